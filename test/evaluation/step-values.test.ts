import { expect, test } from "vitest";
import { stepValues } from "./step-values.ts";

const POINTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];

test.each([
  ["changes once", (point: number) => (point < 0.45 ? "shown" : "declined")],
  ["changes twice", (point: number) => (point < 0.15 ? "both" : point < 0.65 ? "one" : "none")],
  ["never changes", () => "shown"],
])("what %s is known at every point", (_, valueAt) => {
  expect(stepValues(POINTS, valueAt)).toEqual(POINTS.map(valueAt));
});

test("what is the same at both ends is looked at there alone", () => {
  const looked: number[] = [];
  stepValues(POINTS, (point) => {
    looked.push(point);
    return "shown";
  });
  expect(looked).toEqual([0.1, 0.7]);
});

test("one point, and none", () => {
  expect(stepValues([0.5], String)).toEqual(["0.5"]);
  expect(stepValues([], String)).toEqual([]);
});
