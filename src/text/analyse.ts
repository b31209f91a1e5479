/** Text → words with their spans, and the terms under which they are indexed. The one analyser: index and question both use it. */

import { stem } from "porter2";
import type { Span } from "../domain.ts";
import { QUESTION_WORDS, STOP_WORDS } from "../language/english/stop-words-data.ts";
import { DEMONYMS, IRREGULAR_FORMS } from "../language/english/word-forms-data.ts";
import { CJK_STOP_WORDS } from "../language/unspaced-data.ts";
import { fold, INVISIBLE } from "./fold.ts";

/** One word of a text; its span counts the unnormalised text, whatever folding did to the length of the word. */
export interface Token extends Span {
  /** Folded, without possessive or per cent sign, regular ("won" is "win"), stemmed (Porter2). */
  readonly term: string;
  /** Folded and unstemmed: lower case, no accents, apostrophes and the dots of initials closed up. */
  readonly word: string;
  /** Carries no topic ("the", "don't", 的); "US" and "U.S." do carry one. */
  readonly stop: boolean;
}

/** Every word of a text in order, stop words too; disjoint spans, counted from `offset`. Hyphenated words come as their parts. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (let start = nextWord(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    const raw = text.slice(start, end);
    const { term, word, stop, isUnspaced } = foldedWord(raw);
    if (isUnspaced) pushUnspaced(tokens, raw, start + offset);
    else tokens.push({ term, word, stop, start: start + offset, end: end + offset });
    start = nextWord(text, end);
  }
  return tokens;
}

/** The index terms of a text, stop words out: those of its words in order, then the closed forms of hyphenated ones. */
export function analyse(text: string): string[] {
  const tokens = tokenize(text);
  return terms(
    text,
    tokens.filter(({ stop }) => !stop),
    tokens,
  );
}

/** As `analyse`, without the words of asking ("who said", "pls"); all words where nothing else is left. */
export function analyseQuestion(text: string): string[] {
  return terms(text, askedTokens(text), tokenize(text));
}

function terms(text: string, kept: readonly Token[], all: readonly Token[]): string[] {
  return [...kept.map(indexTerm), ...compounds(text, all)];
}

/** The words of a question that carry its topic, in order; all its words where none does. */
export function askedTokens(text: string): Token[] {
  const tokens = tokenize(text);
  const topic = tokens.filter((token) => !token.stop);
  const asked = topic.filter((token) => !QUESTION_WORDS.has(token.word));
  return [asked, topic, tokens].find((kept) => kept.length > 0) ?? [];
}

/** Whether a question has nothing but function words and words of asking ("they said so"). */
export function isWithoutTopic(text: string): boolean {
  return tokenize(text).every(({ stop, word }) => stop || QUESTION_WORDS.has(word));
}

/** The term under which a word is indexed: "Russian" stands with "Russia". */
export function indexTerm({ word, term }: Pick<Token, "word" | "term">): string {
  const country = DEMONYMS.get(word);
  return country === undefined ? term : stem(country);
}

/** The closed forms of the hyphenated words: "covid19", "email". What begins with a digit ("3-2") has none. */
export function compounds(text: string, tokens: readonly Token[]): string[] {
  const closed: string[] = [];
  let chain: Token[] = [];
  for (const token of tokens) {
    const last = chain.at(-1);
    if (last === undefined || !isHyphenated(text, last, token)) {
      closed.push(...closedForm(chain.map(({ word }) => word)));
      chain = [];
    }
    chain.push(token);
  }
  return [...closed, ...closedForm(chain.map(({ word }) => word))];
}

function isHyphenated(text: string, before: Token, after: Token): boolean {
  return after.start === before.end + 1 && HYPHENS.has(text.charAt(before.end));
}

export const HYPHENS: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011"]);

/** Of words that hyphens join; none where they make no word. */
export function closedForm(words: readonly string[]): string[] {
  const isWord = words.length > 1 && words.length <= LONGEST_COMPOUND && /^\p{L}/u.test(words[0] ?? "");
  return isWord ? [stem(words.join(""))] : [];
}

