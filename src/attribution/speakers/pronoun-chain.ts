/** The pronouns of a narration as a chain: each resolved with the help of those before it. */
import { slice } from "../../domain.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Cast } from "./entity.ts";
import { type Entity, genderOf, isFullyNamed } from "./entity.ts";
import { antecedentOf } from "./pronouns.ts";

/** The cast with every "he", "she" and "who" that can be resolved, in text order. Who is mostly "she" in a first
 * reading, and whose gender nothing else tells, is female in the second. */
export function withPronouns(text: string, mentions: readonly Mention[], cast: Cast): Cast {
  const first = read(text, mentions, cast);
  return learnGenders(mentions, cast, first) ? read(text, mentions, cast) : first;
}

function read(text: string, mentions: readonly Mention[], cast: Cast): Cast {
  const all = new Map(cast);
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "pronoun") continue;
    const entity = isRelative(text, mention)
      ? relativeAntecedent(text, mentions, all, at)
      : thirdPerson(mentions, all, at, mention);
    if (entity !== null) all.set(at, entity);
  }
  return all;
}

function thirdPerson(
  mentions: readonly Mention[],
  cast: Cast,
  at: number,
  { gender }: Mention,
): Entity | null {
  if (gender !== "female" && gender !== "male") return null;
  return antecedentOf({ mentions, cast, at, last: null })?.entity ?? null;
}

/** Times that one gender must outnumber the other to be believed. */
const CLEARLY = 3;

/** Whether anybody's gender was learnt. A lone unknown name may be a company, so it learns none. */
function learnGenders(mentions: readonly Mention[], cast: Cast, resolved: Cast): boolean {
  const votes = new Map<Entity, { female: number; male: number }>();
  for (const [at, { gender }] of mentions.entries()) {
    const entity = cast.has(at) ? undefined : resolved.get(at);
    if (entity === undefined || (gender !== "female" && gender !== "male")) continue;
    if (genderOf(entity) !== null || !isFullyNamed(entity)) continue;
    const tally = votes.get(entity) ?? { female: 0, male: 0 };
    tally[gender]++;
    votes.set(entity, tally);
  }
  for (const [entity, { female, male }] of votes) {
    if (female >= CLEARLY * male) entity.gender = "female";
    else if (male >= CLEARLY * female) entity.gender = "male";
  }
  return votes.size > 0;
}

export function isRelative(text: string, mention: Mention): boolean {
  return /^who/i.test(slice(text, mention));
}

/** "Lind, who said": the mention right before, with nothing but a mark between. */
function relativeAntecedent(
  text: string,
  mentions: readonly Mention[],
  cast: Cast,
  at: number,
): Entity | null {
  const [before, who] = [mentions[at - 1], mentions[at]];
  if (before === undefined || who === undefined || who.start - before.end > 24) return null;
  return /^(?:['’]s)?\s?(?:\([^()\n]*\))?[\s,—–-]+$/.test(text.slice(before.end, who.start))
    ? (cast.get(at - 1) ?? null)
    : null;
}
