/** Learns the ranker's weights from PolNeAR's train part and writes them to src/attribution/weights.ts.
 *  `npm run train:attribution -- ../shared/gold/quotations/polnear-direct.train.jsonl [--folds 5] [--without group,…] [--predicted out-of-fold.jsonl] [--write]` */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { articleFromText } from "../../src/article/parse.ts";
import { extractWith } from "../../src/attribution/extract.ts";
import type { Weights } from "../../src/attribution/feature-sink.ts";
import { createRanker } from "../../src/attribution/ranker.ts";
import { type ArticleExamples, examplesOf } from "./attribution-examples.ts";
import { predictionLine } from "./prediction-line.ts";
import { readGold } from "./quotation-gold.ts";
import { type Example, trainSoftmax } from "./softmax.ts";

/** A feature seen less often says nothing about the next article. */
const FEWEST = 3;
const TRAINING = { epochs: 12, rate: 0.05, decay: 5e-4 } as const;
const SMALLEST_WEIGHT = 0.02;

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
  const folds = Number(values.folds);
  if (folds > 1) crossValidate(articles, folds);
  if (values.write) {
    const weights = learn(articles);
    writeFileSync(new URL("../../src/attribution/weights.ts", import.meta.url), asModule(weights, articles));
    console.log(`${weights.size} weights written to src/attribution/weights.ts`);
  }
}

/** Out-of-fold predictions for every article, for the scorer. */
function crossValidate(articles: readonly ArticleExamples[], folds: number): void {
  const lines = Array.from({ length: folds }, (_, fold) => {
    const ranker = createRanker(learn(articles.filter((_article, number) => number % folds !== fold)));
    return articles
      .filter((_article, number) => number % folds === fold)
      .map(({ gold }) => predictionLine(gold, extractWith(ranker, articleFromText(gold.id, gold.text))));
  });
  writeFileSync(values.predicted, lines.flat().join("\n"));
}

function learn(articles: readonly ArticleExamples[]): Weights {
  const without = new Set(values.without.split(",").filter((group) => group !== ""));
  const numbers = featureNumbers(articles, without);
  const examples: Example[] = articles.flatMap(({ runs }) =>
    runs.map(({ candidates, right }) => ({
      candidates: candidates.map((features) => asNumbers(features, numbers)),
      right,
    })),
  );
  const weights = trainSoftmax(examples, { ...TRAINING, features: numbers.size });
  const entries = [...numbers].map(([name, number]) => [name, round(weights[number] ?? 0)] as const);
  return new Map(entries.filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT));
}

function featureNumbers(
  articles: readonly ArticleExamples[],
  without: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { runs } of articles) {
    for (const { candidates } of runs) {
      for (const features of candidates)
        for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const kept = [...counts].filter(
    ([name, count]) => count >= FEWEST && !without.has(name.slice(0, name.indexOf(" "))),
  );
  return new Map(
    kept
      .map(([name]) => name)
      .sort()
      .map((name, number) => [name, number]),
  );
}

function asNumbers(features: readonly string[], numbers: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(features.flatMap((name) => numbers.get(name) ?? []));
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function asModule(weights: Weights, articles: readonly ArticleExamples[]): string {
  const runs = articles.reduce((sum, article) => sum + article.runs.length, 0);
  const lines = [...weights].map(([name, weight]) => `${name} ${weight}`);
  return `/** Learnt, not written: \`npm run train:attribution -- --write\` on ${new Date().toISOString().slice(0, 10)} from PolNeAR's train part
 *  (${articles.length} articles of US politics, ${runs} quoted runs); see docs/attribution.md. A feature and its weight a line. */
export const WEIGHTS = \`
${lines.join("\n")}
\`;
`;
}
