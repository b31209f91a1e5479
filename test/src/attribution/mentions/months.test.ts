import { expect, test } from "vitest";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { anArticle } from "../../../an-article.ts";

const ARTICLE = [
  "Trade talks",
  "Prime Minister Theresa May said on Monday that the country would “leave in March.”",
  "May said the deal was “nearly done.” In May Congress met, and May 5 was a holiday.",
  "“It is late,” Mrs. May said.",
  "Gov. Will Berg said in May that “all is well with us.”",
  "“Fine with us,” Berg said May 6.",
];

test("May is a surname after a given name or a title, and alone in an article that has one; else a month", () => {
  const { quotations } = extractQuotations(anArticle({ text: ARTICLE.join("\n\n") }));
  const credited = quotations
    .filter(({ kind }) => kind !== "indirect")
    .map(({ speaker }) => speaker?.name ?? null);
  expect(credited).toEqual(["Theresa May", "Theresa May", "Theresa May", "Will Berg", "Will Berg"]);
});
