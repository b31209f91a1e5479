/** A passage as numbers of terms in order: what ranking reads again, so that no text is analysed twice. */

import type { Passage } from "../domain.ts";
import { closedForm, compounds, HYPHENS, indexTerm, type Token } from "../text/analyse.ts";
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
export type Words = Pick<WordStore, "packed" | "form" | "words">;

/** Reads the entry of a passage; `title` as `titleNumbers` gives it. Its numbers lie where those of the next one will: `kept` keeps them. */
export function createEntries(
  words: Words,
  vocabulary: Vocabulary,
): (passage: Passage, title: readonly number[]) => Entry {
  /** By number of form, until a term is forgotten, since its number may be another's then: numbers of terms, those of 0 and more one more, so that 0 is
   * a form that wasn't looked up. */
  let known = new Int32Array(FIRST_MARKS);
  let forgotten = vocabulary.forgotten;
  let page = new Int32Array(FIRST_PAGE);
  const numberOf = (form: number): number => {
    const { term = "", word = "", stop = false } = words.form(form) ?? {};
    const number = stop ? ~vocabulary.number(stopTerm(term)) : vocabulary.number(indexTerm({ term, word }));
    if (form >= known.length) known = longer(known, 2 * form);
    known[form] = number < 0 ? number : number + 1;
    return number;
  };
  return (passage, title) => {
    if (forgotten !== vocabulary.forgotten) known.fill(0);
    forgotten = vocabulary.forgotten;
    const packed = words.packed(passage);
    const closed = closedForms(packed, passage, words).map((term) => vocabulary.number(term));
    const wordsFrom = title.length + closed.length;
    const end = wordsFrom + packed.length / NUMBERS;
    if (end > page.length) page = new Int32Array(2 * end);
    page.set(title);
    page.set(closed, title.length);
    let length = closed.length;
    for (let at = 0, to = wordsFrom; at < packed.length; at += NUMBERS, to += 1) {
      const form = packed[at] ?? 0;
      const found = known[form] ?? 0;
      const number = found === 0 ? numberOf(form) : found - Number(found > 0);
      page[to] = number;
      if (number >= 0) length += 1;
    }
    return { passage, numbers: page.subarray(0, end), closedFrom: title.length, wordsFrom, length };
  };
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(numbers);
  return more;
}

export function kept(entry: Entry): Entry {
  return { ...entry, numbers: entry.numbers.slice() };
}

/** Of numbers; nearly all passages have fewer. */
const FIRST_PAGE = 1024;

/** Between nearly all words. */
const BLANK = 0x20;

/** As `compounds` gives them, of words as numbers: only those that hyphens join are looked up. */
function closedForms(packed: Int32Array, { article: { text } }: Passage, { form }: Words): string[] {
  const closed: string[] = [];
  let chain: string[] = [];
  for (let at = NUMBERS; at <= packed.length; at += NUMBERS) {
    const end = packed[at - 1] ?? 0;
    if (packed[at + 1] === end + 1 && text.charCodeAt(end) !== BLANK && HYPHENS.has(text.charAt(end))) {
      if (chain.length === 0) chain.push(form(packed[at - NUMBERS] ?? 0)?.word ?? "");
      chain.push(form(packed[at] ?? 0)?.word ?? "");
    } else if (chain.length > 0) {
      closed.push(...closedForm(chain));
      chain = [];
    }
  }
  return closed;
}

/** The numbers of a headline's words, function words out; `tokens` are those of the text that it stands in. */
export function titleNumbers(text: string, tokens: readonly Token[], vocabulary: Vocabulary): number[] {
  const own = tokens.filter((token) => !token.stop).map((token) => vocabulary.number(indexTerm(token)));
  return [...own, ...compounds(text, tokens).map((term) => vocabulary.number(term))];
}

export interface Terms {
  /** Distinct numbers of the passage's own terms, function words among them. */
  readonly own: Int32Array;
  /** Distinct numbers of the terms by which it is found: of its own words and its headline, function words out. */
  readonly found: Int32Array;
  /** Distinct numbers of its function words. */
  readonly functionWords: Int32Array;
}

/** They lie where those of the next entry will. A table of numbers says which were met, since a Set for each passage takes four times as long. */
export function createTermsOf(): (entry: Entry) => Terms {
  let marks = new Uint32Array(FIRST_MARKS);
  let page = new Int32Array(2 * FIRST_PAGE);
  let functionWords = new Int32Array(FIRST_PAGE);
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
    if (2 * numbers.length > page.length) {
      page = new Int32Array(4 * numbers.length);
      functionWords = new Int32Array(2 * numbers.length);
    }
    let [count, functions] = [0, 0];
    round += 1;
    for (const number of numbers) if (number >= 0 && isNew(number)) page[count++] = number;
    const found = count;
    round += 1;
    for (let at = closedFrom; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const term = number < 0 ? ~number : number;
      if (!isNew(term)) continue;
      page[count++] = term;
      if (number < 0) functionWords[functions++] = term;
    }
    return {
      own: page.subarray(found, count),
      found: page.subarray(0, found),
      functionWords: functionWords.subarray(0, functions),
    };
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
