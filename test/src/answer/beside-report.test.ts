import { describe, expect, test } from "vitest";
import { answerOf, holdingsOf, paragraphs, texts } from "./a-question.ts";

const REPORT = "Ada Lind said the fares were up to the county.";

function shown(...text: readonly string[]): string[] {
  return texts(answerOf("what did Lind say about fares?", holdingsOf(paragraphs(...text))));
}

describe("a report is shown with", () => {
  test("the quotation that it introduces", () => {
    expect(shown(REPORT, "“It doesn’t hang on us but on them,” she said.")).toEqual([
      REPORT,
      "“It doesn’t hang on us but on them,”",
    ]);
  });

  test.each([
    ["somebody else is quoted next", [REPORT, "“It is up to you,” said Per Holm."]],
    ["something stands between", [REPORT, "It rained.", "“We left by the back door,” Lind said."]],
    ["the article goes on by itself", [`${REPORT} Lind gave no date. The boats are old.`]],
    ["it ends the article", [REPORT]],
  ])("nothing where %s", (_, text) => {
    expect(shown(...text)[0]).toBe(REPORT);
    expect(shown(...text)).toHaveLength(1);
  });
});
