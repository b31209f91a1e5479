import { expect, test } from "vitest";
import { tokenize } from "../../../src/text/analyse.ts";
import { comparable } from "../../../src/text/comparable.ts";
import { joinedAt, partedWords, wholesOf } from "../../../src/text/joins.ts";

const wordsOf = (text: string) => comparable(tokenize(text), text);

test("printed words that an asked one joins are found where they begin", () => {
  const wholes = wholesOf(wordsOf("the addon stays"));
  expect(joinedAt(wordsOf("an add on"), 1, wholes)).toEqual([{ i: 1, j: 2, asked: 1, printed: 2 }]);
  expect(joinedAt(wordsOf("an add on"), 0, wholes)).toEqual([]);
});

test("asked words that print may have as one are known by that one, two or three of them", () => {
  expect(partedWords(wordsOf("merry go round")).get("merrygoround")).toEqual([{ i: 2, parts: 3 }]);
  expect([...partedWords(wordsOf("the merry go round")).keys()]).toEqual([
    "themerry",
    "themerrygo",
    "merrygo",
    "merrygoround",
    "goround",
  ]);
});

test.each(["an add on", "merry go round"])(
  "words of “%s” agree with their one word, whichever side has it",
  (text) => {
    const [parts, whole] = [wordsOf(text), text.replaceAll(" ", "")];
    expect(joinedAt(parts, 0, wholesOf(wordsOf(whole))).map(({ j }) => j)).toEqual([parts.length - 1]);
    expect(partedWords(parts).has(whole)).toBe(true);
  },
);

test("a word of more than forty letters is no joined one: what it begins with isn't written down", () => {
  expect(wholesOf(wordsOf("zo".repeat(20))).openings.size).toBe(40);
  expect(wholesOf(wordsOf(`the ${"zo".repeat(2000)} stays`)).openings.size).toBe(8);
});
