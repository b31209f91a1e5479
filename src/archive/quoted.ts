/** Everybody quoted, and how often. */

import { byDate, compare } from "../domain/order.ts";
import type { QuotedSpeaker, Speaker } from "../domain.ts";
import { type Credit, type Credits, startOf } from "./credits.ts";

interface Listed extends QuotedSpeaker {
  /** Theirs; null until somebody else of the name is met. */
  readonly newest: Credit | null;
}

/** Most quoted first, then by name. Bodies of one name ("council") are listed once, though each article's is its own. `countOf`: pieces of
 * quotations credited to somebody. */
export function quotedSpeakers(
  entries: readonly Speaker[],
  countOf: (entry: Speaker) => number,
  newestOf: Credits["newestOf"],
): QuotedSpeaker[] {
  const byName = new Map<string, Listed>();
  for (const speaker of entries) {
    const quotations = countOf(speaker);
    if (quotations === 0) continue;
    const before = byName.get(speaker.name);
    const listed = { speaker, quotations, newest: null };
    byName.set(speaker.name, before === undefined ? listed : both(before, listed, newestOf));
  }
  return [...byName.values()]
    .sort((one, other) => other.quotations - one.quotations || compare(one.speaker.name, other.speaker.name))
    .map(({ speaker, quotations }) => ({ speaker, quotations }));
}

/** Whoever is quoted in the newest article, there first, stands for both. */
function both(one: Listed, other: Listed, newestOf: Credits["newestOf"]): Listed {
  const [first, second] = [one.newest ?? newestOf(one.speaker), newestOf(other.speaker)];
  if (first === null || second === null) throw new Error("Whoever has quotations is credited somewhere");
  const [newest, another] = [first.shelved.edition.article, second.shelved.edition.article];
  const order = byDate(newest, another) || startOf(first) - startOf(second);
  const quotations = one.quotations + other.quotations;
  return order <= 0 ? { ...one, quotations, newest: first } : { ...other, quotations, newest: second };
}
