/** An article's narration as words and marks, with each quoted run standing as a single token among them. */

import { ABSENT } from "../../domain/absent.ts";
import type { Span } from "../../domain.ts";
import type { Language, Sense } from "../../language/language.ts";
import { isRestOfLetter } from "../../text/garbled.ts";
import type { QuotedRun } from "../../text/quoted-runs.ts";
import { lowerCaseOf } from "../mentions/lower-case.ts";

export interface Token extends Span {
  readonly kind: "word" | "mark" | "run";
  /** As printed, lower case, with straight apostrophes; "" for a run; a repeated mark ("...") stands once. */
  readonly lower: string;
  readonly capital: boolean;
  /** Counted through the article; a new paragraph opens a new sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Number of the quoted run, or -1. */
  readonly run: number;
  /** Of its word, in the text's language. */
  readonly sense: Sense;
}

const TERMINAL = /^[.!?…]$/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;

/** In order; every word and mark outside the runs, and every run, once. */
export function tokensOf(
  text: string,
  paragraphs: readonly Span[],
  runs: readonly QuotedRun[],
  language: Language,
): Token[] {
  const { senseOf } = language;
  const source: Source = { text, lower: lowerCaseOf(text), senseOf, noSense: senseOf("") };
  const tokens: Draft[] = [];
  let run = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    let from = span.start;
    for (let next = runs[run]; next !== undefined && next.start < span.end; next = runs[run]) {
      readStretch(source, { start: from, end: next.start }, paragraph, tokens);
      const { start, end } = next;
      tokens.push({
        start,
        end,
        kind: "run",
        lower: "",
        capital: false,
        sentence: 0,
        paragraph,
        run,
        sense: source.noSense,
      });
      from = next.end;
      run += 1;
    }
    readStretch(source, { start: from, end: span.end }, paragraph, tokens);
  }
  numberSentences(text, tokens, runs, language);
  return tokens;
}

/** A token whose sentence is still to be counted. */
type Draft = Omit<Token, "sentence"> & { sentence: number };

/** A text and its lower case, null where its words must be taken one by one. */
interface Source extends Pick<Language, "senseOf"> {
  readonly text: string;
  readonly lower: string | null;
  /** Of a mark or a run. */
  readonly noSense: Sense;
}

function readStretch(source: Source, { start, end }: Span, paragraph: number, tokens: Draft[]): void {
  const { text } = source;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isStrayMark(code)) {
      at += 1;
      continue;
    }
    const token = isLetter(text, at)
      ? wordAt(source, at, end, paragraph)
      : markAt(source, at, end, paragraph);
    tokens.push(token);
    at = token.end;
  }
}

function wordAt(source: Source, start: number, to: number, paragraph: number): Draft {
  const { text } = source;
  const end = wordEnd(text, start, to);
  const printed = source.lower?.slice(start, end) ?? text.slice(start, end).toLowerCase();
  const lower = printed.includes("’") ? printed.replace("’", "'") : printed;
  return {
    start,
    end,
    kind: "word",
    lower,
    capital: isCapital(text, start),
    sentence: 0,
    paragraph,
    run: ABSENT,
    sense: source.senseOf(lower),
  };
}

/** One mark and its repeats ("...", "--"). */
function markAt({ text, noSense }: Source, start: number, to: number, paragraph: number): Draft {
  const end = repeatsEnd(text, start, to);
  const capital = isCapital(text, start);
  const lower = text.charAt(start);
  return { start, end, kind: "mark", lower, capital, sentence: 0, paragraph, run: ABSENT, sense: noSense };
}

/** With joined parts and a closing apostrophe. */
function wordEnd(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to) {
    if (isLetter(text, end)) end += 1;
    else if (end + 1 < to && isJoiner(text.charAt(end)) && isLetter(text, end + 1)) end += 2;
    else break;
  }
  const closing = text.charCodeAt(end);
  return end < to && (closing === 0x27 || closing === 0x2019) ? end + 1 : end;
}

/** Joins two letters into one word: "Lind's", "U.S", "AT&T", "ex-mayor". */
function isJoiner(mark: string): boolean {
  return mark === "'" || mark === "’" || mark === "." || mark === "&" || mark === "‑" || mark === "-";
}

function repeatsEnd(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && text.charCodeAt(end) === text.charCodeAt(start)) end += 1;
  return end;
}

/** Most of a text is ASCII, which needs no table. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return LETTER.test(text.charAt(at)) || isRestOfLetter(text, at);
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 36 ||
    code === 64 ||
    code === 35
  );
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text.charAt(at));
}

function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0xfeff
  );
}

/** A double quotation mark that pairs with none says nothing. */
function isStrayMark(code: number): boolean {
  return code === 0x22 || code === 0x93 || code === 0x94 || (code >= 0x201c && code <= 0x201e);
}

function numberSentences(
  text: string,
  tokens: readonly Draft[],
  runs: readonly QuotedRun[],
  language: Language,
): void {
  let sentence = 0;
  for (const [place, token] of tokens.entries()) {
    const before = tokens[place - 1];
    const inner = runs[before?.run ?? ABSENT]?.inner ?? null;
    const ending = inner === null ? "" : text.slice(Math.max(inner.start, inner.end - 5), inner.end);
    if (place > 0 && opensSentence(tokens, place, ending, language)) sentence += 1;
    token.sentence = sentence;
  }
}

/** `ending` are the last characters of the run before the token. */
function opensSentence(
  tokens: readonly Token[],
  place: number,
  ending: string,
  { abbreviations, lexemeOf }: Language,
): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  if (before === undefined || token === undefined) return true;
  if (before.paragraph !== token.paragraph) return true;
  if (token.kind === "mark") return false;
  if (before.kind === "run") return runEndsSentence(tokens, place, token, ending);
  if (before.kind === "word" || !(token.capital || token.kind === "run") || !TERMINAL.test(before.lower))
    return false;
  const word = tokens[place - 2];
  const abbreviated =
    before.lower === "." && word?.end === before.start && abbreviations.holdsOpen(word.lower);
  if (!abbreviated || abbreviations.endsSentenceToo(word.lower, token.lower)) return true;
  const { givenName, calendar } = lexemeOf(token.lower);
  return givenName && !calendar && abbreviations.endsBeforeGivenName(word.lower);
}

/** `“Why?” Lind asked.` goes on; `“It is.” Lind then left.` doesn't; `“It is,” Lind said.` never could. */
function runEndsSentence(tokens: readonly Token[], place: number, token: Token, words: string): boolean {
  const ending = /([.!?…])[^\p{L}\p{N}]{0,3}$/u.exec(words)?.[1];
  if (ending === undefined) return false;
  if (token.kind === "run") return true;
  if (!token.capital) return false;
  return ending === "." || ending === "…" ? true : !attributesAtOnce(tokens, place);
}

/** A name of a few words and then a verb of asking or saying that ends its clause. */
function attributesAtOnce(tokens: readonly Token[], place: number): boolean {
  for (let ahead = place; ahead < place + 5; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || token.kind === "run") return false;
    const { verb } = token.sense;
    if (verb?.traits.has("person") && verb.lemma !== token.lower && verb.form === "finite") return true;
    if (!token.capital && token.lower !== ".") return false;
  }
  return false;
}
