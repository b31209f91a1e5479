/** Multinomial logistic choice between candidates with sparse features, learnt by AdaGrad in a fixed order. */
import { softmax } from "../../src/domain/linear.ts";

/** One choice: each candidate as the numbers of its features, and which of them are right. */
export interface Example {
  readonly candidates: readonly Int32Array[];
  readonly right: readonly number[];
}

export interface TrainingOptions {
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards zero, for each example. */
  readonly decay: number;
}

export function trainSoftmax(examples: readonly Example[], options: TrainingOptions): Float64Array {
  const weights = new Float64Array(options.features);
  const squares = new Float64Array(options.features).fill(1e-2);
  const order = examples.map((_, number) => number);
  const mean = new Float64Array(options.features);
  const settled = Math.floor(options.epochs / 3);
  let seed = 20160101;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    seed = shuffle(order, seed);
    for (const number of order) {
      const example = examples[number];
      if (example !== undefined) step(example, weights, squares, options);
    }
    if (epoch >= settled) addMean(mean, weights, options.epochs - settled);
  }
  return mean;
}

/** The mean over the later epochs wavers less than the last one. */
function addMean(mean: Float64Array, weights: Float64Array, epochs: number): void {
  for (const [feature, weight] of weights.entries()) mean[feature] = (mean[feature] ?? 0) + weight / epochs;
}

function step(
  example: Example,
  weights: Float64Array,
  squares: Float64Array,
  { rate, decay }: TrainingOptions,
): void {
  const probabilities = probabilitiesOf(example.candidates, weights);
  const rightMass = example.right.reduce((sum, at) => sum + (probabilities[at] ?? 0), 0) || 1e-12;
  for (const [at, features] of example.candidates.entries()) {
    const probability = probabilities[at] ?? 0;
    const target = example.right.includes(at) ? probability / rightMass : 0;
    const slope = probability - target;
    if (Math.abs(slope) < 1e-6) continue;
    for (const feature of features) {
      const gradient = slope + decay * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 0) + gradient * gradient;
      weights[feature] = (weights[feature] ?? 0) - (rate * gradient) / Math.sqrt(squares[feature] ?? 1);
    }
  }
}

/** What the loss would rise by without each weight, to second order (optimal brain damage, LeCun and others 1990):
 * half its square, times the variance of its feature over the candidates, summed over the examples. */
export function removalCosts(examples: readonly Example[], weights: Float64Array): Float64Array {
  const variances = new Float64Array(weights.length);
  const means = new Map<number, number>();
  for (const { candidates } of examples) {
    const probabilities = probabilitiesOf(candidates, weights);
    means.clear();
    for (const [at, features] of candidates.entries())
      for (const feature of features)
        means.set(feature, (means.get(feature) ?? 0) + (probabilities[at] ?? 0));
    for (const [feature, mean] of means) variances[feature] = (variances[feature] ?? 0) + mean * (1 - mean);
  }
  return variances.map((variance, feature) => 0.5 * variance * (weights[feature] ?? 0) ** 2);
}

function probabilitiesOf(candidates: readonly Int32Array[], weights: Float64Array): number[] {
  return softmax(
    candidates.map((features) => {
      let sum = 0;
      for (const feature of features) sum += weights[feature] ?? 0;
      return sum;
    }),
  );
}

/** Fisher and Yates, with a linear congruential generator so that training is the same every time. */
function shuffle(order: number[], seed: number): number {
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return state;
}
