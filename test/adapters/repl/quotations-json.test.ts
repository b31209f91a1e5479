import { expect, test } from "vitest";
import { QuotationsJson, quotationsJson } from "../../../adapters/repl/quotations-json.ts";
import type { Quotation } from "../../../src/index.ts";
import { anArticle } from "../../an-answer.ts";

const article = anArticle({ text: "“The ferry,” she said, “stays.” A “boat” left." });

function spanOf(words: string) {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
}

const QUOTATION: Quotation = {
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

test("an interrupted quotation gives an entry for each piece, with the same speaker", () => {
  const { quotes } = quotationsJson("a", article, {
    quotations: [QUOTATION],
    unattributed: [],
    speakers: [],
  });
  expect(
    quotes.map(({ text, speaker, speakerFull, cue }) => [text, speaker?.text, speakerFull, cue?.text]),
  ).toEqual([
    ["“The ferry,”", "she", "Ada Lind", "said"],
    ["“stays.”", "she", "Ada Lind", "said"],
  ]);
});

test("a quotation without a speaker stays among the quotes, what nobody is quoted with does not", () => {
  const unresolved: Quotation = { ...QUOTATION, source: null, speaker: null, cue: null, how: "unresolved" };
  const attribution = { quotations: [unresolved], unattributed: [spanOf("“boat”")], speakers: [] };
  const printed = QuotationsJson.parse(quotationsJson(1, article, attribution));
  expect(printed.quotes[0]).toMatchObject({ speaker: null, speakerFull: null, cue: null });
  expect(printed.unattributed).toEqual([{ ...spanOf("“boat”"), text: "“boat”" }]);
});
