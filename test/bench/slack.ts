/** `npx tsx test/bench/slack.ts [--passages N]`: 500 questions at 10 at once through bolt and the loopback wire: how long until Slack
 * has the acknowledgement, and the answer. Wanted at the 99th percentile: 500 ms and 1 s. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { articleFromText, createCoverage } from "../../src/index.ts";
import { mention } from "../adapters/slack/a-delivery.ts";
import { aSlack } from "../adapters/slack/a-slack.ts";
import { startWire } from "../adapters/slack/wire.ts";
import { readPassages, readQueries } from "../evaluation/collection.ts";

const FOLDER = "../shared/gold/retrieval/rtqa-evidence";
const QUESTIONS = 500;
const AT_ONCE = 10;

const { values } = parseArgs({ options: { passages: { type: "string" }, folder: { type: "string" } } });
const folder = values.folder ?? FOLDER;
const corpora = readdirSync(folder).filter((file) => /^corpus.*\.jsonl$/.test(file));
const passages = corpora
  .flatMap((file) => readPassages(join(folder, file)))
  .slice(0, Number(values.passages ?? Number.POSITIVE_INFINITY));
const questions = readQueries(join(folder, "queries.jsonl"));

const loading = performance.now();
const coverage = createCoverage(passages.map(({ article }) => articleFromText(article.id, article.text)));
const { articles, passages: searched } = coverage.searched();
say(`${articles} articles, ${searched} passages covered in ${seconds(performance.now() - loading)}`);

/** Key → when its answer reached Slack. */
const arrived = new Map<string, number>();
const listeners = new Map<string, () => void>();
const wire = await startWire({
  fault(method, args) {
    if (method !== "chat.postMessage") return null;
    // As whosaid sent it.
    const { event_payload: payload } = args.metadata as { event_payload: { key: string } };
    arrived.set(payload.key, performance.now());
    listeners.get(payload.key)?.();
    return null;
  },
});
const starting = performance.now();
const rig = await aSlack({ wire, coverage });
say(`connected and begun in ${seconds(performance.now() - starting)}`);

const acknowledged: number[] = [];
const answered: number[] = [];
const queue = Array.from(
  { length: QUESTIONS },
  (_, index) => questions[index % questions.length]?.text ?? "",
);
await Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => askOneAfterTheOther(worker)));
await rig.slack.delivery.idle();

report("acknowledgement", acknowledged, 500);
report("whole answer", answered, 1000);
say(`${wire.book.visible().length} answers, ${wire.book.problems.length} invalid bodies`);
await rig.stop();
await wire.close();
process.exit(0);

async function askOneAfterTheOther(worker: number): Promise<void> {
  const channel = `C0BENCH${worker}`;
  const user = `U0BENCH${worker}`;
  for (let text = queue.shift(); text !== undefined; text = queue.shift()) {
    const { ts } = wire.book.say(channel, user, text);
    const key = `slack:T0TEAM:${channel}:${ts}`;
    const begun = performance.now();
    const shown = new Promise<void>((resolve) => {
      listeners.set(key, resolve);
    });
    await rig.say("events_api", mention({ text, ts, channel, user }));
    acknowledged.push(performance.now() - begun);
    await shown;
    answered.push((arrived.get(key) ?? 0) - begun);
  }
}

function report(what: string, times: number[], wanted: number): void {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const verdict = at(0.99) <= wanted ? "kept" : "MISSED";
  say(
    `${what}: p50 ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms (wanted ${wanted}: ${verdict}), longest ${at(1).toFixed(0)} ms`,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
