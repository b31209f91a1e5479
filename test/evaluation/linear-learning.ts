/** Rows of features, labelled → the weights of one linear model: of the choice among evidence, or of the odds that it answers. */
import { type Linear, probabilityOf, softmax } from "../../src/domain/linear.ts";
import { addRows, type FeatureNames, groupsWith, namedWeights, type Rows, scoresOf } from "./feature-rows.ts";
import { minimum, type Smooth } from "./lbfgs.ts";

/** One question's evidence, ready to learn ranking from. */
export interface Choice {
  readonly rows: Rows;
  /** Which rows are right. */
  readonly right: readonly boolean[];
}

/** What is shown for a question: one row, and whether any of it is right. */
export interface Case {
  readonly row: Rows;
  readonly isRight: boolean;
}

export interface Learning {
  readonly names: FeatureNames;
  /** Beginnings of names of features that are left out. */
  readonly without: readonly string[];
  /** 1 for a feature that can only speak for, -1 for one that can only speak against, 0 for any other. */
  readonly signs: (name: string) => number;
  /** Of the weights towards zero (L2), for all questions together. */
  readonly pull: number;
}

/** Steps at most. */
const STEPS = 300;
/** A feature that fewer questions have says nothing of the next one. */
const FEWEST = 5;

/** Softmax over the evidence of each question that has a right one; of several right ones, any will do. */
export function learnRank(choices: readonly Choice[], learning: Learning): Linear {
  const taught = choices.filter(({ right }) => right.includes(true));
  const pulls = pullsOf(
    taught.map(({ rows }) => rows),
    learning,
  );
  const weights = signed(pulls, learning, (point, slope) => {
    let loss = 0;
    for (const { rows, right } of taught) {
      const shares = softmax(scoresOf(rows, point));
      const mass = shares.reduce((sum, share, at) => sum + (right[at] === true ? share : 0), LEAST);
      loss -= Math.log(mass);
      addRows(slope, rows, (row) => {
        const share = shares[row] ?? 0;
        return right[row] === true ? share - share / mass : share;
      });
    }
    return loss + pulled(point, slope, pulls);
  });
  return namedWeights(weights, learning.names);
}

/** Logistic regression. */
export function learnAnswers(cases: readonly Case[], learning: Learning): Linear {
  const pulls = pullsOf(
    cases.map(({ row }) => row),
    learning,
  );
  for (const feature of alwaysTheSame(cases, learning.names))
    if (pulls[feature] === learning.pull) pulls[feature] = 0;
  const weights = signed(pulls, learning, (point, slope) => {
    let loss = 0;
    for (const { row, isRight } of cases) {
      const [score = 0] = scoresOf(row, point);
      const probability = probabilityOf(score);
      loss -= Math.log(Math.max(LEAST, isRight ? probability : 1 - probability));
      addRows(slope, row, () => probability - (isRight ? 1 : 0));
    }
    return loss + pulled(point, slope, pulls);
  });
  return namedWeights(weights, learning.names);
}

const LEAST = 1e-12;

/** Rounds in which features of the wrong sign are left out; more are seldom needed. */
const ROUNDS = 6;

/** The minimum among the points whose signs are possible: what comes out of the wrong sign is left out, and the rest learnt again. */
function signed(pulls: Float64Array, { names: { names }, signs }: Learning, cost: Smooth): Float64Array {
  const isWrong = (weight: number, at: number): boolean => weight * signs(names[at] ?? "") < 0;
  let weights = minimum(cost, names.length, STEPS);
  for (let round = 1; round < ROUNDS && weights.some(isWrong); round += 1) {
    for (const [at, weight] of weights.entries()) if (isWrong(weight, at)) pulls[at] = Infinity;
    weights = minimum(cost, names.length, STEPS);
  }
  return weights.map((weight, at) => (isWrong(weight, at) ? 0 : weight));
}

/** The pull of each feature, infinite for those that are left out; a group is of one question. */
function pullsOf(groups: readonly Rows[], { names, without, pull }: Learning): Float64Array {
  return Float64Array.from(groupsWith(groups, names), (count, number) => {
    const name = names.names[number] ?? "";
    return count < FEWEST || without.some((beginning) => name.startsWith(beginning)) ? Infinity : pull;
  });
}

/** Adds the pull of the weights to the slope, and gives what it costs. */
function pulled(point: Float64Array, slope: Float64Array, pulls: Float64Array): number {
  let cost = 0;
  for (const [at, weight] of point.entries()) {
    const strength = pulls[at] ?? 0;
    if (strength === Infinity) slope[at] = 0;
    else {
      slope[at] = (slope[at] ?? 0) + strength * weight;
      cost += 0.5 * strength * weight * weight;
    }
  }
  return cost;
}

/** What every case has with one value tells how many are right at all: nothing should pull that towards a half. */
function alwaysTheSame(cases: readonly Case[], names: FeatureNames): number[] {
  const values = names.names.map(() => new Set<number>());
  for (const { row } of cases)
    for (const [at, feature] of row.features.entries()) values[feature]?.add(row.values[at] ?? 0);
  const counts = groupsWith(
    cases.map(({ row }) => row),
    names,
  );
  return [...counts.keys()].filter(
    (feature) => values[feature]?.size === 1 && counts[feature] === cases.length,
  );
}
