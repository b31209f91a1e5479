import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ARTICLES_AS_READ, articlesAsRead } from "../../golden/articles-as-read.ts";
import { actualOf, expectedOf, goldenNames } from "../../golden/golden.ts";

test.each(goldenNames())("the golden article %s is read as its reviewer left it", (name) => {
  expect(actualOf(name)).toEqual(expectedOf(name));
});

test("words, phrases, marks and features are read in articles as they were when the weights were learnt", () => {
  expect(articlesAsRead().split("\n")).toEqual(readFileSync(ARTICLES_AS_READ, "utf8").split("\n"));
});
