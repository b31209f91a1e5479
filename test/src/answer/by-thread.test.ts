/** What is asked of a quotation that was shown, where "he said" interrupts it. */
import { describe, expect, test } from "vitest";
import { createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const WHOLE = "“I wrote it in the log three times,” Oltean said, “and nobody signed.”";
const coverage = createCoverage([
  anArticle({
    id: "ferry",
    published: "2026-01-21",
    text: `Ferry stops\n\n${WHOLE} The log lay open on Monday.\n\n“The boats leak,” Oltean said.`,
  }),
]);

function askAfter(question: string): readonly string[] {
  const asked = [{ role: "user", text: "what did Oltean say about the log?" }] as const;
  return coverage.answer(question, asked).citations.map(({ text }) => text);
}

describe("an interrupted quotation that was shown", () => {
  test.each([
    "when was that?",
    "is that the exact wording?",
    "link?",
    "send me the link pls",
    "can i have the url please",
    "source?",
  ])("is shown once and whole again: %s", (question) => {
    const texts = askAfter(question);
    expect(texts[0]).toBe(WHOLE);
    expect(texts.filter((text) => text.includes("three times"))).toHaveLength(1);
  });

  test("isn't what came next", () => {
    expect(askAfter("what did he say next?")).toEqual(["“The boats leak,”"]);
  });
});
