import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCredit, creditFeatures } from "../../../../src/attribution/ranking/credit.ts";
import { CREDIT } from "../../../../src/attribution/ranking/credit-weights.ts";
import { createRanker, NOBODY } from "../../../../src/attribution/ranking/ranker.ts";
import { WEIGHTS } from "../../../../src/attribution/ranking/weights.ts";
import { readWeights } from "../../../../src/attribution/ranking/weights-table.ts";
import { finished } from "../../../../src/domain/steps.ts";
import { aScene } from "../a-scene.ts";

const rank = createRanker(readWeights(WEIGHTS));
const credit = createCredit(CREDIT);

/** Of the first marked words of a text; null where they are nobody's. */
function creditIn(text: string): number | null {
  const scene = aScene(text);
  const choice = finished(rank(scene))[0];
  return choice === undefined || choice.phrase === NOBODY ? null : credit(scene, 0, choice);
}

describe("a credit is", () => {
  test("sure for a sentence with its speaker beside it", () => {
    expect(creditIn("“We will not sell the ferry to anybody,” said Ada Lind.")).toBeGreaterThan(0.95);
  });

  test("less sure for a word in marks inside what somebody reports", () => {
    const sentence = creditIn("Ada Lind said: “We will not sell the ferry to anybody.”") ?? 0;
    const word = creditIn("Ada Lind said the board had formed an “irregular” channel to the town.") ?? 0;
    expect(word).toBeLessThan(sentence);
  });

  test("doubtful where nothing in the sentence reports anything", () => {
    expect(creditIn("Ada Lind paid at once because the box “was shut”.") ?? 0).toBeLessThan(0.5);
  });
});

test("a probability, the higher the better the odds", () => {
  const scene = aScene("“We will not sell the ferry to anybody,” said Ada Lind.");
  const [choice] = finished(rank(scene));
  if (choice === undefined) throw new Error("There is one run");
  const odds = fc.double({ min: -40, max: 40, noNaN: true });
  fc.assert(
    fc.property(odds, odds, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((one) =>
        credit(scene, 0, { ...choice, odds: one }),
      );
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high ?? 0);
    }),
  );
});

test("what a rule found is told apart from what the weights chose, which alone have odds", () => {
  const scene = aScene("“We will not sell the ferry to anybody,” said Ada Lind.");
  const names: string[] = [];
  creditFeatures(scene, 0, { phrase: 0, by: "signature", odds: 0, somebody: 0 }, (name) => names.push(name));
  expect(names).toContain("by signature");
  expect(names).not.toContain("odds");
});

test("odds tell more up to eight, and nothing beyond, on either side", () => {
  const scene = aScene("“We will not sell the ferry to anybody,” said Ada Lind.");
  const told = (odds: number): number | undefined => {
    const values = new Map<string, number>();
    creditFeatures(scene, 0, { phrase: 0, by: "weights", odds, somebody: 0 }, (name, value) =>
      values.set(name, value),
    );
    return values.get("odds");
  };
  expect([-40, -8, -7, 7, 8, 40].map(told)).toEqual([-2, -2, -1.75, 1.75, 2, 2]);
});
