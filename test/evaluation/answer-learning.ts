/** Questions with their evidence, labelled → the two sets of weights that answering judges by. */

import { answerFeatures } from "../../src/answer/answers.ts";
import type { Linear, Weights } from "../../src/answer/model.ts";
import { type Evidenced, rank } from "../../src/answer/rank.ts";
import { select } from "../../src/answer/select.ts";
import { createFeatureNames, type FeatureNames, rowsOf } from "./feature-rows.ts";
import { FALLING, RISING } from "./feature-signs-data.ts";
import { type Case, type Choice, learnAnswers, learnRank } from "./linear-learning.ts";

/** One question with its evidence. */
export interface Example extends Choice {
  readonly fold: number;
  readonly evidenced: Evidenced;
}

export interface Examples {
  readonly all: readonly Example[];
  readonly names: FeatureNames;
  readonly folds: number;
}

export interface LearningOptions {
  /** Beginnings of names of features that are left out. */
  readonly without: readonly string[];
  /** Of either set of weights, towards zero. */
  readonly pull: { readonly rank: number; readonly answers: number };
  /** What is shown of ranked evidence. */
  readonly shown: { readonly most: number; readonly within: number };
}

/** Weights from all folds but one (all for null). Whether the best evidence answers is learnt from ranks by weights that haven't seen
 *  the question, since those that have are surer than they will be of any other. */
export function createLearner(
  examples: Examples,
  options: LearningOptions,
): (left: number | null) => Weights {
  const { without, pull } = options;
  const ranks = new Map<string, Linear>();
  const rankWithout = (left: readonly number[]): Linear => {
    const key = left.toSorted((a, b) => a - b).join();
    const weights =
      ranks.get(key) ??
      learnRank(remaining(examples, left), {
        names: examples.names,
        without,
        signs: signOf,
        pull: pull.rank,
      });
    ranks.set(key, weights);
    return weights;
  };
  return (left) => {
    const leftOut = left === null ? [] : [left];
    const names = createFeatureNames();
    const cases = remaining(examples, leftOut).map((example) =>
      caseOf(example, rankWithout([...leftOut, example.fold]), names, options),
    );
    return {
      rank: rankWithout(leftOut),
      answers: learnAnswers(cases, { names, without, signs: signOf, pull: pull.answers }),
    };
  };
}

function signOf(name: string): number {
  return RISING.has(name) ? 1 : FALLING.has(name) ? -1 : 0;
}

function remaining({ all }: Examples, left: readonly number[]): Example[] {
  return all.filter(({ fold }) => !left.includes(fold));
}

function caseOf(
  { evidenced, right }: Example,
  weights: Linear,
  names: FeatureNames,
  options: LearningOptions,
): Case {
  const ranked = rank(evidenced, weights);
  const isRight = new Map(evidenced.marks.map((marks, at) => [marks, right[at] === true]));
  return {
    row: rowsOf([ranked], names, (one, sink) => answerFeatures(evidenced, one, sink)),
    isRight: select(ranked, options.shown).some(({ marks }) => isRight.get(marks) === true),
  };
}
