import { expect, test } from "vitest";
import { creditFrom, creditReport } from "./credit-learning.ts";
import { creditModule } from "./credit-module.ts";
import { createFeatureNames, rowsOf } from "./feature-rows.ts";

const LEARNING = { names: createFeatureNames(), pull: 0.1 };

/** An article of ten cases with one feature, right or wrong. */
function article(feature: string, isRight: boolean) {
  return Array.from({ length: 10 }, () => ({
    isRight,
    row: rowsOf([feature], LEARNING.names, (name, sink) => sink(name, 1)),
  }));
}

/** Every other article is of the other fold. */
const CASES = {
  politics: [true, true, false, false].map((isRight) => article(isRight ? "said" : "guessed", isRight)),
  others: [true, true, false, false].map((isRight) => article(isRight ? "said" : "guessed", isRight)),
};

test("what is right where it is told has weight for it, and what is wrong against it", () => {
  const weights = creditFrom(CASES, LEARNING);
  expect(weights.get("said")).toBeGreaterThan(1);
  expect(weights.get("guessed")).toBeLessThan(-1);
});

test("an article of another genre outweighs one of politics that tells the contrary", () => {
  const weights = creditFrom(
    { politics: [article("said", false)], others: [article("said", true)] },
    LEARNING,
  );
  expect(weights.get("said")).toBeGreaterThan(0.5);
});

test("each part has a table of how often what was told so surely was right, by weights of the other articles", () => {
  const parts = creditReport(CASES, LEARNING, 2).trim().split("\n\n");
  expect(parts.map((part) => part.split("\n")[0])).toEqual(["PolNeAR", "other genres"]);
  for (const part of parts) {
    expect(part).toMatch(/\| 20 \| \d\.\d \| 0\.0 \|/u);
    expect(part).toMatch(/\| 20 \| 9\d\.\d \| 100\.0 \|/u);
  }
});

test("a module tells its command, its day and every weight", () => {
  const about = { name: "CREDIT", command: "train:x", features: "x.ts", day: "2026-11-29" };
  const text = creditModule(new Map([["said", 1.5]]), about);
  for (const part of ["npm run train:x -- --write", "2026-11-29", "export const CREDIT", '["said", 1.5],'])
    expect(text).toContain(part);
});
