/** What stands in a quotation and isn't shown there: told beside it. */
import { hiddenKinds, LONE } from "../../src/presentation/hidden.ts";

/** At most two sentences, ours. */
export function hiddenNotes(text: string): string[] {
  const kinds = hiddenKinds(text);
  const hidden =
    kinds.length === 0
      ? []
      : [`The words above hold ${kinds.join(" and ")}; those that could steer a terminal are left out here.`];
  return text.isWellFormed() ? hidden : [...hidden, LONE];
}
