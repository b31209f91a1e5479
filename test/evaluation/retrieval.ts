/** `evaluate:retrieval [collection…]`: our ranking beside those of other engines, on the public collections, in one run. */

import { existsSync } from "node:fs";
import type { Passage } from "../../src/domain.ts";
import { type Query, readGrades, readPassages, readQueries } from "./collection.ts";
import { auroc, mean, ndcg, recall } from "./ranking-figures.ts";
import { fts5, lunrSearch, miniSearch, type SearchEngine, textbook, whosaid } from "./search-engines.ts";

const GOLD = "../shared/gold/retrieval";
const NINE = ["cranfield", "time", "trecqa", "cacm", "cisi", "med", "lisa", "vaswani", "squad2"];
const MORE = ["rtqa-evidence", "rgb-zh"];
const ABSTENTION = ["squad2-offcoverage", "trecqa-offcoverage", "trecqa-nearmiss", "rtqa-abstain"];

const ENGINES: readonly (readonly [string, SearchEngine])[] = [
  ["whosaid", whosaid],
  ["textbook", textbook],
  ["minisearch", miniSearch],
  ["lunr", lunrSearch],
  ["fts5", fts5],
];
/** Half a second for each of 1,638 questions: MiniSearch makes an object of every match of "the". */
const TOO_SLOW = new Set(["minisearch rtqa-evidence"]);
/** Those whose scores can be compared between questions. */
const COMPARABLE = ENGINES.slice(0, 2);

if (existsSync(GOLD)) report(process.argv.slice(2));
else console.log(`${GOLD} is not here: nothing to measure`);

function report(wanted: readonly string[]): void {
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  reportOrder([...NINE, ...MORE].filter(isWanted));
  reportAbstention(ABSTENTION.filter(isWanted));
}

function reportOrder(names: readonly string[]): void {
  const nine: Map<string, Figures>[] = [];
  const engines = ENGINES.map(([engine]) => engine);
  if (names.length > 0) print("nDCG@10", [...engines, "R@100", "(textbook)", "ms", "(fts5)"]);
  for (const name of names) {
    const figures = measureAll(name);
    if (NINE.includes(name)) nine.push(figures);
    const [ours, plain, lite] = [figures.get("whosaid"), figures.get("textbook"), figures.get("fts5")];
    print(name, [
      ...engines.map((engine) => shown(figures.get(engine)?.ndcg)),
      shown(ours?.recall),
      shown(plain?.recall),
      shown(ours?.time, 1),
      shown(lite?.time, 1),
    ]);
  }
  if (nine.length === 0) return;
  const means = engines.map((engine) => mean(nine.map((figures) => figures.get(engine)?.ndcg ?? 0)));
  print(
    `mean of ${nine.length}`,
    means.map((value) => shown(value)),
  );
}

function reportAbstention(names: readonly string[]): void {
  if (names.length === 0) return;
  print("\nAUROC", ["whosaid", "textbook"]);
  for (const name of names) {
    const passages = readPassages(`${GOLD}/${name}/corpus.jsonl`);
    print(
      name,
      COMPARABLE.map(([, create]) => shown(abstention(ask(name, create(passages))))),
    );
  }
}

interface Figures {
  readonly ndcg: number;
  readonly recall: number;
  /** Median of one question, in milliseconds. */
  readonly time: number;
}

function measureAll(name: string): Map<string, Figures> {
  const passages = readPassages(`${GOLD}/${name}/corpus.jsonl`);
  const measured = new Map<string, Figures>();
  for (const [engine, create] of ENGINES) {
    if (!TOO_SLOW.has(`${engine} ${name}`)) measured.set(engine, measure(name, passages, create));
  }
  return measured;
}

function measure(name: string, passages: readonly Passage[], create: SearchEngine): Figures {
  const grades = readGrades(`${GOLD}/${name}/qrels.tsv`);
  const runs = ask(name, create(passages));
  const judged = runs.flatMap(({ query, ids }) => {
    const relevant = grades.get(query._id);
    return relevant === undefined || Math.max(...relevant.values()) <= 0 ? [] : [{ ids, relevant }];
  });
  return {
    ndcg: mean(judged.map(({ ids, relevant }) => ndcg(ids, relevant, 10))),
    recall: mean(judged.map(({ ids, relevant }) => recall(ids, relevant, 100))),
    time: runs.map(({ time }) => time).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0,
  };
}

interface Run {
  readonly query: Query;
  readonly ids: readonly string[];
  /** The first hit's score, 0 without one. */
  readonly best: number;
  /** In milliseconds. */
  readonly time: number;
}

function ask(name: string, search: ReturnType<SearchEngine>): Run[] {
  return readQueries(`${GOLD}/${name}/queries.jsonl`).map((query) => {
    const start = performance.now();
    const ranked = search(query.text);
    const time = performance.now() - start;
    return { query, ids: ranked.map(({ id }) => id), best: ranked[0]?.score ?? 0, time };
  });
}

function abstention(runs: readonly Run[]): number {
  const scores = (answerable: boolean) =>
    runs.filter(({ query }) => query.metadata?.answerable === answerable).map(({ best }) => best);
  return auroc(scores(true), scores(false));
}

function shown(figure: number | undefined, digits = 4): string {
  return figure === undefined ? "–" : figure.toFixed(digits);
}

function print(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(20), ...cells.map((cell) => cell.padStart(10))].join(" "));
}
