/** Evidence in the order in which it answers. */

import type { Sink } from "../domain/linear.ts";
import { type Linear, scoreOf, softmax } from "../domain/linear.ts";
import { byDate } from "../domain/order.ts";
import type { Asked } from "./asked.ts";
import { bestOf, createFeatures, type Marks, marksOf } from "./features.ts";
import { gather } from "./gather.ts";
import type { Holdings } from "./holdings.ts";
import { createTimeJudge, type TimeJudge } from "./in-time.ts";
import { createMeaning } from "./meaning.ts";
import { createMeasure, type Measure } from "./measure.ts";
import { settleSpeakers } from "./settle-speakers.ts";

export interface Ranked {
  readonly marks: Marks;
  readonly score: number;
  /** Its share of all evidence, in 0..1. */
  readonly share: number;
}

export interface Evidenced {
  readonly asked: Asked;
  readonly marks: readonly Marks[];
  readonly measure: Measure;
  /** Whether whoever is likeliest asked for is called by a name, and not described. */
  readonly isProper: boolean;
  readonly time: TimeJudge;
  readonly featuresOf: (marks: Marks, sink: Sink) => void;
}

/** All that judging needs, without weights: what they are learnt from. */
export function evidenceFor(resolved: Asked, holdings: Holdings): Evidenced {
  const first = createMeasure(resolved, holdings);
  const evidence = gather(resolved, holdings, first);
  const { asked, isProper } = settleSpeakers(resolved, evidence, first);
  // Who is asked for may be another now, the words are the same.
  const measure = asked === resolved ? first : createMeasure(asked, holdings, first.occurrences);
  const meaning = createMeaning(asked, holdings, measure);
  const marks = marksOf(asked, evidence, { measure, meaning, holdings });
  const time = createTimeJudge(asked, holdings);
  const featuresOf = createFeatures(asked, time, bestOf(marks));
  return { asked, marks, measure, isProper, time, featuresOf };
}

/** Best first; of equals the newest, then by article and place. */
export function rank({ marks, featuresOf }: Evidenced, weights: Linear): Ranked[] {
  const scores = marks.map((one) => scoreOf(weights, (sink) => featuresOf(one, sink)));
  const shares = softmax(scores);
  return marks
    .map((one, at) => ({ marks: one, score: scores[at] ?? 0, share: shares[at] ?? 0 }))
    .sort((a, b) => b.score - a.score || byPlace(a, b));
}

function byPlace({ marks: one }: Ranked, { marks: other }: Ranked): number {
  const [a, b] = [one.evidence, other.evidence];
  const [first, second] = [a.passage.article, b.passage.article];
  return (
    byDate(first, second) ||
    a.span.start - b.span.start ||
    Number(a.statement === null) - Number(b.statement === null)
  );
}
