/** Everything that the tables and endings say of a word, whatever its place: one look-up instead of twenty. */

import type { Gender, Lexeme } from "../language.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "./given-names-data.ts";
import {
  ARTICLES,
  BOUNDARY_WORDS,
  FOREIGN_SPEECH,
  MODIFIERS,
  NOUNS_OR_VERBS,
  OBJECT_PRONOUNS,
  PHRASE_ENDING_VERBS,
  POSSESSIVES,
  QUANTIFIERS,
  SUBJECT_PRONOUNS,
} from "./grammar-data.ts";
import { NOUNS, nounFor } from "./nouns.ts";
import { INSTITUTION_WORDS } from "./nouns-data.ts";
import { CALENDAR, PEOPLES } from "./places-data.ts";
import { NAME_PARTICLES, TITLES } from "./titles-data.ts";

const GIVEN: ReadonlyMap<string, Gender> = new Map([
  ...genders(FEMALE_GIVEN_NAMES, "female"),
  ...genders(MALE_GIVEN_NAMES, "male"),
]);
/** "themselves" */
const LONGEST_PRONOUN = 10;
const PRONOUNS: ReadonlySet<string> = new Set([...SUBJECT_PRONOUNS, ...OBJECT_PRONOUNS]);

/** Of every word in a table; null until the word is met, since most of them no article of a start has. */
const LEXEMES: Map<string, Lexeme | null> = new Map(
  [
    [...NOUNS.keys(), ...GIVEN.keys(), ...PRONOUNS, ...TITLES, ...NAME_PARTICLES, ...INSTITUTION_WORDS],
    [...PEOPLES, ...CALENDAR, ...MODIFIERS, ...NOUNS_OR_VERBS, ...ARTICLES, ...POSSESSIVES],
    [...QUANTIFIERS, ...BOUNDARY_WORDS, ...PHRASE_ENDING_VERBS, ...FOREIGN_SPEECH],
  ].flatMap((words) => words.map((word) => [word, null] as const)),
);
const UNKNOWN = classified("");

/** Of a word in lower case with straight apostrophes. */
export function lexemeOf(lower: string): Lexeme {
  const known = LEXEMES.get(lower);
  if (known === undefined) return isPlain(lower) ? UNKNOWN : classified(lower);
  return known ?? met(lower);
}

function met(lower: string): Lexeme {
  const lexeme = classified(lower);
  LEXEMES.set(lower, lexeme);
  return lexeme;
}

/** No compound, abbreviation or contraction, nor long enough to end in a trade: only a table could know it. (A regular
 * expression here took a third of the look-up.) */
function isPlain(lower: string): boolean {
  for (let at = 1; at < lower.length; at++) {
    const character = lower.charCodeAt(at);
    if (character === HYPHEN || character === DOT || character === APOSTROPHE) return false;
  }
  return lower.length < 7 || nounFor(lower) === null;
}

const HYPHEN = 0x2d;
const DOT = 0x2e;
const APOSTROPHE = 0x27;

function classified(lower: string): Lexeme {
  const noun = nounFor(lower);
  const quantifier = QUANTIFIERS.has(lower);
  return {
    noun,
    title: TITLES.has(bare(lower)) || noun?.kind === "role",
    gender: genderOfGivenName(lower),
    givenName: GIVEN.has(lower) || genderOfGivenName(lower) !== null,
    particle: NAME_PARTICLES.has(lower),
    institution: INSTITUTION_WORDS.has(lower),
    people: PEOPLES.has(lower),
    calendar: CALENDAR.has(lower),
    modifier: MODIFIERS.has(lower) || PEOPLES.has(lower),
    nounOrVerb: NOUNS_OR_VERBS.has(lower),
    quantifier,
    determiner: quantifier || ARTICLES.has(lower) || POSSESSIVES.has(lower),
    boundary: BOUNDARY_WORDS.has(lower),
    verb: PHRASE_ENDING_VERBS.has(lower) || FOREIGN_SPEECH.has(lower),
    pronoun: lower.length <= LONGEST_PRONOUN && PRONOUNS.has(lower.replace(/'.*$/, "")),
    hyphenated: lower.includes("-"),
  };
}

/** By the list, for one word of any case; "Jean-Paul" by its first part. */
export function genderOfGivenName(name: string): Gender {
  const hyphen = name.indexOf("-");
  return GIVEN.get((hyphen > 0 ? name.slice(0, hyphen) : name).toLowerCase()) ?? null;
}

/** Without the dots of an abbreviation. */
export function bare(word: string): string {
  return word.includes(".") ? word.replaceAll(".", "") : word;
}

function genders(names: ReadonlySet<string>, gender: Gender): [string, Gender][] {
  return [...names].map((name) => [name, gender]);
}
