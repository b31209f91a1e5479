import { describe, expect, test } from "vitest";
import { sameAsShown, shownOf } from "../../../adapters/desk/replay.ts";
import { aCitation, anAbsence, anAnswer, anArticle } from "../../an-answer.ts";

describe("an answer asked again", () => {
  const shown = shownOf(anAnswer("found", [aCitation()], { nearest: [aCitation("The Lower Quay")] }));

  test("is known by article, version and span, what answers before what comes near", () => {
    expect(shown).toEqual({
      verdict: "found",
      citations: [
        { article: "ferry-stays", version: "0123456789abcdef", start: 71, end: 89 },
        { article: "ferry-stays", version: "0123456789abcdef", start: 25, end: 39 },
      ],
    });
  });

  test("is the same where it cites the same words", () => {
    expect(
      sameAsShown(anAnswer("found", [aCitation()], { nearest: [aCitation("The Lower Quay")] }), shown),
    ).toBe(true);
  });

  const corrected = anArticle({ version: "fedcba9876543210" });
  test.each([
    ["another verdict", anAnswer("misquoted", [aCitation()], { nearest: [aCitation("The Lower Quay")] })],
    [
      "a corrected article",
      anAnswer("found", [aCitation(undefined, { article: corrected })], {
        nearest: [aCitation("The Lower Quay")],
      }),
    ],
    ["one citation less", anAnswer("found", [aCitation()])],
    ["another order", anAnswer("found", [aCitation("The Lower Quay")], { nearest: [aCitation()] })],
    ["nothing any more", anAbsence()],
  ])("is another where it has %s", (_name, answer) => {
    expect(sameAsShown(answer, shown)).toBe(false);
  });
});
