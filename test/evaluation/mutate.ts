/** `npm run mutate -- [--seed N] [--sample N] [--workers N] [--only src/text] [--near] [--results FILE]`: faults in copies of the core and the delivery, and who notices. */
import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { durationsOf, farTrial, HALVES, type Noticed, nearTrial } from "./mutant-trial.ts";
import { type Mutant, mutantsOf, shownMutant } from "./mutants.ts";
import { openResults } from "./results-file.ts";
import { sampled } from "./sample.ts";
import type { Durations } from "./test-batches.ts";
import { copyTree, type TreeCopy } from "./tree-copy.ts";
import { endAll } from "./trial.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** Share of the mutants that types and tests must notice. */
const WANTED = 0.85;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    sample: { type: "string", default: "60" },
    /** Mutants tried at the same time. */
    workers: { type: "string", default: "1" },
    /** Files, or file:line, that begin so. */
    only: { type: "string", default: "" },
    /** Without the slow tests and those of other rooms: what they would notice besides is not known. */
    near: { type: "boolean", default: false },
    /** Lines of what was found, to go on from after an interruption. */
    results: { type: "string" },
  },
});
const results = openResults(values.results);

// Other work goes first.
setPriority(5);
const copies: TreeCopy[] = [];
process.on("exit", () => {
  endAll();
  for (const copy of copies) copy.remove();
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));
const first = copyTree(ROOT);
copies.push(first, ...Array.from({ length: Number(values.workers) - 1 }, () => copyTree(ROOT)));

const mutants = sampled(allMutants(), Number(values.seed), Number(values.sample), ({ name }) => name);
const measured = await results.known<Durations>("durations", () => {
  process.stderr.write("All tests as they stand …\n");
  return durationsOf(first.folder);
});
// A test that was added since is quick until it is measured.
const tests = first.files.filter((file) => file.endsWith(".test.ts"));
const durations: Durations = Object.fromEntries(tests.map((file) => [file, measured[file] ?? 0]));
const near = await tryAll("near", mutants, nearTrial);
const left = values.near ? [] : mutants.filter((mutant) => near.get(mutant) === null);
const far = await tryAll("far", left, farTrial);
process.exit(report());

function allMutants(): Mutant[] {
  return first.files
    .filter(isCode)
    .flatMap((file) => mutantsOf(file, textOf(file)))
    .filter(({ file, line }) => `${file}:${line}`.startsWith(values.only));
}

/** Words and weights that were counted or learnt are data. */
function isCode(file: string): boolean {
  const isWithin = HALVES.some((half) => file.startsWith(`${half}/`));
  return isWithin && file.endsWith(".ts") && !/(?:data|weights)\.ts$/u.test(file);
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

async function tryAll(
  stage: string,
  those: readonly Mutant[],
  trial: typeof nearTrial,
): Promise<Map<Mutant, Noticed>> {
  const found = new Map<Mutant, Noticed>();
  // One row that all workers take from.
  const waiting = those.values();
  const work = async ({ folder }: TreeCopy): Promise<void> => {
    for (const mutant of waiting) {
      const noticed = await results.known<Noticed>(`${stage} ${mutant.name}`, () =>
        trial(folder, mutant, durations),
      );
      found.set(mutant, noticed);
      const { file, line, mutation } = mutant;
      const place = `${file}:${line} ${mutation.kind}`;
      process.stderr.write(`${stage} ${found.size}/${those.length} ${place}: ${noticed ?? "not noticed"}\n`);
    }
  };
  await Promise.all(copies.map(work));
  return found;
}

/** The exit code. */
function report(): number {
  const noticed = mutants.map((mutant) => near.get(mutant) ?? far.get(mutant) ?? null);
  const survivors = mutants.filter((_, index) => noticed[index] === null);
  const byTypes = noticed.filter((by) => by === "types").length;
  const byTests = mutants.length - survivors.length - byTypes;
  const share = (byTypes + byTests) / Math.max(1, mutants.length);
  process.stdout.write(
    `${mutants.length} mutants (seed ${values.seed}${values.near ? ", near tests alone" : ""}): ${byTypes} noticed by types, ${byTests} by tests, ${survivors.length} survived: ${(100 * share).toFixed(1)} % noticed\n`,
  );
  for (const mutant of survivors) process.stdout.write(shownMutant(mutant, textOf(mutant.file)));
  return share >= WANTED ? 0 : 1;
}
