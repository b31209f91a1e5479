/** How like one word is to another: the same, another form of it, misspelt, another way to write a figure. */
import type { Token } from "./analyse.ts";
import { isFigure, isMaskOf, isSameAmount, type Word } from "./comparable.ts";
import { editDistance, mayBeWithin } from "./edit-distance.ts";
import { type Parted, partedWords } from "./joins.ts";

/** Words whose letters agree less than this are different words, not misspellings of each other. */
const LEAST_LIKE = 0.6;
/** From here on one is the other misspelt, and not only like it; "saint" and "said" agree in less. */
export const SLIP = 0.65;

/** What a printed word has to do with the asked ones. */
export interface Alike {
  readonly term: string;
  /** How like it each of them is. */
  readonly likeness: Float64Array;
  /** Runs of them that it may be in one. */
  readonly parted: readonly Parted[];
  /** Whether one of them begins with it. */
  readonly opens: boolean;
}

export const NOTHING_ALIKE: Alike = { term: "", likeness: new Float64Array(), parted: [], opens: false };

/** The same words are printed again and again. */
export function createLikeness(asked: readonly Word[]): (printed: Token) => Alike {
  const known = new Map<string, Alike>();
  const isPlain = asked.map(
    ({ word, cutOff }) => cutOff === undefined && PLAIN.test(word) && !isFigure(word),
  );
  const openings = asked.map(({ word }) => openingOf(word));
  const parted = partedWords(asked);
  return (printed) => {
    const found = known.get(printed.word);
    // Nearly always: "US" and "us" are one word and two terms.
    if (found?.term === printed.term) return found;
    const isPrintedPlain = PLAIN.test(printed.word);
    const opening = openingOf(printed.word);
    // A loop, and numbers first: nearly every word is like none of those asked for.
    const likeness = new Float64Array(asked.length);
    for (let i = 0; i < asked.length; i++) {
      const word = asked[i];
      if (word === undefined) continue;
      if (!isPrintedPlain || isPlain[i] !== true) likeness[i] = likenessOfSigns(word, printed);
      else if (((openings[i] ?? 0) & opening) !== 0 || word.term === printed.term)
        likeness[i] = likenessOf(word, printed);
    }
    const alike: Alike = {
      term: printed.term,
      likeness,
      parted: parted.get(printed.word) ?? [],
      opens: asked.some(({ word }) => word.startsWith(printed.word)),
    };
    known.set(printed.word, alike);
    return alike;
  };
}

/** A bit for each of the first two letters: words without a common one are neither the same nor slips of each other. */
function openingOf(word: string): number {
  return (1 << word.charCodeAt(0)) | (1 << word.charCodeAt(Math.min(1, word.length - 1)));
}

/** Neither digits nor stars. */
const PLAIN = /^[^0-9*]*$/u;

/** Of two forms of one word, and of two ways to write one thing. */
const OTHER_FORM = 0.9;

/** Where one of the words may be a figure, masked or cut off. Of figures every digit counts: £12,000 is not nearly £1,200. */
function likenessOfSigns(asked: Word, printed: Token): number {
  if (asked.word === printed.word) return 1;
  if (isSameAmount(asked.word, printed.word)) return OTHER_FORM;
  if (DIGIT.test(asked.word) || DIGIT.test(printed.word)) return asked.term === printed.term ? OTHER_FORM : 0;
  if (isMaskOf(asked.word, printed.word) || isMaskOf(printed.word, asked.word)) return OTHER_FORM;
  if (asked.cutOff === true && printed.word.startsWith(asked.word)) return OTHER_FORM;
  return likenessOf(asked, printed);
}

const DIGIT = /[0-9]/u;

/** 1 for the same word, .9 for another form of it, else the share of letters that agree where that is large. */
function likenessOf(asked: Word, printed: Token): number {
  if (asked.word === printed.word) return 1;
  if (asked.term === printed.term) return OTHER_FORM;
  if (!mayBeMisspelt(asked.word, printed.word)) return 0;
  const longer = Math.max(asked.word.length, printed.word.length);
  if (!mayBeWithin(Math.ceil((1 - LEAST_LIKE) * longer), asked.word, printed.word)) return 0;
  const like = 1 - editDistance(asked.word, printed.word) / longer;
  return like >= LEAST_LIKE ? like : 0;
}

/** Slips leave one of the first two letters, if only in the other's place, and hardly change the length. */
function mayBeMisspelt(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 2) return false;
  return one[0] === other[0] || one[1] === other[1] || one[0] === other[1] || one[1] === other[0];
}
