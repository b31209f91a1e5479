/** The words of an article's passages, each form of a word once: what analysing them found, small enough to keep. */
import type { Passage } from "../domain.ts";
import type { Token } from "./analyse.ts";

/** What two words of one form share. */
export type Form = Pick<Token, "term" | "word" | "stop">;

/** A form as one string, since a look-up takes one: the word, its term, and a blank where it is a function word. */
export type FormKey = string;

export function keyOfForm({ word, term, stop }: Form): FormKey {
  return stop ? `${word} ${term} ` : `${word} ${term}`;
}

export function formOfKey(key: FormKey): Form {
  const [word = "", term = "", end] = key.split(" ");
  return { term, word, stop: end !== undefined };
}

export interface PackedWords {
  readonly forms: readonly FormKey[];
  /** In the order of the passages, as `numbersAsText` writes them; of each word its form's place, the characters since the word before or
   * the passage's start, its length. */
  readonly passages: readonly string[];
}

/** Numbers of a packed word. */
const NUMBERS = 3;

export function packWords(
  passages: readonly Passage[],
  wordsOf: (passage: Passage) => readonly Token[],
): PackedWords {
  const places = new Map<string, number>();
  const forms: FormKey[] = [];
  const placeOf = (token: Token): number => {
    const key = keyOfForm(token);
    const known = places.get(key) ?? forms.push(key) - 1;
    places.set(key, known);
    return known;
  };
  return {
    forms,
    passages: passages.map((passage) => {
      let at = passage.span.start;
      const numbers = wordsOf(passage).flatMap((token) => {
        const gap = token.start - at;
        at = token.end;
        return [placeOf(token), gap, token.end - token.start];
      });
      return numbersAsText(numbers);
    }),
  };
}

/** As three numbers a word, in place of gap and length its start and end in the article, and numbers of forms as `numbers` has them. */
export function unpackWords(packed: string, { span }: Passage, numbers: readonly number[]): Int32Array {
  const words = numbersFromText(packed);
  let end = span.start;
  for (let at = 0; at < words.length; at += NUMBERS) {
    const start = end + (words[at + 1] ?? 0);
    end = start + (words[at + 2] ?? 0);
    words[at] = numbers[words[at] ?? 0] ?? 0;
    words[at + 1] = start;
    words[at + 2] = end;
  }
  return words;
}

/** Of the first unit of a number: above the quotation mark and backslash that JSON would have to escape. */
const FIRST = 0x5d;
/** Numbers from here on take two units, the first of which tells the larger part: all of them stay under the surrogates at 0xd800. */
const ONE_UNIT = 0x8000;
const BITS = 15;
const TWO_UNITS = FIRST + ONE_UNIT;

/** Whole numbers of 0 to 2^29 as UTF-16 units: JSON reads them ten times as fast as digits, and SQLite keeps most in one or two bytes. */
export function numbersAsText(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    const high = number >> BITS;
    if (high > 0) text += String.fromCharCode(TWO_UNITS + high);
    text += String.fromCharCode(FIRST + (number & (ONE_UNIT - 1)));
  }
  return text;
}

/** The other way round. */
export function numbersFromText(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let high = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= TWO_UNITS) high = unit - TWO_UNITS;
    else {
      numbers[count++] = (high << BITS) + unit - FIRST;
      high = 0;
    }
  }
  return count === numbers.length ? numbers : numbers.slice(0, count);
}