/** Parts of a compound; a longer chain of hyphens is a rule or a slug, not a word. */
const LONGEST_COMPOUND = 4;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const IN_A_WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}${INVISIBLE}]`, "u");

/** Where the next letter or digit stands; the text's end where none does. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isIn(LETTER_OR_DIGIT, text, at)) at += 1;
  return at;
}

/** The end of a run of letters and digits. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isIn(IN_A_WORD, text, end))
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}

/** Most of a text is ASCII, which needs no table. */
function isIn(letters: RegExp, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return letters.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The end of the word whose first letter or digit stands at `start`, with what may join two runs of them. */
function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start);
  if (end === start + 1 && text[end] === ".") {
    INITIALS.lastIndex = start;
    if (INITIALS.test(text)) return INITIALS.lastIndex;
  }
  while (isJoint(text, end)) end = runEnd(text, end + 1);
  return text[end] === "%" && isDigit(text, end - 1) ? end + 1 : end;
}

/** "U.S.", "a.m.", "J.K." but not the "B." of "plan B. Then". */
const INITIALS = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/uy;

/** Whether the character at `end` closes up with what follows: "don't", "AT&T", "10:30", "3.5", "1,000" but not "1,2". */
function isJoint(text: string, end: number): boolean {
  switch (text.charAt(end)) {
    case "'":
    case "\u2019":
    case "\u02BC":
    case "\uFF07":
    case "&":
      return LETTER_AT.test(text.slice(end + 1, end + 3));
    case ".":
    case ":":
      return isDigit(text, end - 1) && isDigit(text, end + 1);
    case ",":
      return isDigit(text, end - 1) && THOUSANDS.test(text.slice(end + 1, end + 5));
    default:
      return false;
  }
}

const LETTER_AT = /^\p{L}/u;
const THOUSANDS = /^[0-9]{3}(?![0-9])/;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

interface FoldedWord {
  readonly term: string;
  readonly word: string;
  readonly stop: boolean;
  readonly isUnspaced: boolean;
}

/** Folding and stemming cost five times a look-up, and a text repeats its words: a memo of a pure function, bounded. */
const foldedWords = new Map<string, FoldedWord>();
const MOST_FOLDED_WORDS = 50_000;
const LONGEST_FOLDED_WORD = 40;

function foldedWord(raw: string): FoldedWord {
  const known = foldedWords.get(raw);
  if (known !== undefined) return known;
  const folded = foldWord(raw);
  if (raw.length > LONGEST_FOLDED_WORD) return folded;
  if (foldedWords.size >= MOST_FOLDED_WORDS) foldedWords.clear();
  foldedWords.set(raw, folded);
  return folded;
}

function foldWord(raw: string): FoldedWord {
  // A letter that is a vowel sign on a blank ("\uFC5E") folds to nothing, and stays itself.
  const folded = fold(raw) || raw;
  const word = folded.replaceAll("'", "");
  const base = folded.replace(/(?:'s|%)$/u, "").replaceAll("'", "");
  return {
    term: stem(IRREGULAR_FORMS.get(base) ?? base),
    word,
    stop: isStop(raw, word, base),
    isUnspaced: UNSPACED.test(raw),
  };
}

function isStop(raw: string, word: string, base: string): boolean {
  if (raw === "US" || INITIALS_IN_CAPITALS.test(raw)) return false;
  return STOP_WORDS.has(word) || STOP_WORDS.has(base) || CJK_STOP_WORDS.has(word);
}

const INITIALS_IN_CAPITALS = /^\p{Lu}(?:\.\p{Lu})+/u;

// Scripts that are written without blanks between words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
// The segmenter's time grows with the square of a run; no sentence of any script is as long as this.
const LONGEST_RUN = 500;

function pushUnspaced(tokens: Token[], raw: string, offset: number): void {
  for (let from = 0; from < raw.length; from += LONGEST_RUN) {
    for (const { segment, index, isWordLike } of segmenter.segment(raw.slice(from, from + LONGEST_RUN))) {
      if (isWordLike !== true) continue;
      const { term, word, stop } = foldWord(segment);
      const start = offset + from + index;
      tokens.push({ term, word, stop, start, end: start + segment.length });
    }
  }
}
