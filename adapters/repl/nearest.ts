/** What somebody meant who mistyped one of a few words. */
import { editDistance } from "../../src/index.ts";

/** The one that it begins, or else the one most like it; null where none is like it. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const begun = typed === "" ? undefined : words.find((word) => word.startsWith(typed));
  const ranked = words.map((word) => ({ word, slips: editDistance(typed.slice(0, LONGEST), word) }));
  const [best] = ranked.toSorted((a, b) => a.slips - b.slips);
  return begun ?? (best !== undefined && best.slips <= SLIPS ? best.word : null);
}

/** Most letters that may differ. */
const SLIPS = 3;
const LONGEST = 20;
