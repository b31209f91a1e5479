/** Which passages share a word with a question: an inverted index in memory. Another engine can stand here. */

/** Passages and terms by number. */
export interface PassageIndex {
  add(passage: number, terms: Iterable<number>): void;
  /** `terms` as they were added: an inverted index can't tell them from the passage. */
  remove(passage: number, terms: Iterable<number>): void;
  /** Numbers of the passages with the largest sums of weights (above 0): `most` of them, and all that equal the last.
   * Of the wanted ones alone, unless `isWanted` is null. */
  candidates(
    terms: readonly SoughtTerm[],
    most: number,
    isWanted: ((passage: number) => boolean) | null,
  ): number[];
}

export interface SoughtTerm {
  readonly number: number;
  readonly weight: number;
}

export function createPassageIndex(): PassageIndex {
  /** By term, in order. */
  const postings: number[][] = [];
  /** Above all numbers of passages. */
  let limit = 0;
  return {
    add: (passage, terms) => {
      limit = Math.max(limit, passage + 1);
      for (const term of terms) {
        const list = postings[term] ?? [];
        postings[term] = list;
        insert(list, passage);
      }
    },
    remove: (passage, terms) => {
      for (const term of terms) withdraw(postings[term] ?? [], passage);
    },
    candidates: (terms, most, isWanted) => {
      const lists = terms.map(({ number, weight }) => ({ passages: postings[number] ?? [], weight }));
      return withLargestSums(lists, limit, { most, isWanted });
    },
  };
}

/** Nearly always at the end: numbers rise, but for those of passages that went. */
function insert(list: number[], passage: number): void {
  if ((list[list.length - 1] ?? -1) < passage) list.push(passage);
  else list.splice(placeIn(list, passage), 0, passage);
}

function withdraw(list: number[], passage: number): void {
  const place = placeIn(list, passage);
  if (list[place] === passage) list.splice(place, 1);
}

/** Of the first that isn't smaller: by halves, since a common term stands in tens of thousands. */
function placeIn(list: readonly number[], passage: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < passage) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** As `PassageIndex.candidates`, of the passages that hold each term; all numbers are below `limit`. */
export function withLargestSums(
  lists: readonly WeighedList[],
  limit: number,
  { most, isWanted }: { readonly most: number; readonly isWanted: ((passage: number) => boolean) | null },
): number[] {
  const [first, ...others] = lists;
  // All sums are equal.
  if (first !== undefined && others.length === 0)
    return isWanted === null ? [...first.passages] : first.passages.filter(isWanted);
  const found = summed(lists, limit);
  const wanted = isWanted === null ? found.numbers : found.numbers.filter(isWanted);
  const last = lastOf(wanted, found.sums, most);
  return wanted.filter((number) => (found.sums[number] ?? 0) >= last);
}

interface WeighedList {
  readonly passages: readonly number[];
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
  for (const { passages, weight } of lists) {
    for (const number of passages) {
      const sum = sums[number] ?? 0;
      if (sum === 0) found.push(number);
      sums[number] = sum + weight;
    }
  }
  return { numbers: found, sums };
}

/** The sum that the last of `most` has; 0 where there are fewer. Passages with the same terms have the same sum, so there are
 * few different ones: they are counted, not sorted. */
export function lastOf(numbers: readonly number[], sums: ArrayLike<number>, most: number): number {
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
