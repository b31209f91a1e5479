/** Whom the coverage has for the words by which somebody is asked for. */

import type { Speaker } from "../domain.ts";
import { SHORTHAND } from "../language/english/asking-data.ts";
import { genderOfGivenName, lexemeOf } from "../language/english/lexemes.ts";
import { GIVEN_NAMES } from "../language/english/nicknames-data.ts";
import { englishVectors } from "../language/english/vectors.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import type { Holdings } from "./holdings.ts";

export interface Fitting {
  /** The words that fit: the phrase, or the name that it opens with. */
  readonly text: string;
  /** Everybody whom the words fit; may be empty. */
  readonly speakers: ReadonlySet<Speaker>;
  /** Whether they are the very name of a person, and so nobody else's; a body speaks through its people. */
  readonly isName: boolean;
}

/** What follows the head of a name: "Hamilton from York", "Clyburn at the press conference". */
const HEAD = /^(?<head>.+?) (?:at|in|of|on|for|from|with|to|and|&) /iu;

/** By name; by role; by a name that is misspelt, since nobody prints it. */
export function whomFits(phrase: string, holdings: Holdings): Fitting {
  const head = HEAD.exec(phrase)?.groups?.head;
  return (
    byName(phrase, phrase, holdings) ??
    fitting(phrase, isShort(phrase) ? holdings.speakersNamed(phrase) : []) ??
    fitting(
      phrase,
      describesPerson(phrase) || isPrinted(phrase, holdings) ? [] : holdings.speakersSpelt(phrase),
    ) ??
    // "The boss of Tyvak" is not just any boss.
    (head === undefined ? null : byName(head, phrase, holdings)) ??
    (describesSpeaker(phrase) ? null : (openingName(phrase, holdings) ?? closingName(phrase, holdings))) ?? {
      text: phrase,
      speakers: new Set(),
      isName: false,
    }
  );
}

function fitting(text: string, speakers: readonly Speaker[]): Fitting | null {
  return speakers.length === 0 ? null : { text, speakers: new Set(speakers), isName: false };
}

function byName(name: string, text: string, holdings: Holdings): Fitting | null {
  const speakers = bearing(name, holdings);
  // "The doctor" is no Mr Doctor.
  const isRole = name === name.toLowerCase() && describesPerson(name);
  const isName = !isRole && speakers.some((speaker) => isTheirName(name, speaker));
  return speakers.length === 0 ? null : { text, speakers: new Set(speakers), isName };
}

/** "Hart throw out that figure": a last name with the verb behind it, of which only the place tells that it is one. A given name may be
 * that of somebody else ("William Reed"), and a person behind it is whoever is meant ("Hart fan Jo"). */
function openingName(phrase: string, holdings: Holdings): Fitting | null {
  const words = phrase.split(" ");
  for (let to = Math.min(words.length - 1, LONGEST_NAME); to > 0; to -= 1) {
    const name = words.slice(0, to).join(" ");
    const next = words[to] ?? "";
    const isWhole = to > 1 || !lexemeOf(name.toLowerCase()).givenName;
    const found = isWhole && !describesSpeaker(next) ? fittingName(name, holdings) : null;
    if (found !== null) return found;
  }
  return null;
}

/** "Upbeat hart", "former pres hart": a last name behind words that are nobody's. "Mayor Pete" is no other Peter. */
function closingName(phrase: string, holdings: Holdings): Fitting | null {
  const words = phrase.split(" ");
  const name = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  if (lexemeOf(name.toLowerCase()).givenName && before.some(describesPerson)) return null;
  return before.length <= LONGEST_NAME && before.every((word) => isPlain(word, holdings))
    ? fittingName(name, holdings)
    : null;
}

function fittingName(name: string, holdings: Holdings): Fitting | null {
  const found = byName(name, name, holdings);
  return found?.isName === true ? found : null;
}

/** A common word that is no part of a name: "William Hart" is not any Hart, nor is "wiliam hart". */
function isPlain(word: string, holdings: Holdings): boolean {
  const [token] = tokenize(word);
  if (token === undefined || word !== word.toLowerCase()) return false;
  return isCommonWord(token) && !lexemeOf(word).givenName && holdings.speakersBearing(word).length === 0;
}

/** A noun of the tables, newsroom shorthand, or one of the twenty thousand words that articles use. */
export function isCommonWord({ word, term }: Token): boolean {
  return SHORTHAND.has(word) || lexemeOf(word).noun !== null || englishVectors().rowOf(term) !== null;
}

/** Words of a name at most. */
const LONGEST_NAME = 3;

/** Everybody of the very name, or of one that it is short for; "lebrons" is "LeBron's" where nobody is called so. */
export function bearing(name: string, holdings: Holdings): Speaker[] {
  const forms = [name, ...(GIVEN_NAMES.get(name.toLowerCase()) ?? [])];
  const bearers = [...new Set(forms.flatMap((form) => holdings.speakersBearing(form)))];
  return bearers.length === 0 && /\p{L}{3}s$/u.test(name)
    ? [...holdings.speakersBearing(name.slice(0, -1))]
    : bearers;
}

/** Its last name, or a given name alone; "CNN" is no name of "CNN Editor Mark Reed". */
function isTheirName(typed: string, { kind, name }: Speaker): boolean {
  if (kind !== "person" || !name.includes(" ")) return false;
  const last = (of: string): string | undefined => tokenize(of).at(-1)?.word;
  return last(typed) === last(name) || (!typed.includes(" ") && lexemeOf(typed.toLowerCase()).givenName);
}

/** Words of a role at most. */
const LONGEST_ROLE = 8;

function isShort(name: string): boolean {
  return name.split(" ").length <= LONGEST_ROLE;
}

/** "Pastor" is a word, and no slip for the name Castor. */
function isPrinted(name: string, holdings: Holdings): boolean {
  return tokenize(name).every(({ term }) => holdings.knows(term));
}

/** Whether the words are somebody's, in the coverage or by what they say: "the former ambassador", "the Argentinian". */
export function isSomebody(phrase: string, holdings: Holdings): boolean {
  return describesPerson(phrase) || whomFits(phrase, holdings).speakers.size > 0;
}

export function describesPerson(phrase: string): boolean {
  const { noun, people } = lexemeOf(nounOf(phrase));
  return people || noun?.kind === "role";
}

/** "The Lind report", which no name stands for. */
export function describesDocument(phrase: string): boolean {
  return lexemeOf(nounOf(phrase)).noun?.kind === "document";
}

/** Whether the words say that it is somebody or something that speaks, by their noun or what that is short for: "the gaffer", "the
 * dentists' union", "the report". */
export function describesSpeaker(phrase: string): boolean {
  const last = nounOf(phrase);
  return [last, ...(SHORTHAND.get(last) ?? [])].some((word) => {
    const { noun, people } = lexemeOf(word);
    return people || noun !== null;
  });
}

/** The last word of the head. */
export function nounOf(phrase: string): string {
  return tokenize(HEAD.exec(phrase)?.groups?.head ?? phrase).at(-1)?.word ?? "";
}

/** By the given name; null where it doesn't tell. */
export function genderOf({ kind, name }: Speaker): "female" | "male" | null {
  const [first = "", last] = name.split(" ");
  const gender = kind === "person" && last !== undefined ? genderOfGivenName(first) : null;
  return gender === "female" || gender === "male" ? gender : null;
}
