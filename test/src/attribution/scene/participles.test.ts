import { expect, test } from "vitest";
import { subjectOfParticiple } from "../../../../src/attribution/scene/participles.ts";
import { aScene, phraseWords } from "../a-scene.ts";

function subjectIn(text: string): string | null {
  const scene = aScene(text);
  return phraseWords(scene, subjectOfParticiple(scene, 0));
}

test.each([
  [
    "the sentence's",
    "The crowd passed the hall where Reeve Line paid, while chanting, “Pay us.”",
    "The crowd",
  ],
  ["the only one", "After Ada Lind left, while declaring it was “late”, readers wrote in.", "Ada Lind"],
  ["not the one of a clause before it", "After Bo Ark left, Ada Lind sat before saying “No.”", "Ada Lind"],
  ["the next one", "After saying that it was “late”, Ada Lind left.", "Ada Lind"],
])("the subject of a participle after a conjunction is %s", (_name, text, subject) => {
  expect(subjectIn(text)).toBe(subject);
});

test.each([
  ["has a subject", "The crowd passed with Ada Lind chanting, “Pay us.”"],
  ["is no speech", "The crowd passed while carrying “a fish”."],
  ["is far away", "Ada Lind sat while saying that it all was so very much too late for “a fish”."],
  ["belongs to nobody here", "After saying that it was “late” came a long rain."],
])("but not where it %s", (_name, text) => {
  expect(subjectIn(text)).toBeNull();
});
