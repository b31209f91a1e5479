/** Where the sought terms stand in a passage: it is read once, and every measure of the ranking is taken from that. */

import type { Entry } from "./entry.ts";

export interface Hit {
  /** Which of the sought terms, by its place among them. */
  readonly term: number;
  /** Its place among the words of the passage or headline, from 0. */
  readonly at: number;
  /** The same among the words of substance: function words don't part neighbours. */
  readonly ordinal: number;
}

/** In their order. */
export interface Hits {
  readonly entry: Entry;
  readonly title: readonly Hit[];
  readonly closed: readonly Hit[];
  readonly words: readonly Hit[];
}

export interface Sought {
  /** As `Entry.numbers` has it. */
  readonly number: number;
}

export type Reader = (entry: Entry) => Hits;

/** At most 255 terms; of two with one number the latter is meant. */
export function createReader(terms: readonly Sought[]): Reader {
  const numbers = terms.slice(0, MOST_TERMS).map(({ number }) => number);
  const slots = slotsOf(numbers);
  return (entry) => {
    const { closedFrom, wordsFrom } = entry;
    return {
      entry,
      title: read(entry.numbers, 0, closedFrom, numbers, slots),
      closed: read(entry.numbers, closedFrom, wordsFrom, numbers, slots),
      words: read(entry.numbers, wordsFrom, entry.numbers.length, numbers, slots),
    };
  };
}

/** What a byte can tell apart, and "none". */
const MOST_TERMS = 255;

/** Of a table small enough for the processor's nearest memory: nearly every word that is read is none of those sought, and one
 * look there turns it away, which a Map takes ten times as long for. */
const SLOTS = 4096;

/** The place of each term + 1, in the slot of its number's last bits, or the next free one; 0 in all others. */
function slotsOf(numbers: readonly number[]): Uint8Array {
  const slots = new Uint8Array(SLOTS);
  numbers.forEach((number, place) => {
    let slot = number & (SLOTS - 1);
    while ((slots[slot] ?? 0) > 0 && numbers[(slots[slot] ?? 0) - 1] !== number) slot = next(slot);
    slots[slot] = place + 1;
  });
  return slots;
}

function next(slot: number): number {
  return (slot + 1) & (SLOTS - 1);
}

/** The place of a number among the terms; -1 where it is none of them. */
function placeOf(number: number, numbers: readonly number[], slots: Uint8Array): number {
  let slot = number & (SLOTS - 1);
  for (;;) {
    const place = (slots[slot] ?? 0) - 1;
    if (place < 0 || numbers[place] === number) return place;
    slot = next(slot);
  }
}

function read(
  words: Int32Array,
  from: number,
  to: number,
  numbers: readonly number[],
  slots: Uint8Array,
): Hit[] {
  const hits: Hit[] = [];
  let ordinal = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] ?? 0;
    const term = placeOf(word, numbers, slots);
    if (term >= 0) hits.push({ term, at: at - from, ordinal });
    if (word >= 0) ordinal += 1;
  }
  return hits;
}
