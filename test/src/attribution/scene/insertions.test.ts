import { expect, test } from "vitest";
import { pastInsertion } from "../../../../src/attribution/scene/insertions.ts";
import { aScene } from "../a-scene.ts";

/** The word that stands behind the insertion that opens after the second word. */
function behind(text: string): string | null {
  const { tokens } = aScene(text);
  return tokens[pastInsertion(tokens, 2, 0)]?.lower ?? null;
}

test.each([
  ["an apposition", "Ada Lind, the old mayor, said no.", "said"],
  ["a clause with commas of its own", "Ada Lind, who was young, poor and late, said no.", "said"],
  ["a bracket", "Ada Lind (of Tessel) said no.", "said"],
  ["dashes", "Ada Lind — the mayor — said no.", "said"],
  ["a comma that closes nothing", "Ada Lind, said no.", "said"],
  ["no insertion", "Ada Lind said no.", null],
  ["a list, not an insertion", "Ada Lind, Tom Reeve and the cat left", null],
])("%s is stepped over", (_name, text, expected) => {
  expect(behind(text)).toBe(expected);
});
