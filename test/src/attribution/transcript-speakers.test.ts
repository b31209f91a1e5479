import { expect, test } from "vitest";
import { extractQuotations } from "../../../src/attribution/extract.ts";
import { anArticle } from "../../an-article.ts";

/** Whoever is credited with the answers of an interview that opens so. */
function answering(...opening: readonly string[]): (string | null)[] {
  const turns = ["Q: Is it safe?", "A: It is, and I say so.", "Q: And in fog?", "A: We wait."];
  const { quotations } = extractQuotations(anArticle({ text: [...opening, ...turns].join("\n\n") }));
  return quotations
    .filter(({ how }) => how === "transcript" || how === "unresolved")
    .map(({ speaker }) => speaker?.name ?? null);
}

test.each([
  ["the one person named before the first question", ["The quay in winter", "Ada Lind runs the harbour."]],
  ["the one whom the headline names", ["Ada Lind: the quay is safe", "Per Holm went to the harbour to ask."]],
  [
    "the one whom an interview is with",
    ["The quay in winter", "Per Holm asks. An interview with the harbour master, Ada Lind."],
  ],
  [
    "the one whom questions and answers are with",
    ["The quay in winter", "Holm, Per Holm: a Q&A with Ada Lind."],
  ],
])("answers are of %s", (_, opening) => {
  expect(answering(...opening)).toEqual(["Ada Lind", "Ada Lind"]);
});

test("Junior before a surname is a given name, and the office that a headline tells is nobody", () => {
  const opening = ["Introducing Junior Vale, New CEO at Quayside", "The yard named him last week."];
  expect(answering(...opening)).toEqual(["Junior Vale", "Junior Vale"]);
});

test("where several are named, and nothing tells who asks, nobody is credited", () => {
  expect(answering("The quay in winter", "Ada Lind and Per Holm met at the harbour.")).toEqual([null, null]);
});
