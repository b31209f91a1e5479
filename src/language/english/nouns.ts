/** Nouns that can speak, by the data tables and by endings; plurals are made once. */

import type { Noun } from "../language.ts";
import {
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  GROUP_PLURALS,
  MALE_NOUNS,
  ROLE_NOUNS,
} from "./nouns-data.ts";
import { PEOPLES } from "./places-data.ts";

const FEMALE: Noun = { kind: "role", gender: "female" };
const MALE: Noun = { kind: "role", gender: "male" };
const PERSON: Noun = { kind: "role", gender: null };
const PEOPLE: Noun = { kind: "group", gender: "plural" };
const BODY: Noun = { kind: "group", gender: null };
const DOCUMENT: Noun = { kind: "document", gender: null };

/** By the tables alone. */
export const NOUNS: ReadonlyMap<string, Noun> = new Map([
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

/** Endings of trades that no table needs to list, with at least three letters before them. */
const TRADE = /.{3}(?:ologist|ographer|ician|maker|keeper|holder|worker|owner|seeker|goer|writer|person)s?$/;
/** With which these endings end. */
const TRADE_LETTERS = "nrt";
/** "the 52-year-old" */
const AGED = /^\d+-year-olds?$/;

/** "editor-in-chief", "secretary-general", "mayor-elect": the office is the first part. */
const RANK = /-(?:in-chief|general|elect|designate)$/;

/** By the tables and the endings; null for what can't speak. */
export function nounFor(lower: string): Noun | null {
  const known = NOUNS.get(lower) ?? (lower.includes("-") ? NOUNS.get(core(lower)) : undefined);
  if (known !== undefined) return known;
  return tradeFor(lower);
}

function tradeFor(lower: string): Noun | null {
  const plural = lower.endsWith("s");
  if (AGED.test(lower)) return plural ? PEOPLE : PERSON;
  if (lower.length < 7 || !TRADE_LETTERS.includes(lower.charAt(lower.length - (plural ? 2 : 1)))) return null;
  if (!TRADE.test(lower)) return null;
  return plural ? PEOPLE : PERSON;
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

function core(lower: string): string {
  return withoutPrefix(lower).replace(RANK, "");
}

/** "co-founder", "ex-minister", "vice-chairman" are what their last part is; a "112-seat" isn't. */
function withoutPrefix(word: string): string {
  return word.replace(/^(?:co|ex|vice|sub|under|non|half|step|deputy|then|mid|self)-/, "");
}
