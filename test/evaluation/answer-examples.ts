/** Gold questions → examples to learn from: each is asked after its context, and what evidence it is judged by is labelled. */

import type { Holdings } from "../../src/answer/holdings.ts";
import type { Judging } from "../../src/answer/judging.ts";
import type { Evidenced } from "../../src/answer/rank.ts";
import type { Earlier } from "../../src/answer/thread.ts";
import { askAfter, type Shelves } from "../../src/coverage.ts";
import type { Answer } from "../../src/index.ts";
import type { Example } from "./answer-learning.ts";
import { type AskedQuestion, foldOf } from "./asked-gold.ts";
import { createIsAbout, createLabels } from "./evidence-label.ts";
import { type FeatureNames, rowsOf } from "./feature-rows.ts";

export type HoldingsFor = (question: AskedQuestion) => Holdings;

export interface Collection {
  readonly judging: Judging;
  readonly folds: number;
  readonly holdingsFor: HoldingsFor;
  /** Whether that is all there is, or a part that may lack the answer. */
  readonly whole: boolean;
  /** Told the questions done. */
  readonly progress: (done: number) => void;
}

/** `judging` decides what earlier questions of a thread have shown. A question of several parts gives an example for each; one that is
 *  answered word for word gives none. */
export function collectExamples(
  questions: readonly AskedQuestion[],
  { judging, folds, holdingsFor, whole, progress }: Collection,
  names: FeatureNames,
): Example[] {
  const all: Example[] = [];
  for (const [done, question] of questions.entries()) {
    const labelOf = createLabels(question);
    const isAbout = createIsAbout(question);
    const observe = (evidenced: Evidenced): void => {
      all.push({
        fold: foldOf(question, folds),
        whole,
        evidenced,
        rows: rowsOf(evidenced.marks, names, evidenced.featuresOf),
        right: evidenced.marks.map(({ evidence }) => labelOf(evidence) === "right"),
        isAbout,
      });
    };
    answerTo(question, holdingsFor(question), judging, observe);
    progress(done + 1);
  }
  return all;
}

/** For each question its own, which remember what was searched for it. */
export function createHoldingsFor({ holdings }: Shelves): HoldingsFor {
  const known = new Map<AskedQuestion, Holdings>();
  return (question) => {
    const its = known.get(question) ?? holdings();
    known.set(question, its);
    return its;
  };
}

/** `observe` is told of the question itself, not of those before it. */
export function answerTo(
  { question, context = [] }: AskedQuestion,
  holdings: Holdings,
  judging: Judging,
  observe: (evidenced: Evidenced) => void = () => undefined,
): Answer {
  const earlier = context
    .filter(({ role }) => role === "user")
    .reduce<Earlier | null>(
      (before, { text }) => askAfter({ text }, before, holdings, judging).earlier,
      null,
    );
  return askAfter({ text: question }, earlier, holdings, { ...judging, observe }).answer;
}
