import { expect, test } from "vitest";
import { ownerOfClaim } from "../../../../src/attribution/scene/claims.ts";
import { aScene, phraseWords } from "../a-scene.ts";

function ownerIn(text: string): string | null {
  const scene = aScene(text);
  return phraseWords(scene, ownerOfClaim(scene, 0));
}

test.each([
  ["by name", "The council seized on Ada Lind's claim that there are “dozens of leaks” now.", "Ada Lind"],
  [
    "by calling",
    "The mayor reacted angrily to a baker's complaint that it is “a slum”.",
    "a baker's complaint",
  ],
  ["by pronoun", "The mayor drew anger over her remark that there is “no place” there.", "her remark"],
])("the clause of a claim is its owner's, told %s", (_name, text, owner) => {
  expect(ownerIn(text)).toBe(owner);
});

test.each([
  ["that nobody owns", "Ada Lind said in a statement that it is “a slum”."],
  ["of which another speaks", "Tom Reeve said that Ada Lind's claim that it leaks is “untrue”."],
  ["that is told behind it", "It fits Ada Lind's claim that it is “a slum,” Tom Reeve said."],
  ["that a comma closes", "The mayor reacted to Ada Lind's claim that it leaks, a “slum”."],
  ["that ended long ago", "The mayor reacted to Ada Lind's claim. It is “a slum”."],
  ["that is none", "The mayor sat on Ada Lind's chair that was “a slum”."],
])("but not of a claim %s", (_name, text) => {
  expect(ownerIn(text)).toBeNull();
});
