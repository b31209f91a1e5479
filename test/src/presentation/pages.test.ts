import { describe, expect, test } from "vitest";
import { type EntryKind, pagesOfEntries, pagesOfSections } from "../../../src/presentation/pages.ts";
import { fits, minus, plus } from "../../../src/presentation/size.ts";

function entry(text: number, kind: EntryKind = "passage") {
  return { size: { text, bytes: 1 }, kind };
}

function room(passage = 9) {
  return {
    first: { text: 10, bytes: 9 },
    later: { text: 20, bytes: 9 },
    most: { passage, name: 9, note: 9 },
  };
}

function sizes(pages: readonly (readonly ReturnType<typeof entry>[])[]): number[][] {
  return pages.map((page) => page.map(({ size }) => size.text));
}

function sizesOf(entries: readonly ReturnType<typeof entry>[], most = 9): number[][] {
  return sizes(pagesOfEntries(entries, room(most)));
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
  ])("%s", (_name, given, pages) => {
    expect(sizesOf(given.map((size) => entry(size)))).toEqual(pages);
  });

  test("no more than the most of each kind", () => {
    expect(sizesOf([entry(1), entry(2), entry(3, "note"), entry(4)], 2)).toEqual([[1, 2, 3], [4]]);
  });
});

describe("sections are put on pages", () => {
  const heading = entry(4, "note");

  test.each<[string, number[][], number[][]]>([
    ["one after the other, each under its heading", [[1], [1]], [[4, 1, 4, 1]]],
    [
      "that open a page together with what their heading stands above",
      [[5], [2]],
      [
        [4, 5],
        [4, 2],
      ],
    ],
    [
      "with the heading again where they go on",
      [[5, 3], []],
      [
        [4, 5],
        [4, 3, 4],
      ],
    ],
    ["even where there is nothing under the heading", [[], []], [[4, 4]]],
  ])("%s", (_name, given, pages) => {
    const sections = given.map((texts) => ({ heading, entries: texts.map((text) => entry(text)) }));
    expect(sizes(pagesOfSections(sections, room()))).toEqual(pages);
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
