import fc from "fast-check";
import { expect, test } from "vitest";
import { learntReader } from "../../../../src/attribution/reports/model.ts";
import { reportsOf } from "../../../../src/attribution/reports/reports.ts";
import { finished } from "../../../../src/domain/steps.ts";
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
  [
    "according to, in front",
    "According to Ada Lind, the dam has held up well since the floods of the spring.",
    ["Ada Lind", "the dam has held up well since the floods of the spring"],
  ],
  ["an infinitive", "Ada Lind refused to close the dam.", ["Ada Lind", "to close the dam"]],
  [
    "verbs inside the clause don't end it",
    "Ada Lind said the crew had launched a boat to free the men at the dam.",
    ["Ada Lind", "the crew had launched a boat to free the men at the dam"],
  ],
])("reported speech: %s", (_name, text, expected) => {
  const scene = aScene(text);
  const [report] = finished(reportsOf(scene, learntReader()));
  expect(report && [phraseWords(scene, report.source), slice(text, report.content[0])]).toEqual(expected);
});

test("a second cue of the sentence has the same source", () => {
  const scene = aScene("Ada Lind praised the crew, adding that the dam had held.");
  const sources = finished(reportsOf(scene, learntReader())).map(({ source }) => phraseWords(scene, source));
  expect(sources.at(-1)).toBe("Ada Lind");
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
  expect(finished(reportsOf(aScene(text), learntReader()))).toEqual([]);
});

test("reports are disjoint, in order, within the text, and each has a source and a probability", () => {
  const words =
    "Ada Lind|he|the mayor|said|told|that|“It held,”|according to|,|.|the dam|held|\n\n|and|was|believes|to go";
  const text = fc
    .array(fc.constantFrom(...words.split("|")), { maxLength: 60 })
    .map((some) => some.join(" "));
  fc.assert(
    fc.property(text, (article) => {
      const scene = aScene(article);
      let end = 0;
      for (const { content, source, probability } of finished(reportsOf(scene, learntReader()))) {
        expect(content[0].start).toBeGreaterThanOrEqual(end);
        expect(content[0].end).toBeGreaterThan(content[0].start);
        end = content[0].end;
        expect(scene.phrases[source]).toBeDefined();
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
      expect(end).toBeLessThanOrEqual(article.length);
    }),
  );
});
