/** The terms that the best passages share: pseudo-relevance feedback (RM3, Abdul-Jaleel et al. 2004), with saturated counts. */

import { idf, norm, type Statistics, saturation, type WeighedTerm } from "./bm25.ts";
import type { Entry } from "./entry.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

const PASSAGES = 10;
const TERMS = 20;
/** How fast a passage's say falls with its distance to the best score. */
const STEEPNESS = 16;
/** A term in more of all passages than this says nothing of the topic. */
const COMMONEST = 0.1;

/** At most `TERMS` terms with weights whose sum is 1 × their idf; `best` is sorted, best first. */
export function feedbackTerms(
  best: readonly Scored[],
  vocabulary: Vocabulary,
  statistics: Statistics,
): WeighedTerm[] {
  const shares = termShares(best.slice(0, PASSAGES), statistics);
  const telling = [...shares]
    .map(([number, share]) => ({ number, share, passages: vocabulary.passages(number) }))
    .filter(({ passages }) => passages > 1 && passages < statistics.passages * COMMONEST)
    .map(({ number, share, passages }) => ({ number, idf: idf(passages, statistics.passages), share }))
    .map((term) => ({ ...term, weight: term.share * term.idf }))
    .toSorted((a, b) => b.weight - a.weight || compareTerms(a.number, b.number, vocabulary))
    .slice(0, TERMS);
  const sum = telling.reduce((total, { weight }) => total + weight, 0);
  return telling.map(({ number, weight, idf }) => ({ number, weight: (weight / sum) * idf }));
}

/** How much of each term the passages have, each passage by its say. */
function termShares(best: readonly Scored[], statistics: Statistics): Map<number, number> {
  const top = best[0]?.score ?? 0;
  const shares = new Map<number, number>();
  for (const { entry, score } of best) {
    const say = Math.exp((score - top) * STEEPNESS);
    const length = norm(entry.length + entry.closedFrom, statistics.averageLength + statistics.averageTitle);
    for (const [number, count] of counts(entry)) {
      shares.set(number, (shares.get(number) ?? 0) + say * saturation(count / length));
    }
  }
  return shares;
}

/** How often each term stands in a passage and its headline, which counts no more than the words here. */
function counts({ numbers }: Entry): Map<number, number> {
  const found = new Map<number, number>();
  for (const number of numbers) if (number >= 0) found.set(number, (found.get(number) ?? 0) + 1);
  return found;
}

/** By the terms themselves: their numbers depend on the order in which passages came. */
function compareTerms(one: number, other: number, vocabulary: Vocabulary): number {
  return vocabulary.term(one) < vocabulary.term(other) ? -1 : 1;
}
