/** Whether two places print the same, but for what an editor changes in a copy. */
import type { Span } from "../domain.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import { comparable, mayCount } from "../text/comparable.ts";
import { isNegation } from "./negation.ts";

/** A word as copies are compared. */
export interface PrintedWord extends Span {
  readonly word: string;
  /** A figure, a name, a "not": where it differs it isn't the same that is printed. */
  readonly isTelling: boolean;
}

/** `tokens`: those of `within`, with their spans in `text`. */
export function printedWords(tokens: readonly Token[], text: string, within: Span): PrintedWord[] {
  return comparable(tokens, text, within).map((token) => ({
    start: token.start,
    end: token.end,
    word: token.word,
    isTelling: mayCount(token) || isNegation(token) || (!token.stop && CAPITAL.test(text[token.start] ?? "")),
  }));
}

const CAPITAL = /\p{Lu}/u;

/** Share of the pairs of neighbouring words that both sides hold: one word in ten may differ. */
const KEPT = 0.7;

export function isEdited(one: readonly PrintedWord[], other: readonly PrintedWord[]): boolean {
  return holds(one, other) && holds(other, one);
}

export function isSame(one: readonly PrintedWord[], other: readonly PrintedWord[]): boolean {
  return one.length === other.length && one.every(({ word }, at) => word === other[at]?.word);
}

/** Whether one holds what the other prints, edited at most. */
export function holds(words: readonly PrintedWord[], sought: readonly PrintedWord[]): boolean {
  // Looked for one by one: where they differ, mostly the first does.
  const isHeld = (one: PrintedWord): boolean => words.some(({ word }) => word === one.word);
  if (!sought.every((one) => !one.isTelling || isHeld(one))) return false;
  const pairs = new Set(pairsOf(words));
  const wanted = pairsOf(sought);
  return wanted.filter((pair) => pairs.has(pair)).length >= KEPT * wanted.length;
}

/** A word alone is a pair of its own. */
function pairsOf(words: readonly PrintedWord[]): string[] {
  if (words.length < 2) return words.map(({ word }) => word);
  return words.slice(1).map(({ word }, at) => `${words[at]?.word} ${word}`);
}

/** Whether a text holds each of the wordings, whatever the forms of its words; none where there are none. */
export function printsAll(wordings: readonly string[], text: string): boolean {
  const printed = ` ${termsOf(text)} `;
  return wordings.length > 0 && wordings.every((wording) => printed.includes(` ${termsOf(wording)} `));
}

function termsOf(text: string): string {
  return tokenize(text)
    .map(({ term }) => term)
    .join(" ");
}
