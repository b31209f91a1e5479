/** BM25 with true lengths (Robertson & Zaragoza 2009), the headline a second field before saturation (BM25F). */

import type { Entry } from "./entry.ts";

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

/** Gives the sum of weight × saturation, 0 up to `MOST_SATURATION` × all weights; summed in the order of the terms. */
export function createBm25(terms: readonly WeighedTerm[], statistics: Statistics): (entry: Entry) => number {
  const places = placesOf(terms);
  const own = new Uint32Array(terms.length);
  const title = new Uint32Array(terms.length);
  return (entry) => {
    own.fill(0);
    title.fill(0);
    tally(entry.words, places, own);
    tally(entry.closed, places, own);
    tally(entry.title, places, title);
    const words = norm(entry.length, statistics.averageLength);
    const headline = norm(entry.title.length, statistics.averageTitle) / TITLE_WEIGHT;
    return terms.reduce((sum, { weight }, place) => {
      const frequency = (own[place] ?? 0) / words + (title[place] ?? 0) / headline;
      return sum + weight * saturation(frequency);
    }, 0);
  };
}

/** The place of each term + 1, by the key of its number; 0 for others. Asked for every word of every candidate, which a Map
 * takes three times as long for. */
function placesOf(terms: readonly WeighedTerm[]): Uint16Array {
  const largest = terms.reduce((most, { number }) => Math.max(most, tableKey(number)), -1);
  const places = new Uint16Array(largest + 1);
  terms.forEach(({ number }, place) => {
    places[tableKey(number)] = place + 1;
  });
  return places;
}

/** Terms at even places, function words (below 0) at odd ones. */
function tableKey(number: number): number {
  return number < 0 ? ~number * 2 + 1 : number * 2;
}

function tally(numbers: Int32Array, places: Uint16Array, counts: Uint32Array): void {
  for (const number of numbers) {
    const place = places[tableKey(number)] ?? 0;
    if (place > 0) counts[place - 1] = (counts[place - 1] ?? 0) + 1;
  }
}

/** From 0 up to `MOST_SATURATION`, given how often a term occurs for the length it occurs in. */
export function saturation(frequency: number): number {
  return (frequency * MOST_SATURATION) / (frequency + K1);
}

/** 1 for an average length, more for a longer one. */
export function norm(length: number, average: number): number {
  return average === 0 ? 1 : 1 - B + (B * length) / average;
}
