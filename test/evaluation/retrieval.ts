/** `evaluate:retrieval [collection…]`: our ranking beside textbook BM25 and MiniSearch's own, on the public collections. */

import { existsSync } from "node:fs";
import type { Passage } from "../../src/domain.ts";
import { type Query, readGrades, readPassages, readQueries } from "./collection.ts";
import { auroc, mean, ndcg, recall, reciprocalRank } from "./ranking-figures.ts";
import { miniSearch, type SearchEngine, textbook, whosaid } from "./search-engines.ts";

const GOLD = "../shared/gold/retrieval";
const NINE = ["cranfield", "time", "trecqa", "cacm", "cisi", "med", "lisa", "vaswani", "squad2"];
const MORE = [
  "rtqa-evidence",
  "rgb-zh",
  "squad2-offcoverage",
  "trecqa-offcoverage",
  "trecqa-nearmiss",
  "rtqa-abstain",
];
const ENGINES: readonly (readonly [string, SearchEngine])[] = [
  ["whosaid", whosaid],
  ["textbook", textbook],
];
/** Its own ranking takes half a second for a natural question over 40,000 passages: on the nine only. */
const SLOW_ENGINES: typeof ENGINES = [["minisearch", miniSearch]];

if (existsSync(GOLD)) report(process.argv.length > 2 ? process.argv.slice(2) : [...NINE, ...MORE]);
else console.log(`${GOLD} is not here: nothing to measure`);

function report(names: readonly string[]): void {
  const ofNine = new Map<string, number[]>();
  console.log("collection           engine       nDCG@10  MRR  R@100  AUROC   ms");
  for (const name of names) {
    const passages = readPassages(`${GOLD}/${name}/corpus.jsonl`);
    const engines = NINE.includes(name) ? [...ENGINES, ...SLOW_ENGINES] : ENGINES;
    for (const [engine, create] of engines) {
      const figures = measure(name, passages, create);
      console.log(`${name.padEnd(20)} ${engine.padEnd(12)} ${row(figures)}`);
      if (NINE.includes(name)) ofNine.set(engine, [...(ofNine.get(engine) ?? []), figures.ndcg]);
    }
  }
  for (const [engine, values] of ofNine) {
    console.log(`${`mean of ${values.length}`.padEnd(20)} ${engine.padEnd(12)} ${mean(values).toFixed(4)}`);
  }
}

interface Figures {
  readonly ndcg: number;
  readonly reciprocalRank: number;
  readonly recall: number;
  /** Null where every question is answerable. */
  readonly auroc: number | null;
  /** Median of one question, in milliseconds. */
  readonly time: number;
}

function measure(name: string, passages: readonly Passage[], create: SearchEngine): Figures {
  const search = create(passages);
  const grades = readGrades(`${GOLD}/${name}/qrels.tsv`);
  const runs = readQueries(`${GOLD}/${name}/queries.jsonl`).map((query) => {
    const start = performance.now();
    const ranked = search(query.text);
    const time = performance.now() - start;
    return { query, ids: ranked.map(({ id }) => id), best: ranked[0]?.score ?? 0, time };
  });
  const judged = runs.flatMap(({ query, ids }) => {
    const relevant = grades.get(query._id);
    return relevant === undefined || Math.max(...relevant.values()) <= 0 ? [] : [{ ids, relevant }];
  });
  return {
    ndcg: mean(judged.map(({ ids, relevant }) => ndcg(ids, relevant, 10))),
    reciprocalRank: mean(judged.map(({ ids, relevant }) => reciprocalRank(ids, relevant))),
    recall: mean(judged.map(({ ids, relevant }) => recall(ids, relevant, 100))),
    auroc: abstention(runs),
    time: runs.map(({ time }) => time).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0,
  };
}

function abstention(runs: readonly { readonly query: Query; readonly best: number }[]): number | null {
  const scores = (answerable: boolean) =>
    runs.filter(({ query }) => query.metadata?.answerable === answerable).map(({ best }) => best);
  const unanswerable = scores(false);
  return unanswerable.length === 0 ? null : auroc(scores(true), unanswerable);
}

function row({ ndcg, reciprocalRank, recall, auroc, time }: Figures): string {
  const figures = [ndcg, reciprocalRank, recall].map((figure) => figure.toFixed(4));
  return [...figures, auroc?.toFixed(4) ?? "  –   ", time.toFixed(1).padStart(6)].join("  ");
}
