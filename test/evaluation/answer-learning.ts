/** Questions with their evidence, labelled → the three sets of weights that answering judges by. */

import { answerFeatures, coverFeatures } from "../../src/answer/answers.ts";
import type { Evidence } from "../../src/answer/gather.ts";
import type { Weights } from "../../src/answer/model.ts";
import { type Evidenced, type Ranked, rank } from "../../src/answer/rank.ts";
import { select } from "../../src/answer/select.ts";
import type { Linear } from "../../src/domain/linear.ts";
import { createFeatureNames, type FeatureNames, rowsOf } from "./feature-rows.ts";
import { FALLING, RISING } from "./feature-signs-data.ts";
import { type Case, type Choice, learnAnswers, learnRank } from "./linear-learning.ts";

/** One question with its evidence. */
export interface Example extends Choice {
  readonly fold: number;
  /** Whether it was asked of all the articles there are. */
  readonly whole: boolean;
  readonly isAbout: (evidence: Evidence) => boolean;
  readonly evidenced: Evidenced;
}

export interface Examples {
  readonly all: readonly Example[];
  readonly names: FeatureNames;
}

export interface LearningOptions {
  /** Beginnings of names of features that are left out. */
  readonly without: readonly string[];
  /** Of the set of weights that ranks and of the two others, towards zero. */
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
      learnRank(
        remaining(examples, left).filter(({ whole }) => whole),
        {
          names: examples.names,
          without,
          signs: signOf,
          pull: pull.rank,
        },
      );
    ranks.set(key, weights);
    return weights;
  };
  return (left) => {
    const leftOut = left === null ? [] : [left];
    const learning = { names: createFeatureNames(), without, signs: signOf, pull: pull.answers };
    const taught = remaining(examples, leftOut).map((example) => ({
      example,
      ranked: rank(example.evidenced, rankWithout([...leftOut, example.fold])),
    }));
    const caseOf = ({ example: { evidenced }, ranked }: Taught, tell: Tell, isRight: boolean): Case => ({
      row: rowsOf([ranked], learning.names, (one, sink) => tell(evidenced, one, sink)),
      isRight,
    });
    return {
      rank: rankWithout(leftOut),
      covers: learnAnswers(
        taught.map((one) => caseOf(one, coverFeatures, isAbout(one))),
        learning,
      ),
      answers: learnAnswers(
        taught
          .filter(({ example: { whole } }) => whole)
          .map((one) => caseOf(one, answerFeatures, isRight(one, options))),
        learning,
      ),
    };
  };
}

function signOf(name: string): number {
  return RISING.has(name) ? 1 : FALLING.has(name) ? -1 : 0;
}

function remaining({ all }: Examples, left: readonly number[]): Example[] {
  return all.filter(({ fold }) => !left.includes(fold));
}

interface Taught {
  readonly example: Example;
  readonly ranked: readonly Ranked[];
}

type Tell = typeof coverFeatures;

function isAbout({ example, ranked: [first] }: Taught): boolean {
  return first !== undefined && example.isAbout(first.marks.evidence);
}

function isRight({ example: { evidenced, right }, ranked }: Taught, { shown }: LearningOptions): boolean {
  const rightOnes = new Set(evidenced.marks.filter((_, at) => right[at] === true));
  return select(ranked, { ...shown, wants: evidenced.asked.reading.wants }).some(({ marks }) =>
    rightOnes.has(marks),
  );
}
