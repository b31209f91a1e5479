import { expect, test } from "vitest";
import { renderQuotations } from "../../../adapters/repl/render-quotations.ts";
import type { Quotation } from "../../../src/index.ts";
import { anArticle } from "../../an-answer.ts";
import { shown } from "./a-screen.ts";

const article = anArticle({ text: "Ferry stays\n\n“The ferry,” she said, “stays.”\n\nA “boat” left." });

function spanOf(words: string) {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
}

test("the listing says where, who, by what rule, and what nobody is quoted with", () => {
  const quotation: Quotation = {
    content: [spanOf("“The ferry,”"), spanOf("“stays.”")],
    kind: "direct",
    zone: "body",
    cue: spanOf("said"),
    source: spanOf("she"),
    speaker: { name: "Ada Lind", aliases: [], roles: [], kind: "person" },
    how: "pronoun",
    confidence: 0.9,
    polarity: "affirmed",
  };
  const attribution = { quotations: [quotation], unattributed: [spanOf("“boat”")], speakers: [] };
  expect(shown(renderQuotations(article, attribution)).trimEnd().split("\n")).toEqual([
    "ferry-stays.txt – Ferry stays, says mayor",
    "1 quotation, 1 in marks that nobody is quoted with",
    "line 3    │ “The ferry,”",
    "line 3    │ “stays.”",
    "          Ada Lind – printed as “she”, resolved from the text",
    "          direct quotation",
    "line 5    │ “boat”",
    "          nobody is quoted with it",
  ]);
});
