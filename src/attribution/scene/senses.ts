/** What a token's word does in the narration, by the language that the scene is read in; nothing for no token. */
import type { ReportingVerb, VerbTrait } from "../../language/language.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";

type Sensed = Pick<Token, "sense"> | undefined;

export function reportingVerb(token: Sensed): ReportingVerb | null {
  return token?.sense.verb ?? null;
}

/** The same of a token that may speak only with the one after it: "shot back". */
export function reportingVerbAt(
  tokens: readonly Pick<Token, "sense" | "lower">[],
  at: number,
): ReportingVerb | null {
  const { verb, phrasal } = tokens[at]?.sense ?? { verb: null, phrasal: null };
  return phrasal === null ? verb : (phrasal.get(tokens[at + 1]?.lower ?? "") ?? verb);
}

export function isAuxiliary(token: Sensed): boolean {
  return token?.sense.auxiliary ?? false;
}

export function isAdverb(token: Sensed): boolean {
  return token?.sense.adverb ?? false;
}

export function isPreposition(token: Sensed): boolean {
  return token?.sense.preposition ?? false;
}

export function isConjunction(token: Sensed): boolean {
  return token?.sense.conjunction ?? false;
}

export function isSpeechNoun(token: Pick<Token, "sense">): boolean {
  return token.sense.speechNoun;
}

export function looksLikeVerb(token: Sensed): boolean {
  return token?.sense.looksLikeVerb ?? false;
}

/** Of the verb that a phrase is linked to. */
export function hasTrait(tokens: readonly Token[], { verb }: Phrase, trait: VerbTrait): boolean {
  return reportingVerbAt(tokens, verb)?.traits.has(trait) ?? false;
}
