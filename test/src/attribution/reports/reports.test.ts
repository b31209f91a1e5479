import { expect, test } from "vitest";
import { reportsOf } from "../../../../src/attribution/reports/reports.ts";
import { slice } from "../../../../src/domain.ts";
import { aScene, phraseWords } from "../a-scene.ts";

test.each([
  ["a clause after that", "Ada Lind said that the dam held.", ["Ada Lind", "that the dam held"]],
  ["a clause without that", "Ada Lind said the dam held.", ["Ada Lind", "the dam held"]],
  [
    "an addressee between",
    "Ada Lind told reporters on Monday that the dam held.",
    ["Ada Lind", "that the dam held"],
  ],
  ["the cue behind its clause", "The dam has held, Ada Lind said.", ["Ada Lind", "The dam has held"]],
  [
    "the cue behind, with a time",
    "The dam has held, Ada Lind said on Monday.",
    ["Ada Lind", "The dam has held"],
  ],
  ["according to, behind", "The dam has held, according to Ada Lind.", ["Ada Lind", "The dam has held"]],
  ["according to, in front", "According to Ada Lind, the dam has held.", ["Ada Lind", "the dam has held"]],
  ["an infinitive", "Ada Lind refused to close the dam.", ["Ada Lind", "to close the dam"]],
])("reported speech: %s", (_name, text, expected) => {
  const scene = aScene(text);
  const [report] = reportsOf(scene);
  expect(report && [phraseWords(scene, report.source), slice(text, report.content[0])]).toEqual(expected);
});

test("a second cue of the sentence has the same source", () => {
  const scene = aScene("Ada Lind praised the crew, adding that the dam had held.");
  expect(reportsOf(scene).map(({ source }) => phraseWords(scene, source))).toEqual(["Ada Lind", "Ada Lind"]);
});

test.each([
  ["marked words are no report", "“It held,” Ada Lind said."],
  ["nor is what somebody was told", "Ada Lind was told that the dam had held."],
  ["nor is a bare cue", "Ada Lind said so."],
  [
    "nor what somebody was asked before the answer",
    "Asked whether the dam was dead, Ada Lind said: “Ask the crew.”",
  ],
  ["nor a wish for no name", "A keeper who asked not to be named said: “I’ll walk.”"],
  ["nor a verb that mostly does something else", "Ada Lind began the repair of the dam."],
])("no report: %s", (_name, text) => {
  expect(reportsOf(aScene(text))).toEqual([]);
});
