import { describe, expect, test } from "vitest";
import { pagesOfEntries } from "../../../adapters/voice/pages.ts";
import { fits, minus, plus } from "../../../adapters/voice/size.ts";

function entry(text: number, counts = true): { size: { text: number; bytes: number }; counts: boolean } {
  return { size: { text, bytes: 1 }, counts };
}

function sizesOf(entries: readonly ReturnType<typeof entry>[], most = 9): number[][] {
  const room = { first: { text: 10, bytes: 9 }, later: { text: 20, bytes: 9 }, most };
  return pagesOfEntries(entries, room).map((page) => page.map(({ size }) => size.text));
}

describe("entries are put on pages", () => {
  test.each<[string, number[], number[][]]>([
    ["that they all fit on", [3, 3, 4], [[3, 3, 4]]],
    [
      "as many as the first has room for, then as many as the others have",
      [6, 5, 15, 1],
      [[6], [5, 15], [1]],
    ],
    ["even where one is larger than a page", [99, 1], [[99], [1]]],
    ["and there is always one", [], [[]]],
  ])("%s", (_name, sizes, pages) => {
    expect(sizesOf(sizes.map((size) => entry(size)))).toEqual(pages);
  });

  test("no more than the most, notes aside", () => {
    expect(sizesOf([entry(1), entry(2), entry(3, false), entry(4)], 2)).toEqual([[1, 2, 3], [4]]);
  });
});

test("sizes are added, taken away and compared in every unit", () => {
  const [one, other] = [
    { text: 5, bytes: 1 },
    { text: 2, bytes: 3 },
  ];
  expect(plus(one, other)).toEqual({ text: 7, bytes: 4 });
  expect(minus(one, other)).toEqual({ text: 3, bytes: -2 });
  expect(fits(one, { text: 5, bytes: 1 })).toBe(true);
  expect(fits(one, other)).toBe(false);
});
