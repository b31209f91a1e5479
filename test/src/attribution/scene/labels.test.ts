import { expect, test } from "vitest";
import { isHandled, labelBefore, labelKind } from "../../../../src/attribution/scene/labels.ts";
import { aScene } from "../a-scene.ts";

test.each([
  ["film", "work"],
  ["nicknamed", "naming"],
  ["slogan", "term"],
  ["harbour", null],
])("%s announces %s", (word, kind) => {
  expect(labelKind(word)).toBe(kind);
});

test.each([
  ["a name far off", "The keeper, known on the long east quay as “the Gate”, slept.", "naming"],
  ["a book", "Her last book, “Low Water”, sold well.", "work"],
  ["an owner", "The keeper’s “harvest” was late.", "owner"],
  ["nothing", "They waited for the “harvest” again.", "unlabelled"],
])("the words before a run announce %s", (_name, text, expected) => {
  expect(labelBefore(aScene(text), 0)).toBe(expected);
});

test.each([
  ["pressed", "They pressed “Skip the queue”.", true],
  ["sung", "They sang “Low Water”.", true],
  ["said", "They said “low water”.", false],
])("words that are %s", (_name, text, expected) => {
  expect(isHandled(aScene(text), 0)).toBe(expected);
});
