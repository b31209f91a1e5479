/** What English words can do, asked word by word: for the rooms whose models are learnt of English alone. */
import type { ReportingVerb } from "../language.ts";
import { senseOf } from "./senses.ts";

export function reportingVerb(lower: string): ReportingVerb | null {
  return senseOf(lower).verb;
}

export function isAuxiliary(lower: string): boolean {
  return senseOf(lower).auxiliary;
}

export function isAdverb(lower: string): boolean {
  return senseOf(lower).adverb;
}

export function isPreposition(lower: string): boolean {
  return senseOf(lower).preposition;
}

export function isConjunction(lower: string): boolean {
  return senseOf(lower).conjunction;
}

export function isSpeechNoun(lower: string): boolean {
  return senseOf(lower).speechNoun;
}

/** Any other verb, guessed by its ending: good enough to tell a subject from a word in passing. */
export function looksLikeVerb(lower: string): boolean {
  return senseOf(lower).looksLikeVerb;
}

/** "denied", "rejects": the words reported are held untrue. */
export function denies(lower: string): boolean {
  return senseOf(lower).verb?.traits.has("denies") ?? false;
}
