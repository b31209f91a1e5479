import { describe, expect, test } from "vitest";
import { createCoverage, type Verdict } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

function verdictOn(paragraphs: readonly string[], question: string): Verdict {
  const text = ["Council notes", ...paragraphs].join("\n\n");
  return createCoverage([anArticle({ text })]).answer(question).verdict;
}

describe("a statement is on a subject", () => {
  test("that the paragraph before names", () => {
    const paragraphs = [
      "Reporters wanted to hear about the tramway.",
      "“It will be late and dear,” said Ada Lind.",
    ];
    expect(verdictOn(paragraphs, "what did Lind say about the tramway?")).toBe("found");
  });

  test("that the article is about, though the paragraph doesn't name it", () => {
    const about = [
      "The tramway is old.",
      "The tramway is late.",
      "Few like the tramway.",
      "The tramway costs much.",
    ];
    const question = "what did the auditor find about the tramway?";
    const finding = "The auditor found that nobody had counted the sleepers.";
    expect(verdictOn([...about, finding], question)).toBe("found-indirect");
    expect(verdictOn([...about.slice(0, 2), "Rain fell.", "It was May.", finding], question)).toBe(
      "not-in-coverage",
    );
  });

  test.each([
    ["the US", "the United States"],
    ["America", "the U.S."],
    ["the United Kingdom", "Britain"],
    ["the EU", "the European Union"],
  ])("that goes by another name: %s for %s", (asked, printed) => {
    const paragraphs = [`“Trade with ${printed} is over,” said Ada Lind.`, "“It may snow,” said Ada Lind."];
    expect(verdictOn(paragraphs, `what did Lind say about ${asked}?`)).toBe("found");
  });

  test("that a clause of the speaker's own names", () => {
    const paragraphs = ["“The depot, which holds the tramway together, is rotten,” said Ada Lind."];
    expect(verdictOn(paragraphs, "what did Lind say about the tramway?")).toBe("found");
  });

  test.each([
    [
      "that only describes something",
      ["Ada Lind played down a visit to the depot, which has been under the tramway since 1980."],
    ],
    [
      "of somebody else's words before it",
      ["Per Holm said the tramway was his dream.", "“The budget is closed,” said Ada Lind."],
    ],
    [
      "before a report that names its own",
      [
        "The tramway is expected to open in autumn.",
        "Asked about the school, Ada Lind said it was a matter for the county.",
      ],
    ],
  ])("but not one %s", (_, paragraphs) => {
    expect(verdictOn(paragraphs, "what did Lind say about the tramway?")).toBe("not-in-coverage");
  });
});
