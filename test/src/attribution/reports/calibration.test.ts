import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrated, UNCALIBRATED } from "../../../../src/attribution/reports/calibration.ts";
import { SAID, STANCES } from "../../../../src/attribution/reports/model-data.ts";

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

test.each([
  ["words said", SAID],
  ["stances", STANCES],
])("%s told as surer are never less sure by the learnt knots, and stay in 0..1", (_name, knots) => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(calibrated(low, knots)).toBeLessThanOrEqual(calibrated(high, knots));
      expect(calibrated(high, knots)).toBeLessThanOrEqual(1);
      expect(calibrated(low, knots)).toBeGreaterThanOrEqual(0);
    }),
  );
});
