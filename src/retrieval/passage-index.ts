/** Which passages share a word with a question: an inverted index in memory. Another engine can stand here. */

import { createOpenLists } from "./open-lists.ts";
import { mostIn, placeOfTerm, readList, type SealedLists, sealed } from "./sealed-lists.ts";

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

/** `sealedAt`: passages that are sealed together. Each shelf is one more look for each term of a question; sealing more at once would keep others
 * waiting. */
export function createPassageIndex(sealedAt = 4_096): PassageIndex {
  const shelves: (Shelf | null)[] = [];
  const open = createOpenLists();
  /** Of the rows of the open lists. */
  let passages: number[] = [];
  /** By number of passage: its shelf and its row there. */
  let places = longer(new Int32Array(), FIRST_PLACES);
  /** Above all numbers of passages. */
  let limit = 0;

  const put = (passage: number): number => {
    const row = passages.push(passage) - 1;
    places[passage] = OPEN + row;
    return row;
  };
  const seal = (): void => {
    const left = passages.filter((passage) => passage !== GONE);
    const isMostlyGone = 2 * left.length < passages.length;
    let row = 0;
    const rows = Int32Array.from(passages, (passage) => (passage === GONE ? GONE : row++));
    const rowsOf = (term: number): readonly number[] =>
      open
        .read(term)
        .map((before) => rows[before] ?? GONE)
        .filter((now) => now !== GONE)
        .reverse();
    const shelf = { lists: sealed(open.terms(), rowsOf), passages: Int32Array.from(left), left: left.length };
    const free = shelves.indexOf(null);
    const slot = free < 0 ? shelves.length : free;
    shelves[slot] = shelf;
    left.forEach((passage, now) => {
      places[passage] = slot * ROWS + now;
    });
    open.clear();
    passages = [];
    if (isMostlyGone) putAnew(slot, shelf);
  };
  /** So that what is gone takes up no more than what is there. */
  const putAnew = (slot: number, { lists, passages: own }: Shelf): void => {
    const rows = own.map((passage) => (passage === GONE ? GONE : put(passage)));
    const page = new Int32Array(own.length);
    lists.terms.forEach((term, place) => {
      const end = readList(lists, place, rows, page, 0);
      for (let at = 0; at < end; at += 1) open.add(term, page[at] ?? 0);
    });
    shelves[slot] = null;
  };
  const sealWhereFull = (): void => {
    if (passages.length >= sealedAt) seal();
  };

  /** All of them in one piece of memory, which the next question's take. */
  let page = new Int32Array(FIRST_PLACES);
  const passagesOf = (terms: readonly SoughtTerm[]): WeighedList[] => {
    const found = terms.map(({ number, weight }) => {
      const sealedLists = shelves.flatMap((shelf) => {
        const place = shelf === null ? -1 : placeOfTerm(shelf.lists, number);
        return shelf === null || place < 0 ? [] : { shelf, place };
      });
      return { weight, sealedLists, fresh: open.read(number) };
    });
    const most = found.reduce(
      (sum, { sealedLists, fresh }) =>
        sum +
        fresh.length +
        sealedLists.reduce((all, { shelf, place }) => all + mostIn(shelf.lists, place), 0),
      0,
    );
    if (most > page.length) page = new Int32Array(2 * most);
    let end = 0;
    return found.map(({ weight, sealedLists, fresh }) => {
      const from = end;
      for (const { shelf, place } of sealedLists)
        end = readList(shelf.lists, place, shelf.passages, page, end);
      for (const row of fresh) {
        const passage = passages[row] ?? GONE;
        if (passage !== GONE) page[end++] = passage;
      }
      return { passages: page.subarray(from, end), weight };
    });
  };

  return {
    add: (passage, terms) => {
      limit = Math.max(limit, passage + 1);
      if (passage >= places.length) places = longer(places, 2 * passage);
      const row = put(passage);
      for (const term of terms) open.add(term, row);
      sealWhereFull();
    },
    remove: (passage) => {
      const place = passage < limit ? (places[passage] ?? GONE) : GONE;
      if (place === GONE) return;
      places[passage] = GONE;
      if (place >= OPEN) {
        passages[place - OPEN] = GONE;
        return;
      }
      const slot = Math.floor(place / ROWS);
      const shelf = shelves[slot] ?? null;
      if (shelf === null) throw new RangeError(`No shelf for passage ${passage}`);
      shelf.passages[place % ROWS] = GONE;
      shelf.left -= 1;
      if (shelf.left * 2 > shelf.passages.length) return;
      putAnew(slot, shelf);
      sealWhereFull();
    },
    candidates: (terms, most, isWanted) => withLargestSums(passagesOf(terms), limit, { most, isWanted }),
  };
}

/** Some thousand passages that came one after the other, and where they are found: what comes and goes would change each of their lists, so whoever
 * goes is only struck off. */
interface Shelf {
  /** Of rows. */
  readonly lists: SealedLists;
  /** By row; GONE where one went. */
  readonly passages: Int32Array;
  /** Those that are still there. */
  left: number;
}

const GONE = -1;
/** More than a shelf ever has, those that came from others with it. */
const ROWS = 2 ** 14;
/** Above all places of shelves. */
const OPEN = 2 ** 30;
const FIRST_PLACES = 1_024;

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length).fill(GONE);
  more.set(numbers);
  return more;
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
    return Array.from(isWanted === null ? first.passages : first.passages.filter(isWanted));
  const found = summed(lists, limit);
  const wanted = isWanted === null ? found.numbers : found.numbers.filter(isWanted);
  const last = lastOf(wanted, found.sums, most);
  return wanted.filter((number) => (found.sums[number] ?? 0) >= last);
}

interface WeighedList {
  readonly passages: Int32Array;
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
    for (let at = 0; at < passages.length; at += 1) {
      const number = passages[at] ?? 0;
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
