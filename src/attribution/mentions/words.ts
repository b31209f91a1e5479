/** A text outside its quotations as words with what names and phrases need to know of each. */

import { ABSENT } from "../../domain/absent.ts";
import type { Span } from "../../domain.ts";
import { ABBREVIATIONS, endsBeforeGivenName, endsSentenceToo } from "../../language/english/abbreviations.ts";
import { lexemeOf } from "../../language/english/lexemes.ts";
import type { Lexeme } from "../../language/language.ts";
import { isRestOfLetter } from "../../text/garbled.ts";
import { lowerCaseOf } from "./lower-case.ts";

/** `start..end` leaves out a possessive ending, `after` is past it. */
export interface Word extends Span {
  readonly text: string;
  /** With straight apostrophes. */
  readonly lower: string;
  readonly lexeme: Lexeme;
  /** capital: "Lind", "al-Hamid"; initials: "J.", "U.S."; acronym: "FBI"; number: begins with a digit. */
  readonly shape: "capital" | "initials" | "acronym" | "lower" | "number";
  readonly after: number;
  /** Only blanks of one line stand between the word before and this one. */
  readonly joined: boolean;
  readonly opensSentence: boolean;
  readonly possessive: boolean;
  /** Counted from 0 outside quotations. */
  readonly sentence: number;
}

interface Gap {
  joined: boolean;
  opensSentence: boolean;
  sentence: number;
}

/** A text and its lower case with straight apostrophes, null where its words must be taken one by one. */
interface Source {
  readonly text: string;
  readonly lower: string | null;
}

