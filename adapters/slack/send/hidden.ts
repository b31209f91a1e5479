/** What stands in a quotation and doesn't show there: told beside it, because it is sent as it stands. */
import { hiddenKinds, LONE } from "../../../src/presentation/hidden.ts";

/** At most two sentences, ours. */
export function hiddenNote(text: string): string[] {
  const kinds = hiddenKinds(text);
  const hidden =
    kinds.length === 0 ? [] : [`The words above hold ${kinds.join(" and ")}; they are kept as printed.`];
  return text.isWellFormed() ? hidden : [...hidden, LONE];
}
