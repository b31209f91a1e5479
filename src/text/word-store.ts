/** The words of passages, worked out once and kept small: three numbers a word instead of an object. */
import type { Passage } from "../domain.ts";
import { slice } from "../domain.ts";
import { type Token, tokenize } from "./analyse.ts";

export interface WordStore {
  /** The words of a passage, with their spans in its article; kept until the passage is forgotten. */
  readonly words: (passage: Passage) => Token[];
  /** Gives those of the terms that a passage has in any form. Compares numbers, and so takes a tenth of the time of reading
   * its words. */
  readonly termsHeld: (terms: Iterable<string>) => (passage: Passage) => ReadonlySet<string>;
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
  const ofTerm = new Map<string, number[]>();
  const numberOf = ({ term, word, stop }: Token): number => {
    const alike = ofTerm.get(term) ?? [];
    for (const number of alike) {
      const form = forms[number];
      if (form?.word === word && form.stop === stop) return number;
    }
    const number = forms.push({ term, word, stop }) - 1;
    ofTerm.set(term, [...alike, number]);
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
  const packedWords = (passage: Passage): Int32Array => {
    const words = packed.get(passage) ?? pack(wordsOf(passage));
    packed.set(passage, words);
    return words;
  };
  return {
    words: (passage) => unpack(packedWords(passage)),
    termsHeld: (terms) => {
      const asked = [...terms];
      const formsAsked = () =>
        new Map(asked.flatMap((term) => (ofTerm.get(term) ?? []).map((form) => [form, term])));
      let sought = { forms: formsAsked(), of: forms.length };
      return (passage) => {
        const words = packedWords(passage);
        // A passage that is read for the first time may have brought new forms.
        if (sought.of !== forms.length) sought = { forms: formsAsked(), of: forms.length };
        const held = new Set<string>();
        for (let at = 0; at < words.length; at += NUMBERS) {
          const term = sought.forms.get(words[at] ?? -1);
          if (term !== undefined) held.add(term);
        }
        return held;
      };
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
