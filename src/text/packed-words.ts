/** The words of an article's passages, each form of a word once: what analysing them found, small enough to keep. */
import type { Passage } from "../domain.ts";
import type { Token } from "./analyse.ts";

/** What two words of one form share. */
export type Form = Pick<Token, "term" | "word" | "stop">;

export interface PackedWords {
  readonly forms: readonly Form[];
  /** In the order of the passages; of each word its form's place, the characters since the word before or the passage's start, its length. */
  readonly passages: readonly (readonly number[])[];
}

/** Numbers of a packed word. */
const NUMBERS = 3;

export function packWords(
  passages: readonly Passage[],
  wordsOf: (passage: Passage) => readonly Token[],
): PackedWords {
  const places = new Map<string, number>();
  const forms: Form[] = [];
  const placeOf = ({ term, word, stop }: Token): number => {
    const key = `${term} ${word} ${stop}`;
    const known = places.get(key) ?? forms.push({ term, word, stop }) - 1;
    places.set(key, known);
    return known;
  };
  return {
    forms,
    passages: passages.map((passage) => {
      let at = passage.span.start;
      return wordsOf(passage).flatMap((token) => {
        const gap = token.start - at;
        at = token.end;
        return [placeOf(token), gap, token.end - token.start];
      });
    }),
  };
}

/** As three numbers a word, in place of gap and length its start and end in the article, and numbers of forms as `numbers` has them. */
export function unpackWords(
  packed: readonly number[],
  { span }: Passage,
  numbers: readonly number[],
): Int32Array {
  const words = new Int32Array(packed.length);
  let end = span.start;
  for (let at = 0; at < packed.length; at += NUMBERS) {
    const start = end + (packed[at + 1] ?? 0);
    end = start + (packed[at + 2] ?? 0);
    words[at] = numbers[packed[at] ?? 0] ?? 0;
    words[at + 1] = start;
    words[at + 2] = end;
  }
  return words;
}
