/** Labelled chains → the weights of the sequence model of reported speech: a linear-chain CRF (Lafferty et al. 2001), learnt chain by
 *  chain with AdaGrad (Duchi et al. 2011) in an order that is the same every time. */
import { marginals, type Passes } from "../../src/attribution/reports/forward-backward.ts";
import { LABELS } from "../../src/attribution/reports/labels.ts";

import { createDice } from "./dice.ts";
import type { Chain } from "./report-examples.ts";

const COUNT = LABELS.length;
const SEED = 20160101;
/** A token whose every label is so nearly right teaches nothing. */
const SETTLED = 1e-3;
/** Where the sum of squares begins, so that the first steps aren't the longest. */
const FIRST_SQUARES = 1;

export interface Learning {
  /** Rarer features are left out. */
  readonly fewest: number;
  /** Features left after pruning. */
  readonly kept: number;
  readonly rate: number;
  /** Of a weight towards zero (L2), each time that its feature is learnt from. */
  readonly decay: number;
  /** Passes before pruning and after. */
  readonly epochs: readonly [number, number];
}

export interface Learnt {
  /** Hashes of the features, rising. */
  readonly features: Int32Array;
  /** Of feature `f` and label `y` at `f * labels + y`. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Learnt on all features that are not rare, then anew on those whose weights were largest. */
export function learnReports(chains: readonly Chain[], learning: Learning): Learnt {
  const { fewest, kept, epochs } = learning;
  const frequent = frequentFeatures(chains, fewest);
  const first = fitted(chains, frequent, learning, epochs[0]);
  if (frequent.length <= kept) return first;
  return fitted(chains, largest(first, kept), learning, epochs[1]);
}

/** The most frequent first: what is looked up most lies close together. */
function frequentFeatures(chains: readonly Chain[], fewest: number): Int32Array {
  const counts = new Map<number, number>();
  for (const { features } of chains)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= fewest);
  return Int32Array.from(frequent.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([feature]) => feature));
}

function largest({ features, weights }: Learnt, kept: number): Int32Array {
  const sizes = Float64Array.from(features, (_, at) => {
    const own = weights.subarray(at * COUNT, (at + 1) * COUNT);
    return Math.max(...own) - Math.min(...own);
  });
  const least = sizes.toSorted().at(-kept) ?? 0;
  return features.filter((_, at) => (sizes[at] ?? 0) >= least);
}

/** What is learnt so far. */
interface Course {
  readonly weights: Float32Array;
  /** Of each feature, over all labels. */
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly moveSquares: Float64Array;
}

function fitted(chains: readonly Chain[], features: Int32Array, learning: Learning, epochs: number): Learnt {
  const numbers = new Map([...features].map((feature, number) => [feature, number]));
  let order = chains.map((chain) => numbered(chain, numbers));
  const course = {
    weights: new Float32Array(features.length * COUNT),
    squares: new Float32Array(features.length).fill(FIRST_SQUARES),
    transitions: new Float64Array(COUNT * COUNT),
    moveSquares: new Float64Array(COUNT * COUNT).fill(FIRST_SQUARES),
  };
  const mean = course.weights.slice().fill(0);
  const meanMoves = course.transitions.slice().fill(0);
  const averaged = Math.ceil(epochs / 2);
  const dice = createDice(SEED);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    order = dice.shuffle(order);
    for (const chain of order) step(chain, course, learning);
    // The mean over the later epochs wavers less than the last one.
    if (epoch < epochs - averaged) continue;
    for (let at = 0; at < mean.length; at += 1)
      mean[at] = (mean[at] ?? 0) + (course.weights[at] ?? 0) / averaged;
    for (let at = 0; at < meanMoves.length; at += 1)
      meanMoves[at] = (meanMoves[at] ?? 0) + (course.transitions[at] ?? 0) / averaged;
  }
  return { features, weights: mean, transitions: meanMoves };
}

