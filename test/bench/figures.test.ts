import { describe, expect, test } from "vitest";
import { exponent, median, quantile } from "./peers/figures.ts";

describe("the arithmetic of the bench", () => {
  test("a median is the middle one, or between the two in the middle", () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([4, 1, 2, 100])).toBe(3);
    expect(median([])).toBeNaN();
  });

  test("a quantile is the least value that so many don't exceed", () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([0, 0.5, 0.95, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([1, 50, 95, 99, 100]);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test("an exponent is the slope of the logarithms", () => {
    const sizes = [1_000, 10_000, 100_000];
    expect(exponent(sizes.map((size) => [size, 3 * size ** 0.22]))).toBeCloseTo(0.22, 10);
    // Twice as far above the line as below it, at the ends and in the middle.
    expect(exponent([[1, 1], [10, 10 * 8], [100, 100]])).toBeCloseTo(1, 10); // biome-ignore format: points of one line
  });

  test("one size tells of no growth, nor do figures that are missing", () => {
    expect(exponent([[1_000, 5]])).toBeNull();
    expect(exponent([])).toBeNull();
    expect(
      exponent([
        [1_000, 5],
        [10_000, Number.NaN],
      ]),
    ).toBeNull();
  });
});
