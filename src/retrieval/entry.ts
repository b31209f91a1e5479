/** A passage as numbers of terms in order: what ranking reads again, so that no text is analysed twice. */

import type { Passage } from "../domain.ts";
import { compounds, indexTerm, type Token, tokenize } from "../text/analyse.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Entry {
  readonly passage: Passage;
  /** The passage's own words in order. Function words stand as their number's complement (`~number`), below 0. */
  readonly words: Int32Array;
  /** Closed forms of its hyphenated words ("email"), which have no place of their own. */
  readonly closed: Int32Array;
  /** The headline of its article without function words; empty for the headline itself. */
  readonly title: Int32Array;
  /** Own words and closed forms without function words. */
  readonly length: number;
}

interface Read {
  readonly passage: Passage;
  /** Its words, with their spans in its article. */
  readonly tokens: readonly Token[];
  readonly title: Int32Array;
}

export function createEntry({ passage, tokens, title }: Read, vocabulary: Vocabulary): Entry {
  const words = Int32Array.from(tokens, (token) => wordNumber(token, vocabulary));
  const closed = Int32Array.from(compounds(passage.article.text, tokens), (term) => vocabulary.number(term));
  const length = words.reduce((count, word) => count + Number(word >= 0), closed.length);
  return { passage, words, closed, title, length };
}

/** The numbers of a headline's words, function words out. */
export function titleNumbers(headline: string | null, vocabulary: Vocabulary): Int32Array {
  const tokens = tokenize(headline ?? "");
  const own = tokens.filter((token) => !token.stop).map((token) => vocabulary.number(indexTerm(token)));
  return Int32Array.from([
    ...own,
    ...compounds(headline ?? "", tokens).map((term) => vocabulary.number(term)),
  ]);
}

/** Distinct numbers of the passage's own terms, function words among them. */
export function ownNumbers({ words, closed }: Entry): Set<number> {
  const numbers = new Set(closed);
  for (const word of words) numbers.add(word < 0 ? ~word : word);
  return numbers;
}

/** Distinct numbers of the terms by which the passage is found: of its own words and its headline, function words out. */
export function indexedNumbers({ words, closed, title }: Entry): Set<number> {
  const numbers = new Set([...closed, ...title]);
  for (const word of words) if (word >= 0) numbers.add(word);
  return numbers;
}

/** "US" the country and "us" the pronoun share a term, so a function word is filed apart: no term holds a blank. */
export function stopTerm(term: string): string {
  return ` ${term}`;
}

function wordNumber(token: Token, vocabulary: Vocabulary): number {
  return token.stop ? ~vocabulary.number(stopTerm(token.term)) : vocabulary.number(indexTerm(token));
}
