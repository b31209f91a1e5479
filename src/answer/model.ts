/** Learnt weights → how well evidence answers, and how likely it is that anything does. */
import type { Sink } from "./features.ts";

export type Linear = ReadonlyMap<string, number>;

export interface Weights {
  /** Of `createFeatures`: the higher the sum, the better it answers. Softmax over one question's evidence. */
  readonly rank: Linear;
  /** Of `coverFeatures`: log odds that the article which the best evidence stands in is on what is asked. */
  readonly covers: Linear;
  /** Of `answerFeatures`: log odds that what is shown answers. */
  readonly answers: Linear;
}

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
