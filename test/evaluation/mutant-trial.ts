/** A mutant in a copy of the tree → who notices. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Mutant } from "./mutants.ts";
import { mutated } from "./mutations.ts";
import { type Durations, testBatches } from "./test-batches.ts";
import { runNode, type Trial } from "./trial.ts";

/** Who notices: "types", a test file, "time" where a test never ends; null: nobody. */
export type Noticed = string | null;

/** Half of the program that a mutant stands in: its types are checked first, since they take a third of the time of all. */
export const HALVES = ["src", "adapters/delivery"] as const;

/** Seconds: on a machine with other work. */
const TYPES_LIMIT = 600;
const TESTS_LIMIT = 60;
const TREE_LIMIT = 7200;
/** A test that takes so many times as long as it does unchanged never ends. */
const SLOWER = 5;

/** What is cheap: types of its half, then the tests that are nearest. */
export async function nearTrial(folder: string, mutant: Mutant, durations: Durations): Promise<Noticed> {
  const half = HALVES.find((top) => mutant.file.startsWith(`${top}/`)) ?? HALVES[0];
  const { near } = testBatches(mutant.file, durations);
  return whileMutated(folder, mutant, async () => {
    return (await typesTrial(folder, half)) ?? (await testsTrial(folder, near, durations));
  });
}

/** All else. */
export async function farTrial(folder: string, mutant: Mutant, durations: Durations): Promise<Noticed> {
  const { far } = testBatches(mutant.file, durations);
  return whileMutated(folder, mutant, async () => {
    return (await typesTrial(folder, null)) ?? (await testsTrial(folder, [far], durations));
  });
}

/** All tests on the tree as it stands; an error tells which fail, twice. */
export async function durationsOf(folder: string): Promise<Durations> {
  const report = join(folder, "durations.json");
  await runVitest(folder, ["--reporter=json", `--outputFile=${report}`], TREE_LIMIT);
  const results = resultsIn(readFileSync(report, "utf8"));
  const failed = results.filter(({ status }) => status !== "passed").map(({ name }) => name);
  if (failed.length > 0) {
    const { code, output } = await runVitest(folder, failed, TREE_LIMIT);
    if (code !== 0) throw new Error(`These fail without any fault:\n${output}`);
  }
  return Object.fromEntries(
    results.map(({ name, startTime, endTime }) => [
      relative(folder, name).replaceAll("\\", "/"),
      (endTime - startTime) / 1000,
    ]),
  );
}

interface FileResult {
  /** An absolute path. */
  readonly name: string;
  readonly status: string;
  /** Milliseconds. */
  readonly startTime: number;
  readonly endTime: number;
}

function resultsIn(report: string): readonly FileResult[] {
  return (JSON.parse(report) as { testResults: readonly FileResult[] }).testResults; // as Vitest documents it
}

async function whileMutated(
  folder: string,
  { file, mutation }: Mutant,
  look: () => Promise<Noticed>,
): Promise<Noticed> {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, mutated(text, mutation));
  try {
    return await look();
  } finally {
    writeFileSync(path, text);
  }
}

/** Of one half of the program, or of everything. */
async function typesTrial(folder: string, half: string | null): Promise<Noticed> {
  const settings = half === null ? {} : { include: [half] };
  const file = join(folder, "tsconfig.mutant.json");
  writeFileSync(file, JSON.stringify({ extends: "./tsconfig.json", ...settings }));
  const { code, output } = await runNode(
    folder,
    ["node_modules/typescript/bin/tsc", "-p", file],
    TYPES_LIMIT,
  );
  if (code === 0) return null;
  // No fault makes a module that can't be found: packages were installed anew meanwhile.
  if (!/error TS\d/u.test(output) || /error TS2307/u.test(output))
    throw new Error(`Types weren’t checked:\n${output}`);
  return "types";
}

async function testsTrial(
  folder: string,
  batches: readonly (readonly string[])[],
  durations: Durations,
): Promise<Noticed> {
  for (const batch of batches) {
    const noticed = await batchTrial(folder, batch, durations);
    if (noticed !== null) return noticed;
  }
  return null;
}

async function batchTrial(folder: string, batch: readonly string[], durations: Durations): Promise<Noticed> {
  if (batch.length === 0) return null;
  const { code, output } = await runVitest(folder, ["--bail=1", ...batch], limitOf(batch, durations));
  if (code === null) return "time";
  if (code === 0) return null;
  const failed = batch.find((test) => test === failedIn(output));
  if (!/\bRUN\b/u.test(output)) throw new Error(`Tests weren’t run:\n${output}`);
  if (failed === undefined) return "a test";
  // A busy machine alone makes a test fail now and then, hardly twice.
  const again = await runVitest(folder, [failed], limitOf([failed], durations));
  if (again.code !== 0) return failed;
  return batchTrial(
    folder,
    batch.filter((test) => test !== failed),
    durations,
  );
}

/** Seconds. */
function limitOf(batch: readonly string[], durations: Durations): number {
  return TESTS_LIMIT + SLOWER * batch.reduce((sum, test) => sum + (durations[test] ?? 0), 0);
}

/** The first test file that Vitest tells of. */
function failedIn(output: string): string | undefined {
  return /FAIL\s+(\S+)/u.exec(output)?.[1];
}

function runVitest(folder: string, given: readonly string[], seconds: number): Promise<Trial> {
  return runNode(folder, ["node_modules/vitest/vitest.mjs", "run", ...given], seconds);
}
