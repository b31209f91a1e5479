import { expect, test } from "vitest";
import { sampled } from "./sample.ts";

const ITEMS = Array.from({ length: 200 }, (_, index) => `line ${index}`);

test("a seed takes the same sample each time, and another seed another one", () => {
  const taken = sampled(ITEMS, 1, 20, String);
  expect(sampled(ITEMS.toReversed(), 1, 20, String)).toEqual(taken);
  expect(sampled(ITEMS, 2, 20, String)).not.toEqual(taken);
  expect(new Set(taken).size).toBe(20);
});

test("what is added changes the sample by no more than itself", () => {
  const taken = sampled(ITEMS, 1, 20, String);
  const after = sampled(["a new line", ...ITEMS], 1, 20, String);
  expect(after.filter((item) => !taken.includes(item)).length).toBeLessThanOrEqual(1);
});

test("a larger sample begins with the smaller one", () => {
  expect(sampled(ITEMS, 1, 40, String).slice(0, 20)).toEqual(sampled(ITEMS, 1, 20, String));
});
