/** Phrases that a preposition governs, and what they may yet say: "asked by Lind", "in the words of Lind", "with Lind saying". */

import { ABSENT } from "../../domain/absent.ts";
import { type Link, UNLINKED } from "./phrase.ts";
import { isSpeechNoun, reportingVerb } from "./senses.ts";
import type { Token } from "./tokens.ts";

/** Tokens of an apposition in "with Lind, the mayor of Harrowmere, saying". */
const LONGEST_COMPANION = 12;

/** "A rumour about Lind said" is no word of Lind's; "after Lind said" may well be. */
const GOVERNS = /^(?:of|in|at|to|for|from|by|on|near|under|over|against|about|into|through|between|among)$/;
const ORIGIN = /^(?:of|from|by)$/;

export function governs(lower: string): boolean {
  return GOVERNS.test(lower);
}

/** Words of the names that one preposition governs together. */
const LONGEST_PAIR = 6;

/** "a division of Port and Dock Works": what a preposition governs beside another name. */
export function isGovernedBeside(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:and|&)$/.test(tokens[first - 1]?.lower ?? "")) return false;
  for (let at = first - 2; at >= first - 2 - LONGEST_PAIR; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
    if (governs(token.lower)) return at < first - 2;
    if (!token.capital) return false;
  }
  return false;
}

/** "with Lind, the mayor, calling it late" */
export function companionLink(tokens: readonly Token[], first: number, last: number): Link | null {
  if (tokens[first - 1]?.lower !== "with") return null;
  const sentence = tokens[first]?.sentence ?? ABSENT;
  const opens = tokens[last + 1]?.lower === "," ? last + 2 : ABSENT;
  for (let at = opens; opens > 0 && at < opens + LONGEST_COMPANION; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token.kind === "run") return null;
    if (token.lower !== ",") continue;
    const verb = reportingVerb(tokens[at + 1]);
    if (verb?.form === "participle")
      return {
        ...UNLINKED,
        order: "participle",
        verb: at + 1,
        lemma: verb.lemma,
        strength: verb.strength,
        parted: true,
      };
  }
  return null;
}

/** "asked by Lind", "called “a ruin” by Lind", "in the words of Lind". */
export function agentLink(tokens: readonly Token[], first: number): Link | null {
  const [noun, preposition] = [tokens[first - 2], tokens[first - 1]];
  if (preposition === undefined || noun?.sentence !== preposition.sentence) return null;
  if (ORIGIN.test(preposition.lower) && isSpeechNoun(noun))
    return { ...UNLINKED, order: "owner", verb: first - 2, lemma: noun.lower, strength: "noun" };
  if (preposition.lower !== "by") return null;
  const at = first - (noun.kind === "run" ? (tokens[first - 3]?.lower === "as" ? 4 : 3) : 2);
  const verb = reportingVerb(tokens[at]);
  if (verb?.form !== "finite" || tokens[at]?.sentence !== preposition.sentence) return null;
  return { ...UNLINKED, order: "agent", verb: at, lemma: verb.lemma, strength: verb.strength };
}
