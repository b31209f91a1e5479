/** A passage as numbers of terms in order: what ranking reads again, so that no text is analysed twice. */

import type { Passage } from "../domain.ts";
import { compounds, HYPHENS, indexTerm, tokenize } from "../text/analyse.ts";
import { NUMBERS } from "../text/packed-words.ts";
import type { WordStore } from "../text/word-store.ts";
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

/** Where the words of a passage are read. */
export type Words = Pick<WordStore, "words" | "packed" | "form">;

/** Makes the entry of a passage; `title` as `titleNumbers` gives it. */
export function createEntries(
  words: Words,
  vocabulary: Vocabulary,
): (passage: Passage, title: readonly number[]) => Entry {
  /** By number of form, until a term is forgotten: its number may be another's then. */
  let known = { numbers: [] as number[], forgotten: vocabulary.forgotten };
  const numberOf = (form: number): number => {
    const { term = "", word = "", stop = false } = words.form(form) ?? {};
    return stop ? ~vocabulary.number(stopTerm(term)) : vocabulary.number(indexTerm({ term, word }));
  };
  return (passage, title) => {
    if (known.forgotten !== vocabulary.forgotten) known = { numbers: [], forgotten: vocabulary.forgotten };
    const packed = words.packed(passage);
    const closed = hasHyphen(packed, passage)
      ? compounds(passage.article.text, words.words(passage)).map((term) => vocabulary.number(term))
      : [];
    const wordsFrom = title.length + closed.length;
    const numbers = new Int32Array(wordsFrom + packed.length / NUMBERS);
    numbers.set(title);
    numbers.set(closed, title.length);
    let length = closed.length;
    for (let at = 0, to = wordsFrom; at < packed.length; at += NUMBERS, to += 1) {
      const form = packed[at] ?? 0;
      const number = known.numbers[form] ?? numberOf(form);
      known.numbers[form] = number;
      numbers[to] = number;
      if (number >= 0) length += 1;
    }
    return { passage, numbers, closedFrom: title.length, wordsFrom, length };
  };
}

/** Whether two words stand so near each other that a hyphen may join them. */
function hasHyphen(packed: Int32Array, { article: { text } }: Passage): boolean {
  for (let at = NUMBERS; at < packed.length; at += NUMBERS) {
    const end = packed[at - 1] ?? 0;
    if (packed[at + 1] === end + 1 && HYPHENS.has(text.charAt(end))) return true;
  }
  return false;
}

/** The numbers of a headline's words, function words out. */
export function titleNumbers(headline: string | null, vocabulary: Vocabulary): number[] {
  const tokens = tokenize(headline ?? "");
  const own = tokens.filter((token) => !token.stop).map((token) => vocabulary.number(indexTerm(token)));
  return [...own, ...compounds(headline ?? "", tokens).map((term) => vocabulary.number(term))];
}

export interface Terms {
  /** Distinct numbers of the passage's own terms, function words among them. */
  readonly own: readonly number[];
  /** Distinct numbers of the terms by which it is found: of its own words and its headline, function words out. */
  readonly found: readonly number[];
}

/** A table of numbers says which were met, since a Set for each passage takes four times as long. */
export function createTermsOf(): (entry: Entry) => Terms {
  let marks = new Uint32Array(FIRST_MARKS);
  let round = 0;
  const isNew = (number: number): boolean => {
    if (number >= marks.length) {
      const more = new Uint32Array(Math.max(number + 1, marks.length * 2));
      more.set(marks);
      marks = more;
    }
    if (marks[number] === round) return false;
    marks[number] = round;
    return true;
  };
  return ({ numbers, closedFrom }) => {
    const [own, found]: [number[], number[]] = [[], []];
    round += 1;
    for (const number of numbers) if (number >= 0 && isNew(number)) found.push(number);
    round += 1;
    for (let at = closedFrom; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const term = number < 0 ? ~number : number;
      if (isNew(term)) own.push(term);
    }
    return { own, found };
  };
}

const FIRST_MARKS = 4096;

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
