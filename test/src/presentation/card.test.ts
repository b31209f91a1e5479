import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/index.ts";
import { cardsOf, citedIn, shownCitations } from "../../../src/presentation/card.ts";
import { aChoice, aCitation, anAbsence, anAnswer, anAnswerInParts } from "../../an-answer.ts";

const STAYS = aCitation();
const FARES = aCitation("“We will see about the fares,”");
const SAILS = aCitation("The Lower Quay ferry will sail until spring.");

describe("what is shown of an answer", () => {
  test("is numbered: what answers, then what comes near", () => {
    expect(citedIn(anAnswer("misquoted", [STAYS], { nearest: [FARES, SAILS] }))).toEqual([
      { citation: STAYS, number: 1, standing: "answers", opens: false, remarks: [] },
      { citation: FARES, number: 2, standing: "near", opens: true, remarks: [] },
      { citation: SAILS, number: 3, standing: "near", opens: false, remarks: [] },
    ]);
  });

  test("has its notes by its one passage, under its verdict where nothing was found, else in a line of their own", () => {
    const notes = ["One.", "Another."];
    const placesOf = (answer: Answer) =>
      cardsOf(answer).map(({ small, cited, notes: apart }) => [
        small,
        cited.map(({ remarks }) => remarks),
        apart,
      ]);
    expect(placesOf(anAnswer("found", [STAYS], { notes, nearest: [FARES] }))).toEqual([
      [[], [notes, []], []],
    ]);
    expect(placesOf(anAbsence({ notes }))).toEqual([
      [["Searched 14 articles, 5 Jan 2025 – 3 Mar 2026", "Note: One.", "Note: Another."], [], []],
    ]);
    expect(placesOf(anAnswer("found", [STAYS, FARES], { notes }))).toEqual([[[], [[], []], [notes]]]);
    const long = ["a".repeat(300), "b".repeat(300)];
    expect(placesOf(anAnswer("found", [STAYS], { notes: long }))).toEqual([
      [[], [[]], [[long[0]], [long[1]]]],
    ]);
  });

  test("waits where nothing was found, but not under several questions", () => {
    const absence = anAbsence({ nearest: [FARES] });
    expect(cardsOf(absence).map(({ isOnRequest }) => isOnRequest)).toEqual([true]);
    expect(cardsOf(anAbsence())[0].isOnRequest).toBe(false);
    expect(cardsOf(anAnswerInParts(absence, absence)).map(({ isOnRequest }) => isOnRequest)).toEqual([
      false,
      false,
    ]);
  });

  test("under a headline is what stands beside it", () => {
    const cited = citedIn(anAnswer("headline-only", [STAYS], { nearest: [FARES] }));
    expect(cited.map(({ standing }) => standing)).toEqual(["answers", "beside"]);
  });
});

describe("what is shown of an answer to several questions", () => {
  const whole = anAnswerInParts(
    anAnswer("headline-only", [STAYS], { nearest: [FARES] }),
    aChoice("Ada Lind", "Per Lind"),
    anAbsence({ nearest: [FARES] }),
    aChoice("Jonas Holm"),
    anAnswer("other-words", [SAILS, STAYS]),
  );

  test("stands question by question, and the numbers run on", () => {
    expect(
      cardsOf(whole).map(({ question, cited }) => [question, ...cited.map(({ number }) => number)]),
    ).toEqual([[1, 1, 2], [2], [3, 3], [4], [5, 4, 5]]);
    expect(shownCitations(whole)).toEqual([STAYS, FARES, FARES, SAILS, STAYS]);
  });

  test("stands to its own question", () => {
    const standings = citedIn(whole).map(({ standing, opens }) => `${standing}${opens ? ", headed" : ""}`);
    expect(standings).toEqual(["answers", "beside, headed", "near, headed", "answers", "answers"]);
  });

  test("names to choose are numbered over the whole message too", () => {
    expect(cardsOf(whole).flatMap(({ choice }) => choice)).toEqual([
      { number: 1, name: "Ada Lind" },
      { number: 2, name: "Per Lind" },
      { number: 3, name: "Jonas Holm" },
    ]);
  });
});
