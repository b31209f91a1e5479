/** What words mean, roughly: terms that are used alike have directions that are near each other, and the sum over a text's terms points where a
 * sentence model puts the text (taught by `npm run make:vectors`; the start is that of Tulkens and van Dongen 2024, Model2Vec). */
import { bytesOf } from "../base64.ts";
import { BYTES, DIMENSIONS, TERMS } from "./vectors-data.ts";

/** The number of a term's direction: the lower, the more common the term is in news. */
export type Row = number;

/** `DIMENSIONS` numbers. */
export type Vector = Float32Array;

export interface Vectors {
  /** Of a term as `tokenize` gives it; null for those that aren't common. */
  readonly rowOf: (term: string) => Row | null;
  /** Cosine of two directions, in -1..1. */
  readonly closeness: (a: Row, b: Row) => number;
  /** All are below it. */
  readonly rows: number;
  /** Adds a direction, of length 1, as often as `weight` says. */
  readonly add: (sum: Vector, row: Row, weight: number) => void;
}

/** Read at the first question: a start that only takes articles in doesn't need it. */
export function englishVectors(): Vectors {
  read ??= readVectors();
  return read;
}

export function emptyVector(): Vector {
  return new Float32Array(DIMENSIONS);
}

export function addAll(sum: Vector, other: Vector): void {
  for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] ?? 0) + (other[at] ?? 0);
}

/** The same direction, of length 1; an empty one stays empty. */
export function unit(sum: Vector): Vector {
  const length = Math.sqrt(product(sum, 0, sum, 0)) || 1;
  const one = new Float32Array(DIMENSIONS);
  for (let at = 0; at < DIMENSIONS; at += 1) one[at] = (sum[at] ?? 0) / length;
  return one;
}

/** The cosine of two units, in -1..1; 0 where either is empty. */
export function cosine(a: Vector, b: Vector): number {
  return product(a, 0, b, 0);
}

let read: Vectors | null = null;

/** The directions are read when one is asked for: how common a term is can be told without them. */
function readVectors(): Vectors {
  const rows = new Map(
    TERMS.trim()
      .split(/\s/u)
      .map((term, at) => [term, at] as const),
  );
  let directions: Float32Array | null = null;
  const table = (): Float32Array => {
    directions ??= readDirections();
    return directions;
  };
  return {
    rowOf: (term) => rows.get(term) ?? null,
    rows: rows.size,
    closeness: (a, b) => product(table(), a * DIMENSIONS, table(), b * DIMENSIONS),
    add: (sum, row, weight) => {
      const all = table();
      const start = row * DIMENSIONS;
      for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] ?? 0) + weight * (all[start + at] ?? 0);
    },
  };
}

/** Row after row, each of length 1. */
function readDirections(): Float32Array {
  const table = new Float32Array(new Int8Array(bytesOf(BYTES).buffer));
  for (let start = 0; start < table.length; start += DIMENSIONS) {
    const length = Math.sqrt(product(table, start, table, start)) || 1;
    for (let at = start; at < start + DIMENSIONS; at += 1) table[at] = (table[at] ?? 0) / length;
  }
  return table;
}

function product(a: Float32Array, ofA: number, b: Float32Array, ofB: number): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (a[ofA + at] ?? 0) * (b[ofB + at] ?? 0);
  return sum;
}
