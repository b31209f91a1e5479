/** Terms as small whole numbers, and in how many passages each of them stands. */

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
  const shapes = createGroups((term) => shape(term.charAt(0), term.length));
  const roots = createGroups((term) => (term.length < ROOT ? null : term.slice(0, ROOT)));
  const add = (term: string): number => {
    const number = free.pop() ?? terms.length;
    numbers.set(term, number);
    shapes.add(term, number);
    roots.add(term, number);
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
      shapes.remove(term, number);
      roots.remove(term, number);
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
    ofRoot: (term) => roots.of(term.slice(0, ROOT)),
  };
}

/** Numbers of terms by something that they share; null: none of them. */
function createGroups(keyOf: (term: string) => string | null): {
  readonly of: (key: string) => Iterable<number>;
  readonly add: (term: string, number: number) => void;
  readonly remove: (term: string, number: number) => void;
} {
  const groups = new Map<string, Set<number>>();
  return {
    of: (key) => groups.get(key) ?? [],
    add: (term, number) => {
      const key = keyOf(term);
      if (key !== null) groups.set(key, (groups.get(key) ?? new Set()).add(number));
    },
    remove: (term, number) => {
      groups.get(keyOf(term) ?? "")?.delete(number);
    },
  };
}

function shape(first: string, length: number): string {
  return `${first}${length}`;
}

function change(counts: number[], numbers: Iterable<number>, by: number): void {
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + by;
}
