import { expect, test } from "vitest";
import { endsBeforeGivenName, endsSentenceToo } from "../../../../src/language/english/abbreviations.ts";

test.each([
  ["Sr.", "His", true],
  ["U.S.", "The", true],
  ["Co.", "But", true],
  ["U.S.", "Army", false],
  ["a.m.", "Monday", false],
  ["Mr.", "He", false],
  ["Sen.", "The", false],
])("whether “… %s %s …” are two sentences: %s", (abbreviation, next, wanted) => {
  expect(endsSentenceToo(abbreviation, next)).toBe(wanted);
});

test("a given name opens a sentence after an abbreviation that stands behind its name, a county's apart", () => {
  expect(["U.S.", "Sr.", "Inc.", "Co.", "Dr."].filter(endsBeforeGivenName)).toEqual(["U.S.", "Sr.", "Inc."]);
});
