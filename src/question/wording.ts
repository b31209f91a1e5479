/** Which words of a question the asker put in quotation marks. */
import type { Span } from "../domain.ts";

const CLOSES: Readonly<Record<string, string>> = {
  '"': '"“”„',
  "“": '”“"',
  "”": '”“"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "「": "」",
  "『": "』",
  "‘": "’'",
  "'": "'’",
};

/** Marks that are apostrophes too, and so open only after a blank and close only before one. */
const SINGLE = new Set(["‘", "’", "'"]);
/** Marks that stand between words without a blank. */
const UNSPACED = new Set(["「", "『"]);
const OPENS_AFTER = /[\s([{:,—–-]/;
const CLOSES_BEFORE = /[\s)\]}.,;:?!—–-]/;

/** All stretches in marks that hold a letter or digit, in order, as the spans between their marks. Double marks win over single
 * ones, which may stand inside them; a mark that is never closed runs to the end, or to where the asker speaks again. Where there
 * are no marks, a paragraph that the asker set apart after a colon is a pasted quotation. */
export function markedStretches(question: string): Span[] {
  const readable = (spans: readonly Span[]): Span[] =>
    spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(question.slice(start, end)));
  const double = readable(stretches(question, (mark) => !SINGLE.has(mark)));
  if (double.length > 0) return double;
  const single = readable(stretches(question, (mark) => SINGLE.has(mark)));
  if (single.length > 0) return single;
  const apart = setApart(question);
  return apart.length > 0 ? apart : namedAsWords(question);
}

/** "Who used the phrase loose cannon", "did she use the word fraud": meant as if in marks, up to four words; more are half-remembered. */
const AS_WORDS =
  /\b(?:use[ds]?|using|coin(?:ed|s)?|utter(?:ed|s)?|say|said|says|does|did|of) the (?:exact )?(?:phrase|term|word|words|expression|slogan) (?<named>\p{L}[^\s?!.,;:()]{0,30}(?: [^\s?!.,;:()]{1,30}){0,3}?)(?=\s+(?:about|at|come|comes|first|for|in|mean|means|on|originate|to describe|when|while)\b|\s*[?!.,;:()\n]|\s*$)/iu;

function namedAsWords(question: string): Span[] {
  const found = AS_WORDS.exec(question);
  const named = found?.groups?.named;
  if (found === null || named === undefined) return [];
  const start = found.index + found[0].length - named.length;
  return [{ start, end: start + named.length }];
}

function stretches(question: string, isMark: (mark: string) => boolean): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < question.length; at++) {
    const mark = question.charAt(at);
    const closers = CLOSES[mark];
    if (!closers || !isMark(mark) || !opensAt(question, at)) continue;
    const end = closeAfter(question, at, closers);
    if (end === null) continue;
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

function opensAt(question: string, at: number): boolean {
  return at === 0 || UNSPACED.has(question.charAt(at)) || OPENS_AFTER.test(question.charAt(at - 1));
}

function closeAfter(question: string, open: number, closers: string): number | null {
  return SINGLE.has(question.charAt(open))
    ? singleClose(question, open, closers)
    : doubleClose(question, open, closers);
}

/** At the next one, but for inches and for a pair that opens and closes inside ("a “so-called” plan" in straight marks). */
function doubleClose(question: string, open: number, closers: string): number {
  for (let at = open + 1; at < question.length; at++) if (closers.includes(question.charAt(at))) return at;
  return endOfUnclosed(question, open);
}

/** At the last that can, since those between are apostrophes, but before another opens after it. */
function singleClose(question: string, open: number, closers: string): number | null {
  let last: number | null = null;
  for (let at = open + 1; at < question.length; at++) {
    if (last !== null && opensAnother(question, at)) return last;
    if (!closers.includes(question.charAt(at))) continue;
    const next = question.charAt(at + 1);
    if (next === "" || CLOSES_BEFORE.test(next)) last = at;
  }
  return last;
}

/** "‘Pay’ and ‘sail’": a curly mark that opens can't be an apostrophe within. */
function opensAnother(question: string, at: number): boolean {
  return question.charAt(at) === "‘" && opensAt(question, at);
}

/** People forget to close a mark, and programs cut off what is pasted; the asker's own words then follow an arrow or a new line. */
function endOfUnclosed(question: string, open: number): number {
  const own = /(?<!\s)\s+(?:←|<[-–—=]+|[-–—=]+>|→|\/\/)|\n/u.exec(question.slice(open + 1));
  return own === null ? question.length : open + 1 + own.index;
}

/** Letters that the asker himself set apart: a new paragraph after a colon. */
const SET_APART = /:[^\S\n]*\n\s*(?:>\s*)?(?<words>(?!\d+[.)]|[-*•])\S[^\n]*?)\s*(?:\n|$)/u;

function setApart(question: string): Span[] {
  const found = SET_APART.exec(question);
  const words = found?.groups?.words;
  if (found === null || words === undefined) return [];
  const start = found.index + found[0].indexOf(words);
  return [{ start, end: start + words.length }];
}
