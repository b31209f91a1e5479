/** Who "he", "she" and "they" are: the likeliest of those mentioned before, by gender, grammar and distance. */
import type { Mention } from "./mentions.ts";
import type { Cast } from "./speaker-cast.ts";
import { type Entity, genderOf, isFullyNamed } from "./speaker-entity.ts";

export interface Antecedent {
  readonly entity: Entity;
  /** 0..1, by the margin to the next best. */
  readonly confidence: number;
}

export interface PronounPlace {
  readonly mentions: readonly Mention[];
  /** Names and roles, and the pronouns before this one as far as they are resolved. */
  readonly cast: Cast;
  /** Number of the pronoun's mention. */
  readonly at: number;
  /** Who the last attribution was to, or null. */
  readonly last: Entity | null;
}

/** Sentences outside quotations that are searched backwards. */
const REACH = 12;

/** What speaks for an antecedent, in units of one sentence's distance or so. Set by hand after the usual order of
 * salience (Lappin & Leass 1994: recency, subject, not an owner, not governed), checked on 87 pronouns. */
const WEIGHTS = {
  distance: -0.8,
  subject: 0.8,
  governed: -0.4,
  possessor: -0.5,
  unnamed: -0.4,
  pronoun: 0.3,
  introduced: 0.4,
  agreeing: 0.3,
  unknown: -0.4,
  again: 0.15,
  lastSource: 0.5,
} as const;

/** Further mentions that count: more of them make nobody likelier than the one just named. */
const MOST_AGAIN = 2;

export function antecedentOf(place: PronounPlace): Antecedent | null {
  const ranked = [...scoresOf(place)].toSorted((one, other) => other[1] - one[1]);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const margin = second === undefined ? 2 : best[1] - second[1];
  return { entity: best[0], confidence: Math.min(0.95, 0.6 + 0.2 * margin) };
}

function scoresOf(place: PronounPlace): ReadonlyMap<Entity, number> {
  const scores = new Map<Entity, number>();
  const here = place.mentions[place.at];
  if (here === undefined) return scores;
  const again = new Map<Entity, number>();
  for (const at of mentionsBefore(place.mentions, place.at, here.sentence)) {
    const mention = place.mentions[at];
    const entity = place.cast.get(at);
    if (mention === undefined || entity === undefined || !fits(entity, here)) continue;
    const score = scoreOf(place, at, mention, here);
    const known = scores.get(entity);
    scores.set(entity, known === undefined ? score : Math.max(known, score));
    if (known !== undefined) again.set(entity, Math.min(MOST_AGAIN, (again.get(entity) ?? 0) + 1));
  }
  for (const [entity, times] of again) scores.set(entity, (scores.get(entity) ?? 0) + WEIGHTS.again * times);
  if (place.last !== null && fits(place.last, here)) {
    scores.set(place.last, (scores.get(place.last) ?? WEIGHTS.distance * REACH) + WEIGHTS.lastSource);
  }
  return scores;
}

/** Mentions that are looked through at most, so that a list of names in one sentence takes no longer. */
const MOST_MENTIONS = 60;

/** Numbers of the mentions within reach, the nearest first. */
function* mentionsBefore(mentions: readonly Mention[], at: number, sentence: number): Generator<number> {
  for (let before = at - 1; before >= Math.max(0, at - MOST_MENTIONS); before--) {
    if (sentence - (mentions[before]?.sentence ?? 0) > REACH) return;
    yield before;
  }
}

function scoreOf({ mentions, cast }: PronounPlace, at: number, mention: Mention, here: Mention): number {
  let score = WEIGHTS.distance * (here.sentence - mention.sentence);
  if (mention.reporting || isSubject(mentions, at)) score += WEIGHTS.subject;
  if (mention.governed) score += WEIGHTS.governed;
  if (mention.possessive) score += WEIGHTS.possessor;
  if (mention.kind === "role") score += WEIGHTS.unnamed;
  if (isIntroduced(cast, at)) score += WEIGHTS.introduced;
  if (isUnknown(cast.get(at))) score += WEIGHTS.unknown;
  if (cast.get(at)?.gender === here.gender || cast.get(at)?.given === here.gender) score += WEIGHTS.agreeing;
  if (mention.kind === "pronoun") score += WEIGHTS.pronoun;
  return score;
}

/** Printed for the first time, so that something is to be told of them. */
function isIntroduced(cast: Cast, at: number): boolean {
  const entity = cast.get(at);
  return entity?.named === true && entity.first === at;
}

/** A lone word that nothing shows to be a person's name. */
function isUnknown(entity: Entity | undefined): boolean {
  return entity?.named === true && genderOf(entity) === null && !isFullyNamed(entity);
}

/** First of its sentence but for what is governed ("In May, after the storm, Lind …"). */
function isSubject(mentions: readonly Mention[], at: number): boolean {
  if (mentions[at]?.governed === true || mentions[at]?.possessive === true) return false;
  for (let before = at - 1; before >= Math.max(0, at - MOST_MENTIONS); before--) {
    const earlier = mentions[before];
    if (earlier === undefined || earlier.sentence !== mentions[at]?.sentence) return true;
    if (!earlier.governed && !earlier.possessive && earlier.kind !== "document") return false;
  }
  return true;
}

/** "they" may be a person who is called so; the text can't tell, so only groups stand for it. */
function fits(entity: Entity, { gender }: Mention): boolean {
  if (gender === "plural") return entity.kind === "group";
  if (gender === null) return entity.kind !== "person";
  if (entity.kind !== "person") return false;
  const own = genderOf(entity);
  return own === null || own === gender;
}
