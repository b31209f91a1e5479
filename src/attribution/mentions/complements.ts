/** How far "of the ferry company" reaches after a noun or name. */

import { PLACE_OPENERS, PLACES } from "../../language/english/places-data.ts";
import { reportingVerb } from "../../language/english/reporting-verbs.ts";
import type { Head } from "./heads.ts";
import type { Judge } from "./judge.ts";
import { endsPhrase, isCapital, isTitle, nounOf } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import type { Word } from "./words.ts";

const AFTER_NAME = new Set(["of"]);
const AFTER_NOUN = new Set(["of", "for", "at", "with", "in", "inside", "within", "from", "to"]);
const ABOUT = new Set([...AFTER_NOUN, "on"]);
const KNOWS = new Set([
  "expert",
  "experts",
  "authority",
  "specialist",
  "specialists",
  "adviser",
  "advisor",
  "committee",
  "commission",
]);
/** Complements in a row: "a professor of law at the University of Lund". */
const MOST_COMPLEMENTS = 3;
/** Words of a complement that the tables don't know: "with knowledge of the deal". */
const MOST_UNKNOWN = 2;

/** Number of the first word after the head's complements, `to` where it has none. */
export function complementEnd(words: readonly Word[], to: number, head: Head, isName: Judge): number {
  const prepositions = prepositionsAfter(words[to - 1], head);
  let end = to;
  for (let count = 0; count < (head.kind === "name" ? 1 : MOST_COMPLEMENTS); count++) {
    const link = pastAdjective(words, end, head);
    const preposition = words[link];
    const isLink = link > end || prepositions.has(preposition?.lower ?? "");
    if (preposition === undefined || !preposition.joined || !isLink) break;
    const next = objectEnd(words, link + 1, isName);
    if (next === null || (head.kind === "name" && isDeed(words, link + 1, next))) break;
    if (preposition.lower === "of" && head.kind === "document" && isShownSaying(words, next)) break;
    end = next;
  }
  return end;
}

/** "Norway’s ambassador to Britain Ada Lind": what follows the place is whoever holds the office; null where nobody does. The words
 * from `from` to `to` are the office's complement. */
export function holderAfterPlace(words: readonly Word[], from: number, to: number): Head | null {
  const place = PLACE_OPENERS.has(words[from + 1]?.lower ?? "") ? from + 2 : from + 1;
  const [first, last] = [words[place + 1], words[to - 1]];
  if (first === undefined || last === undefined || !PLACES.has(words[place]?.lower ?? "")) return null;
  const length = to - place - 1;
  if (length < 2 || length > MOST_NAMES) return null;
  for (let at = place + 1; at < to; at++) if (!isOfPerson(words[at])) return null;
  return { start: first.start, end: last.end, kind: "name", gender: null };
}

/** Words of a person's name. */
const MOST_NAMES = 3;

function isOfPerson(word: Word | undefined): boolean {
  if (word === undefined || !word.joined || !isCapital(word) || word.possessive) return false;
  return !word.lexeme.institution && !word.lexeme.people && word.shape !== "acronym" && !isTitle(word);
}

/** How unnamed sources are told apart: "a person close to Lind", "officials familiar with the call", "briefed on it". */
const KNOWING = new Map([
  ["close", "to"],
  ["familiar", "with"],
  ["briefed", "on"],
  ["acquainted", "with"],
  ["involved", "in"],
]);

/** Number of the preposition behind such an adjective, else of the word itself. */
function pastAdjective(words: readonly Word[], at: number, { kind }: Head): number {
  const [adjective, next] = [words[at], words[at + 1]];
  const isKnowing =
    adjective?.joined === true && next?.joined === true && KNOWING.get(adjective.lower) === next.lower;
  return isKnowing && (kind === "role" || kind === "group") ? at + 1 : at;
}

/** An expert or a report is on something; a mayor isn't ("Mayor on halted ferry: …"). */
function prepositionsAfter(last: Word | undefined, { kind }: Head): ReadonlySet<string> {
  if (kind === "name") return AFTER_NAME;
  return kind === "document" || KNOWS.has(last?.lower ?? "") ? ABOUT : AFTER_NOUN;
}

function objectEnd(words: readonly Word[], from: number, isName: Judge): number | null {
  if (words[from]?.joined !== true || isInfinitive(words, from)) return null;
  const phrase = phraseAt(words, from, isName);
  if (phrase !== null && !(words[phrase.to - 1]?.possessive ?? false)) return phrase.to;
  return unknownEnd(words, phrase === null ? from : phrase.to);
}

/** "footage of Lind saying": she says it. */
function isShownSaying(words: readonly Word[], next: number): boolean {
  const word = words[next];
  const verb = word?.joined === true ? reportingVerb(word.lower) : null;
  return verb?.form === "participle" && verb.strength === "speech";
}

/** "accused Lind of trying", "cleared Lind of theft": nobody's name. */
function isDeed(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every((word) => !isCapital(word) && nounOf(word) === null);
}

/** "to dance": after "to" only a name or a determined noun is a complement. */
function isInfinitive(words: readonly Word[], from: number): boolean {
  const word = words[from];
  if (words[from - 1]?.lower !== "to" || word === undefined) return false;
  return !isCapital(word) && !/^(?:the|a|an|his|her|their|its)$/.test(word.lower);
}

/** A few lower-case words, if then the phrase visibly ends. */
function unknownEnd(words: readonly Word[], from: number): number | null {
  const first = /^(?:the|a|an|his|her|their|its)$/.test(words[from]?.lower ?? "") ? from + 1 : from;
  let at = first;
  for (const limit = at + MOST_UNKNOWN; at < limit; at++) {
    const word = words[at];
    if (word === undefined || !word.joined || isCapital(word) || endsPhrase(word) || nounOf(word) !== null)
      break;
  }
  const next = words[at];
  const ends = next === undefined || !next.joined || endsPhrase(next);
  return at > first && ends ? at : null;
}
