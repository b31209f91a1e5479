/** Learns the chain of reported speech from PolNeAR's train part, and how sure its reports are from that and from articles of other genres,
 *  and writes src/attribution/reports/model-data.ts and report-credit-weights.ts.
 *  `npm run train:reports -- [--predicted held-out.jsonl] [--write]` */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createLabeller, type Labeller } from "../../src/attribution/reports/labeller.ts";
import { creditFrom, creditReport } from "./credit-learning.ts";
import { creditModule } from "./credit-module.ts";
import { createFeatureNames } from "./feature-rows.ts";
import type { Case } from "./linear-learning.ts";
import { type GoldArticle, readGold } from "./quotation-gold.ts";
import { reportCreditExamples } from "./report-credit-examples.ts";
import { chainsOf } from "./report-examples.ts";
import { learnReports } from "./report-learning.ts";
import { reportModule, shortened } from "./report-module.ts";
import { shownReports } from "./shown-reports.ts";

const TRAIN = "../shared/gold/quotations/polnear.train.jsonl";
const GENRES = "../shared/gold/quotations/genres.dev.jsonl";
const ROOM = new URL("../../src/attribution/reports/", import.meta.url);
/** 58,000 features with nine weights each are 1 MB of text. Rates five times as high fit train and lose 2 points elsewhere. */
const LEARNING = { fewest: 5, kept: 58_000, rate: 0.03, decay: 1e-3, epochs: [3, 4] } as const;
/** Every so manieth article is held out to measure how sure the chain may be. */
const HELD_OUT = 6;
/** Of the credit's weights towards zero (L2). */
const PULL = 6;
const FOLDS = 7;

const { values } = parseArgs({
  options: {
    predicted: { type: "string", default: join(tmpdir(), "reports-held-out.jsonl") },
    write: { type: "boolean", default: false },
  },
});

main();

function main(): void {
  const articles = readGold(TRAIN);
  const heldOut = articles.filter((_article, number) => number % HELD_OUT === 0);
  const label = labellerFrom(articles.filter((article) => !heldOut.includes(article)));
  const learning = { names: createFeatureNames(), pull: PULL };
  const told = (gold: GoldArticle) => reportCreditExamples(gold, label, learning.names);
  const politics = heldOut.map(told);
  writeFileSync(values.predicted, politics.map(({ line }) => line).join("\n"));
  const genres = readGold(GENRES);
  const others = genres.map(told);
  const cases = { politics: politics.map(examplesOf), others: others.map(examplesOf) };
  console.log(creditReport(cases, learning, FOLDS));
  console.log(`\n${shownReports(genres, cases, learning, { label, folds: FOLDS })}`);
  if (!values.write) return;
  const day = new Date().toISOString().slice(0, 10);
  const about = { name: "REPORT_CREDIT", command: "train:reports", features: "report-credit.ts", day };
  writeFileSync(new URL("report-credit-weights.ts", ROOM), creditModule(creditFrom(cases, learning), about));
  const origin = { day, articles: articles.length };
  writeFileSync(new URL("model-data.ts", ROOM), reportModule(learnt(articles), origin));
}

function examplesOf({ examples }: ReturnType<typeof reportCreditExamples>): readonly Case[] {
  return examples;
}

function learnt(articles: readonly GoldArticle[]): ReturnType<typeof shortened> {
  return shortened(learnReports(articles.flatMap(chainsOf), LEARNING));
}

function labellerFrom(articles: readonly GoldArticle[]): Labeller {
  return createLabeller(learnt(articles));
}
