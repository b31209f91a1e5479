/** Whether a passage has a question's terms close together: in one stretch of about a sentence, and as neighbours. */

import type { WeighedTerm } from "./bm25.ts";
import type { Hit, Hits } from "./hits.ts";
import { pairKey } from "./question.ts";

/** In words, function words too: about a sentence. */
const WINDOW = 25;

/** Gives the largest sum of weights of distinct terms within `WINDOW` words of the passage, or of its headline; the terms are
 * those of the reader. */
export function createWindow(terms: readonly WeighedTerm[]): (hits: Hits) => number {
  const inside = new Uint32Array(terms.length);
  const weightOf = ({ term }: Hit): number => terms[term]?.weight ?? 0;
  const bestWindow = (hits: readonly Hit[]): number => {
    inside.fill(0);
    let best = 0;
    let sum = 0;
    let first = 0;
    for (const hit of hits) {
      for (let left = hits[first]; left && left.at <= hit.at - WINDOW; left = hits[first]) {
        if (change(inside, left, -1) === 0) sum -= weightOf(left);
        first += 1;
      }
      if (change(inside, hit, 1) === 1) sum += weightOf(hit);
      best = Math.max(best, sum);
    }
    return best;
  };
  return ({ words, title }) => Math.max(bestWindow(words), bestWindow(title));
}

function change(counts: Uint32Array, { term }: Hit, by: number): number {
  const count = (counts[term] ?? 0) + by;
  counts[term] = count;
  return count;
}

/** Gives the sum of the weights of the pairs (by `pairKey`) that are neighbours in the passage or its headline. */
export function createNeighbours(
  terms: readonly WeighedTerm[],
  pairs: ReadonlyMap<number, number>,
): (hits: Hits) => number {
  if (pairs.size === 0) return () => 0;
  // Function words (below 0) don't part neighbours: "lips" follows "read" in "read my lips".
  const numbers = terms.map(({ number }) => (number < 0 ? null : number));
  return ({ words, title }) => {
    const found = new Set<number>();
    findPairs(words, numbers, found);
    findPairs(title, numbers, found);
    let sum = 0;
    // In the order of the question: a sum of fractions depends on its order.
    for (const [key, weight] of pairs) if (found.has(key)) sum += weight;
    return sum;
  };
}

function findPairs(hits: readonly Hit[], numbers: readonly (number | null)[], found: Set<number>): void {
  let before: Hit | null = null;
  for (const hit of hits) {
    const second = numbers[hit.term] ?? null;
    if (second === null) continue;
    const first = before === null ? null : (numbers[before.term] ?? null);
    if (before !== null && first !== null && before.ordinal + 1 === hit.ordinal)
      found.add(pairKey(first, second));
    before = hit;
  }
}
