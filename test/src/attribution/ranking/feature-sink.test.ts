import { expect, test } from "vitest";
import { createNameList, createWeightedSum } from "../../../../src/attribution/ranking/feature-sink.ts";
import { WEIGHTS } from "../../../../src/attribution/ranking/weights.ts";
import { readWeights } from "../../../../src/attribution/ranking/weights-table.ts";

test("features are added up by their weights; unknown ones weigh nothing", () => {
  const sum = createWeightedSum(readWeights("lead own => b0 1.5\nplace => b0 -0.25\n"));
  sum.add("lead", "own", "b0");
  sum.add("place", "b0");
  sum.add("place", "b1");
  sum.add("lead", "own");
  expect(sum.take()).toBe(1.25);
  expect(sum.take()).toBe(0);
});

test("every learnt weight is found again under its name", () => {
  const weights = readWeights(WEIGHTS);
  const sum = createWeightedSum(weights);
  for (const [name, weight] of weights) {
    const [group = "", one = "", ...rest] = name.split(" ");
    sum.add(group, one, ...rest);
    expect(sum.take()).toBe(weight);
  }
});

test("a name list writes a feature's parts with single blanks", () => {
  const names = createNameList();
  names.add("lead", "own", "b0");
  expect(names.take()).toEqual(["lead own b0"]);
});
