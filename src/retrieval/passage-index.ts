/** Which passages share a word with a question. The only file that knows MiniSearch; another engine can stand here. */

import MiniSearch from "minisearch";

/** Passages by number; their terms have already been analysed. */
export interface PassageIndex {
  add(number: number, terms: readonly string[]): void;
  /** `terms` as they were added: an inverted index can't tell them from the number. */
  remove(number: number, terms: readonly string[]): void;
  /** Numbers of the passages with the largest sums of weights (above 0): `most` of them, and all that equal the last.
   * Of the wanted ones alone, unless `isWanted` is null. */
  candidates(
    terms: readonly SoughtTerm[],
    most: number,
    isWanted: ((number: number) => boolean) | null,
  ): number[];
}

export interface SoughtTerm {
  readonly term: string;
  readonly weight: number;
}

interface Document {
  readonly id: number;
  readonly terms: readonly string[];
}

export function createPassageIndex(): PassageIndex {
  const engine = createEngine();
  const lists = createLists((term) => passagesWith(engine, term));
  /** Above all numbers of passages. */
  let next = 0;
  return {
    add: (number, terms) => {
      engine.add({ id: number, terms });
      next = Math.max(next, number + 1);
      lists.forget(terms);
    },
    remove: (number, terms) => {
      engine.remove({ id: number, terms });
      lists.forget(terms);
    },
    candidates: (terms, most, isWanted) => {
      const found = summed(
        terms.map(({ term, weight }) => ({ numbers: lists.of(term), weight })),
        next,
      );
      const wanted = isWanted === null ? found.numbers : found.numbers.filter(isWanted);
      const last = lastOf(wanted, found.sums, most);
      return wanted.filter((number) => (found.sums[number] ?? 0) >= last);
    },
  };
}

interface WeighedList {
  readonly numbers: Int32Array;
  readonly weight: number;
}

interface Summed {
  /** Each passage of the lists once. */
  readonly numbers: readonly number[];
  /** By number of passage. */
  readonly sums: Float64Array;
}

/** Sums of the weights; all numbers are below `limit`. A table: thousands of passages are visited for one question, and a
 * Map takes ten times as long. */
function summed(lists: readonly WeighedList[], limit: number): Summed {
  const sums = new Float64Array(limit);
  const found: number[] = [];
  for (const { numbers, weight } of lists) {
    for (const number of numbers) {
      const sum = sums[number] ?? 0;
      if (sum === 0) found.push(number);
      sums[number] = sum + weight;
    }
  }
  return { numbers: found, sums };
}

/** The sum that the last of `most` has; 0 where there are fewer. Passages with the same terms have the same sum, so there are
 * few different ones: they are counted, not sorted. */
function lastOf(numbers: readonly number[], sums: Float64Array, most: number): number {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const sum = sums[number] ?? 0;
    counts.set(sum, (counts.get(sum) ?? 0) + 1);
  }
  let left = most;
  for (const [sum, count] of [...counts].sort(([one], [other]) => other - one)) {
    left -= count;
    if (left <= 0) return sum;
  }
  return 0;
}

/** Numbers of passages that are remembered for the terms asked for last: some 4 MB. */
const MOST_REMEMBERED = 1_000_000;

interface Lists {
  of(term: string): Int32Array;
  forget(terms: readonly string[]): void;
}

/** Common terms come in every other question, and finding their passages takes MiniSearch longer than reading a list. */
function createLists(find: (term: string) => Int32Array): Lists {
  const remembered = new Map<string, Int32Array>();
  let size = 0;
  const forget = (term: string): void => {
    size -= remembered.get(term)?.length ?? 0;
    remembered.delete(term);
  };
  return {
    of: (term) => {
      const known = remembered.get(term);
      if (known !== undefined) return known;
      const found = find(term);
      remembered.set(term, found);
      size += found.length;
      for (const [oldest] of remembered) {
        if (size <= MOST_REMEMBERED) break;
        forget(oldest);
      }
      return found;
    },
    forget: (terms) => {
      if (remembered.size > 0) terms.forEach(forget);
    },
  };
}

/** MiniSearch makes an object of every passage that matches, which takes four times as long as finding it. It leaves out
 * those whose boost is 0, so the boost is where they can be seen and not made. Its own scores are not needed: it
 * multiplies by the number of terms that match and counts distinct words for length. */
function passagesWith(engine: MiniSearch<Document>, term: string): Int32Array {
  const found: number[] = [];
  engine.search(term, {
    boostDocument: (number) => {
      found.push(number);
      return 0;
    },
  });
  return Int32Array.from(found);
}

/** No term holds a line break. */
const BETWEEN_TERMS = "\n";

function createEngine(): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: ["terms"],
    autoVacuum: false,
    extractField: (document, field) => (field === "id" ? document.id : document.terms),
    stringifyField: (terms: readonly string[]) => terms.join(BETWEEN_TERMS),
    tokenize: (terms) => terms.split(BETWEEN_TERMS),
    processTerm: (term) => term,
  });
}
