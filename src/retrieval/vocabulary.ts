/** Terms as small whole numbers, and in how many passages each of them stands. */
import { createChains } from "./chains.ts";

export interface Vocabulary {
  /** The number of a term, a new one where it has none. */
  number(term: string): number;
  /** The number of a term that is in use, or null. */
  find(term: string): number | null;
  term(number: number): string;
  /** How many passages hold the term in their own words. */
  passages(number: number): number;
  /** One passage comes in: with the distinct terms of its own words, and all by which it is found. */
  enter(own: Iterable<number>, found: Iterable<number>): void;
  /** It goes, with the same terms; a term that no passage uses any more is forgotten. */
  leave(own: Iterable<number>, found: Iterable<number>): void;
  /** How many terms were forgotten so far: the number of one may be another's since. */
  readonly forgotten: number;
  /** Numbers of the terms in use that begin with a letter and have a length. */
  ofShape(first: string, length: number): Iterable<number>;
  /** Those that begin with the same `ROOT` letters; none of a shorter term. */
  ofRoot(term: string): Iterable<number>;
}

/** Letters of a root. */
const ROOT = 5;

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const passages: number[] = [];
  const uses: number[] = [];
  const free: number[] = [];
  let forgotten = 0;
  const shapes = createChains();
  const roots = createChains();
  const add = (term: string): number => {
    const number = free.pop() ?? terms.length;
    numbers.set(term, number);
    shapes.add(shape(term, term.length), number);
    if (term.length >= ROOT) roots.add(rootOf(term), number);
    terms[number] = term;
    passages[number] = 0;
    uses[number] = 0;
    return number;
  };
  const forget = (left: Iterable<number>): void => {
    for (const number of left) {
      const term = terms[number];
      if (passages[number] !== 0 || uses[number] !== 0 || term === undefined || !numbers.delete(term))
        continue;
      shapes.remove(shape(term, term.length), number);
      if (term.length >= ROOT) roots.remove(rootOf(term), number);
      free.push(number);
      forgotten += 1;
    }
  };
  return {
    number: (term) => numbers.get(term) ?? add(term),
    find: (term) => numbers.get(term) ?? null,
    term: (number) => terms[number] ?? "",
    passages: (number) => passages[number] ?? 0,
    enter: (own, found) => {
      change(passages, own, 1);
      change(uses, found, 1);
    },
    leave: (own, found) => {
      change(passages, own, -1);
      change(uses, found, -1);
      forget(own);
      forget(found);
    },
    get forgotten() {
      return forgotten;
    },
    ofShape: (first, length) => shapes.of(shape(first, length)),
    ofRoot: (term) =>
      term.length < ROOT
        ? []
        : roots.of(rootOf(term)).filter((number) => terms[number]?.startsWith(term.slice(0, ROOT))),
  };
}

/** By its first letter and a length. */
function shape(term: string, length: number): number {
  return term.charCodeAt(0) * LENGTHS + Math.min(length, LENGTHS - 1);
}

const LENGTHS = 2 ** 14;

/** A number made of its first letters; another root may have the same. */
function rootOf(term: string): number {
  let number = 0;
  for (let at = 0; at < ROOT; at += 1) number = (Math.imul(number, 0x01000193) ^ term.charCodeAt(at)) & SMALL;
  return number;
}

/** What a table keeps without an object. */
const SMALL = 2 ** 30 - 1;

function change(counts: number[], numbers: Iterable<number>, by: number): void {
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + by;
}
