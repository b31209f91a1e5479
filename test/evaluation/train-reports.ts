/** Learns the chain of reported speech from PolNeAR's train part and writes it to src/attribution/reports/model-data.ts.
 *  `npm run train:reports -- ../shared/gold/quotations/polnear.train.jsonl [--predicted held-out.jsonl] [--write]` */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { articleFromText } from "../../src/article/parse.ts";
import { extractWith, LEARNT } from "../../src/attribution/extract.ts";
import { UNCALIBRATED } from "../../src/attribution/reports/calibration.ts";
import { createLabeller } from "../../src/attribution/reports/labeller.ts";
import type { ReportReader } from "../../src/attribution/reports/model.ts";
import { fitCalibration } from "./calibration-fit.ts";
import { predictionLine } from "./prediction-line.ts";
import { type GoldArticle, readGold } from "./quotation-gold.ts";
import { chainsOf } from "./report-examples.ts";
import { learnReports } from "./report-learning.ts";
import { reportModule, shortened } from "./report-module.ts";
import { judgedReports } from "./report-outcomes.ts";

const MODEL_FILE = new URL("../../src/attribution/reports/model-data.ts", import.meta.url);
/** 58,000 features with nine weights each are 1 MB of text. Rates five times as high fit train and lose 2 points elsewhere. */
const LEARNING = { fewest: 5, kept: 58_000, rate: 0.03, decay: 1e-3, epochs: [3, 4] } as const;
/** Every so manieth article is held out to measure how sure the chain may be. */
const HELD_OUT = 6;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    predicted: { type: "string", default: join(tmpdir(), "reports-held-out.jsonl") },
    write: { type: "boolean", default: false },
  },
});

main(readGold(positionals[0] ?? "../shared/gold/quotations/polnear.train.jsonl"));

function main(articles: readonly GoldArticle[]): void {
  const heldOut = articles.filter((_article, number) => number % HELD_OUT === 0);
  const reader = readerFrom(articles.filter((article) => !heldOut.includes(article)));
  const lines = heldOut.map((gold) =>
    predictionLine(gold, extractWith({ ...LEARNT, reports: reader }, articleFromText(gold.id, gold.text))),
  );
  writeFileSync(values.predicted, lines.join("\n"));
  const said = fitCalibration(judgedReports(heldOut, reader, "said"));
  const stances = fitCalibration(judgedReports(heldOut, reader, "stances"));
  console.log({ predicted: values.predicted, said, stances });
  if (!values.write) return;
  const origin = { day: new Date().toISOString().slice(0, 10), articles: articles.length };
  writeFileSync(MODEL_FILE, reportModule(learnt(articles), { said, stances }, origin));
}

function learnt(articles: readonly GoldArticle[]): ReturnType<typeof shortened> {
  return shortened(learnReports(articles.flatMap(chainsOf), LEARNING));
}

function readerFrom(articles: readonly GoldArticle[]): ReportReader {
  return { label: createLabeller(learnt(articles)), said: UNCALIBRATED, stances: UNCALIBRATED };
}
