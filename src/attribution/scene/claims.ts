/** Words in the clause of somebody's claim: "the council seized on Lind's claim that there have been “dozens of leaks”" are Lind's,
 * whoever the sentence is about. */

import { ABSENT } from "../../domain/absent.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import { isSpeechNoun } from "./senses.ts";

/** Phrases before a run among which the owner is sought. */
const REACH = 4;
/** Tokens of such a clause before the run. */
const LONGEST = 16;

/** Number of the phrase that owns the claim, or is it ("a baker's complaint that …"), or -1 where another speaks in the sentence. */
export function ownerOfClaim(scene: Scene, run: number): number {
  const { tokens, phrases, phraseAfter, places, shapes } = scene;
  const [place, after] = [places[run] ?? 0, phraseAfter[run] ?? 0];
  const lead = shapes[run]?.lead ?? ABSENT;
  for (let at = after - 1; at >= Math.max(0, after - REACH); at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== tokens[place]?.sentence) return ABSENT;
    const noun = nounOfClaim(scene, phrase);
    if (noun < 0) continue;
    const isOthers = (lead >= 0 && lead !== noun) || isToldBefore(scene, at) || isToldBehind(scene, run);
    return isOthers || place - noun > LONGEST || !isOneClause(scene, noun + 2, place) ? ABSENT : at;
  }
  return ABSENT;
}

/** Number of the noun of an owner, before "that"; what nobody is said to own may be the sender's ("said in a statement that"). */
function nounOfClaim({ text, tokens }: Scene, { order, verb, last, mention }: Phrase): number {
  const isOwned = mention.kind === "document" && OWNER.test(text.slice(mention.start, mention.end));
  const noun = order === "owner" ? verb : isOwned ? last : ABSENT;
  const token = tokens[noun];
  return token !== undefined && isSpeechNoun(token) && tokens[noun + 1]?.lower === "that" ? noun : ABSENT;
}

const OWNER = /^(?:his|her|their|its|my|our)\b|['’]s?\s/iu;

/** "Berg said that Lind's claim that it is late is “false”" */
function isToldBefore({ tokens, phrases }: Scene, number: number): boolean {
  const sentence = tokens[phrases[number]?.first ?? ABSENT]?.sentence;
  for (let at = number - 1; at >= Math.max(0, number - LONGEST); at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== sentence) return false;
    if (phrase.order === "subject-verb" && phrase.strength === "speech") return true;
  }
  return false;
}

/** "…, Berg said": behind the words. */
function isToldBehind({ tokens, phrases, phraseAfter, places }: Scene, run: number): boolean {
  const next = phrases[phraseAfter[run] ?? 0];
  if (next === undefined || tokens[next.first]?.sentence !== tokens[places[run] ?? 0]?.sentence) return false;
  return next.strength === "speech" && next.first - (places[run] ?? 0) <= 2;
}

/** No comma closes it. */
function isOneClause({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[,;:]$/.test(tokens[at]?.lower ?? "")) return false;
  return true;
}
