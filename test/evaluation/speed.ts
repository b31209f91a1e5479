/** `npx tsx test/evaluation/speed.ts`: how long one whole answer takes over the largest collection. Says so where ../shared is missing. */
import { existsSync } from "node:fs";
import { type Coverage, createCoverage } from "../../src/index.ts";
import { misspelt, wordsFrom } from "../bench/made/slips.ts";
import { heldBytes } from "../bench/peers/held.ts";
import { readPassages, readQueries } from "./collection.ts";
import { createDice, type Dice } from "./dice.ts";

const COLLECTION = "../shared/gold/retrieval/rtqa-evidence";
const SEED = 20261122;
const OF_EACH_KIND = 125;
/** Names from the head of the list of speakers, whom people ask about. */
const KNOWN_SPEAKERS = 500;

interface Asked {
  readonly kind: string;
  readonly question: string;
}

if (existsSync(COLLECTION)) measure();
else console.log(`${COLLECTION} is not here: nothing to measure`);

function measure(): void {
  const articles = readPassages(`${COLLECTION}/corpus.jsonl`).map(({ article }) => article);
  const [coverage, build] = timed(() => createCoverage(articles));
  const first = firstQuestion(coverage);
  console.log(
    `${articles.length} articles: build ${build.toFixed(0)} ms, first question ${first.toFixed(0)} ms`,
  );
  console.log(`heap ${(heldBytes() / 2 ** 20).toFixed(0)} MB`);
  const questions = mixed(
    coverage,
    articles.map(({ text }) => text),
  );
  // Once around before measuring: what is timed is a process that has been answering for a while.
  for (const { question } of questions.filter((_, at) => at % 4 === 0)) coverage.answer(question);
  const before = process.cpuUsage();
  const times = questions.map(({ kind, question }) => ({
    kind,
    time: timed(() => coverage.answer(question))[1],
  }));
  const { user, system } = process.cpuUsage(before);
  for (const kind of new Set(questions.map((asked) => asked.kind))) {
    report(
      kind,
      times.filter((one) => one.kind === kind).map(({ time }) => time),
    );
  }
  report(
    "all",
    times.map(({ time }) => time),
  );
  // Unlike the times above, hardly changed by what else runs on the machine.
  console.log(`processor time, mean of all: ${((user + system) / 1000 / times.length).toFixed(1)} ms`);
}

function timed<Value>(work: () => Value): [Value, number] {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

function firstQuestion(coverage: Coverage): number {
  return timed(() => coverage.answer("what did the minister say about the budget"))[1];
}

function report(kind: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1).padStart(7);
  console.log(`${kind.padEnd(10)} p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}`);
}

/** As many of each kind, shuffled, so that no kind has the caches to itself. */
function mixed(coverage: Coverage, texts: readonly string[]): Asked[] {
  const dice = createDice(SEED);
  const facts = readQueries(`${COLLECTION}/queries.jsonl`).map(({ text }) => text);
  const names = coverage
    .speakers()
    .slice(0, KNOWN_SPEAKERS)
    .map(({ speaker }) => speaker.name);
  const kinds: Readonly<Record<string, () => string>> = {
    fact: () => dice.pick(facts) ?? "",
    topic: () => topicQuestion(dice.pick(names) ?? "", texts, dice),
    wording: () => `who said "${wordsFrom(dice.pick(texts) ?? "", 5 + dice.below(10), dice)}"`,
    misspelt: () => misspelt(dice.pick([kinds.fact, kinds.topic, kinds.wording])?.() ?? "", dice),
  };
  const questions = Object.entries(kinds).flatMap(([kind, question]) =>
    Array.from({ length: OF_EACH_KIND }, () => ({ kind, question: question() })),
  );
  return dice.shuffle(questions);
}

/** About two or three words that stand in a text which names the speaker. */
function topicQuestion(name: string, texts: readonly string[], dice: Dice): string {
  const naming = dice.pick(texts.filter((text) => text.includes(name))) ?? dice.pick(texts) ?? "";
  return `what did ${name} say about ${wordsFrom(naming, 2 + dice.below(2), dice)}`;
}
