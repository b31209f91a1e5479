/** `npm run bench:restart [-- --passages N --add N --folder DIR --store FILE]`: how long a coverage of real articles takes to load, without what an earlier
 * run kept and with it, then until the samples of a first prompt are there, and how long so many new articles take; and the longest time for which
 * nothing else was listened to meanwhile. A folder and a store that are named are used as they are, and left. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import type { Watch } from "../../adapters/corpus/watch.ts";
import type { Article } from "../../src/index.ts";
import { sampleQuestions } from "../../src/presentation/samples.ts";
import { goldTexts, isGoldHere, madeArticles } from "../evaluation/made-archive.ts";
import { processorTime } from "../processor-time.ts";
import { loadFolder } from "./folder/load.ts";
import { countTurns } from "./folder/turns.ts";
import { fillFolder, writeArticle } from "./folder/write.ts";

/** As the gold articles are. */
const PASSAGES_OF_ARTICLE = 21.3;

const { values } = parseArgs({
  options: {
    passages: { type: "string", default: "100000" },
    add: { type: "string", default: "0" },
    folder: { type: "string" },
    store: { type: "string" },
  },
});

if (isGoldHere()) await measure();
else console.log("../shared/gold is not here: nothing to measure");

async function measure(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "whosaid-restart-"));
  try {
    const folder = values.folder ?? join(home, "corpus");
    await fill(folder);
    const store = values.store ?? join(home, "archive.db");
    if (!existsSync(store)) await load("first start", folder, store);
    await load("from the store", folder, store);
    const watch = await load("from the store", folder, store);
    if (Number(values.add) > 0) await add(folder, watch);
  } finally {
    rmSync(home, { recursive: true });
  }
}

async function fill(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) return;
  const count = Math.ceil(Number(values.passages) / PASSAGES_OF_ARTICLE);
  fillFolder(folder, some(madeArticles(await goldTexts(), "old", 1), count));
}

function some(articles: Iterator<Article>, count: number): Article[] {
  return Array.from({ length: count }, () => articles.next().value);
}

async function load(name: string, folder: string, store: string): Promise<Watch> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const began = performance.now();
  delay.enable();
  const { coverage, watch, milliseconds, longest } = await loadFolder(folder, store);
  delay.disable();
  const { articles, passages } = coverage.searched();
  const whole = performance.now() - began;
  const asked = performance.now();
  const sampled = processorTime(() => sampleQuestions(coverage));
  coverage.answer("what did the minister say about the budget?");
  console.log(
    `${name}: ${articles} articles, ${passages} passages in ${(whole / 1000).toFixed(1)} s, ${(milliseconds / 1000).toFixed(1)} s of processor time; ` +
      `longest block ${(delay.max / 1e6).toFixed(0)} ms, 99.9 % under ${(delay.percentile(99.9) / 1e6).toFixed(0)} ms, of processor time ${shown(longest)} ms; ` +
      `samples and first answer after another ${(performance.now() - asked).toFixed(0)} ms (samples ${sampled.toFixed(0)} ms of processor time)`,
  );
  return watch;
}

async function add(folder: string, watch: Watch): Promise<void> {
  const articles = some(madeArticles(await goldTexts(), `new-${Date.now()}`, 2), Number(values.add));
  const added = articles.flatMap((article) => writeArticle(folder, article));
  const before = process.cpuUsage();
  const turns = countTurns();
  // A file is taken when two looks find it the same.
  await watch.look();
  const { taken } = await watch.look();
  const longest = turns.end();
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${taken} articles more in ${((user + system) / 1e6).toFixed(1)} s of processor time; longest block ${shown(longest)} ms of processor time`,
  );
  for (const file of added) rmSync(file);
}

function shown(longest: number | null): string {
  return longest === null ? "unknown" : longest.toFixed(0);
}
