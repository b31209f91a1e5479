/** BM25 with true lengths (Robertson & Zaragoza 2009), the headline a second field before saturation (BM25F). */

import type { Hit, Hits } from "./hits.ts";

/** Over all passages that are indexed. */
export interface Statistics {
  readonly passages: number;
  readonly averageLength: number;
  readonly averageTitle: number;
}

export interface WeighedTerm {
  readonly number: number;
  readonly weight: number;
}

const K1 = 1.2;
/** More than the usual 0.75: a news passage is short, and a long one that says much else answers less (docs/retrieval.md). */
const B = 0.9;
/** Measured on nine public collections, as the other weights of this room: docs/retrieval.md. */
const TITLE_WEIGHT = 2;

/** What a term's saturation comes near to and never reaches. */
export const MOST_SATURATION = K1 + 1;

/** How telling a term is that `passages` of all passages hold; above 0 even where all do. */
export function idf(passages: number, all: number): number {
  return Math.log(1 + (all - passages + 0.5) / (passages + 0.5));
}

/** Gives the sum of weight × saturation, 0 up to `MOST_SATURATION` × all weights; summed in the order of the terms, which are
 * those of the reader. */
export function createBm25(
  terms: readonly WeighedTerm[],
  { averageLength, averageTitle }: Statistics,
): (hits: Hits) => number {
  const own = new Uint32Array(terms.length);
  const title = new Uint32Array(terms.length);
  return (hits) => {
    own.fill(0);
    title.fill(0);
    tally(hits.words, own);
    tally(hits.closed, own);
    tally(hits.title, title);
    const words = norm(hits.entry.length, averageLength);
    const headline = norm(hits.entry.closedFrom, averageTitle) / TITLE_WEIGHT;
    let sum = 0;
    for (const [place, { weight }] of terms.entries()) {
      sum += weight * saturation((own[place] ?? 0) / words + (title[place] ?? 0) / headline);
    }
    return sum;
  };
}

function tally(hits: readonly Hit[], counts: Uint32Array): void {
  for (const { term } of hits) counts[term] = (counts[term] ?? 0) + 1;
}

/** From 0 up to `MOST_SATURATION`, given how often a term occurs for the length it occurs in. */
export function saturation(frequency: number): number {
  return (frequency * MOST_SATURATION) / (frequency + K1);
}

/** 1 for an average length, more for a longer one. */
export function norm(length: number, average: number): number {
  return average === 0 ? 1 : 1 - B + (B * length) / average;
}
