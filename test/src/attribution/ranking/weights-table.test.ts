import { expect, test } from "vitest";
import { WEIGHTS } from "../../../../src/attribution/ranking/weights.ts";
import { readWeights } from "../../../../src/attribution/ranking/weights-table.ts";
import { weightLines } from "../../../evaluation/weights-module.ts";

test("a line is a feature's first parts and each last part with its weight", () => {
  const weights = readWeights("kind he => b0 0.3 b1 -0.1\n\nplace => p 1\n");
  expect([...weights]).toEqual([
    ["kind he b0", 0.3],
    ["kind he b1", -0.1],
    ["place p", 1],
  ]);
});

test("the learnt weights are few, and written as they are read", () => {
  const weights = readWeights(WEIGHTS);
  expect(weights.size).toBeLessThanOrEqual(1200);
  expect(weightLines(weights).join("\n")).toBe(WEIGHTS.trim());
});
