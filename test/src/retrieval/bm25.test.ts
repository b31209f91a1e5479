import { expect, test } from "vitest";
import { MOST_SATURATION, norm, saturation } from "../../../src/retrieval/bm25.ts";

test("a term that occurs once counts one, and each time more counts less, up to a most", () => {
  const worth = [0, 1, 2, 3, 4].map(saturation);
  expect(worth.slice(0, 2)).toEqual([0, 1]);
  const gains = worth.slice(1).map((each, at) => each - (worth[at] ?? 0));
  expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  expect(saturation(1e9)).toBeCloseTo(MOST_SATURATION, 6);
});

test("an average length counts one, a longer one more, and all the same where nothing has a length", () => {
  expect(norm(20, 20)).toBe(1);
  expect(norm(40, 20)).toBeGreaterThan(1);
  expect(norm(10, 20)).toBeLessThan(1);
  expect(norm(0, 0)).toBe(1);
});
