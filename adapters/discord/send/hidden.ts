/** What stands in a quotation and doesn't show there as printed: told below it. */
import { hiddenKinds, LONE } from "../../../src/presentation/hidden.ts";

/** At most three sentences, ours. */
export function hiddenNotes(text: string): string[] {
  const kinds = hiddenKinds(text);
  return [
    ...(kinds.length === 0
      ? []
      : [
          `The words above hold ${kinds.join(" and ")}; they are sent as printed, but Discord may drop them.`,
        ]),
    ...(text.includes("\t") ? [TAB] : []),
    ...(text.isWellFormed() ? [] : [LONE]),
  ];
}

/** Every client replaces them before it parses. */
const TAB = "The words above hold tabs, each of which Discord shows as four blanks.";
