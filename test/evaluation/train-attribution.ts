/** Learns the ranker's weights from PolNeAR's train part and writes them to src/attribution/ranking/weights.ts.
 *  `npm run train:attribution -- ../shared/gold/quotations/polnear-direct.train.jsonl [--folds 5] [--without group,…] [--predicted out-of-fold.jsonl] [--write]` */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { articleFromText } from "../../src/article/parse.ts";
import { extractWith, LEARNT } from "../../src/attribution/extract.ts";
import { UNCALIBRATED } from "../../src/attribution/ranking/calibration.ts";
import type { Weights } from "../../src/attribution/ranking/feature-sink.ts";
import { createRanker } from "../../src/attribution/ranking/ranker.ts";
import { type ArticleExamples, examplesOf } from "./attribution-examples.ts";
import { learn } from "./attribution-learning.ts";
import { fitCalibration } from "./calibration-fit.ts";
import { predictionLine } from "./prediction-line.ts";
import { readGold } from "./quotation-gold.ts";
import { type Judged, judged } from "./reliability.ts";
import { weightsModule } from "./weights-module.ts";

const WEIGHTS_FILE = new URL("../../src/attribution/ranking/weights.ts", import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: "string", default: "5" },
    without: { type: "string", default: "" },
    predicted: { type: "string", default: join(tmpdir(), "attribution-cross-validated.jsonl") },
    write: { type: "boolean", default: false },
  },
});

main(positionals[0] ?? "../shared/gold/quotations/polnear-direct.train.jsonl");

function main(file: string): void {
  const articles = readGold(file).map(examplesOf);
  const outcomes = crossValidate(articles, Number(values.folds));
  if (values.write) write(learnFrom(articles), articles, outcomes);
}

function learnFrom(articles: readonly ArticleExamples[]): Weights {
  return learn(articles, new Set(values.without.split(",")));
}

function write(weights: Weights, articles: readonly ArticleExamples[], outcomes: readonly Judged[]): void {
  const origin = {
    day: new Date().toISOString().slice(0, 10),
    articles: articles.length,
    runs: articles.reduce((sum, { runs }) => sum + runs.length, 0),
  };
  writeFileSync(WEIGHTS_FILE, weightsModule(weights, fitCalibration(outcomes), origin));
  console.log(`${weights.size} weights written to src/attribution/ranking/weights.ts`);
}

/** Out-of-fold predictions for every article, for the scorer; gives how sure and how right the choices were. */
function crossValidate(articles: readonly ArticleExamples[], folds: number): Judged[] {
  const lines: string[] = [];
  const outcomes: Judged[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rank = createRanker(learnFrom(articles.filter((_article, number) => number % folds !== fold)));
    const models = { ...LEARNT, rank, calibration: UNCALIBRATED };
    for (const { gold } of articles.filter((_article, number) => number % folds === fold)) {
      const attribution = extractWith(models, articleFromText(gold.id, gold.text));
      lines.push(predictionLine(gold, attribution));
      outcomes.push(...judged(gold, attribution));
    }
  }
  writeFileSync(values.predicted, lines.join("\n"));
  return outcomes;
}
