/** Whom the coverage has for the words by which somebody is asked for. */

import type { Speaker } from "../domain.ts";
import { genderOfGivenName, lexemeOf } from "../language/english/lexemes.ts";
import { GIVEN_NAMES } from "../language/english/nicknames-data.ts";
import { tokenize } from "../text/analyse.ts";
import type { Holdings } from "./holdings.ts";

export interface Fitting {
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
    fitting(bearing(phrase, holdings), phrase) ??
    fitting(isShort(phrase) ? holdings.speakersNamed(phrase) : []) ??
    fitting(describesPerson(phrase) || isPrinted(phrase, holdings) ? [] : holdings.speakersSpelt(phrase)) ??
    // "The boss of Tyvak" is not just any boss.
    fitting(head === undefined ? [] : bearing(head, holdings), head) ?? { speakers: new Set(), isName: false }
  );
}

function fitting(speakers: readonly Speaker[], name: string | null = null): Fitting | null {
  if (speakers.length === 0) return null;
  const isName = name !== null && speakers.some((speaker) => isTheirName(name, speaker));
  return { speakers: new Set(speakers), isName };
}

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
  const head = HEAD.exec(phrase)?.groups?.head ?? phrase;
  const { noun, people } = lexemeOf(tokenize(head).at(-1)?.word ?? "");
  return people || noun?.kind === "role";
}

/** By the given name; null where it doesn't tell. */
export function genderOf({ kind, name }: Speaker): "female" | "male" | null {
  const [first = "", last] = name.split(" ");
  const gender = kind === "person" && last !== undefined ? genderOfGivenName(first) : null;
  return gender === "female" || gender === "male" ? gender : null;
}
