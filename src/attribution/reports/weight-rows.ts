/** The weights of features, one row of nine a feature. */
import { LABELS } from "./labels.ts";

/** Numbers in a row. */
export const ROW = LABELS.length;

export interface WeightRows {
  /** Replaces the first `count` features by the places of their rows; gives how many have one. */
  readonly find: (features: Int32Array, count: number) => number;
  /** Writes the sum of the first `count` rows. */
  readonly sum: (rows: Int32Array, count: number, into: Float64Array, at: number) => void;
}

/** Features are hashes, each once; `weights` are theirs, label after label. Functions over tables that never change run half as long
 * as functions that are handed the tables. */
export function createWeightRows(features: Int32Array, weights: Int8Array | Float32Array): WeightRows {
  const { pairs, mask } = tableOf(features);

  function rowOf(feature: number): number {
    for (let at = feature & mask; ; at = (at + 1) & mask) {
      const row = pairs[2 * at + 1] ?? -1;
      if (row < 0 || pairs[2 * at] === feature) return row;
    }
  }

  function find(asked: Int32Array, count: number): number {
    let known = 0;
    for (let one = 0; one < count; one += 1) {
      const row = rowOf(asked[one] ?? 0);
      if (row >= 0) asked[known++] = row;
    }
    return known;
  }

  /** One line a label: a loop over the nine takes three times as long, and most of the time of reported speech went there. */
  function sum(rows: Int32Array, count: number, into: Float64Array, at: number): void {
    let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let one = 0; one < count; one += 1) {
      const row = rows[one] ?? 0;
      a += weights[row] ?? 0;
      b += weights[row + 1] ?? 0;
      c += weights[row + 2] ?? 0;
      d += weights[row + 3] ?? 0;
      e += weights[row + 4] ?? 0;
      f += weights[row + 5] ?? 0;
      g += weights[row + 6] ?? 0;
      h += weights[row + 7] ?? 0;
      i += weights[row + 8] ?? 0;
    }
    into[at] = a;
    into[at + 1] = b;
    into[at + 2] = c;
    into[at + 3] = d;
    into[at + 4] = e;
    into[at + 5] = f;
    into[at + 6] = g;
    into[at + 7] = h;
    into[at + 8] = i;
  }

  return { find, sum };
}

/** Open addressing: a feature and, beside it, the place of its row stand at its hash or in the next free place. */
interface Table {
  /** Pairs; a row at -1 is a free place. */
  readonly pairs: Int32Array;
  readonly mask: number;
}

function tableOf(features: Int32Array): Table {
  const size = 2 ** (Math.ceil(Math.log2(Math.max(1, features.length))) + 1);
  const table = { pairs: new Int32Array(2 * size).fill(-1), mask: size - 1 };
  for (const [number, feature] of features.entries()) {
    let at = feature & table.mask;
    while ((table.pairs[2 * at + 1] ?? -1) >= 0) at = (at + 1) & table.mask;
    table.pairs[2 * at] = feature;
    table.pairs[2 * at + 1] = number * ROW;
  }
  return table;
}
