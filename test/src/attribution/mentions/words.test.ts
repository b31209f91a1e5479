import { expect, test } from "vitest";
import { wordsOf } from "../../../../src/attribution/mentions/words.ts";

test.each([
  ["a time", "It left at 14:40 sharp", ["It", "left", "at", "14:40", "sharp"]],
  ["a score that ends the text", "They won 2:1", ["They", "won", "2:1"]],
  ["a firm", "Lind & Reed left", ["Lind & Reed", "left"]],
])("%s is one word", (_, text, expected) => {
  expect(wordsOf(text, []).map((word) => word.text)).toEqual(expected);
});

test("a word ends where a quotation begins", () => {
  expect(wordsOf("at 14:“40”", [{ start: 6, end: 10 }]).map((word) => word.text)).toEqual(["at", "14"]);
});
