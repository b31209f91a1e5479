import { describe, expect, test } from "vitest";
import { isSameName, spansOf } from "./as-graded.ts";

describe("words are found in print", () => {
  test.each([
    ["whatever the form of quotation marks", `"It's late"`, "“It’s late”"],
    ["across lines", "so they\n say", "so  they say"],
    ["between doubled marks", `"late"`, "``late''"],
  ])("%s", (_, words, printed) => {
    const text = `Then: ${printed}, she said.`;
    expect(spansOf(words, text).map(({ start, end }) => text.slice(start, end))).toEqual([printed]);
  });

  test("in every place", () => {
    expect(spansOf("no", "no, no")).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
  });
});

test.each([
  ["Ada Lind", "Lind", true],
  ["Mr. Bo Berg", "Bo Berg", true],
  ["José Díaz", "Jose Diaz", true],
  ["A. Lind", "Ada Lind", true],
  ["Edward Lind", "Eddie Lind", true],
  ["Bo Lind", "Ada Lind", false],
  ["Ada Lind", "Ada Berg", false],
  ["the", "Ada Berg", false],
])("%s and %s are one person's names: %s", (one, other, isSame) => {
  expect(isSameName(one, other)).toBe(isSame);
});
