import { expect, test } from "vitest";
import { feltBy } from "../../../../src/attribution/scene/feelings.ts";
import { aScene, phraseWords } from "../a-scene.ts";

test.each([
  ["Ada Lind was “appalled”.", "Ada Lind"],
  ["Ada Lind is “deeply sorry” for it.", "Ada Lind"],
  ["Ada Lind has been “very worried” since.", "Ada Lind"],
  ["Ada Lind was “dishonest”.", null],
  ["Per Berg said Ada Lind was “proud” of it.", null],
  ["Ada Lind was “proud” of it, said Per Berg.", null],
])("a feeling is told by who has it: %s", (text, expected) => {
  const scene = aScene(text);
  expect(phraseWords(scene, feltBy(scene, 0))).toBe(expected);
});
