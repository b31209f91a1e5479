import { expect, test } from "vitest";
import { classAfter, classBefore, closeClassBefore } from "../../../../src/attribution/scene/word-classes.ts";

test("small words and marks stand for themselves, others for their class", () => {
  expect(["that", ",", "harbour", "said", ""].map(classBefore)).toEqual([
    "that",
    ",",
    "word",
    "verb",
    "edge",
  ]);
  expect(["in", "called", "harbour"].map(closeClassBefore)).toEqual(["in", "call", "word"]);
  expect([".", "and", "said", "harbour"].map(classAfter)).toEqual([".", "conjunction", "verb", "word"]);
});
