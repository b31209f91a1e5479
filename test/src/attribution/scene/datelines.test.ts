import { expect, test } from "vitest";
import { slice } from "../../../../src/domain.ts";
import { aScene } from "../a-scene.ts";

test.each([
  ["with a state", "TESSEL, Mont. — Ada Lind left.", ["Ada Lind"]],
  ["with its dash close to it", "TESSEL— Ada Lind left.", ["Ada Lind"]],
  ["with a wire", "TESSEL (Wire) - Ada Lind left.", ["Ada Lind"]],
  [
    "in every story of several",
    "TESSEL — Ada Lind left.\n\nHARROW — Tom Reed came.",
    ["Ada Lind", "Tom Reed"],
  ],
  ["but no dash in the next line", "TESSEL\n\nAda Lind — Tom Reed came.", ["TESSEL", "Ada Lind", "Tom Reed"]],
  ["but no dash behind a sentence", "TESSEL lost its ferry – Ada Lind left.", ["TESSEL", "Ada Lind"]],
])("the place where a story was filed says nothing: %s", (_name, text, expected) => {
  expect(aScene(text).mentions.map((mention) => slice(text, mention))).toEqual(
    expect.arrayContaining(expected),
  );
  expect(aScene(text).mentions.length).toBe(expected.length);
});
