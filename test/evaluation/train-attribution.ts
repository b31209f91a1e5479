/** Learns the ranker's weights from PolNeAR's train part and how sure its choices are from that and from articles of other genres, and
 *  writes src/attribution/ranking/weights.ts and credit-weights.ts.
 *  `npm run train:attribution -- [--folds 5] [--without group,…] [--predicted out-of-fold.jsonl] [--write]` */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Weights } from "../../src/attribution/ranking/feature-sink.ts";
import { createRanker, type Ranker } from "../../src/attribution/ranking/ranker.ts";
import { type Linear, probabilityOf } from "../../src/domain/linear.ts";
import { type ArticleExamples, examplesOf } from "./attribution-examples.ts";
import { learn } from "./attribution-learning.ts";
import { type CreditExample, creditExamples } from "./credit-examples.ts";
import { creditModule } from "./credit-module.ts";
import { createFeatureNames, scoresOf } from "./feature-rows.ts";
import { learnAnswers } from "./linear-learning.ts";
import { predictionLine } from "./prediction-line.ts";
import { type GoldArticle, readGold } from "./quotation-gold.ts";
import { type Judged, reliabilityTable } from "./reliability.ts";
import { weightsModule } from "./weights-module.ts";

const TRAIN = "../shared/gold/quotations/polnear-direct.train.jsonl";
const GENRES = "../shared/gold/quotations/genres-direct.dev.jsonl";
const WEIGHTS_FILE = new URL("../../src/attribution/ranking/weights.ts", import.meta.url);
const CREDIT_FILE = new URL("../../src/attribution/ranking/credit-weights.ts", import.meta.url);
/** An article of another genre counts as much as this many of politics, of which there are thirty times as many. */
const GENRES_TIMES = 5;
/** Of the credit's weights towards zero (L2). */
const PULL = 3;

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
  const names = createFeatureNames();
  const politics = crossValidated(articles, folds, names);
  const weights = learnFrom(articles);
  const others = examplesIn(genres, createRanker(weights), names);
  report(politics, others, folds, names);
  if (values.write) write(weights, articles, creditFrom(politics.flat(), others.flat(), names));
}

function learnFrom(articles: readonly ArticleExamples[]): Weights {
  return learn(articles, new Set(values.without.split(",")));
}

function write(weights: Weights, articles: readonly ArticleExamples[], credit: Linear): void {
  const day = new Date().toISOString().slice(0, 10);
  const runs = articles.reduce((sum, one) => sum + one.runs.length, 0);
  writeFileSync(WEIGHTS_FILE, weightsModule(weights, { day, articles: articles.length, runs }));
  writeFileSync(CREDIT_FILE, creditModule(credit, day));
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

function creditFrom(
  politics: readonly CreditExample[],
  others: readonly CreditExample[],
  names: Names,
): Linear {
  const cases = [...politics, ...Array.from({ length: GENRES_TIMES }, () => others).flat()];
  return learnAnswers(cases, { names, without: [], signs: () => 0, pull: PULL });
}

/** Confidences of credits in articles that nothing was learnt from. */
function report(
  politics: readonly CreditExample[][],
  others: readonly CreditExample[][],
  folds: number,
  names: Names,
): void {
  const tables: { readonly name: string; readonly all: Judged[] }[] = [
    { name: "polnear-direct.train", all: [] },
    { name: "genres-direct.dev", all: [] },
  ];
  for (let fold = 0; fold < folds; fold += 1) {
    const isLeft = (_: unknown, number: number): boolean => number % folds === fold;
    const rest = [politics, others].map((all) => all.filter((one, number) => !isLeft(one, number)).flat());
    const weights = creditFrom(rest[0] ?? [], rest[1] ?? [], names);
    for (const [at, all] of [politics, others].entries())
      for (const { row, isRight } of all.filter(isLeft).flat())
        tables[at]?.all.push({ confidence: confidenceOf(row, weights, names), right: isRight });
  }
  for (const { name, all } of tables) console.log(`\n${name}\n${reliabilityTable(all)}`);
}

function confidenceOf(row: CreditExample["row"], weights: Linear, { names }: Names): number {
  const point = Float64Array.from(names, (name) => weights.get(name) ?? 0);
  const [odds = 0] = scoresOf(row, point);
  return probabilityOf(odds);
}
