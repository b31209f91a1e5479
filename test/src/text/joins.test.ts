import { expect, test } from "vitest";
import { tokenize } from "../../../src/text/analyse.ts";
import { comparable } from "../../../src/text/comparable.ts";
import { joinedAt, wholesOf } from "../../../src/text/joins.ts";

const wordsOf = (text: string) => comparable(tokenize(text), text);

test("printed words that an asked one joins are found where they begin", () => {
  const wholes = wholesOf(wordsOf("the addon stays"));
  expect(joinedAt(wordsOf("an add on"), 1, wholes)).toEqual([{ i: 1, j: 2, asked: 1, printed: 2 }]);
  expect(joinedAt(wordsOf("an add on"), 0, wholes)).toEqual([]);
});

test("a word of more than forty letters is no joined one: what it begins with isn't written down", () => {
  expect(wholesOf(wordsOf("zo".repeat(20))).openings.size).toBe(40);
  expect(wholesOf(wordsOf(`the ${"zo".repeat(2000)} stays`)).openings.size).toBe(8);
});
