import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Weights } from "../../src/answer/model.ts";
import { answerWeightsModule } from "./answer-weights-module.ts";

const ORIGIN = { day: "2026-11-22", questions: 390, unanswerable: 100, own: 391, articles: 204 };
const WEIGHTS: Weights = {
  rank: new Map([
    ["fit × topic", -0.25],
    ["a", 12],
    [`"marked"`, 0.1],
  ]),
  covers: new Map([["sureness", 2.5]]),
  answers: new Map([["always", -1.5]]),
};

test("the module holds the very weights", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-"));
  const file = join(folder, "weights.ts");
  writeFileSync(file, answerWeightsModule(WEIGHTS, ORIGIN));
  const read: { readonly WEIGHTS: Weights } = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  expect(read.WEIGHTS).toEqual(WEIGHTS);
});

test("weights stand in order, one on a line, and the head tells what they were learnt from", () => {
  const text = answerWeightsModule(WEIGHTS, ORIGIN);
  expect(text).toContain(`    ["\\"marked\\"", 0.1],\n    ["a", 12],\n    ["fit × topic", -0.25],\n`);
  expect(text).toContain("on 2026-11-22 from 390 questions");
});
