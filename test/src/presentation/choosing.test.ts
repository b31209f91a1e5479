import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/index.ts";
import { chosenIn } from "../../../src/presentation/choosing.ts";
import { aChoice, anAnswer, anAnswerInParts } from "../../an-answer.ts";

const ASKED = { text: "did Holm say “no”?", inquiry: { text: "did Holm say “no”?" } };

function holms(speaker: string | null, ...names: readonly string[]): Answer {
  return { ...aChoice(...names), question: "did Holm say “no”?", asked: { wording: "no", speaker } };
}

test("the same question is asked, with the chosen name beside it", () => {
  expect(chosenIn(holms("Holm", "Jonas Holm", "Mara Holm"), 2, ASKED)?.inquiry).toEqual({
    text: "did Holm say “no”?",
    speaker: "Mara Holm",
  });
});

test("other values stay as they were", () => {
  const inquiry = { text: "", wording: "no", speaker: "Holm", dates: ["since March"] };
  expect(chosenIn(holms("Holm", "Mara Holm"), 1, { ...ASKED, inquiry })?.inquiry).toEqual({
    ...inquiry,
    speaker: "Mara Holm",
  });
});

test.each([
  ["in the place of the name that was typed", "Holm", "did Mara Holm say “no”?"],
  ["before the question where that name isn't known", null, "Mara Holm: did Holm say “no”?"],
  ["or doesn't stand in it", "he", "Mara Holm: did Holm say “no”?"],
])("in the line that tells of it the chosen name stands %s", (_where, speaker, text) => {
  expect(chosenIn(holms(speaker, "Mara Holm"), 1, ASKED)?.text).toBe(text);
});

test("a name is put in as it is", () => {
  expect(chosenIn(holms("Holm", "$& $1"), 1, ASKED)?.text).toBe("did $& $1 say “no”?");
});

test("there is nobody of a number that isn't shown", () => {
  expect(chosenIn(holms("Holm", "Mara Holm"), 2, ASKED)).toBeNull();
  expect(chosenIn(anAnswer(), 1, ASKED)).toBeNull();
});

describe("of several questions", () => {
  const whole = anAnswerInParts(
    { ...aChoice("Ada Lind", "Per Lind"), question: "what did Lind say?" },
    anAnswer(),
    holms("Holm", "Jonas Holm", "Mara Holm"),
  );

  test("only the one that the name belongs to is asked again", () => {
    const text = whole.question;
    expect(chosenIn(whole, 4, { text, inquiry: { text, dates: ["since March"] } })).toEqual({
      text: "did Mara Holm say “no”?",
      inquiry: { text: "did Holm say “no”?", speaker: "Mara Holm", dates: ["since March"] },
    });
  });
});
