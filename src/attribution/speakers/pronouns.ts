/** Who "he", "she" and "they" are: the likeliest of those mentioned before, by gender, grammar and distance. */
import type { Gender } from "../../language/language.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Cast } from "./entity.ts";
import { type Entity, genderOf, isFullyNamed } from "./entity.ts";

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
  /** Of "his" and "her", where the mention begins with one of them. */
  readonly owner?: Gender;
}

/** Sentences outside quotations that are searched backwards. */
const REACH = 12;

/** Mentions that are looked through at most, so that a list of names in one sentence takes no longer. */
const MOST_MENTIONS = 60;

/** What speaks for an antecedent, in units of one sentence's distance or so. Set by hand after the usual order of
 * salience (Lappin & Leass 1994: recency, subject, not an owner, not governed), checked on 87 pronouns. */
const WEIGHTS = {
  distance: -0.8,
  subject: 0.8,
  governed: -0.4,
  possessor: -0.5,
  unnamed: -0.4,
  pronoun: 0.3,
  /** Printed for the first time, so that something is to be told of them. */
  introduced: 0.4,
  agreeing: 0.3,
  unknown: -0.4,
  again: 0.15,
  lastSource: 0.5,
} as const;

/** Further mentions that count: more of them make nobody likelier than the one just named. */
const MOST_AGAIN = 2;

export function antecedentOf(place: PronounPlace): Antecedent | null {
  let best: Entity | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [entity, score] of scoresOf(place)) {
    if (score > most) [best, most, second] = [entity, score, most];
    else if (score > second) second = score;
  }
  if (best === null) return null;
  const margin = second === Number.NEGATIVE_INFINITY ? 2 : most - second;
  return { entity: best, confidence: Math.min(0.95, 0.6 + 0.2 * margin) };
}

function scoresOf(place: PronounPlace): ReadonlyMap<Entity, number> {
  const scores = new Map<Entity, number>();
  const mention = place.mentions[place.at];
  if (mention === undefined) return scores;
  const here = place.owner === undefined ? mention : { ...mention, gender: place.owner };
  const again = new Map<Entity, number>();
  for (let at = place.at - 1; at >= Math.max(0, place.at - MOST_MENTIONS); at--) {
    const mention = place.mentions[at];
    if (mention === undefined || here.sentence - mention.sentence > REACH) break;
    const entity = place.cast.get(at);
    if (entity === undefined || !fits(entity, here)) continue;
    const score = scoreOf(place.mentions, at, mention, { entity, here });
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

interface Pair {
  readonly entity: Entity;
  /** The pronoun. */
  readonly here: Mention;
}

function scoreOf(mentions: readonly Mention[], at: number, mention: Mention, { entity, here }: Pair): number {
  let score = WEIGHTS.distance * (here.sentence - mention.sentence);
  if (mention.reporting || isSubject(mentions, at)) score += WEIGHTS.subject;
  if (mention.governed) score += WEIGHTS.governed;
  if (mention.possessive) score += WEIGHTS.possessor;
  if (mention.kind === "role") score += WEIGHTS.unnamed;
  if (entity.named && entity.first === at) score += WEIGHTS.introduced;
  if (isUnknown(entity)) score += WEIGHTS.unknown;
  if (entity.gender === here.gender || entity.given === here.gender) score += WEIGHTS.agreeing;
  if (mention.kind === "pronoun") score += WEIGHTS.pronoun;
  return score;
}

/** A lone word that nothing shows to be a person's name. */
function isUnknown(entity: Entity): boolean {
  return entity.named && genderOf(entity) === null && !isFullyNamed(entity);
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

/** "they" may be any person who is called so; the text tells it only of one without name and gender ("a spokesperson"). */
function fits(entity: Entity, { gender }: Mention): boolean {
  if (gender === "plural")
    return (
      entity.kind === "group" || (entity.kind === "person" && !entity.named && genderOf(entity) === null)
    );
  // "It" is no "organisers".
  if (gender === null) return entity.kind !== "person" && (entity.named || entity.gender !== "plural");
  if (entity.kind !== "person") return false;
  const own = genderOf(entity);
  return own === null || own === gender;
}
