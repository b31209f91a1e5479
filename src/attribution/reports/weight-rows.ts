/** The weights of features, one row of nine a feature, and further rows for sums of these that are asked for again. */
import { LABELS } from "./labels.ts";

/** Numbers in a row. */
export const ROW = LABELS.length;

export interface WeightRows {
  /** A feature and, beside it, the place of its row in `weights`, at the feature's hash or in the next free place; a row at -1 is
   * none. A Map of 58,000 numbers takes thrice the time. */
  readonly pairs: Int32Array;
  readonly mask: number;
  readonly weights: Int16Array | Float32Array;
  /** Where the rows for sums begin. */
  readonly sums: number;
}

/** Features are hashes, each once; `weights` are theirs, label after label; `room` is for so many rows of sums. */
export function weightRows(
  features: Int32Array,
  weights: Int8Array | Float32Array,
  room: number,
): WeightRows {
  const size = 2 ** (Math.ceil(Math.log2(Math.max(1, features.length))) + 1);
  const length = weights.length + room * ROW;
  const rows = {
    pairs: new Int32Array(2 * size).fill(-1),
    mask: size - 1,
    weights: weights instanceof Int8Array ? new Int16Array(length) : new Float32Array(length),
    sums: weights.length,
  };
  rows.weights.set(weights);
  for (const [number, feature] of features.entries()) {
    let at = feature & rows.mask;
    while ((rows.pairs[2 * at + 1] ?? -1) >= 0) at = (at + 1) & rows.mask;
    rows.pairs[2 * at] = feature;
    rows.pairs[2 * at + 1] = number * ROW;
  }
  return rows;
}

/** -1 for a feature that nothing was learnt of. */
function rowOf({ pairs, mask }: WeightRows, feature: number): number {
  for (let at = feature & mask; ; at = (at + 1) & mask) {
    const row = pairs[2 * at + 1] ?? -1;
    if (row < 0 || pairs[2 * at] === feature) return row;
  }
}

/** Replaces the first `count` features by the places of their rows; gives how many have one. */
export function findRows(rows: WeightRows, features: Int32Array, count: number): number {
  let known = 0;
  for (let one = 0; one < count; one += 1) {
    const row = rowOf(rows, features[one] ?? 0);
    if (row >= 0) features[known++] = row;
  }
  return known;
}

/** Writes the sum of the first `count` rows. One line a label: a loop over the nine takes three times as long, and most of the time
 * of reported speech went there. */
export function writeSum(
  { weights }: WeightRows,
  rows: Int32Array,
  count: number,
  into: Int16Array | Float32Array | Float64Array,
  at: number,
): void {
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
