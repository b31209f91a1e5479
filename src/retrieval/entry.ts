/** A passage as numbers of terms in order: what ranking reads again, so that no text is analysed twice. */

import type { Passage } from "../domain.ts";
import { compounds, indexTerm, type Token, tokenize } from "../text/analyse.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Entry {
  readonly passage: Passage;
  /** One array, since a question has hundreds of passages read and each further array is one more wait for memory: the
   * headline of its article without function words (nothing for the headline itself), closed forms of its hyphenated words
   * ("email"), which have no place of their own, and its own words in order, function words as complement (`~number`, below 0). */
  readonly numbers: Int32Array;
  /** Where the closed forms begin: the length of the headline. */
  readonly closedFrom: number;
  readonly wordsFrom: number;
  /** Own words and closed forms without function words. */
  readonly length: number;
}

interface Read {
  readonly passage: Passage;
  /** Its words, with their spans in its article. */
  readonly tokens: readonly Token[];
  readonly title: readonly number[];
}

export function createEntry({ passage, tokens, title }: Read, vocabulary: Vocabulary): Entry {
  const words = tokens.map((token) => wordNumber(token, vocabulary));
  const closed = compounds(passage.article.text, tokens).map((term) => vocabulary.number(term));
  return {
    passage,
    numbers: Int32Array.from([...title, ...closed, ...words]),
    closedFrom: title.length,
    wordsFrom: title.length + closed.length,
    length: closed.length + words.filter((word) => word >= 0).length,
  };
}

/** The numbers of a headline's words, function words out. */
export function titleNumbers(headline: string | null, vocabulary: Vocabulary): number[] {
  const tokens = tokenize(headline ?? "");
  const own = tokens.filter((token) => !token.stop).map((token) => vocabulary.number(indexTerm(token)));
  return [...own, ...compounds(headline ?? "", tokens).map((term) => vocabulary.number(term))];
}

/** Distinct numbers of the passage's own terms, function words among them. */
export function ownNumbers({ numbers, closedFrom }: Entry): Set<number> {
  return new Set(numbers.subarray(closedFrom).map((number) => (number < 0 ? ~number : number)));
}

/** Distinct numbers of the terms by which the passage is found: of its own words and its headline, function words out. */
export function indexedNumbers({ numbers }: Entry): Set<number> {
  return new Set(numbers.filter((number) => number >= 0));
}

/** "US" the country and "us" the pronoun share a term, so a function word is filed apart: no term holds a blank. */
export function stopTerm(term: string): string {
  const known = stopTerms.get(term);
  if (known !== undefined) return known;
  const filed = ` ${term}`;
  // Nearly every second word is one of a few hundred; what is asked for may be anything.
  if (stopTerms.size < MOST_STOP_TERMS) stopTerms.set(term, filed);
  return filed;
}

const stopTerms = new Map<string, string>();
const MOST_STOP_TERMS = 2_000;

function wordNumber(token: Token, vocabulary: Vocabulary): number {
  return token.stop ? ~vocabulary.number(stopTerm(token.term)) : vocabulary.number(indexTerm(token));
}
