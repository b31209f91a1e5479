/** Candidate passages → their order and a score that can be compared between questions. */

import { createBm25, MOST_SATURATION, type Statistics, type WeighedTerm } from "./bm25.ts";
import { createNeighbours, createWindow } from "./closeness.ts";
import type { Entry } from "./entry.ts";
import { feedbackTerms, type Scored } from "./feedback.ts";
import type { Asked } from "./question.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is added to BM25, each a share of the most that a passage could have (docs/retrieval.md). */
const WINDOW_WEIGHT = 0.3;
const NEIGHBOURS_WEIGHT = 0.3;
const FEEDBACK_WEIGHT = 0.4;

/** As many as are read again after BM25. */
const READ_AGAIN = 200;

export interface Coverage {
  readonly vocabulary: Vocabulary;
  readonly statistics: Statistics;
}

/** Best first; equal scores in the order that `tie` gives. */
export function rank(candidates: readonly Entry[], asked: Asked, coverage: Coverage, tie: Tie): Scored[] {
  const byScore = (a: Scored, b: Scored) => b.score - a.score || tie(a.entry, b.entry);
  const found = foundTerms(asked, "weight");
  const most = total(asked.terms.map(({ weight }) => weight));
  const bm25 = scoreBy(createBm25(found, coverage.statistics), most);
  const first = candidates
    .map((entry) => ({ entry, score: bm25(entry) }))
    .sort(byScore)
    .slice(0, READ_AGAIN);
  const window = scoreBy(createWindow(found), most);
  const neighbours = scoreBy(createNeighbours(asked.pairs), total(asked.pairs.values()));
  const close = first
    .map(({ entry, score }) => ({
      entry,
      score: score + WINDOW_WEIGHT * window(entry) + NEIGHBOURS_WEIGHT * neighbours(entry),
    }))
    .sort(byScore);
  const expansion = feedbackTerms(close, coverage.vocabulary, coverage.statistics);
  const feedback = scoreBy(
    createBm25(expansion, coverage.statistics),
    total(expansion.map(({ weight }) => weight)),
  );
  const ordered = close
    .map(({ entry, score }) => ({ entry, score: score + FEEDBACK_WEIGHT * feedback(entry) }))
    .sort(byScore);
  return withConfidence(ordered, confidence(close, asked, coverage.statistics));
}

export type Tie = (one: Entry, other: Entry) => number;

/** Passages among which the surest is looked for: the first in order need not be it. */
const SUREST_AMONG = 20;
const SURE_NEIGHBOURS = 0.8;
/** In units of idf: below about this much evidence, even a full match says little ("what about the council"). */
const LITTLE_EVIDENCE = 5;

/** How surely the question is covered, in 0..1: feedback left out, for what it adds was never asked. */
function confidence(close: readonly Scored[], asked: Asked, statistics: Statistics): number {
  const most = total(asked.terms.map(({ stake }) => stake));
  const bm25 = scoreBy(createBm25(foundTerms(asked, "stake"), statistics), most);
  const neighbours = scoreBy(createNeighbours(asked.pairs), total(asked.pairs.values()));
  const surest = close
    .slice(0, SUREST_AMONG)
    .map(({ entry }) => bm25(entry) + SURE_NEIGHBOURS * neighbours(entry))
    .reduce((best, score) => Math.max(best, score), 0);
  const evidence = surest * most;
  return ((surest / (MOST_SATURATION + SURE_NEIGHBOURS)) * evidence) / (evidence + LITTLE_EVIDENCE);
}

/** The best hit's score is the confidence, the others' in proportion. */
function withConfidence(ordered: readonly Scored[], confidence: number): Scored[] {
  const top = ordered[0]?.score ?? 1;
  return ordered.map(({ entry, score }) => ({ entry, score: (score / top) * confidence }));
}

function foundTerms({ terms }: Asked, kind: "weight" | "stake"): WeighedTerm[] {
  return terms.flatMap((term) =>
    term.number === null ? [] : [{ number: term.number, weight: term[kind] * term.trust }],
  );
}

function scoreBy(measure: (entry: Entry) => number, most: number): (entry: Entry) => number {
  return most === 0 ? () => 0 : (entry) => measure(entry) / most;
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
