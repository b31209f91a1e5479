/** The words of passages, worked out once and kept small: three numbers a word instead of an object. */
import type { Passage } from "../domain.ts";
import { slice } from "../domain.ts";
import { type Token, tokenize } from "./analyse.ts";

export interface WordStore {
  /** The words of a passage, with their spans in its article; kept until the passage is forgotten. */
  readonly words: (passage: Passage) => Token[];
  readonly forget: (passage: Passage) => void;
}

/** What two words of one form share. */
type Form = Pick<Token, "term" | "word" | "stop">;

/** Numbers of a packed word: its form, start and end. */
const NUMBERS = 3;

/** Analysing a passage takes eight times as long as reading it from here, and one question reads hundreds. */
export function createWordStore(): WordStore {
  const packed = new Map<Passage, Int32Array>();
  const forms: Form[] = [];
  const numbers = new Map<string, number[]>();
  const numberOf = ({ term, word, stop }: Token): number => {
    const alike = numbers.get(word) ?? [];
    // Nearly always one; "it's" and "its" are two.
    for (const number of alike) {
      const form = forms[number];
      if (form?.term === term && form.stop === stop) return number;
    }
    const number = forms.push({ term, word, stop }) - 1;
    numbers.set(word, [...alike, number]);
    return number;
  };
  const pack = (tokens: readonly Token[]): Int32Array => {
    const words = new Int32Array(tokens.length * NUMBERS);
    let at = 0;
    for (const token of tokens) {
      words[at++] = numberOf(token);
      words[at++] = token.start;
      words[at++] = token.end;
    }
    return words;
  };
  const unpack = (words: Int32Array): Token[] => {
    const tokens: Token[] = [];
    for (let at = 0; at < words.length; at += NUMBERS) {
      const form = forms[words[at] ?? -1];
      if (form === undefined) continue;
      const { term, word, stop } = form;
      tokens.push({ term, word, stop, start: words[at + 1] ?? 0, end: words[at + 2] ?? 0 });
    }
    return tokens;
  };
  return {
    words: (passage) => {
      const known = packed.get(passage);
      if (known !== undefined) return unpack(known);
      const tokens = wordsOf(passage);
      packed.set(passage, pack(tokens));
      return tokens;
    },
    forget: (passage) => {
      packed.delete(passage);
    },
  };
}

/** The words of a passage, with their spans in its article. */
export function wordsOf({ article, span }: Passage): Token[] {
  return tokenize(slice(article.text, span)).map(({ term, word, stop, start, end }) => ({
    term,
    word,
    stop,
    start: start + span.start,
    end: end + span.start,
  }));
}
