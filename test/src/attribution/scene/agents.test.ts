import { expect, test } from "vitest";
import { agentOf, isHeard, isHearer } from "../../../../src/attribution/scene/agents.ts";
import { aScene, phraseWords } from "../a-scene.ts";

test.each([
  ["before the words", "The quay was described by Tom Reeve as “a ruin”.", "Tom Reeve"],
  ["behind them", "The quay was called “a ruin” by Tom Reeve.", "Tom Reeve"],
  ["with a clause", "Ada Lind was told by Tom Reeve that the quay was “a ruin”.", "Tom Reeve"],
  ["but not one who did something else", "Ada Lind asked by phone, seen by Tom Reeve, for “a ruin”.", null],
])("an agent speaks: %s", (_name, text, expected) => {
  const scene = aScene(text);
  expect(phraseWords(scene, agentOf(scene, 0))).toBe(expected);
});

test.each([
  ["The jury heard that the quay was “a ruin”.", true],
  ["The jury heard that Ada Lind’s quay was “a ruin”.", true],
  ["Ada Lind was told the quay was “a ruin”.", true],
  ["Ada Lind told us the quay was “a ruin”.", false],
  ["The jury heard that Ada Lind called the quay “a ruin”.", false],
  ["The jury heard enough. The quay was “a ruin”.", false],
])("what was heard was said by somebody else: %s", (text, expected) => {
  expect(isHeard(aScene(text), 0)).toBe(expected);
});

test.each([
  ["before another who says it", "The jury heard that Ada Lind told her son: “Don't fuss.”", 0, true],
  ["behind the words", "“Don't fuss,” Ada Lind was told.", 0, true],
  ["but who goes on to speak may be", "Ada Lind was asked about it and said: “Don't fuss.”", 0, false],
])("who heard it is no source: %s", (_name, text, phrase, expected) => {
  expect(isHearer(aScene(text), 0, phrase)).toBe(expected);
});
