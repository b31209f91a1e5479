/** Everybody quoted, and how often. */
import type { QuotedSpeaker, Speaker } from "../domain.ts";
import type { Credit } from "./credits.ts";
import { byDate } from "./edition.ts";
import { compare } from "./order.ts";

interface Quoted extends QuotedSpeaker {
  readonly first: Credit;
}

/** Most quoted first, then by name. Bodies of one name ("council") are listed once, though each article's is its own. */
export function quotedSpeakers(
  entries: readonly Speaker[],
  creditsOf: (entry: Speaker) => readonly Credit[],
): QuotedSpeaker[] {
  const byName = new Map<string, Quoted>();
  for (const speaker of entries) {
    const credits = creditsOf(speaker);
    const [first] = credits;
    if (first === undefined) continue;
    const quotations = credits.reduce(
      (sum, { statements, speakers }) => sum + statements.countOf(speakers),
      0,
    );
    const one = { speaker, quotations, first };
    const before = byName.get(speaker.name);
    byName.set(speaker.name, before === undefined ? one : together(before, one));
  }
  return Array.from(byName.values(), ({ speaker, quotations }) => ({ speaker, quotations })).sort(
    (one, other) => other.quotations - one.quotations || compare(one.speaker.name, other.speaker.name),
  );
}

/** Whoever is quoted in the newest article, there first, stands for both. */
function together(one: Quoted, other: Quoted): Quoted {
  const isFirst =
    byDate(one.first.edition.article, other.first.edition.article) || startOf(one) - startOf(other);
  return { ...(isFirst <= 0 ? one : other), quotations: one.quotations + other.quotations };
}

function startOf({ first: { statements, speakers } }: Quoted): number {
  return statements.firstOf(speakers) ?? 0;
}
