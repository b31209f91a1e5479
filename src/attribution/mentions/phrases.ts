/** How far a noun phrase reaches: from its determiner over modifiers and nouns to its last name or speaking noun. */

import { ABSENT } from "../../domain/absent.ts";
import { reportingVerb } from "../../language/english/reporting-verbs.ts";
import { NAME_SUFFIXES } from "../../language/english/titles-data.ts";
import type { Judge } from "./judge.ts";
import { endsPhrase, isCapital, isModifier, nounOf } from "./lexicon.ts";
import { linksName } from "./links.ts";
import type { Word } from "./words.ts";

/** Word numbers, half-open. `body` is the first word after determiners; `core` the first after the last possessor. */
export interface Phrase {
  readonly from: number;
  readonly body: number;
  readonly core: number;
  readonly to: number;
  /** "the", "his", "two" …; null for a bare phrase. */
  readonly determiner: string | null;
}

/** Most words that the tables don't know between a determiner and the noun they modify ("the newly cautious candidate"). */
const UNKNOWN_MODIFIERS = 3;

/** The phrase that begins at a word, or null where none that could speak does. `isName` judges capital words. */
export function phraseAt(words: readonly Word[], from: number, isName: Judge): Phrase | null {
  const body = afterDeterminers(words, from);
  if (body > from && words[body]?.joined !== true) return null;
  const reach = reachOf(words, body, isName, body > from);
  if (reach === null || (body > from && disagrees(words, body, reach.to))) return null;
  if (body === from && reach.to === body + 1 && words[body]?.lexeme.people === true) return null;
  const determiner = body > from ? (words[body - 1]?.lower ?? null) : null;
  return { from, body, core: reach.core, to: reach.to, determiner };
}

/** What an article follows in one phrase; "the more the voters hear" is two. */
const BEFORE_ARTICLE: ReadonlySet<string> = new Set(["of", "all", "both", "half"]);

/** "the two", "one of his", "all", "every". */
function afterDeterminers(words: readonly Word[], from: number): number {
  let at = from;
  if (words[from]?.lower === "that" && (words[from + 1] === undefined || startsClause(words[from + 1])))
    return from;
  for (let word = words[at]; word !== undefined && at < from + 5; word = words[at]) {
    const partitive = at > from && word.lower === "of" && isQuantifier(words[at - 1]);
    if ((!isDeterminer(word) && !partitive) || (at > from && !word.joined)) break;
    if (at > from && word.lower === "the" && !BEFORE_ARTICLE.has(words[at - 1]?.lower ?? "")) return from;
    at++;
  }
  return at;
}

/** "rules that allow companies": one "that" determines no plural. */
function disagrees(words: readonly Word[], body: number, to: number): boolean {
  const last = words[to - 1];
  return words[body - 1]?.lower === "that" && last?.shape === "lower" && nounOf(last)?.gender === "plural";
}

/** "that Lind …", "that the …", "that officials …": the conjunction. */
function startsClause(word: Word | undefined): boolean {
  return word !== undefined && (isCapital(word) || isDeterminer(word) || nounOf(word)?.gender === "plural");
}

function isDeterminer(word: Word): boolean {
  return word.lexeme.determiner || isQuantifier(word);
}

function isQuantifier(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.lexeme.quantifier || (word.shape === "number" && word.end - word.start < 3))
  );
}

interface Reach {
  to: number;
  core: number;
  unknown: number;
}

function reachOf(words: readonly Word[], body: number, isName: Judge, determined: boolean): Reach | null {
  const reach: Reach = { to: body, core: body, unknown: determined ? UNKNOWN_MODIFIERS : 0 };
  let possessor = ABSENT;
  for (let at = body; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (at > body && (!continues(words, body, at) || isContact(words, at)))) break;
    const step = stepOf(words, at, isName, reach);
    if (step === "stop") break;
    if (step === "head") {
      reach.to = at + 1;
      reach.unknown = 0;
      if (possessor >= 0) reach.core = possessor + 1;
      possessor = ABSENT;
      if (word.possessive) {
        possessor = at;
        reach.unknown = 2;
      }
    }
    if (step === "unknown") reach.unknown--;
  }
  return reach.to > body ? reach : null;
}

