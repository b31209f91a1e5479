import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ARTICLES_AS_FILED, articlesAsFiled } from "../../golden/articles-as-filed.ts";

test("what is filed becomes the articles, or the problems, that it became when this was written down", () => {
  expect(articlesAsFiled().split("\n")).toEqual(readFileSync(ARTICLES_AS_FILED, "utf8").split("\n"));
});
