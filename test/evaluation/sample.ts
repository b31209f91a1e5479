/** Which of many are looked at: a sample that stays the same where what it is taken from does. */
import { createHash } from "node:crypto";

/** By a hash of each one's own name, so that a line added elsewhere changes nobody's place. */
export function sampled<Item>(
  items: readonly Item[],
  seed: number,
  size: number,
  nameOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({
      item,
      place: createHash("sha256")
        .update(`${seed} ${nameOf(item)}`)
        .digest("hex"),
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}