/** "told reporters Lind had left": the name is no reporter's. */
function tellsOf(words: readonly Word[], body: number, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || before === undefined || !isCapital(word) || before.shape !== "lower")
    return false;
  const tells = reportingVerb(words[body - 1]?.lower ?? "")?.traits.has("hearer") === true;
  return tells && nounOf(before)?.gender === "plural";
}

/** Joined by blanks, or by the comma of "King, Jr.". */
function continues(words: readonly Word[], body: number, at: number): boolean {
  const word = words[at];
  if (tellsOf(words, body, at)) return false;
  return word !== undefined && (word.joined || NAME_SUFFIXES.has(word.lower.replace(".", "")));
}

function stepOf(
  words: readonly Word[],
  at: number,
  isName: Judge,
  reach: Reach,
): "head" | "bridge" | "unknown" | "stop" {
  const word = words[at];
  if (word === undefined) return "stop";
  if (isCapital(word)) return capitalStep(words, at, isName, reach);
  if (reach.to === at && word.lexeme.nounOrVerb && followsNoun(words, at)) return "stop";
  if (linksName(words, at, isName)) return "bridge";
  if (endsPhrase(word) && !isModifier(word)) return "stop";
  if (word.lower === "head" && words[at + 1]?.lower !== "of") return "stop";
  if (nounOf(word) !== null) return isOnlyModifier(words, at, word) ? "bridge" : "head";
  if (isModifier(word)) return "bridge";
  if (reach.unknown > 0 && looksNominal(word) && !opensParticiple(words, at)) return "unknown";
  return modifiesRole(words, at, word) ? "bridge" : "stop";
}

/** "Lind Capital trial counsel Tom Reed": an unknown word before a named role. */
function modifiesRole(words: readonly Word[], at: number, word: Word): boolean {
  const [before, role, name] = [words[at - 1], words[at + 1], words[at + 2]];
  if (before === undefined || role === undefined || name === undefined || before.possessive) return false;
  if (!word.joined || !role.joined || !name.joined || !isCapital(name) || role.shape !== "lower")
    return false;
  return nounOf(role)?.kind === "role" && !/(?:s|ed)$/.test(word.lower) && word.lower.length > 4;
}

function followsNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.possessive || isModifier(before) || isDeterminer(before)) return false;
  return isCapital(before) || nounOf(before) !== null;
}

/** "a major issue": a word that is noun and adjective is a noun only where no further word follows. */
function isOnlyModifier(words: readonly Word[], at: number, word: Word): boolean {
  if (!word.lexeme.modifier) return false;
  const next = words[at + 1];
  return (
    next?.joined === true && next.shape === "lower" && !endsPhrase(next) && !/(?:s|ed|ly)$/.test(next.lower)
  );
}

function capitalStep(
  words: readonly Word[],
  at: number,
  isName: Judge,
  reach: Reach,
): "head" | "bridge" | "stop" {
  const word = words[at];
  if (word === undefined) return "stop";
  const isDate = word.lexeme.calendar && !isName(words, at);
  if (isDate && !(reach.to < at && isGivenBefore(words, at))) return "stop";
  const opens = word.opensSentence && word.shape === "capital" && isModifier(word);
  if (opens && !endsName(words, at)) return "bridge";
  if (isDate || isName(words, at)) return "head";
  if (opens && !endsPhrase(word)) return "bridge";
  return nounOf(word) !== null && !endsPhrase(word) ? "head" : "stop";
}

/** "the third time Lind said so", "the way Lind tells it": a clause without "that" begins at the name. */
function isContact(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return before?.shape === "lower" && word !== undefined && isCapital(word) && CONTACT.has(before.lower);
}

const CONTACT: ReadonlySet<string> = new Set(
  "time day way moment night year week reason place thing story such".split(" "),
);

/** "Young Lind" and "Young, who" against "Senior aides". */
function endsName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || !next.joined || isCapital(next);
}

function isGivenBefore(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.joined === true && isCapital(next);
}

/** "no law requiring candidates": what is done to the candidates; "a newly governing party" is one. */
function opensParticiple(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word?.joined !== true || !word.lower.endsWith("ing")) return false;
  if (before.shape !== "lower" || isDeterminer(before) || /(?:ly|ing)$/.test(before.lower)) return false;
  return !isModifier(before) || nounOf(before)?.kind === "document";
}

/** Most finite verbs that the tables don't know end in -s or -ed; "retired" and "politics" are the price. */
function looksNominal(word: Word): boolean {
  return !/(?:[^su]s)$/.test(word.lower);
}
