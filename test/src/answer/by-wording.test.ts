import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

function ask(paragraphs: readonly string[], question: string): Answer {
  return createCoverage([anArticle({ text: ["Harbour", ...paragraphs].join("\n\n") })]).answer(question);
}

describe("words without marks", () => {
  const words = "Nobody counted the sleepers, and the clerk never asked.";

  test("are the article's own where nothing announces them", () => {
    const answer = ask(["Ada Lind left.", words], 'did Lind say "nobody counted the sleepers"?');
    expect(answer.citations.map(({ text }) => text)).toEqual([words]);
    expect(answer.notes.join(" ")).toContain("the article's own words");
  });

  test("are shown with the paragraph that announces them by a colon, and credited to nobody", () => {
    const answer = ask(["The mayor, Ada Lind, added:", words], 'did Lind say "nobody counted the sleepers"?');
    expect(answer.citations.map(({ text, speaker }) => [text, speaker])).toEqual([
      [words, null],
      ["The mayor, Ada Lind, added:", null],
    ]);
    expect(answer.notes.join(" ")).toContain("announces with a colon");
  });
});
