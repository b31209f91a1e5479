import { expect, test } from "vitest";
import { hashOf, joined } from "../../../../src/attribution/reports/hashing.ts";

test("words are hashed as FNV-1a says", () => {
  expect(hashOf("") >>> 0).toBe(0x811c9dc5);
  expect(hashOf("a") >>> 0).toBe(0xe40c292c);
});

test("two values in another order are another feature", () => {
  expect(joined(1, 2)).not.toBe(joined(2, 1));
});
