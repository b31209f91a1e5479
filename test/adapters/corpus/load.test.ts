import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadCoverage } from "../../../adapters/corpus/load.ts";
import { createCoverage } from "../../../src/index.ts";

const FERRY = "Ferry stays\n\n“The ferry stays,” said Ada Lind.\n";

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
  writeFileSync(join(folder, "a.txt"), FERRY);
  writeFileSync(join(folder, "b.txt"), Buffer.from([0xff, 0xfe, 0x00]));
  writeFileSync(join(folder, "c.txt"), "");
  const coverage = await load();
  expect(coverage.ok && coverage.value.searched().articles).toBe(1);
  expect(told.map((message) => message.slice(0, 5))).toEqual(["b.txt", "c.txt"]);
});

test("an article that breaks the search for quotations is named, and the others are answered from", async () => {
  for (const name of ["a.txt", "b.txt"]) writeFileSync(join(folder, name), FERRY);
  const coverage = createCoverage();
  const add = coverage.add.bind(coverage);
  coverage.add = (article) => {
    if (article.id === "b") throw new TypeError("odd");
    add(article);
  };
  const progress = { step: () => {}, end: () => {} };
  const loaded = await loadCoverage(folder, { tell: (message) => told.push(message), progress, coverage });
  expect(loaded.ok && loaded.value.searched().articles).toBe(1);
  expect(told).toEqual([expect.stringMatching(/^b\.txt: can't be used \(TypeError\): /)]);
});

test("progress is told for reading and for finding who said what", async () => {
  writeFileSync(join(folder, "a.txt"), FERRY);
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

test("a token that was pasted where the folder should stand is not told", async () => {
  const token = ["xoxb", "2345678901", "AbCdEfGh"].join("-");
  const coverage = await load(join(folder, token));
  expect(coverage).toMatchObject({ problem: expect.stringContaining("[looks like a token]: isn't there") });
  expect(JSON.stringify([coverage, told])).not.toContain(token);
});
