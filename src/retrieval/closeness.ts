/** Whether a passage has a question's terms close together: in one stretch of about a sentence, and as neighbours. */

import type { WeighedTerm } from "./bm25.ts";
import type { Entry } from "./entry.ts";
import { pairKey } from "./question.ts";

/** In words, function words too: about a sentence. */
const WINDOW = 25;

/** Gives the largest sum of weights of distinct terms within `WINDOW` words of the passage, or of its headline. */
export function createWindow(terms: readonly WeighedTerm[]): (entry: Entry) => number {
  const weights = new Map(terms.map(({ number, weight }) => [number, weight]));
  return ({ words, title }) => Math.max(bestWindow(words, weights), bestWindow(title, weights));
}

function bestWindow(words: Int32Array, weights: ReadonlyMap<number, number>): number {
  const inside = new Map<number, number>();
  let sum = 0;
  let best = 0;
  const enter = (word: number, by: 1 | -1): void => {
    const weight = weights.get(word);
    if (weight === undefined) return;
    const count = (inside.get(word) ?? 0) + by;
    inside.set(word, count);
    if (by === 1 && count === 1) sum += weight;
    if (by === -1 && count === 0) sum -= weight;
  };
  words.forEach((word, at) => {
    enter(word, 1);
    const left = words[at - WINDOW];
    if (left !== undefined) enter(left, -1);
    if (sum > best) best = sum;
  });
  return best;
}

/** Gives the sum of the weights of the pairs (by `pairKey`) that are neighbours in the passage or its headline. */
export function createNeighbours(pairs: ReadonlyMap<number, number>): (entry: Entry) => number {
  return ({ words, title }) => {
    if (pairs.size === 0) return 0;
    const found = new Set<number>();
    findPairs(words, pairs, found);
    findPairs(title, pairs, found);
    let sum = 0;
    // In the order of the question: a sum of fractions depends on its order.
    for (const [key, weight] of pairs) if (found.has(key)) sum += weight;
    return sum;
  };
}

/** Function words (below 0) don't part neighbours: "lips" follows "read" in "read my lips". */
function findPairs(words: Int32Array, pairs: ReadonlyMap<number, number>, found: Set<number>): void {
  let before = -1;
  for (const word of words) {
    if (word < 0) continue;
    const key = pairKey(before, word);
    if (before >= 0 && pairs.has(key)) found.add(key);
    before = word;
  }
}
