import { expect, test } from "vitest";
import { announcerOf } from "../../../../src/attribution/scene/announcements.ts";
import { aScene, phraseWords } from "../a-scene.ts";

test.each([
  ["the last subject before the colon", "Asked why, Ada Lind had one word:\n\n“Ropes.”", "Ada Lind"],
  [
    "a name after a pronoun",
    "Asked what she would do, the ferry master, Ada Lind, had one word:\n\n“Ropes.”",
    "Ada Lind",
  ],
  ["nobody of an earlier sentence", "Ada Lind was there. The list:\n\n“Ropes.”", null],
  ["nobody without a colon", "Ada Lind had one word.\n\n“Ropes.”", null],
])("%s announces a paragraph", (_name, text, expected) => {
  const scene = aScene(text);
  expect(phraseWords(scene, announcerOf(scene, 0))).toBe(expected);
});
