/** What one word can be in a phrase that speaks. */
import { bare } from "../../language/english/lexemes.ts";
import { NOUNS } from "../../language/english/nouns.ts";
import { PEOPLES } from "../../language/english/places-data.ts";
import { FEMALE_ADDRESS, MALE_ADDRESS } from "../../language/english/titles-data.ts";
import type { Gender, Noun } from "../../language/language.ts";
import type { Word } from "./words.ts";

export function nounOf({ lexeme }: Word): Noun | null {
  return lexeme.noun;
}

export function isCapital({ shape }: Word): boolean {
  return shape !== "lower" && shape !== "number";
}

/** "Mayor", "Sen.", "Spokesman": what stands before a name and is no part of it. */
export function isTitle({ lexeme }: Word): boolean {
  return lexeme.title;
}

export function isModifier({ lexeme, shape }: Word): boolean {
  return lexeme.modifier || shape === "number" || (lexeme.hyphenated && shape === "lower");
}

/** A word that no phrase goes past: a preposition, a conjunction, an auxiliary, a verb of saying. */
export function endsPhrase({ lexeme }: Word): boolean {
  return lexeme.boundary || lexeme.verb;
}

export function isGivenName({ lexeme }: Word): boolean {
  return lexeme.givenName;
}

/** For a lower-case word without its place in a text. */
export function isRoleNoun(word: string): boolean {
  return NOUNS.get(word)?.kind === "role";
}

/** "Officials", "voters": people by a common noun, not a people or party. */
export function isPluralNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return NOUNS.get(lower)?.gender === "plural" && !PEOPLES.has(lower.slice(0, -1));
}

/** "spokeswoman" and "Mrs." are female; null for a word that tells nothing. */
export function genderOfTitle(word: string): Gender {
  const title = bare(word.toLowerCase());
  if (FEMALE_ADDRESS.has(title)) return "female";
  if (MALE_ADDRESS.has(title)) return "male";
  const noun = NOUNS.get(title);
  return noun?.kind === "role" ? noun.gender : null;
}
