/** The words of passages, worked out once and kept small: a number a word instead of an object. */
import type { Article, Passage, Span } from "../domain.ts";
import { slice } from "../domain.ts";
import { type Token, tokenize } from "./analyse.ts";
import { createForms } from "./forms.ts";
import { type Form, NUMBERS, type PackedWords, unpackWords } from "./packed-words.ts";
import { blockOf, mostIn, readWords, type Stretch, stretchIn } from "./word-blocks.ts";

export interface WordStore {
  /** The words of a passage, with their spans in its article; kept until the passage is forgotten. */
  readonly words: (passage: Passage) => Token[];
  /** Gives those of the terms that a passage has in any form. Compares numbers, and so takes a tenth of the time of reading
   * its words. */
  readonly termsHeld: (terms: Iterable<string>) => (passage: Passage) => ReadonlySet<string>;
  /** Gives where the words asked for stand in a passage, in order. `sought`: of each word asked for, the terms that stand for it. */
  readonly locate: (sought: readonly SoughtWord[]) => (passage: Passage) => readonly Occurrence[];
  /** The words of all passages of an article, as they were found before. */
  readonly enter: (passages: readonly Passage[], words: PackedWords) => void;
  /** A passage, and what was entered with it. */
  readonly forget: (passage: Passage) => void;
  /** Of each word of a passage the number of its form, its start and its end in the article. They lie where those of the next passage that is asked
   * for, in any way, will. */
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
  const forms = createForms();
  const blocks = new Map<Article, Int32Array>();
  /** Of passages that were asked for without having been entered. */
  const loose = new Map<Passage, Int32Array>();
  let page = new Int32Array(FIRST_PAGE);
  const pageFor = (numbers: number): Int32Array => {
    if (numbers > page.length) page = new Int32Array(2 * numbers);
    return page;
  };
  const pack = (tokens: readonly Token[]): Int32Array => {
    const words = new Int32Array(tokens.length * NUMBERS);
    let at = 0;
    for (const token of tokens) {
      words[at++] = forms.numberOf(token);
      words[at++] = token.start;
      words[at++] = token.end;
    }
    return words;
  };
  const stretchOf = (passage: Passage): Stretch => {
    const block = blocks.get(passage.article);
    const entered = block === undefined ? null : stretchIn(block, passage.span);
    if (entered !== null) return entered;
    const own = loose.get(passage) ?? blockOf([passage], () => pack(wordsOf(passage)));
    loose.set(passage, own);
    const stretch = stretchIn(own, passage.span);
    if (stretch === null) throw new RangeError(`No words at ${passage.span.start}`);
    return stretch;
  };
  const packedWords = (passage: Passage): Int32Array => {
    const stretch = stretchOf(passage);
    const words = pageFor(mostIn(stretch));
    return words.subarray(0, readWords(stretch, passage.span.start, words));
  };
  /** Reads anew what hangs on the forms there are, whenever there are more: a passage that is read for the first time may bring some. */
  const upToDate = <Found>(find: () => Found): (() => Found) => {
    let known = { found: find(), of: forms.count() };
    return () => {
      if (known.of !== forms.count()) known = { found: find(), of: forms.count() };
      return known.found;
    };
  };
  return {
    words: (passage) => {
      const words = packedWords(passage);
      const tokens: Token[] = [];
      for (let at = 0; at < words.length; at += NUMBERS)
        tokens.push(forms.token(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0));
      return tokens;
    },
    termsHeld: (terms) => {
      const asked = [...terms];
      const formsSought = upToDate(
        () => new Map(asked.flatMap((term) => forms.ofTerm(term).map((form) => [form, term]))),
      );
      return (passage) => {
        const words = packedWords(passage);
        const sought = formsSought();
        const held = new Set<string>();
        for (let at = 0; at < words.length; at += NUMBERS) {
          const term = sought.get(words[at] ?? -1);
          if (term !== undefined) held.add(term);
        }
        return held;
      };
    },
    locate: (sought) => {
      const formsSought = upToDate(() => worthsOfForms(sought, forms.ofTerm));
      return (passage) => {
        const words = packedWords(passage);
        const known = formsSought();
        const occurrences: Occurrence[] = [];
        for (let at = 0; at < words.length; at += NUMBERS) {
          const found = known.get(words[at] ?? -1);
          if (found === undefined) continue;
          const [start, end] = [words[at + 1] ?? 0, words[at + 2] ?? 0];
          for (const { word, worth } of found)
            occurrences.push({ word, worth, at: at / NUMBERS, start, end });
        }
        return occurrences;
      };
    },
    enter: (passages, words) => {
      const [first] = passages;
      if (first === undefined) return;
      const numbers = words.forms.map(forms.numberOfKey);
      const read = (at: number): Int32Array => {
        const text = words.passages[at] ?? "";
        const all = pageFor(text.length);
        return all.subarray(0, unpackWords(text, passages[at]?.span.start ?? 0, numbers, all));
      };
      blocks.set(first.article, blockOf(passages, read));
    },
    forget: (passage) => {
      blocks.delete(passage.article);
      loose.delete(passage);
    },
    packed: packedWords,
    form: forms.form,
  };
}

/** Of numbers; most passages have fewer. */
const FIRST_PAGE = 1024;

/** By form, which of the words asked for it stands for, and what finding it is worth. */
function worthsOfForms(
  sought: readonly SoughtWord[],
  formsOf: (term: string) => readonly number[],
): ReadonlyMap<number, readonly Pick<Occurrence, "word" | "worth">[]> {
  const found = new Map<number, Pick<Occurrence, "word" | "worth">[]>();
  for (const [word, terms] of sought.entries()) {
    for (const [term, worth] of terms) {
      for (const form of formsOf(term)) {
        const same = found.get(form);
        if (same === undefined) found.set(form, [{ word, worth }]);
        else same.push({ word, worth });
      }
    }
  }
  return found;
}

/** The words of a passage, with their spans in its article. */
export function wordsOf({ article, span }: Passage): Token[] {
  return tokenize(slice(article.text, span), span.start);
}
