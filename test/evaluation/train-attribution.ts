/** Learns the ranker's weights from PolNeAR's train part and how sure its choices are from that and from articles of other genres, and
 *  writes src/attribution/ranking/weights.ts and credit-weights.ts.
 *  `npm run train:attribution -- [--folds 5] [--without group,…] [--predicted out-of-fold.jsonl] [--write]` */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Weights } from "../../src/attribution/ranking/feature-sink.ts";
import { createRanker, type Ranker } from "../../src/attribution/ranking/ranker.ts";
import type { Linear } from "../../src/domain/linear.ts";
import { type ArticleExamples, examplesOf } from "./attribution-examples.ts";
import { learn } from "./attribution-learning.ts";
import { type CreditExample, creditExamples } from "./credit-examples.ts";
import { creditFrom, creditReport } from "./credit-learning.ts";
import { creditModule } from "./credit-module.ts";
import { createFeatureNames } from "./feature-rows.ts";
import { predictionLine } from "./prediction-line.ts";
import { type GoldArticle, readGold } from "./quotation-gold.ts";
import { weightsModule } from "./weights-module.ts";

const TRAIN = "../shared/gold/quotations/polnear-direct.train.jsonl";
const GENRES = "../shared/gold/quotations/genres-direct.dev.jsonl";
const WEIGHTS_FILE = new URL("../../src/attribution/ranking/weights.ts", import.meta.url);
const CREDIT_FILE = new URL("../../src/attribution/ranking/credit-weights.ts", import.meta.url);
/** Of the credit's weights towards zero (L2). */
const PULL = 10;

const { values } = parseArgs({
  options: {
    folds: { type: "string", default: "5" },
    without: { type: "string", default: "" },
    predicted: { type: "string", default: join(tmpdir(), "attribution-cross-validated.jsonl") },
    write: { type: "boolean", default: false },
  },
});

main();

function main(): void {
  const articles = readGold(TRAIN).map(examplesOf);
  const genres = readGold(GENRES);
  const folds = Number(values.folds);
  const learning = { names: createFeatureNames(), pull: PULL };
  const politics = crossValidated(articles, folds, learning.names);
  const weights = learnFrom(articles);
  const cases = { politics, others: examplesIn(genres, createRanker(weights), learning.names) };
  console.log(creditReport(cases, learning, folds));
  if (values.write) write(weights, articles, creditFrom(cases, learning));
}

function learnFrom(articles: readonly ArticleExamples[]): Weights {
  return learn(articles, new Set(values.without.split(",")));
}

function write(weights: Weights, articles: readonly ArticleExamples[], credit: Linear): void {
  const day = new Date().toISOString().slice(0, 10);
  const runs = articles.reduce((sum, one) => sum + one.runs.length, 0);
  writeFileSync(WEIGHTS_FILE, weightsModule(weights, { day, articles: articles.length, runs }));
  const about = { name: "CREDIT", command: "train:attribution", features: "credit.ts", day };
  writeFileSync(CREDIT_FILE, creditModule(credit, about));
  console.log(`${weights.size} and ${credit.size} weights written to src/attribution/ranking`);
}

type Names = ReturnType<typeof createFeatureNames>;

/** Out-of-fold predictions for every article, for the scorer; gives the credits of each, as chosen without it. */
function crossValidated(
  articles: readonly ArticleExamples[],
  folds: number,
  names: Names,
): CreditExample[][] {
  const lines: string[] = [];
  const found: CreditExample[][] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rank = createRanker(learnFrom(articles.filter((_article, number) => number % folds !== fold)));
    for (const { gold } of articles.filter((_article, number) => number % folds === fold)) {
      const { examples, attribution } = creditExamples(gold, rank, names);
      lines.push(predictionLine(gold, attribution));
      found.push(examples);
    }
  }
  writeFileSync(values.predicted, lines.join("\n"));
  return found;
}

function examplesIn(articles: readonly GoldArticle[], ranker: Ranker, names: Names): CreditExample[][] {
  return articles.map((gold) => creditExamples(gold, ranker, names).examples);
}
