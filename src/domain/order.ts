/** In what order texts and articles stand. */
import type { Article } from "../domain.ts";

/** By code units: the same on every machine. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Newest first, unknown dates last, then by id. */
export function byDate(one: Article, other: Article): number {
  return compare(other.published ?? "", one.published ?? "") || compare(one.id, other.id);
}

/** Oldest first, unknown dates last, then by id: who printed it first. */
export function byFirst(one: Article, other: Article): number {
  if (one.published === other.published) return compare(one.id, other.id);
  if (one.published === null || other.published === null) return one.published === null ? 1 : -1;
  return compare(one.published, other.published);
}

/** Characters of a date as printed that `dateKey` looks at: year and month. */
const OF_DATE = 7;
/** Above all characters of dates. */
const ABOVE = 127;

/** A number that rises as dates do in `byDate`, equal for those of one month; 0 where it is unknown. Numbers by the thousand are compared where texts
 * would take too long. */
export function dateKey(published: string | null): number {
  let [key, isOver] = [0, false];
  for (let at = 0; at < OF_DATE; at += 1) {
    const code = isOver ? 0 : Math.min(ABOVE, published?.charCodeAt(at) || 0);
    // Behind a character that isn't told from others, nothing tells the order.
    isOver ||= code === ABOVE || code === 0;
    key = key * (ABOVE + 1) + code;
  }
  return key;
}
