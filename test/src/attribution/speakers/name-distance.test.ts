import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceOf, isOneStepOff } from "../../../../src/attribution/speakers/name-distance.ts";

test.each([
  ["the same", "lind", "lind", 0],
  ["one letter changed", "lind", "lend", 1],
  ["one left out", "lindqvist", "linqvist", 1],
  ["one added", "reed", "reeed", 1],
  ["two exchanged count once", "berg", "begr", 1],
  ["nothing alike", "abc", "xyz", 3],
  ["one empty", "", "abc", 3],
])("%s", (_, one, other, steps) => {
  expect(distanceOf(one, other)).toBe(steps);
});

test("it is the same both ways round, and nought only for equal words", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
      expect(distanceOf(one, other)).toBe(distanceOf(other, one));
      expect(distanceOf(one, other) === 0).toBe(one === other);
    }),
  );
});

test("one step off is a distance of one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneStepOff(one, other)).toBe(distanceOf(one, other) === 1);
    }),
  );
});
