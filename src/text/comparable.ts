/** The words of a text → words as wordings are compared: amounts by what they come to, masked words whole, an editor's own words
 * known as such. The only file that knows what an editor's hand looks like. */
import type { Span } from "../domain.ts";
import type { Token } from "./analyse.ts";

/** Whose words stand among a speaker's: an editor's, or a narrator's between two pieces of one quotation. */
export type Aside = "editor" | "narrator";

export interface Word extends Token {
  /** Not the speaker's own; another wording may lack it and be the same. */
  readonly aside?: Aside;
  /** The text marks that something was left out after it. */
  readonly ellipsis?: true;
  /** The text breaks off in the middle of it. */
  readonly cutOff?: true;
}

/** `tokens` are those of `within`, with their spans in `text`. */
export function comparable(
  tokens: readonly Token[],
  text: string,
  within: Span = { start: 0, end: text.length },
): Word[] {
  const words = joinAmounts(tokens, text);
  const printed = text.slice(within.start, within.end);
  if (!EDITED.test(printed)) return [...words];
  const found = (pattern: RegExp): Span[] => spansOf(pattern, printed, within.start);
  const masked = joinMasked(words, text, printed.includes("*") ? found(MASKED) : []);
  return withEllipses(withInsertions(masked, found(INSERTION)), found(ELLIPSIS));
}

/** Anything below can be meant. */
const EDITED = /[[(*…]|\.\s?\./u;

/** "[sic]", "[the team]", "(Rudd)"; not "[W]e", where a word was only given another letter. */
const INSERTION = /\[[^[\]]{1,80}\](?!\p{L})|\([^()]{1,60}\)(?!\p{L})/gu;

const ELLIPSIS = /[[(]?(?:…|\.{3,}|\.(?:\s\.){2,})[\])]?/gu;

/** "f***ing", "sh*t"; not "**bold**". */
const MASKED = /(?<![\p{L}*])(?:\p{L}+\*+\p{L}+|\p{L}\*{2,})/gu;

function spansOf(pattern: RegExp, text: string, offset: number): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: offset + index,
    end: offset + index + length,
  }));
}

function holds(span: Span, word: Span): boolean {
  return span.start <= word.start && word.end <= span.end;
}

function joinMasked(words: readonly Word[], text: string, masked: readonly Span[]): readonly Word[] {
  if (masked.length === 0) return words;
  return words.flatMap((word) => {
    const mask = masked.find((span) => holds(span, word));
    if (mask === undefined) return [word];
    if (word.start !== mask.start) return [];
    const folded = text.slice(mask.start, mask.end).toLowerCase();
    return [{ ...mask, term: folded, word: folded, stop: true, aside: "editor" as const }];
  });
}

function withInsertions(words: readonly Word[], insertions: readonly Span[]): Word[] {
  const isInserted = (word: Word): boolean => insertions.some((span) => holds(span, word));
  // Where nothing stands outside them they are no insertions.
  if (insertions.length === 0 || words.every(isInserted)) return [...words];
  return words.map((word) => (isInserted(word) ? { ...word, aside: "editor" } : word));
}

function withEllipses(words: readonly Word[], ellipses: readonly Span[]): Word[] {
  return words.map((word, at) => {
    const next = words[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const isBefore = ellipses.some(({ start, end }) => word.end <= start && end <= next);
    return isBefore ? { ...word, ellipsis: true } : word;
  });
}

/** Whether a word in stars may stand for another. */
export function isMaskOf(masked: string, word: string): boolean {
  if (!masked.includes("*")) return false;
  const opening = masked.slice(0, masked.indexOf("*"));
  const ending = masked.slice(masked.lastIndexOf("*") + 1);
  return word.length > opening.length + ending.length && word.startsWith(opening) && word.endsWith(ending);
}

/** Whether a word counts: digits, or the name of a number. */
export function isFigure(word: string): boolean {
  return /[0-9]/u.test(word) || NUMBERS.has(word);
}

/** Whether two figures come to the same, the currency left out of one or not. */
export function isSameAmount(one: string, other: string): boolean {
  const [amount, another] = [amountIn(one), amountIn(other)];
  return amount === another || bareAmount(amount) === another || amount === bareAmount(another);
}

function amountIn(word: string): string {
  return NUMBERS.get(word)?.toString() ?? word;
}

function bareAmount(amount: string): string {
  return amount.replace(/[£$€]/gu, "");
}

interface Amount {
  readonly value: number;
  /** Words that it takes. */
  readonly words: number;
}

/** "1,200", "$1.2 million", "£1.2m", "twenty-three": one word each, that says what it comes to; "5%" as "5 percent". */
function joinAmounts(tokens: readonly Token[], text: string): readonly Word[] {
  if (!tokens.some(mayCount)) return tokens;
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const amount = mayCount(token) ? amountAt(tokens, at, text) : null;
    const joined = amount === null ? [token] : written(amount, tokens, at, text);
    words.push(...joined);
    const end = joined.at(-1)?.end ?? token.end;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
  }
  return words;
}

