import { expect, test } from "vitest";
import { createNameList } from "../../../../src/attribution/ranking/feature-sink.ts";
import { addWordingFeatures } from "../../../../src/attribution/ranking/wording-features.ts";
import { aScene } from "../a-scene.ts";

test.each([
  ["what a fragment ends in", "Lind called it “reckless”.", "nobody suffix s small"],
  ["the noun that it is set before", "Lind held a “harbour” lunch.", "nobody then word small"],
  ["the two words before it", "Lind spoke on the “Late Watch”.", "nobody two on the"],
])("a feature tells %s", (_name, text, expected) => {
  const scene = aScene(text);
  const names = createNameList();
  const [shape] = scene.shapes;
  if (shape !== undefined) addWordingFeatures(scene, 0, shape, names);
  expect(names.take()).toContain(expected);
});
