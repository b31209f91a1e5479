/** How often each of some texts occurs, kept while occurrences come and go. */

export type Counts = Map<string, number>;

/** Without how often each occurs. */
export type Texts = Pick<ReadonlySet<string>, "has" | "keys" | "size">;

/** Whether the text came (by 1) or went (by -1) altogether: there was, or is, no other occurrence. */
export function count(counts: Counts, text: string, by: 1 | -1): boolean {
  const before = counts.get(text) ?? 0;
  const after = before + by;
  if (after === 0) counts.delete(text);
  else counts.set(text, after);
  return before === 0 || after === 0;
}
