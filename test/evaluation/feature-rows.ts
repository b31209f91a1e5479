/** Named features → rows of numbers that can be learnt from quickly. */
import type { Linear, Sink } from "../../src/domain/linear.ts";

/** Row `at` has the features from `ends[at - 1]` (0 for the first) to `ends[at]`; those of value 0 are left out. */
export interface Rows {
  readonly ends: Int32Array;
  /** By their numbers in `FeatureNames`. */
  readonly features: Int32Array;
  readonly values: Float64Array;
}

export interface FeatureNames {
  /** In order of their numbers. */
  readonly names: readonly string[];
  readonly numberOf: (name: string) => number;
}

export function createFeatureNames(): FeatureNames {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? names.length;
    if (number === names.length) {
      numbers.set(name, number);
      names.push(name);
    }
    return number;
  };
  return { names, numberOf };
}

/** One row for each that `tell` is called with. */
export function rowsOf<T>(
  all: readonly T[],
  { numberOf }: FeatureNames,
  tell: (one: T, sink: Sink) => void,
): Rows {
  const [ends, features, values]: [number[], number[], number[]] = [[], [], []];
  for (const one of all) {
    tell(one, (name, value) => {
      if (value === 0) return;
      features.push(numberOf(name));
      values.push(value);
    });
    ends.push(features.length);
  }
  return {
    ends: Int32Array.from(ends),
    features: Int32Array.from(features),
    values: Float64Array.from(values),
  };
}

export function scoresOf({ ends, features, values }: Rows, weights: Float64Array): number[] {
  const scores: number[] = [];
  let at = 0;
  for (let row = 0; row < ends.length; row += 1) {
    const end = ends[row] ?? 0;
    let sum = 0;
    for (; at < end; at += 1) sum += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0);
    scores.push(sum);
  }
  return scores;
}

/** Adds each row, as often as `times` tells for it, to the slope. */
export function addRows(
  slope: Float64Array,
  { ends, features, values }: Rows,
  times: (row: number) => number,
): void {
  let at = 0;
  for (let row = 0; row < ends.length; row += 1) {
    const end = ends[row] ?? 0;
    const factor = times(row);
    if (Math.abs(factor) < NOTHING) at = end;
    for (; at < end; at += 1) {
      const feature = features[at] ?? 0;
      slope[feature] = (slope[feature] ?? 0) + factor * (values[at] ?? 0);
    }
  }
}

/** Evidence that surely isn't chosen, of which most is, teaches nothing. */
const NOTHING = 1e-9;

/** In how many of the groups each feature stands. */
export function groupsWith(groups: readonly Rows[], { names }: FeatureNames): Int32Array {
  const counts = new Int32Array(names.length);
  for (const { features } of groups)
    for (const feature of new Set(features)) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts;
}

/** Two decimals are as much as a few hundred questions tell. */
const DECIMALS = 100;

/** Rounded, by name, in order of the names; those that round to 0 are left out. */
export function namedWeights(weights: Float64Array, { names }: FeatureNames): Linear {
  return new Map(
    names
      .map((name, number) => [name, Math.round((weights[number] ?? 0) * DECIMALS) / DECIMALS] as const)
      .filter(([, weight]) => weight !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
