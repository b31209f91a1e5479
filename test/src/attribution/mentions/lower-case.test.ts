import fc from "fast-check";
import { expect, test } from "vitest";
import { lowerCaseOf } from "../../../../src/attribution/mentions/lower-case.ts";

const words = fc.string({ unit: "grapheme" });

test("a slice of it is the lower case of the slice, or there is none", () => {
  fc.assert(
    fc.property(words, words, words, (before, slice, after) => {
      const lower = lowerCaseOf(before + slice + after)?.slice(before.length, before.length + slice.length);
      expect(lower ?? slice.toLowerCase()).toBe(slice.toLowerCase());
    }),
  );
});

test.each([
  ["a letter that grows", "İnci said"],
  ["a letter that heeds its neighbours", "ΛΙΝΔΟΣ said"],
])("%s takes the words one by one", (_, text) => {
  expect(lowerCaseOf(text)).toBeNull();
});
