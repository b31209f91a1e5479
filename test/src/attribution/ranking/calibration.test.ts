import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrated, UNCALIBRATED } from "../../../../src/attribution/ranking/calibration.ts";
import { CALIBRATION } from "../../../../src/attribution/ranking/weights.ts";

const KNOTS = [
  [0.4, 0.5],
  [0.8, 0.9],
] as const;

test.each([
  ["at a knot", 0.4, 0.5],
  ["between two", 0.6, 0.7],
  ["below the first", 0.2, 0.25],
  ["above the last", 0.95, 0.9],
])("a probability is read off the lines between the knots: %s", (_name, told, expected) => {
  expect(calibrated(told, KNOTS)).toBeCloseTo(expected);
});

test("without calibration a probability stays", () => {
  expect(calibrated(0.37, UNCALIBRATED)).toBeCloseTo(0.37);
});

test("what is told as surer is never less sure by the learnt knots, and stays in 0..1", () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(calibrated(low, CALIBRATION)).toBeLessThanOrEqual(calibrated(high, CALIBRATION));
      expect(calibrated(high, CALIBRATION)).toBeLessThanOrEqual(1);
      expect(calibrated(low, CALIBRATION)).toBeGreaterThanOrEqual(0);
    }),
  );
});
