/** Small chains with any scores, and all their paths. */
import fc from "fast-check";
import type { Lattice } from "../../../../src/attribution/reports/viterbi.ts";

export function aLattice(): fc.Arbitrary<Lattice> {
  const score = fc.double({ min: -20, max: 20, noNaN: true });
  const row = (size: number) =>
    fc.array(score, { minLength: size, maxLength: size }).map((some) => Float64Array.from(some));
  return fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
    .chain(([length, labels]) =>
      fc
        .tuple(row(length * labels), row(labels * labels))
        .map(([scores, transitions]) => ({ length, labels, scores, transitions })),
    );
}

export function everyPath({ length, labels }: Lattice): number[][] {
  let paths: number[][] = [[]];
  for (let token = 0; token < length; token += 1)
    paths = paths.flatMap((path) => Array.from({ length: labels }, (_, label) => [...path, label]));
  return paths;
}

export function scoreOf({ labels, scores, transitions }: Lattice, path: readonly number[]): number {
  return path.reduce((sum, label, token) => {
    const before = path[token - 1];
    const move = before === undefined ? 0 : (transitions[before * labels + label] ?? 0);
    return sum + move + (scores[token * labels + label] ?? 0);
  }, 0);
}
