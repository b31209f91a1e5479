import { expect, test } from "vitest";
import { subjectOfOwnClause } from "../../../../src/attribution/scene/own-clauses.ts";
import { aScene, phraseWords } from "../a-scene.ts";

test.each([
  ["while", "Ada Lind said it was late, while Tom Reeve spoke of “a fall”.", "Tom Reeve"],
  ["while, at the head of the text", "While Tom Reeve spoke of “a fall”, Ada Lind left.", "Tom Reeve"],
  ["a semicolon", "Ada Lind said it was late; Tom Reeve called it “a fall”.", "Tom Reeve"],
  ["as", "Ada Lind left as Tom Reeve shouted: “A fall!”", "Tom Reeve"],
  ["when, by its name", "It rained when the ferry company, Reeve Line, told us of “a fall”.", "Reeve Line"],
  ["with and a participle", "Ada Lind left, with Tom Reeve calling it “a fall”.", "Tom Reeve"],
  [
    "and and a participle",
    "Ada Lind wept, with Bo Ark silent and Tom Reeve calling it “a fall”.",
    "Tom Reeve",
  ],
  ["of, shown", "The film uses footage of Tom Reeve asking, “A fall?”", "Tom Reeve"],
])("a clause speaks for itself after %s", (_name, text, expected) => {
  const scene = aScene(text);
  expect(phraseWords(scene, subjectOfOwnClause(scene, scene.runs.length - 1))).toBe(expected);
});

test.each([
  ["after and", "Ada Lind said it was late and Tom Reeve called it “a fall”."],
  ["where the cue is far", "Ada Lind left as Tom Reeve said that it was not so very much of “a fall”."],
  ["with who was told", "Ada Lind said it was late, while Tom Reeve was told of “a fall”."],
  ["with those to whom it went", "Ada Lind sent an email to owners saying: “A fall”."],
  ["with what was written", "Ada Lind held a pen and a letter saying “a fall”."],
])("but not %s", (_name, text) => {
  expect(subjectOfOwnClause(aScene(text), 0)).toBe(-1);
});
