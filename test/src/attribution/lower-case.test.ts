import fc from "fast-check";
import { expect, test } from "vitest";
import { lowerCaseOf } from "../../../src/attribution/lower-case.ts";

test("a slice of it is the lower case of the slice, or there is none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), fc.nat(20), (text, start, length) => {
      const slice = text.slice(start, start + length).toLowerCase();
      expect(lowerCaseOf(text)?.slice(start, start + length) ?? slice).toBe(slice);
    }),
  );
});

test.each([
  ["a letter that grows", "İnci said"],
  ["a letter that heeds its neighbours", "ΛΙΝΔΟΣ said"],
])("%s takes the words one by one", (_, text) => {
  expect(lowerCaseOf(text)).toBeNull();
});
