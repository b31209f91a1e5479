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
    "when was that published",
    "what date is this from?",
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

/** Two people in one article, of whom the first was asked for. */
const seats = createCoverage([
  anArticle({
    id: "seats",
    published: "2026-01-21",
    text: "Ferry seats run out\n\n“The ferry is full,” said Tom Oltean, a pilot. “Nobody could sit down.”\n\nPassenger Ada Lind offered Oltean her seat on the ferry.\n\n“I was glad to stand,” said Lind.\n\n“The boats leak,” Oltean said.",
  }),
]);
const after = (question: string) =>
  seats.answer(question, [{ role: "user", text: "what did Oltean say about the ferry?" }]).citations;

test("“what else did he say” is of the same speaker, “who else” is not", () => {
  expect(new Set(after("what else did he say?").map(({ speaker }) => speaker?.name))).toEqual(
    new Set(["Tom Oltean"]),
  );
  expect(after("who else spoke?").map(({ speaker }) => speaker?.name)).not.toContain("Tom Oltean");
});

test("whom something was done to isn’t whoever is asked for", () => {
  expect(
    after("who offered him her seat?")
      .map(({ text }) => text)
      .join(),
  ).toContain("offered Oltean her seat");
});