const ENDS_SENTENCE: ReadonlySet<string> = new Set(".!?…:\n\r\u2028\u2029");
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LOWER_OPENER_OF_CAPITAL = /^(?:al|el|ul|ad|as|bin|d|l|mac|mc|de)[-’']\p{Lu}/u;

/** Every word outside the quoted spans (sorted, disjoint), in order. */
export function wordsOf(text: string, quoted: readonly Span[]): Word[] {
  const source: Source = { text, lower: lowerCaseOf(text)?.replaceAll("’", "'") ?? null };
  const words: Word[] = [];
  const gap: Gap = { joined: false, opensSentence: true, sentence: ABSENT };
  let position = 0;
  for (const span of [...quoted, { start: text.length, end: text.length }]) {
    readStretch(source, { start: position, end: span.start }, gap, words);
    position = Math.max(position, span.end);
    gap.joined = false;
    gap.opensSentence ||= endsWithStop(text, span);
  }
  return words;
}

function readStretch(source: Source, stretch: Span, gap: Gap, words: Word[]): void {
  const { text } = source;
  let position = stretch.start;
  while (position < stretch.end) {
    if (!isWordCharacter(text, position)) {
      noteGap(text.charAt(position), gap);
      position++;
      continue;
    }
    if (gap.joined && endsWithAbbreviation(words.at(-1), source, position, stretch.end)) {
      gap.opensSentence = true;
      gap.joined = false;
    }
    if (gap.opensSentence) gap.sentence++;
    const word = readWord(source, position, stretch.end, gap);
    words.push(word);
    // What follows a time in a live report begins anew.
    gap.opensSentence = word.text.includes(":");
    gap.joined = !gap.opensSentence;
    position = word.after;
  }
}

/** "Tom Reed Sr. His son": the stop ends the sentence as well. */
function endsWithAbbreviation(last: Word | undefined, { text }: Source, at: number, limit: number): boolean {
  if (last === undefined || text.charAt(last.end - 1) !== "." || !isUpper(text.charAt(at))) return false;
  const next = text.slice(at, endOfWord(text, at, limit));
  const { givenName, calendar } = lexemeOf(next.toLowerCase());
  return endsSentenceToo(last.text, next) || (endsBeforeGivenName(last.text) && givenName && !calendar);
}

function noteGap(character: string, gap: Gap): void {
  if (character === " " || character === "\u00a0") return;
  gap.joined = false;
  if (ENDS_SENTENCE.has(character)) gap.opensSentence = true;
}

/** "&#x201d;" */
const LONGEST_MARK = 10;
const STOP_AND_MARK = /[.!?…](?:.?.?|&#?\w+;|â€.?)$/u;

/** Whether a quotation closes a sentence of its own, so that the next word may be capital for that reason alone. */
function endsWithStop(text: string, { start, end }: Span): boolean {
  return end > start && STOP_AND_MARK.test(text.slice(Math.max(start, end - LONGEST_MARK), end));
}

function readWord(source: Source, start: number, limit: number, gap: Gap): Word {
  const { text } = source;
  const core = coreEnd(text, start, endOfWord(text, start, limit), limit);
  const printed = text.slice(start, core.end);
  const lower = source.lower?.slice(start, core.end) ?? printed.toLowerCase().replaceAll("’", "'");
  return {
    start,
    end: core.end,
    after: core.after,
    text: printed,
    lower,
    lexeme: lexemeOf(lower),
    shape: shapeOf(printed),
    joined: gap.joined,
    opensSentence: gap.opensSentence,
    possessive: core.possessive,
    sentence: gap.sentence,
  };
}

function endOfWord(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    if (isWordCharacter(text, end)) end++;
    else if (end + 1 < limit && isJoiner(text.charAt(end)) && isWordCharacter(text, end + 1)) end += 2;
    else if (isTime(text, end) && end + 1 < limit) end += 2;
    else if (isFirm(text, start, end) && end + FIRM.length < limit) end += FIRM.length + 1;
    else break;
  }
  return end;
}

const FIRM = " & ";

/** "Lind & Reed" is one name. */
function isFirm(text: string, start: number, at: number): boolean {
  return text.startsWith(FIRM, at) && isUpper(text.charAt(start)) && isUpper(text.charAt(at + FIRM.length));
}

/** "14:40 Ada Lind" are not forty of that name. */
function isTime(text: string, at: number): boolean {
  return text.charAt(at) === ":" && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isJoiner(mark: string): boolean {
  return mark === "-" || isApostrophe(mark) || mark === "‑" || mark === "&";
}

/** Takes the dot of an initial or abbreviation in, leaves 's and the apostrophe of a plural out. */
function coreEnd(
  text: string,
  start: number,
  end: number,
  limit: number,
): { end: number; after: number; possessive: boolean } {
  const dotted = end < limit && text.charAt(end) === ".";
  if (dotted && end - start === 1 && isUpper(text.charAt(start)))
    return plain(endOfInitials(text, end + 1, limit));
  if (dotted && end - start <= 5 && ABBREVIATIONS.hasStop(text.slice(start, end).toLowerCase()))
    return plain(end + 1);
  const last = text.charAt(end - 1);
  if (end - start > 2 && (last === "s" || last === "S") && isApostrophe(text.charAt(end - 2)))
    return { end: end - 2, after: end, possessive: true };
  if (
    end < limit &&
    isApostrophe(text.charAt(end)) &&
    "sSxz".includes(last) &&
    /\s/.test(text.charAt(end + 1))
  ) {
    return { end, after: end + 1, possessive: true };
  }
  return plain(end);
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === "’";
}

function plain(end: number): { end: number; after: number; possessive: boolean } {
  return { end, after: end, possessive: false };
}

function endOfInitials(text: string, from: number, limit: number): number {
  let end = from;
  while (end + 1 < limit && isUpper(text.charAt(end)) && text.charAt(end + 1) === ".") end += 2;
  return end;
}

function shapeOf(word: string): Word["shape"] {
  const first = word.charAt(0);
  if (first >= "0" && first <= "9") return "number";
  if (!isUpper(first)) return opensWithParticle(word) ? "capital" : "lower";
  if (word.length === 1) return word === "I" || word === "A" ? "capital" : "initials";
  if (isSmallLetter(word.charAt(1))) return "capital";
  if (word.endsWith(".") && /^(?:\p{Lu}\.)+$/u.test(word)) return "initials";
  return word === word.toUpperCase() ? "acronym" : "capital";
}

/** "al-Hamid". Most words are settled by having no joiner among their first letters. */
function opensWithParticle(word: string): boolean {
  const joined = !isSmallLetter(word.charAt(1)) || !isSmallLetter(word.charAt(2)) || word.charAt(3) === "-";
  return (joined || isApostrophe(word.charAt(3))) && LOWER_OPENER_OF_CAPITAL.test(word);
}

function isSmallLetter(character: string): boolean {
  return character >= "a" && character <= "z";
}

function isUpper(character: string): boolean {
  return character >= "A" && character <= "Z" ? true : character > "\u007f" && /\p{Lu}/u.test(character);
}

function isWordCharacter(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return LETTER.test(text.charAt(position)) || isRestOfLetter(text, position);
}
