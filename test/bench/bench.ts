/** `npm run bench [-- --help]`: whosaid beside other search engines over made articles, everybody by turns in one run. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { readPassages } from "../evaluation/collection.ts";
import { madeNews } from "./made/articles.ts";
import { vocabularyOf } from "./made/vocabulary.ts";
import { HELP, type Options, Refused, readOptions } from "./options.ts";
import { measureSize } from "./peers/measure.ts";
import type { Measured, OfSize } from "./peers/measured.ts";
import { plot } from "./peers/plot.ts";
import { tables } from "./peers/table.ts";
import { withTables } from "./peers/written.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const COLLECTION = resolve(PROJECT, "../shared/gold/retrieval/rtqa-evidence/corpus.jsonl");
const DOCUMENT = resolve(PROJECT, "docs/speed.md");
const PICTURE = resolve(PROJECT, "docs/speed.svg");
/** Words of made articles that are compared where there is nothing to compare them with. */
const WORDS = 1_000_000;

await run();
// What was interrupted would go on.
process.exit();

async function run(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === null) console.log(HELP);
    else await bench(options);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

async function bench(options: Options): Promise<void> {
  const began = performance.now();
  const tell = (line: string): void => {
    console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  };
  const sizes = await measureAll(options, tell);
  if (sizes.length === 0)
    throw new Refused("No size was measured to its end: try smaller --sizes, or fewer --engines.");
  const measured: Measured = { ...circumstances(), ...vocabularies(options.seed), sizes };
  console.log(options.json ? JSON.stringify(measured, null, 1) : tables(measured));
  if (!options.write) return;
  writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, "utf8"), tables(measured)));
  writeFileSync(PICTURE, plot(measured));
  tell("docs/speed.md and docs/speed.svg are written");
}

/** All sizes, or those that were done when Ctrl-C came: what took an hour isn't lost with what would take two. */
async function measureAll(options: Options, tell: (line: string) => void): Promise<OfSize[]> {
  const sizes: OfSize[] = [];
  const interrupted = new Promise<null>((resolve) => {
    process.once("SIGINT", () => {
      resolve(null);
    });
  });
  for (const size of options.sizes) {
    const measured = await Promise.race([measureSize(size, options, tell), interrupted]);
    if (measured === null) {
      tell("interrupted: only what was measured to its end is told");
      break;
    }
    sizes.push(measured);
  }
  return sizes;
}

function circumstances(): Pick<Measured, "command" | "commit" | "date" | "machine"> {
  const processors = cpus();
  const { version, arch } = process;
  return {
    command: ["npm run bench", ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : [])].join(
      " ",
    ),
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} cores (${processors[0]?.model.trim() || arch}), Node ${version.slice(1)}`,
  };
}

/** With what isn't committed told; a copy without git has none. */
function commit(): string {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty"], {
      cwd: PROJECT,
      encoding: "utf8",
    }).trim();
  } catch {
    return "no commit";
  }
}

function vocabularies(seed: number): Pick<Measured, "made" | "real"> {
  const real = existsSync(COLLECTION)
    ? vocabularyOf(readPassages(COLLECTION).map(({ article }) => article.text))
    : null;
  return { made: vocabularyOf(madeTexts(seed), real?.words ?? WORDS), real };
}

function* madeTexts(seed: number): Generator<string> {
  for (const { article } of madeNews(seed)) yield article.text;
}
