/** Linear models: numbers by name, each with a learnt weight, and their sum. */

/** Takes the name of a feature and its value. */
export type Sink = (name: string, value: number) => void;

/** Weights by the names of features. */
export type Linear = ReadonlyMap<string, number>;

/** The sum of weight × value of the features that `tell` tells. */
export function scoreOf(weights: Linear, tell: (sink: Sink) => void): number {
  let sum = 0;
  tell((name, value) => {
    sum += (weights.get(name) ?? 0) * value;
  });
  return sum;
}

/** 0..1, from log odds. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Shares in 0..1 that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
