import fc from "fast-check";
import { expect, test } from "vitest";
import { marginals } from "../../../../src/attribution/reports/forward-backward.ts";
import { aLattice, everyPath, scoreOf } from "./a-lattice.ts";

test("the probabilities of a token's labels add up to 1", () => {
  fc.assert(
    fc.property(aLattice(), (lattice) => {
      const { probabilities } = marginals(lattice);
      for (let token = 0; token < lattice.length; token += 1) {
        const own = probabilities.subarray(token * lattice.labels, (token + 1) * lattice.labels);
        expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }
    }),
  );
});

test("a label is as likely as all paths through it together", () => {
  fc.assert(
    fc.property(aLattice(), (lattice) => {
      const { probabilities, logSum } = marginals(lattice);
      const through = new Float64Array(probabilities.length);
      for (const path of everyPath(lattice)) {
        const share = Math.exp(scoreOf(lattice, path) - logSum);
        for (const [token, label] of path.entries()) {
          const at = token * lattice.labels + label;
          through[at] = (through[at] ?? 0) + share;
        }
      }
      for (const [at, probability] of probabilities.entries())
        expect(probability).toBeCloseTo(through[at] ?? 0, 6);
    }),
  );
});

test("a chain of a thousand tokens keeps its probabilities", () => {
  const lattice = {
    length: 1000,
    labels: 2,
    scores: new Float64Array(2000).fill(50),
    transitions: new Float64Array(4),
  };
  expect(marginals(lattice).probabilities.every((one) => Math.abs(one - 0.5) < 1e-9)).toBe(true);
});
