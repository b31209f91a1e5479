/** How a message leans on what its thread was about. */
import type { FollowingPronoun, Follows } from "../domain/reading.ts";

/** Opens a message that goes on. */
const GOES_ON =
  /^\W*(?:(?:ok|okay|so|hm+|right|thanks?|thx|cool|wait)[\s,.:]+)*(?:and|but|also|then|same|what about|how about|no\b|nope|sorry|the (?:link|exact))\b/iu;
const CORRECTS = /\b(?:i|we) (?:meant|mean)\b|^\W*(?:no|nope|nah|sorry)[\s,]+(?:not|wrong)\b/iu;
const PRONOUN = /\b(?:(?<female>she|hers?|shes)|(?<male>he|him|his|hes)|they|their|theyre)\b/giu;
/** "Who offered him her seat": whoever is asked for did it to them. */
const DONE_TO = /\bwho(?:se)? (?:else )?(?:\S+ ){1,2}$/iu;
const OBJECT = /^(?:him|his|her)$/iu;
const POINTS = /\b(?:that|this|there|it|those|these|them|so|else|next|one)\b/iu;
/** Words that name something: with fewer, a message can't stand alone. */
const ALONE = 3;
/** What a message that could stand alone still leans. */
const STANDS_ALONE = 0.35;

interface Worded {
  readonly kind: string;
}

export function followsOf(framed: string, items: readonly Worded[]): Follows {
  const corrects = CORRECTS.test(framed);
  const naming = items.filter(({ kind }) => kind === "n" || kind === "N").length;
  const pronoun = pronounIn(framed);
  const points = POINTS.test(framed) && naming <= ALONE;
  const names = framed.search(PRONOUN) >= 0;
  const leans = corrects || GOES_ON.test(framed) || names || points || naming < ALONE;
  const bySilence = GOES_ON.test(framed) || points;
  return { leaning: leans ? 1 : STANDS_ALONE, pronoun, bySilence, corrects };
}

/** The first by which somebody may be asked for. */
function pronounIn(framed: string): FollowingPronoun | null {
  const match = [...framed.matchAll(PRONOUN)].find(
    ({ 0: word, index }) => !OBJECT.test(word) || !DONE_TO.test(framed.slice(0, index)),
  );
  if (match === undefined) return null;
  const { female, male } = match.groups ?? {};
  const gender = female === undefined ? (male === undefined ? null : "male") : "female";
  return { start: match.index, end: match.index + match[0].length, gender };
}
