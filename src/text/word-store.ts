/** The words of passages, worked out once and kept small: three numbers a word instead of an object. */
import type { Passage, Span } from "../domain.ts";
import { slice } from "../domain.ts";
import { type Token, tokenize } from "./analyse.ts";
import {
  COMMON_FORMS,
  type Form,
  type FormKey,
  formOfKey,
  keyOfForm,
  NUMBERS,
  type PackedWords,
  unpackWords,
} from "./packed-words.ts";

export interface WordStore {
  /** The words of a passage, with their spans in its article; kept until the passage is forgotten. */
  readonly words: (passage: Passage) => Token[];
  /** Gives those of the terms that a passage has in any form. Compares numbers, and so takes a tenth of the time of reading
   * its words. */
  readonly termsHeld: (terms: Iterable<string>) => (passage: Passage) => ReadonlySet<string>;
  /** Gives where the words asked for stand in a passage, in order. `sought`: of each word asked for, the terms that stand for it. */
  readonly locate: (sought: readonly SoughtWord[]) => (passage: Passage) => readonly Occurrence[];
  /** The words of an article's passages as they were found before. */
  readonly enter: (passages: readonly Passage[], words: PackedWords) => void;
  readonly forget: (passage: Passage) => void;
  /** Of each word of a passage the number of its form, its start and its end in the article. */
  readonly packed: (passage: Passage) => Int32Array;
  readonly form: (number: number) => Form | null;
}

/** A word asked for: what finding each of the terms that stand for it is worth, in 0..1. */
export type SoughtWord = ReadonlyMap<string, number>;

/** A place where a passage prints a word asked for. */
export interface Occurrence extends Span {
  /** Which of the words asked for. */
  readonly word: number;
  readonly worth: number;
  /** Its place among the words of the passage. */
  readonly at: number;
}

/** Analysing a passage takes eight times as long as reading it from here, and one question reads hundreds. */
export function createWordStore(): WordStore {
  const packed = new Map<Passage, Int32Array>();
  const forms: Form[] = [];
  const ofTerm = new Map<string, number[]>();
  const numbers = new Map<FormKey, number>();
  const numberOf = (key: FormKey): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const form = formOfKey(key);
    const number = forms.push(form) - 1;
    numbers.set(key, number);
    ofTerm.set(form.term, [...(ofTerm.get(form.term) ?? []), number]);
    return number;
  };
  // Their numbers are those that packed words have.
  COMMON_FORMS.forEach(numberOf);
  const pack = (tokens: readonly Token[]): Int32Array => {
    const words = new Int32Array(tokens.length * NUMBERS);
    let at = 0;
    for (const token of tokens) {
      words[at++] = numberOf(keyOfForm(token));
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
    words: (passage) => {
      const known = packed.get(passage);
      if (known !== undefined) return unpack(known);
      const tokens = wordsOf(passage);
      packed.set(passage, pack(tokens));
      return tokens;
    },
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
    locate: (sought) => {
      const formsSought = (): Map<number, Pick<Occurrence, "word" | "worth">[]> => {
        const found = new Map<number, Pick<Occurrence, "word" | "worth">[]>();
        for (const [word, terms] of sought.entries()) {
          for (const [term, worth] of terms) {
            for (const form of ofTerm.get(term) ?? []) {
              const same = found.get(form);
              if (same === undefined) found.set(form, [{ word, worth }]);
              else same.push({ word, worth });
            }
          }
        }
        return found;
      };
      let known = { forms: formsSought(), of: forms.length };
      return (passage) => {
        const words = packedWords(passage);
        if (known.of !== forms.length) known = { forms: formsSought(), of: forms.length };
        const occurrences: Occurrence[] = [];
        for (let at = 0; at < words.length; at += NUMBERS) {
          const found = known.forms.get(words[at] ?? -1);
          if (found === undefined) continue;
          const [start, end] = [words[at + 1] ?? 0, words[at + 2] ?? 0];
          for (const { word, worth } of found)
            occurrences.push({ word, worth, at: at / NUMBERS, start, end });
        }
        return occurrences;
      };
    },
    enter: (passages, words) => {
      const all = unpackWords(words.passages, passages, words.forms.map(numberOf));
      for (const [at, one] of all.entries()) {
        const passage = passages[at];
        if (passage !== undefined) packed.set(passage, one);
      }
    },
    forget: (passage) => {
      packed.delete(passage);
    },
    packed: packedWords,
    form: (number) => forms[number] ?? null,
  };
}

/** The words of a passage, with their spans in its article. */
export function wordsOf({ article, span }: Passage): Token[] {
  return tokenize(slice(article.text, span), span.start);
}
