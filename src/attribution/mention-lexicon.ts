/** What one word can be in a phrase that speaks, by the data tables; plurals are made once. */

import { BOUNDARY_WORDS, MODIFIERS, PHRASE_ENDING_VERBS } from "./mention-grammar-data.ts";
import {
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  GROUP_PLURALS,
  MALE_NOUNS,
  ROLE_NOUNS,
} from "./mention-nouns-data.ts";
import type { Word } from "./mention-words.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "./name-given-data.ts";
import { PEOPLES } from "./name-places-data.ts";
import { FEMALE_ADDRESS, MALE_ADDRESS, TITLES } from "./name-titles-data.ts";

export type Gender = "female" | "male" | "plural" | null;

export interface Noun {
  readonly kind: "role" | "group" | "document";
  readonly gender: Gender;
}

const FEMALE: Noun = { kind: "role", gender: "female" };
const MALE: Noun = { kind: "role", gender: "male" };
const PERSON: Noun = { kind: "role", gender: null };
const PEOPLE: Noun = { kind: "group", gender: "plural" };
const BODY: Noun = { kind: "group", gender: null };
const DOCUMENT: Noun = { kind: "document", gender: null };

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ...rows(DOCUMENT_NOUNS, DOCUMENT),
  ...plurals(DOCUMENT_NOUNS, DOCUMENT),
  ...rows(GROUP_NOUNS, BODY),
  ...plurals(GROUP_NOUNS, PEOPLE),
  ...plurals(PEOPLES, PEOPLE),
  ...plurals(ROLE_NOUNS, PEOPLE),
  ...plurals(FEMALE_NOUNS, PEOPLE),
  ...plurals(MALE_NOUNS, PEOPLE),
  ...rows(GROUP_PLURALS, PEOPLE),
  ...rows(ROLE_NOUNS, PERSON),
  ...rows(FEMALE_NOUNS, FEMALE),
  ...rows(MALE_NOUNS, MALE),
]);

const GIVEN: ReadonlyMap<string, Gender> = new Map([
  ...genders(FEMALE_GIVEN_NAMES, "female"),
  ...genders(MALE_GIVEN_NAMES, "male"),
]);

/** Endings of trades that no table needs to list, with at least three letters before them. */
const TRADE =
  /.{3}(?:ologist|ographer|ician|maker|keeper|holder|worker|owner|seeker|goer|writer|person)(s?)$/;

export function nounOf(word: Word): Noun | null {
  const known =
    NOUNS.get(word.lower) ?? (word.lower.includes("-") ? NOUNS.get(withoutPrefix(word.lower)) : undefined);
  if (known !== undefined) return known;
  const trade = word.lower.length > 6 ? TRADE.exec(word.lower) : null;
  if (trade === null) return null;
  return trade[1] === "s" ? PEOPLE : PERSON;
}

export function isCapital(word: Word): boolean {
  return word.shape !== "lower" && word.shape !== "number";
}

/** "Mayor", "Sen.", "Spokesman": what stands before a name and is no part of it. */
export function isTitle(word: Word): boolean {
  return TITLES.has(bare(word.lower)) || nounOf(word)?.kind === "role";
}

export function isModifier(word: Word): boolean {
  return (
    MODIFIERS.has(word.lower) ||
    PEOPLES.has(word.lower) ||
    (word.shape === "lower" && word.lower.includes("-")) ||
    word.shape === "number"
  );
}

/** A word that no phrase goes past: a preposition, a conjunction, an auxiliary, a verb of saying. */
export function endsPhrase(word: Word): boolean {
  return BOUNDARY_WORDS.has(word.lower) || PHRASE_ENDING_VERBS.has(word.lower);
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

/** By the list, for one word of any case; "Jean-Paul" by its first part. */
export function genderOfGivenName(name: string): Gender {
  const hyphen = name.indexOf("-");
  return GIVEN.get((hyphen > 0 ? name.slice(0, hyphen) : name).toLowerCase()) ?? null;
}

export function isGivenName({ lower }: Word): boolean {
  return GIVEN.has(lower) || (lower.includes("-") && genderOfGivenName(lower) !== null);
}

/** Without the dots of an abbreviation. */
export function bare(word: string): string {
  return word.includes(".") ? word.replaceAll(".", "") : word;
}

function genders(names: ReadonlySet<string>, gender: Gender): [string, Gender][] {
  return [...names].map((name) => [name, gender]);
}

function rows(words: ReadonlySet<string>, noun: Noun): [string, Noun][] {
  return [...words].map((word) => [word, noun]);
}

function plurals(words: ReadonlySet<string>, noun: Noun): [string, Noun][] {
  return [...words].map((word) => [plural(word), noun]);
}

function plural(word: string): string {
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (word.endsWith("wife")) return `${word.slice(0, -2)}ves`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** "co-founder", "ex-minister", "vice-chairman" are what their last part is; a "112-seat" isn't. */
function withoutPrefix(word: string): string {
  return word.replace(/^(?:co|ex|vice|sub|under|non|half|step|deputy|then|mid|self)-/, "");
}
