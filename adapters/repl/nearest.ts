/** What somebody meant who mistyped one of a few words. */

/** The one that it begins, or else the one most like it; null where none is like it. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const begun = typed === "" ? undefined : words.find((word) => word.startsWith(typed));
  const ranked = words.map((word) => ({ word, slips: slipsBetween(typed.slice(0, LONGEST), word) }));
  const [best] = ranked.toSorted((a, b) => a.slips - b.slips);
  return begun ?? (best !== undefined && best.slips <= SLIPS ? best.word : null);
}

/** Most letters that may differ. */
const SLIPS = 3;
const LONGEST = 20;

/** Letters to put in, take out or change (Levenshtein 1966). */
function slipsBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(left).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(right).entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
