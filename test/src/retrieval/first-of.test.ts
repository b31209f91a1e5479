import fc from "fast-check";
import { expect, test } from "vitest";
import { firstOf } from "../../../src/retrieval/first-of.ts";

const ascending = (one: number, other: number): number => one - other;

test("the first of an order are what sorting all puts first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 5 }), (all, most) => {
      expect(firstOf(all, most, ascending)).toEqual(all.toSorted(ascending).slice(0, most));
    }),
  );
});

test("where they come first, each of the others is looked at once", () => {
  let looks = 0;
  const numbers = Array.from({ length: 10_000 }, (_, at) => at);
  firstOf(numbers, 10, (one, other) => {
    looks += 1;
    return one - other;
  });
  expect(looks).toBeLessThan(10_500);
});
