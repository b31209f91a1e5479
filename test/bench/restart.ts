/** `npm run bench:restart [-- --passages N --add N --folder DIR --store FILE]`: how long a coverage takes to load, without what an earlier run kept and
 * with it, then until the samples of a first prompt are there, and how long so many new articles take; and the longest time for which nothing else
 * was listened to meanwhile. A folder and a store that are named are used as they are, and left. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { loadCoverage } from "../../adapters/corpus/load.ts";
import type { Watch } from "../../adapters/corpus/watch.ts";
import { sampleQuestions } from "../../adapters/voice/samples.ts";
import type { Article } from "../../src/index.ts";
import { goldTexts, isGoldHere, madeArticles } from "../evaluation/made-archive.ts";
import { processorTime } from "../processor-time.ts";

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

/** Opened once: it is asked a thousand times a second. */
const SCHEDULED = existsSync("/proc/self/schedstat") ? openSync("/proc/self/schedstat", "r") : null;
const page = Buffer.alloc(100);

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
  const articles = madeArticles(await goldTexts(), "old", 1);
  for (let left = Number(values.passages) / PASSAGES_OF_ARTICLE; left > 0; left -= 1) {
    // What has just been written isn't kept.
    for (const file of write(folder, articles.next().value)) utimesSync(file, 1_700_000_000, 1_700_000_000);
  }
}

function write(folder: string, { id, text, url, published }: Article): readonly [string, string] {
  const [file, sidecar] = [join(folder, `${id}.txt`), join(folder, `${id}.json`)];
  writeFileSync(file, text);
  writeFileSync(sidecar, JSON.stringify({ url, published }));
  return [file, sidecar];
}

async function load(name: string, folder: string, store: string): Promise<Watch> {
  const watches: Watch[] = [];
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const [began, before] = [performance.now(), process.cpuUsage()];
  const turns = countTurns();
  delay.enable();
  const loaded = await loadCoverage(folder, {
    tell: console.error,
    progress: { step() {}, end() {} },
    store,
    onWatch: (watch) => watches.push(watch),
  });
  delay.disable();
  const longest = turns.end();
  if (!loaded.ok) throw new Error(loaded.problem);
  const { user, system } = process.cpuUsage(before);
  const { articles, passages } = loaded.value.searched();
  const whole = performance.now() - began;
  const asked = performance.now();
  const sampled = processorTime(() => sampleQuestions(loaded.value));
  loaded.value.answer("what did the minister say about the budget?");
  console.log(
    `${name}: ${articles} articles, ${passages} passages in ${(whole / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time; ` +
      `longest block ${(delay.max / 1e6).toFixed(0)} ms, 99.9 % under ${(delay.percentile(99.9) / 1e6).toFixed(0)} ms, of processor time ${longest} ms; ` +
      `samples and first answer after another ${(performance.now() - asked).toFixed(0)} ms (samples ${sampled.toFixed(0)} ms of processor time)`,
  );
  const [watch] = watches;
  if (watch === undefined) throw new Error("What is loaded is watched");
  return watch;
}

async function add(folder: string, watch: Watch): Promise<void> {
  const articles = madeArticles(await goldTexts(), `new-${Date.now()}`, 2);
  const added = Array.from({ length: Number(values.add) }, () => write(folder, articles.next().value)).flat();
  const before = process.cpuUsage();
  const turns = countTurns();
  // A file is taken when two looks find it the same.
  await watch.look();
  const { taken } = await watch.look();
  const longest = turns.end();
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${taken} articles more in ${((user + system) / 1e6).toFixed(1)} s of processor time; longest block ${longest} ms of processor time`,
  );
  for (const file of added) rmSync(file);
}

/** What other programs do meanwhile doesn't count: how long the longest turn of the event loop kept the processor. */
function countTurns(): { readonly end: () => string } {
  let [isOver, longest, before] = [false, 0, threadTime()];
  const turn = (): void => {
    const now = threadTime();
    longest = Math.max(longest, now - before);
    before = now;
    // Not at once: to be asked in an idle loop again and again would take processor time too.
    if (!isOver) setTimeout(turn, 1);
  };
  turn();
  return {
    end: () => {
      isOver = true;
      turn();
      return Number.isNaN(longest) ? "unknown" : longest.toFixed(0);
    },
  };
}

/** Milliseconds for which this thread had the processor; only Linux tells. */
function threadTime(): number {
  if (SCHEDULED === null) return Number.NaN;
  const length = readSync(SCHEDULED, page, 0, page.length, 0);
  return Number.parseInt(page.toString("latin1", 0, length), 10) / 1e6;
}
