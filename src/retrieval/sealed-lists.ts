/** Lists of small rising numbers by term in three pieces of memory, to be read only: a byte or two a number and eight a list, where a list of its own
 * takes some hundred. */

export interface SealedLists {
  /** Rising. */
  readonly terms: Int32Array;
  /** Of each list where its bytes begin; one more: where the last ends. */
  readonly starts: Uint32Array;
  /** Of each number how much larger it is than the one before it (the first than 0): seven bits a byte, the lowest first, the eighth where more follow. */
  readonly bytes: Uint8Array;
}

/** `listOf` gives a term's list, none where it is empty; `terms` rise. */
export function sealed(terms: Int32Array, listOf: (term: number) => readonly number[]): SealedLists {
  const starts = new Uint32Array(terms.length + 1);
  const bytes: number[] = [];
  terms.forEach((term, at) => {
    write(listOf(term), bytes);
    starts[at + 1] = bytes.length;
  });
  return { terms, starts, bytes: Uint8Array.from(bytes) };
}

function write(list: readonly number[], bytes: number[]): void {
  let before = 0;
  for (const number of list) {
    let more = number - before;
    for (; more > LAST; more >>>= BITS) bytes.push((more & LAST) | GOES_ON);
    bytes.push(more);
    before = number;
  }
}

const BITS = 7;
const LAST = 2 ** BITS - 1;
const GOES_ON = LAST + 1;

/** The place of a term among those that have a list; -1 where it has none. By halves. */
export function placeOfTerm({ terms }: SealedLists, term: number): number {
  let [from, to] = [0, terms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((terms[middle] ?? 0) < term) from = middle + 1;
    else to = middle;
  }
  return terms[from] === term ? from : -1;
}

/** No fewer than the list has numbers. */
export function mostIn({ starts }: SealedLists, place: number): number {
  return (starts[place + 1] ?? 0) - (starts[place] ?? 0);
}

/** Writes what the list's numbers stand for, less those that stand for none (below 0), into a page from a place on; gives where they end. */
export function readList(
  { starts, bytes }: SealedLists,
  place: number,
  meaning: Int32Array,
  page: Int32Array,
  from: number,
): number {
  const end = starts[place + 1] ?? 0;
  let [number, next] = [0, from];
  for (let at = starts[place] ?? 0; at < end; ) {
    let byte = bytes[at++] ?? 0;
    let more = byte & LAST;
    for (let bits = BITS; byte >= GOES_ON; bits += BITS) {
      byte = bytes[at++] ?? 0;
      more |= (byte & LAST) << bits;
    }
    number += more;
    const meant = meaning[number] ?? -1;
    if (meant >= 0) page[next++] = meant;
  }
  return next;
}
