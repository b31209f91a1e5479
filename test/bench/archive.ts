/** `npm run bench:archive [-- --passages N --rounds N]`: what adding, replacing and removing one article cost a coverage of 100,000 passages, in
 * processor time: the change, the next question, and the same question once more, which has nothing left to catch up with. */
import { parseArgs } from "node:util";
import { type Article, type Coverage, createCoverage } from "../../src/index.ts";
import { goldTexts, isGoldHere, madeArticles } from "../evaluation/made-archive.ts";
import { processorTime } from "../processor-time.ts";

const { values } = parseArgs({
  options: {
    passages: { type: "string", default: "100000" },
    rounds: { type: "string", default: "40" },
  },
});

/** About people of most articles, of some and of none, and about words. */
const QUESTIONS = [
  "what did Donald Trump say about taxes?",
  "what did Hillary Clinton say?",
  "who said “we will build a wall”?",
  "what did the mayor say about the police?",
  "did Bernie Sanders say the system is rigged?",
  "how many people were killed?",
  "what did the spokesman for the Pentagon say?",
  "when did Elizabeth Warren call for a hearing?",
];

/** Articles whose passages tell how many articles make up the whole. */
const SAMPLE = 200;

type Row = Readonly<Record<"change" | "next" | "again", number>>;

if (isGoldHere()) await measure();
else console.log("../shared/gold is not here: nothing to measure");

async function measure(): Promise<void> {
  const texts = await goldTexts();
  const coverage = createCoverage();
  const building = processorTime(() =>
    fill(coverage, madeArticles(texts, "old", 1), Number(values.passages)),
  );
  const { articles, passages, quotations } = coverage.searched();
  console.log(`${articles} articles, ${passages} passages, ${quotations} quotations: ${seconds(building)}`);
  console.log(`first question ${asked(coverage, 0).toFixed(0)} ms`);
  for (let warm = 0; warm < 3 * QUESTIONS.length; warm += 1) asked(coverage, warm);
  const added = madeArticles(texts, "new", 2);
  const changed = madeArticles(texts, "old", 3);
  for (const [name, changeOf] of [
    ["add", () => adding(coverage, added)],
    ["replace", () => adding(coverage, changed)],
    ["remove", (round: number) => () => coverage.remove(`new-${round + 1}`)],
  ] as const)
    report(name, rows(coverage, changeOf));
}

function fill(coverage: Coverage, articles: Iterator<Article>, passages: number): void {
  // Counted here: to ask the coverage each time would have it catch up each time.
  let articlesLeft = Number.POSITIVE_INFINITY;
  for (let number = 0; number < articlesLeft; number += 1) {
    coverage.add(articles.next().value);
    if (number !== SAMPLE) continue;
    articlesLeft = Math.ceil((passages / coverage.searched().passages) * SAMPLE);
  }
  coverage.searched();
}

/** The article is made beforehand: only its coming in is measured. */
function adding(coverage: Coverage, articles: Iterator<Article>): () => void {
  const article: Article = articles.next().value;
  return () => coverage.add(article);
}

function rows(coverage: Coverage, changeOf: (round: number) => () => void): Row[] {
  return Array.from({ length: Number(values.rounds) }, (_, round) => {
    const change = processorTime(changeOf(round));
    return { change, next: asked(coverage, round), again: asked(coverage, round) };
  });
}

function asked(coverage: Coverage, round: number): number {
  return processorTime(() => coverage.answer(QUESTIONS[round % QUESTIONS.length] ?? ""));
}

function report(name: string, all: readonly Row[]): void {
  const both = all.map(({ change, next }) => change + next);
  const beyond = all.map(({ change, next, again }) => change + next - again);
  console.log(
    `${name.padEnd(8)} change ${spread(all.map(({ change }) => change))}   next question ${spread(all.map(({ next }) => next))}   ` +
      `again ${spread(all.map(({ again }) => again))}   change and next ${spread(both)}   beyond the question ${spread(beyond)}`,
  );
}

/** Milliseconds: median, 95th percentile, most. */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1);
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s of processor time`;
}
