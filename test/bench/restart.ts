/** `npm run bench:restart [-- --passages N --folder DIR --store FILE]`: how long a coverage takes to load, without what an earlier run kept and with it, and
 * the longest time for which nothing else was listened to meanwhile. A folder and a store that are named are used as they are, and left. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { loadCoverage } from "../../adapters/corpus/load.ts";
import { goldTexts, isGoldHere, madeArticles } from "../evaluation/made-archive.ts";

/** As the gold articles are. */
const PASSAGES_OF_ARTICLE = 21.3;

const { values } = parseArgs({
  options: {
    passages: { type: "string", default: "100000" },
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
    await load("from the store", folder, store);
  } finally {
    rmSync(home, { recursive: true });
  }
}

async function fill(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) return;
  const articles = madeArticles(await goldTexts(), "old", 1);
  for (let left = Number(values.passages) / PASSAGES_OF_ARTICLE; left > 0; left -= 1) {
    const { id, text, url, published } = articles.next().value;
    const file = join(folder, `${id}.txt`);
    writeFileSync(file, text);
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ url, published }));
    // What has just been written isn't kept.
    for (const one of [file, join(folder, `${id}.json`)]) utimesSync(one, 1_700_000_000, 1_700_000_000);
  }
}

async function load(name: string, folder: string, store: string): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const [began, before] = [performance.now(), process.cpuUsage()];
  delay.enable();
  const loaded = await loadCoverage(folder, {
    tell: console.error,
    progress: { step() {}, end() {} },
    store,
  });
  delay.disable();
  if (!loaded.ok) throw new Error(loaded.problem);
  const { user, system } = process.cpuUsage(before);
  const { articles, passages } = loaded.value.searched();
  const whole = performance.now() - began;
  const asked = performance.now();
  loaded.value.answer("what did the minister say about the budget?");
  console.log(
    `${name}: ${articles} articles, ${passages} passages in ${(whole / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time; ` +
      `longest block ${(delay.max / 1e6).toFixed(0)} ms, 99.9 % under ${(delay.percentile(99.9) / 1e6).toFixed(0)} ms; ` +
      `first answer after another ${(performance.now() - asked).toFixed(0)} ms`,
  );
}