/** The same chain with the features that are learnt, by where their weights begin. */
function numbered({ labels, starts, features }: Chain, numbers: ReadonlyMap<number, number>): Chain {
  const ends = [0];
  const kept: number[] = [];
  for (let token = 0; token < labels.length; token += 1) {
    for (let at = starts[token] ?? 0; at < (starts[token + 1] ?? 0); at += 1) {
      const number = numbers.get(features[at] ?? 0);
      if (number !== undefined) kept.push(number * COUNT);
    }
    ends.push(kept.length);
  }
  return { labels, starts: Int32Array.from(ends), features: Int32Array.from(kept) };
}

function step(chain: Chain, course: Course, learning: Learning): void {
  const { transitions } = course;
  const { length } = chain.labels;
  const scores = scoresOf(chain, course.weights);
  const told = marginals({ length, labels: COUNT, scores, transitions });
  for (let token = 0; token < length; token += 1)
    teachToken(chain, token, told.probabilities, course, learning);
  teachMoves(chain, told.passes, course, learning);
}

function scoresOf({ labels, starts, features }: Chain, weights: Float32Array): Float64Array {
  const scores = new Float64Array(labels.length * COUNT);
  for (let token = 0; token < labels.length; token += 1) {
    const row = token * COUNT;
    const end = starts[token + 1] ?? 0;
    for (let at = starts[token] ?? 0; at < end; at += 1) {
      const feature = features[at] ?? 0;
      for (let label = 0; label < COUNT; label += 1)
        scores[row + label] = (scores[row + label] ?? 0) + (weights[feature + label] ?? 0);
    }
  }
  return scores;
}

/** The slope is what is expected less what is. */
function teachToken(
  { labels, starts, features }: Chain,
  token: number,
  probabilities: Float64Array,
  { weights, squares }: Course,
  { rate, decay }: Learning,
): void {
  const slope = probabilities.slice(token * COUNT, (token + 1) * COUNT);
  const right = labels[token] ?? 0;
  slope[right] = (slope[right] ?? 0) - 1;
  if (Math.abs(slope[right] ?? 0) < SETTLED) return;
  let square = 0;
  for (const one of slope) square += one * one;
  const end = starts[token + 1] ?? 0;
  for (let at = starts[token] ?? 0; at < end; at += 1) {
    const feature = features[at] ?? 0;
    const number = feature / COUNT;
    const sum = (squares[number] ?? 0) + square;
    squares[number] = sum;
    const pace = rate / Math.sqrt(sum);
    for (let label = 0; label < COUNT; label += 1) {
      const weight = weights[feature + label] ?? 0;
      weights[feature + label] = weight - pace * ((slope[label] ?? 0) + decay * weight);
    }
  }
}

function teachMoves(
  { labels }: Chain,
  passes: Passes,
  { transitions, moveSquares }: Course,
  { rate }: Learning,
): void {
  const slopes = expectedSteps(passes);
  for (let token = 1; token < labels.length; token += 1) {
    const move = (labels[token - 1] ?? 0) * COUNT + (labels[token] ?? 0);
    slopes[move] = (slopes[move] ?? 0) - 1;
  }
  for (const [move, slope] of slopes.entries()) {
    const sum = (moveSquares[move] ?? 0) + slope * slope;
    moveSquares[move] = sum;
    transitions[move] = (transitions[move] ?? 0) - (rate * slope) / Math.sqrt(sum);
  }
}

/** How often each step from a label to a label is taken, by the chain so far. */
function expectedSteps({ weights, moves, forward, backward }: Passes): Float64Array {
  const steps = new Float64Array(COUNT * COUNT);
  for (let row = 0; row + COUNT < forward.length; row += COUNT) {
    for (let to = 0; to < COUNT; to += 1) {
      const next = row + COUNT + to;
      const ahead = (weights[next] ?? 0) * (backward[next] ?? 0);
      for (let from = 0; from < COUNT; from += 1) {
        const move = from * COUNT + to;
        steps[move] = (steps[move] ?? 0) + (forward[row + from] ?? 0) * (moves[move] ?? 0) * ahead;
      }
    }
  }
  return steps;
}
