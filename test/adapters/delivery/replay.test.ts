import { describe, expect, test } from "vitest";
import { sameAsShown, shownOf } from "../../../adapters/delivery/replay.ts";
import type { Answer } from "../../../src/index.ts";
import { aCitation, anAbsence, anAnswer, anAnswerInParts, anArticle } from "../../an-answer.ts";

describe("an answer asked again", () => {
  const shown = shownOf(anAnswer("found", [aCitation()], { nearest: [aCitation("The Lower Quay")] }));

  test("is known by article, version and span, what answers before what comes near", () => {
    expect({ ...shown, citations: shown.citations.map(({ as: _as, ...span }) => span) }).toEqual({
      verdict: "found",
      citations: [
        { article: "ferry-stays", version: "0123456789abcdef", start: 71, end: 89 },
        { article: "ferry-stays", version: "0123456789abcdef", start: 25, end: 39 },
      ],
    });
  });

  test("is written down with what it takes to find its words again", () => {
    expect(shown.citations[0]?.as).toEqual({
      exact: "“The ferry stays,”",
      prefix: anArticle().text.slice(39, 71),
      suffix: anArticle().text.slice(89, 121),
      headline: "Ferry stays, says mayor",
      url: "https://courier.example/ferry-stays",
      speaker: "Ada Lind",
      corrections: 0,
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

describe("a list that goes on", () => {
  const [one, two, three] = ["“The ferry stays,”", "The Lower Quay", "She was less"].map((words) =>
    aCitation(words),
  );
  if (one === undefined || two === undefined || three === undefined) throw new Error("three");
  const further = [{ citation: two, notes: [] }];
  const first: Answer = { ...anAnswer("found", [one]), left: 2 };
  const more: Answer = { ...anAnswer("found", [one]), further, left: 1 };
  const whole: Answer = { ...more, further: [...further, { citation: three, notes: [] }], left: 0 };

  test.each([
    ["asked for more than was shown", more, shownOf(first)],
    ["asked for less", first, shownOf(whole)],
    ["asked for all", whole, shownOf(more)],
  ])("is the same where it is %s", (_, answer, shown) => {
    expect(sameAsShown(answer, shown)).toBe(true);
  });

  test.each<[string, Answer, Answer]>([
    ["begins with another", { ...anAnswer("found", [three]), further, left: 0 }, first],
    ["goes on with another", { ...more, further: [{ citation: three, notes: [] }] }, more],
    ["is shorter than what was shown", { ...more, left: 0 }, whole],
    ["shows more unasked", anAnswer("found", [one, two]), first],
  ])("is another where it %s", (_, answer, shown) => {
    expect(sameAsShown(answer, shownOf(shown))).toBe(false);
  });
});

describe("an answer to several questions", () => {
  const [stays, quay] = [aCitation(), aCitation("The Lower Quay")];
  const whole = anAnswerInParts(
    anAnswer("misquoted", [stays], { nearest: [quay] }),
    anAnswer("found", [stays]),
  );

  test("is known by what is shown of each, in the order of the numbers", () => {
    const { verdict, others, citations } = shownOf(whole);
    expect([verdict, others]).toEqual(["misquoted", ["found"]]);
    expect(citations.map(({ start }) => start)).toEqual([71, 25, 71]);
  });

  test("is another where only a later verdict is", () => {
    const [first = whole, second = whole] = whole.parts;
    expect(sameAsShown(anAnswerInParts(first, second), shownOf(whole))).toBe(true);
    expect(sameAsShown(anAnswerInParts(first, anAnswer("found-variant", [stays])), shownOf(whole))).toBe(
      false,
    );
  });
});
