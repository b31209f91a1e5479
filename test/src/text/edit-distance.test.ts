import fc from "fast-check";
import { expect, test } from "vitest";
import {
  editDistance,
  isOneStepOff,
  mayBeNear,
  mayBeWithin,
  slipsForgiven,
} from "../../../src/text/edit-distance.ts";

test.each([
  ["the same", "lind", "lind", 0],
  ["one letter changed", "lind", "lend", 1],
  ["one left out", "lindqvist", "linqvist", 1],
  ["one added", "reed", "reeed", 1],
  ["two exchanged count once", "berg", "begr", 1],
  ["one left out of a longer word", "definitly", "definitely", 1],
  ["nothing alike", "abc", "xyz", 3],
  ["one empty", "", "abc", 3],
])("%s", (_, one, other, steps) => {
  expect(editDistance(one, other)).toBe(steps);
});

test("it is the same both ways round, and nought only for equal words", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one));
      expect(editDistance(one, other) === 0).toBe(one === other);
    }),
  );
});

test("one step off is a distance of one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneStepOff(one, other)).toBe(editDistance(one, other) === 1);
    }),
  );
});

test("two letters exchanged anywhere are one step, two others in their place are not", () => {
  const letters = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(letters, fc.nat(), (word, any) => {
      const at = any % (word.length - 1);
      const [one = "", two = ""] = word.slice(at, at + 2);
      const exchanged = [...word.slice(0, at), two, one, ...word.slice(at + 2)];
      expect(isOneStepOff(word.join(""), exchanged.join(""))).toBe(one !== two);
    }),
  );
  expect(isOneStepOff("pairs", "parks")).toBe(false);
});

test("it is never ruled out where it is near enough", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (left, right, most) => {
      const isNear = editDistance(left, right) <= most;
      expect(isNear && !mayBeWithin(most, left, right)).toBe(false);
      expect(mayBeNear(left)(most, right)).toBe(mayBeWithin(most, left, right));
    }),
  );
});

test("it is ruled out by letters that the other word lacks", () => {
  expect(mayBeWithin(1, "harbour", "harvest")).toBe(false);
});

test("short words forgive no slip, long ones two", () => {
  expect([3, 4, 7, 8].map(slipsForgiven)).toEqual([0, 1, 1, 2]);
});
