/** Candidate passages → their order and a score that can be compared between questions. */

import { holdsAnswer } from "./answer-kind.ts";
import { createBm25, MOST_SATURATION, type Statistics, type WeighedTerm } from "./bm25.ts";
import { createNeighbours, createWindow } from "./closeness.ts";
import type { Entry } from "./entry.ts";
import { feedbackTerms, type Scored } from "./feedback.ts";
import { createReader, type Hits } from "./hits.ts";
import type { Asked } from "./question.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is added to BM25, each a share of the most that a passage could have (docs/retrieval.md). */
const WINDOW_WEIGHT = 0.3;
const NEIGHBOURS_WEIGHT = 0.3;
const FEEDBACK_WEIGHT = 0.4;

/** As many as are looked into after BM25. */
const LOOKED_INTO = 200;

export interface Coverage {
  readonly vocabulary: Vocabulary;
  readonly statistics: Statistics;
}

/** Best first; equal scores in the order that `tie` gives. */
export function rank(candidates: readonly Entry[], asked: Asked, coverage: Coverage, tie: Tie): Scored[] {
  const byScore = (a: Scored, b: Scored) => b.score - a.score || tie(a.entry, b.entry);
  const found = foundTerms(asked, "weight");
  const most = total(asked.terms.map(({ weight }) => weight));
  const read = createReader(found);
  const bm25 = scoreBy(createBm25(found, coverage.statistics), most);
  const first = best(
    candidates.map(read).map((hits) => ({ hits, score: bm25(hits) })),
    LOOKED_INTO,
  );
  const window = scoreBy(createWindow(found), most);
  const neighbours = scoreBy(createNeighbours(found, asked.pairs), total(asked.pairs.values()));
  const close = first
    .map(({ hits, score }) => ({
      entry: hits.entry,
      score: score + WINDOW_WEIGHT * window(hits) + NEIGHBOURS_WEIGHT * neighbours(hits),
    }))
    .sort(byScore);
  const expansion = feedbackTerms(close, coverage.vocabulary, coverage.statistics);
  const feedback = scoreBy(
    createBm25(expansion, coverage.statistics),
    total(expansion.map(({ weight }) => weight)),
  );
  const reread = createReader(expansion);
  const ordered = close
    .map(({ entry, score }) => ({ entry, score: score + FEEDBACK_WEIGHT * feedback(reread(entry)) }))
    .sort(byScore);
  return withConfidence(ordered, confidence(close, asked, coverage.statistics));
}

/** So many with the largest scores, and all that equal the last; in no order. */
function best<One extends { readonly score: number }>(scored: readonly One[], most: number): One[] {
  if (scored.length <= most) return [...scored];
  const scores = Float64Array.from(scored, ({ score }) => score).sort();
  const last = scores[scores.length - most] ?? 0;
  return scored.filter(({ score }) => score >= last);
}

export type Tie = (one: Entry, other: Entry) => number;

/** Passages among which the surest is looked for: the first in order need not be it. */
const SUREST_AMONG = 20;
/** Passages that together should hold every word of the question. */
const HELD_AMONG = 5;
/** Shares of what BM25 adds at most. */
const SURE_NEIGHBOURS = 0.1;
const SURE_WINDOW = 0.2;
/** What is left of a passage that holds no date, number or name where one is asked for. */
const WITHOUT_ANSWER = 0.6;
/** What the words that none of the best passages holds can take away. */
const UNHELD_WEIGHT = 0.5;
/** In units of idf: below about this much evidence, even a full match says little ("what about the council"). */
const LITTLE_EVIDENCE = 20;

/** How surely the question is covered, in 0..1: feedback left out, for what it adds was never asked. */
function confidence(close: readonly Scored[], asked: Asked, statistics: Statistics): number {
  const most = total(asked.terms.map(({ stake }) => stake));
  const missing = 1 - heldShare(close.slice(0, HELD_AMONG), asked);
  const sure = surest(close.slice(0, SUREST_AMONG), asked, statistics) * (1 - UNHELD_WEIGHT * missing);
  const evidence = sure * most;
  return (sure * evidence) / (evidence + LITTLE_EVIDENCE);
}

/** How well the best of the passages matches, in 0..1. */
function surest(close: readonly Scored[], asked: Asked, statistics: Statistics): number {
  const found = foundTerms(asked, "stake");
  const most = total(asked.terms.map(({ stake }) => stake));
  const bm25 = scoreBy(createBm25(found, statistics), most * MOST_SATURATION);
  const window = scoreBy(createWindow(found), most);
  const neighbours = scoreBy(createNeighbours(found, asked.pairs), total(asked.pairs.values()));
  const read = createReader(found);
  let best = 0;
  for (const { entry } of close) {
    const hits = read(entry);
    const match = bm25(hits) + SURE_NEIGHBOURS * neighbours(hits) + SURE_WINDOW * window(hits);
    if (match > best) best = Math.max(best, match * (answers(entry, asked) ? 1 : WITHOUT_ANSWER));
  }
  return best / (1 + SURE_NEIGHBOURS + SURE_WINDOW);
}

function answers({ passage: { article, span } }: Entry, { wanted }: Asked): boolean {
  return wanted === null || holdsAnswer(article.text.slice(span.start, span.end), wanted);
}

/** The share of the question's terms that the passages hold together, in 0..1. */
function heldShare(close: readonly Scored[], { terms }: Asked): number {
  const held = new Set<number>();
  for (const { entry } of close) for (const number of entry.numbers) held.add(number);
  const shares = terms.map(({ number, trust }) => (number !== null && held.has(number) ? trust : 0));
  return total(shares) / terms.length;
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

function scoreBy(measure: (hits: Hits) => number, most: number): (hits: Hits) => number {
  return most === 0 ? () => 0 : (hits) => measure(hits) / most;
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
