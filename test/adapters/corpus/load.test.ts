import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadCoverage } from "../../../adapters/corpus/load.ts";

let folder = "";
let told: string[] = [];
let steps: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-load-"));
  told = [];
  steps = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function load(from = folder) {
  const progress = {
    step: (label: string, done: number, total: number) => steps.push(`${label} ${done}/${total}`),
    end: () => steps.push("end"),
  };
  return loadCoverage(from, { tell: (message) => told.push(message), progress });
}

test("every article that can be read is kept, and every other file told in one line", async () => {
  writeFileSync(join(folder, "a.txt"), "Ferry stays\n\n“The ferry stays,” said Ada Lind.\n");
  writeFileSync(join(folder, "b.txt"), Buffer.from([0xff, 0xfe, 0x00]));
  writeFileSync(join(folder, "c.txt"), "");
  const coverage = await load();
  expect(coverage.ok && coverage.value.searched().articles).toBe(1);
  expect(told.map((message) => message.slice(0, 5))).toEqual(["b.txt", "c.txt"]);
});

test("progress is told for reading and for finding who said what", async () => {
  writeFileSync(join(folder, "a.txt"), "Ferry stays\n\n“The ferry stays,” said Ada Lind.\n");
  await load();
  expect(steps).toEqual(["articles read 1/1", "articles searched for quotations 1/1", "end"]);
});

test.each([
  ["a folder without an article", ""],
  ["a missing folder", "nowhere"],
])("%s is no coverage, and the remedy is said", async (_, inside) => {
  const coverage = await load(join(folder, inside));
  expect(coverage).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/^no coverage: .*Name a folder .* with CORPUS_PATH .*--corpus DIR\)\.$/),
  });
});
