/** The words of an article's passages, each form of a word once: what analysing them found, small enough to keep. */
import type { Passage } from "../domain.ts";
import type { Token } from "./analyse.ts";
import { COMMON_WORDS } from "./common-words-data.ts";

/** What two words of one form share. */
export type Form = Pick<Token, "term" | "word" | "stop">;

/** A form as one string, since a look-up takes one: the word, its term, and a blank where it is a function word. */
export type FormKey = string;

export function keyOfForm({ word, term, stop }: Form): FormKey {
  return stop ? `${word} ${term} ` : `${word} ${term}`;
}

export function formOfKey(key: FormKey): Form {
  const blank = key.indexOf(" ");
  const end = key.indexOf(" ", blank + 1);
  const term = end < 0 ? key.slice(blank + 1) : key.slice(blank + 1, end);
  return { term, word: key.slice(0, blank), stop: end >= 0 };
}

/** Forms that most articles share: each has the same number in all of them, and needn't be kept with any, read, or looked up. */
export const COMMON_FORMS: readonly FormKey[] = COMMON_WORDS.map(keyInTable);
const COMMON_NUMBERS: ReadonlyMap<FormKey, number> = new Map(
  COMMON_FORMS.map((key, number) => [key, number]),
);

/** The table holds what analysing the words finds, since that took a tenth of the time of starting. */
function keyInTable(entry: string): FormKey {
  const stop = entry.endsWith("*");
  const [word = "", term = word] = (stop ? entry.slice(0, -1) : entry).split("=");
  return keyOfForm({ word, term, stop });
}

export interface PackedWords {
  /** Those that aren't common; their numbers go on where those of the common ones end. */
  readonly forms: readonly FormKey[];
  /** In the order of the passages, as `numbersAsText` writes them; of each word its form's number, the characters since the word before or
   * the passage's start, its length. */
  readonly passages: readonly string[];
}

/** Numbers of a word: its form, and two that tell where it stands. */
export const NUMBERS = 3;

export function packWords(
  passages: readonly Passage[],
  wordsOf: (passage: Passage) => readonly Token[],
): PackedWords {
  const forms: FormKey[] = [];
  const numberOf = createNumbering(forms);
  return {
    forms,
    passages: passages.map((passage) => {
      const numbers: number[] = [];
      let at = passage.span.start;
      for (const token of wordsOf(passage)) {
        numbers.push(numberOf(token), token.start - at, token.end - token.start);
        at = token.end;
      }
      return numbersAsText(numbers);
    }),
  };
}

/** The number of a word's form; one that is neither common nor met before is added to `forms`. A word nearly always has the form that it had
 * last: to put a key together for each took half of the time of packing. */
function createNumbering(forms: FormKey[]): (token: Token) => number {
  const last = new Map<string, Form & { readonly number: number }>();
  const known = new Map<FormKey, number>();
  const numberOf = (key: FormKey): number => {
    const common = COMMON_NUMBERS.get(key);
    if (common !== undefined) return common;
    const place = known.get(key) ?? forms.push(key) - 1;
    known.set(key, place);
    return COMMON_FORMS.length + place;
  };
  return ({ word, term, stop }) => {
    const same = last.get(word);
    if (same?.term === term && same.stop === stop) return same.number;
    const number = numberOf(keyOfForm({ word, term, stop }));
    last.set(word, { word, term, stop, number });
    return number;
  };
}

/** Writes three numbers a word of a passage that begins at `start` to a page no shorter than the text: in place of gap and length its start and
 * end in the article, and of forms that aren't common the numbers that `numbers` has. Gives how many. */
export function unpackWords(
  text: string,
  start: number,
  numbers: readonly number[],
  page: Int32Array,
): number {
  const length = readNumbers(text, page, 0);
  let end = start;
  for (let at = 0; at < length; at += NUMBERS) {
    const begin = end + (page[at + 1] ?? 0);
    end = begin + (page[at + 2] ?? 0);
    const form = page[at] ?? 0;
    if (form >= COMMON_FORMS.length) page[at] = numbers[form - COMMON_FORMS.length] ?? 0;
    page[at + 1] = begin;
    page[at + 2] = end;
  }
  return length;
}

/** Characters of ASCII that JSON needn't escape: a number's last digit is one of the 57 between the quotation mark and the backslash, those
 * before it are of the 34 behind. */
const LAST = 0x23;
const LASTS = 57;
const BEFORE = 0x5d;
const BEFORES = 34;

/** Whole numbers of 0 and more as text, one character for each under 57 and two under 1,938: JSON, SQLite and the decoding of UTF-8 read it
 * several times as fast as digits with commas. */
export function numbersAsText(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    for (let rest = Math.floor(number / LASTS); rest > 0; rest = Math.floor(rest / BEFORES))
      text += String.fromCharCode(BEFORE + (rest % BEFORES));
    text += String.fromCharCode(LAST + (number % LASTS));
  }
  return text;
}

/** The other way round. */
export function numbersFromText(text: string): Int32Array {
  const numbers = new Int32Array(countIn(text));
  readNumbers(text, numbers, 0);
  return numbers;
}

function countIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < BEFORE) count += 1;
  return count;
}

/** Gives how many there are. */
function readNumbers(text: string, to: Int32Array, from: number): number {
  let [next, before, worth] = [from, 0, LASTS];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= BEFORE) {
      before += (code - BEFORE) * worth;
      worth *= BEFORES;
    } else {
      to[next++] = before + code - LAST;
      before = 0;
      worth = LASTS;
    }
  }
  return next - from;
}
