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

/** Every word of a text in order, stop words too; disjoint spans. Hyphenated words come as their parts. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const run = ASCII.test(text) ? asciiRun() : anyRun();
  for (let match = run.exec(text); match !== null; match = run.exec(text)) {
    const start = match.index;
    const end = wordEnd(text, start, run);
    const raw = text.slice(start, end);
    const folded = foldedWord(raw);
    if (folded.isUnspaced) pushUnspaced(tokens, raw, start);
    else tokens.push({ term: folded.term, word: folded.word, stop: folded.stop, start, end });
    run.lastIndex = end;
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

const ASCII = /^[\0-\x7f]*$/;

/** Fresh at every call: a global expression remembers where it stopped. */
const asciiRun = () => /[A-Za-z0-9]+/g;
const anyRun = () => new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]*`, "gu");

/** The end of the word whose first run of letters and digits `run` has just found, with what may join two runs. */
function wordEnd(text: string, start: number, run: RegExp): number {
  let end = run.lastIndex;
  if (end === start + 1 && text[end] === ".") {
    INITIALS.lastIndex = start;
    if (INITIALS.test(text)) return INITIALS.lastIndex;
  }
  while (isJoint(text, end)) {
    run.lastIndex = end + 1;
    run.exec(text);
    end = run.lastIndex;
  }
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