/** Words of an amount. */
function written({ value, words }: Amount, tokens: readonly Token[], at: number, text: string): Word[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const before = CURRENCIES.get(text.charAt(token.start - 1));
  const after = isNext(tokens, at + words, text) ? UNITS.get(tokens[at + words]?.word ?? "") : undefined;
  const sign = before ?? after ?? "";
  const count = words + (after === undefined ? 0 : 1);
  const start = before === undefined ? token.start : token.start - 1;
  const end = tokens[at + count - 1]?.end ?? token.end;
  const percent = percentAt(tokens, at + words, text);
  // A lone name of a number stays a word, in which letters may be misspelt.
  if (count === 1 && sign === "" && NUMBERS.has(token.word)) return [token, ...percent];
  const amount = String(value);
  const number = { term: amount, word: `${sign}${amount}`, stop: false };
  return token.word.endsWith("%") && count === 1
    ? [
        { ...number, start, end: end - 1 },
        { ...PERCENT, start: end - 1, end },
      ]
    : [{ ...number, start, end }, ...percent];
}

const PERCENT = { term: "percent", word: "percent", stop: false };

/** "Per cent" as the one word that it is elsewhere. */
function percentAt(tokens: readonly Token[], at: number, text: string): Word[] {
  const [per, cent] = [tokens[at], tokens[at + 1]];
  const isPercent = per?.word === "per" && cent?.word === "cent" && isNext(tokens, at, text);
  return isPercent ? [{ ...PERCENT, start: per.start, end: cent.end }] : [];
}

/** Whether a word is a number or begins one, in digits or by name. */
export function mayCount({ word }: Pick<Token, "word">): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || NUMBERS.has(word);
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["£", "£"],
  ["$", "$"],
  ["€", "€"],
]);
const UNITS: ReadonlyMap<string, string> = new Map([
  ["pounds", "£"],
  ["pound", "£"],
  ["dollars", "$"],
  ["dollar", "$"],
  ["euros", "€"],
  ["euro", "€"],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);
/** "One" is a pronoun oftener than a number. */
const SMALL =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(" ").map((word, at): [string, number] => [word, at + 2]),
  ...TENS.split(" ").map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
const ONES: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ...[...NUMBERS].filter(([, value]) => value < 10),
]);

const WRITTEN = /^(?<digits>\d+(?:\.\d+)?)(?<ending>%|st|nd|rd|th|k|m|mn|bn|tn)?$/u;

function amountAt(tokens: readonly Token[], at: number, text: string): Amount | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const small = NUMBERS.get(token.word);
  if (small === undefined) return scaled(tokens, at, text);
  const more = small >= 20 && isNext(tokens, at + 1, text) ? ONES.get(tokens[at + 1]?.word ?? "") : undefined;
  return more === undefined
    ? withScale({ value: small, words: 1 }, tokens, at, text)
    : withScale({ value: small + more, words: 2 }, tokens, at, text);
}

function scaled(tokens: readonly Token[], at: number, text: string): Amount | null {
  const { digits, ending = "" } = WRITTEN.exec(tokens[at]?.word ?? "")?.groups ?? {};
  if (digits === undefined) return null;
  const scale = SCALES.get(ending);
  const value = Number(digits);
  return scale === undefined
    ? withScale({ value, words: 1 }, tokens, at, text)
    : { value: rounded(value * scale), words: 1 };
}

function withScale({ value, words }: Amount, tokens: readonly Token[], at: number, text: string): Amount {
  const next = tokens[at + words];
  const scale = next && isNext(tokens, at + words, text) ? SCALES.get(next.word) : undefined;
  // A lone letter after a number is a unit of length as likely as a scale.
  if (scale === undefined || (next?.word.length ?? 0) === 1) return { value, words };
  return { value: rounded(value * scale), words: words + 1 };
}

/** 2.3 × 10⁶ is a hair off in binary. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether nothing but a blank or a hyphen parts a word from the one before it. */
function isNext(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    /^[\s\u2010\u2011-]$/u.test(text.slice(before.end, word.start))
  );
}
