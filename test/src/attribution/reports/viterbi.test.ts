import fc from "fast-check";
import { expect, test } from "vitest";
import { bestPath } from "../../../../src/attribution/reports/viterbi.ts";
import { aLattice, everyPath, scoreOf } from "./a-lattice.ts";

test("no other labels of a short chain score higher than the best path", () => {
  fc.assert(
    fc.property(aLattice(), (lattice) => {
      const best = Math.max(...everyPath(lattice).map((path) => scoreOf(lattice, path)));
      expect(scoreOf(lattice, [...bestPath(lattice)])).toBeCloseTo(best, 9);
    }),
  );
});

test("a step that costs much is not taken, even to a better label", () => {
  const scores = Float64Array.of(1, 0, 0, 2);
  const path = (cost: number) =>
    bestPath({ length: 2, labels: 2, scores, transitions: Float64Array.of(0, cost, 0, 0) });
  expect([...path(0)]).toEqual([0, 1]);
  expect([...path(-9)]).toEqual([1, 1]);
});

test("an empty chain has no labels", () => {
  const none = new Float64Array(0);
  expect(bestPath({ length: 0, labels: 3, scores: none, transitions: new Float64Array(9) })).toHaveLength(0);
});
