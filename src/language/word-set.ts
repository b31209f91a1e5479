/** A blank-separated list of words, as the data tables of this room write them, as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word.length > 0));
}
