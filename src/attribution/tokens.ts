/** An article's narration as words and marks, with each quoted run standing as a single token among them. */
import type { Span } from "../domain.ts";
import type { QuotedRun } from "../text/quoted-runs.ts";

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
}

const TERMINAL = /^[.!?…]$/;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|lt|gen|col|maj|capt|sgt|adm|cmdr|st|rev|hon|jr|sr|no|vs|inc|corp|co|ltd|mt|ft|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|d|r|dem|rep|u\.s|u\.k|u\.n|a\.m|p\.m|e\.g|i\.e|\p{L})$/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
/** Marks that join two letters into one word: "Lind's", "U.S", "AT&T", "ex-mayor". */
const JOINERS = "'’.&‑-";

/** In order; every word and mark outside the runs, and every run, once. */
export function tokensOf(text: string, paragraphs: readonly Span[], runs: readonly QuotedRun[]): Token[] {
  const tokens: Draft[] = [];
  let run = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    let from = span.start;
    for (let next = runs[run]; next !== undefined && next.start < span.end; next = runs[run]) {
      readStretch(text, from, next.start, paragraph, tokens);
      const { start, end } = next;
      tokens.push({ start, end, kind: "run", lower: "", capital: false, sentence: 0, paragraph, run });
      from = next.end;
      run += 1;
    }
    readStretch(text, from, span.end, paragraph, tokens);
  }
  numberSentences(text, tokens);
  return tokens;
}

/** A token whose sentence is still to be counted. */
type Draft = Omit<Token, "sentence"> & { sentence: number };

function readStretch(text: string, from: number, to: number, paragraph: number, tokens: Draft[]): void {
  let start = from;
  while (start < to) {
    if (isBlank(text.charCodeAt(start)) || isStrayMark(text.charCodeAt(start))) {
      start += 1;
      continue;
    }
    const end = tokenEnd(text, start, to);
    const printed = text.slice(start, end);
    const kind = isLetter(text, start) ? "word" : "mark";
    const lower = kind === "word" ? printed.toLowerCase().replace("’", "'") : printed.charAt(0);
    tokens.push({
      start,
      end,
      kind,
      lower,
      capital: isCapital(text, start),
      sentence: 0,
      paragraph,
      run: -1,
    });
    start = end;
  }
}

/** A word with its joined parts and a closing apostrophe, or one mark and its repeats ("...", "--"). */
function tokenEnd(text: string, start: number, to: number): number {
  if (!isLetter(text, start)) return repeatsEnd(text, start, to);
  let end = start + 1;
  while (end < to) {
    if (isLetter(text, end)) end += 1;
    else if (end + 1 < to && JOINERS.includes(text.charAt(end)) && isLetter(text, end + 1)) end += 2;
    else break;
  }
  const closing = text.charCodeAt(end);
  return end < to && (closing === 0x27 || closing === 0x2019) ? end + 1 : end;
}

function repeatsEnd(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && text.charCodeAt(end) === text.charCodeAt(start)) end += 1;
  return end;
}

/** Most of a text is ASCII, which needs no table. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return LETTER.test(text.charAt(at));
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
  return code === 0x22 || code === 0x201c || code === 0x201d || code === 0x201e;
}

function numberSentences(text: string, tokens: readonly Draft[]): void {
  let sentence = 0;
  for (const [place, token] of tokens.entries()) {
    const before = tokens[place - 1];
    if (before !== undefined && opensSentence(text, tokens, place, before, token)) sentence += 1;
    token.sentence = sentence;
  }
}

function opensSentence(
  text: string,
  tokens: readonly Token[],
  place: number,
  before: Token,
  token: Token,
): boolean {
  if (before.paragraph !== token.paragraph) return true;
  if (token.kind === "mark") return false;
  if (before.kind === "run") return runEndsSentence(text, tokens, place, before, token);
  if (before.kind === "word" || !(token.capital || token.kind === "run") || !TERMINAL.test(before.lower))
    return false;
  const word = tokens[place - 2];
  const abbreviated = before.lower === "." && word?.end === before.start && ABBREVIATION.test(word.lower);
  return !abbreviated;
}

/** `“Why?” Lind asked.` goes on; `“It is.” Lind then left.` doesn't; `“It is,” Lind said.` never could. */
function runEndsSentence(
  text: string,
  tokens: readonly Token[],
  place: number,
  run: Token,
  token: Token,
): boolean {
  const ending = /([.!?…])[^\p{L}\p{N}]{0,4}$/u.exec(
    text.slice(Math.max(run.start, run.end - 6), run.end),
  )?.[1];
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
    if (
      /^(?:asked|asks|said|says|wrote|shouted|replied|tweeted|exclaimed|added|wondered|responded)$/.test(
        token.lower,
      )
    )
      return true;
    if (!token.capital && token.lower !== ".") return false;
  }
  return false;
}
