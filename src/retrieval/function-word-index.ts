/** Which passages hold a function word: a bit for each passage, since such a word stands in every third passage, and a number for each would take
 * as much memory as all other words do. */

import { type PassageIndex, withLargestSums } from "./passage-index.ts";

/** The same as `createPassageIndex`, in other memory. */
export function createFunctionWordIndex(): PassageIndex {
  /** By term. */
  const holders = new Map<number, Uint32Array>();
  /** Above all numbers of passages. */
  let limit = 0;
  return {
    add: (passage, terms) => {
      limit = Math.max(limit, passage + 1);
      for (const term of terms) {
        const bits = roomFor(passage, holders.get(term));
        holders.set(term, bits);
        bits[passage >>> WORD] = (bits[passage >>> WORD] ?? 0) | bitOf(passage);
      }
    },
    remove: (passage, terms) => {
      for (const term of terms) {
        const bits = holders.get(term);
        if (bits !== undefined) bits[passage >>> WORD] = (bits[passage >>> WORD] ?? 0) & ~bitOf(passage);
      }
    },
    candidates: (terms, most, isWanted) => {
      const lists = terms.map(({ number, weight }) => ({
        passages: passagesIn(holders.get(number)),
        weight,
      }));
      return withLargestSums(lists, limit, { most, isWanted });
    },
  };
}

/** Bits of a number, as a power of two. */
const WORD = 5;
const LAST_BITS = 2 ** WORD - 1;

function bitOf(passage: number): number {
  return 1 << (passage & LAST_BITS);
}

function roomFor(passage: number, bits: Uint32Array = new Uint32Array(1)): Uint32Array {
  if (passage >>> WORD < bits.length) return bits;
  const more = new Uint32Array(Math.max((passage >>> WORD) + 1, 2 * bits.length));
  more.set(bits);
  return more;
}

function passagesIn(bits: Uint32Array = new Uint32Array()): Int32Array {
  const passages: number[] = [];
  bits.forEach((word, at) => {
    for (let left = word; left !== 0; left &= left - 1)
      passages.push((at << WORD) + LAST_BITS - Math.clz32(left & -left));
  });
  return Int32Array.from(passages);
}
