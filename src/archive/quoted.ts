/** Everybody quoted, and how often. */
import type { QuotedSpeaker, Speaker } from "../domain.ts";
import type { Credit, Credits } from "./credits.ts";
import { byDate } from "./edition.ts";
import { compare } from "./order.ts";

/** Most quoted first, then by name. Bodies of one name ("council") are listed once, though each article's is its own. */
export function quotedSpeakers(
  entries: readonly Speaker[],
  { countOf, of }: Pick<Credits, "countOf" | "of">,
): QuotedSpeaker[] {
  const byName = new Map<string, QuotedSpeaker>();
  for (const speaker of entries) {
    const quotations = countOf(speaker);
    if (quotations === 0) continue;
    const before = byName.get(speaker.name);
    byName.set(speaker.name, {
      speaker: before === undefined ? speaker : quotedFirst(before.speaker, speaker, of),
      quotations: quotations + (before?.quotations ?? 0),
    });
  }
  return [...byName.values()].sort(
    (one, other) => other.quotations - one.quotations || compare(one.speaker.name, other.speaker.name),
  );
}

/** Whoever is quoted in the newest article, there first, stands for both. */
function quotedFirst(one: Speaker, other: Speaker, creditsOf: Credits["of"]): Speaker {
  const [first, second] = [creditsOf(one)[0], creditsOf(other)[0]];
  if (first === undefined || second === undefined)
    throw new Error("Whoever has quotations is credited somewhere");
  const order = byDate(first.edition.article, second.edition.article) || startOf(first) - startOf(second);
  return order <= 0 ? one : other;
}

function startOf({ statements, speakers }: Credit): number {
  return statements.firstOf(speakers) ?? 0;
}
