/** Training examples → the ranker's weights: learnt on all features, then on those that matter most alone. */
import type { Weights } from "../../src/attribution/ranking/feature-sink.ts";
import type { ArticleExamples } from "./attribution-examples.ts";
import { type Example, removalCosts, trainSoftmax } from "./softmax.ts";

/** A feature seen less often says nothing about the next article. */
const FEWEST = 3;
const TRAINING = { epochs: 20, rate: 0.05, decay: 5e-4 } as const;
/** Features left after each pruning: the last is few enough to be read (cross-validated, docs/attribution.md). */
const KEPT = [2400, 1200] as const;
const SMALLEST_WEIGHT = 0.02;

/** `without` are groups of features left out. */
export function learn(articles: readonly ArticleExamples[], without: ReadonlySet<string>): Weights {
  const names = KEPT.reduce((left, most) => pruned(articles, left, most), featureNames(articles, without));
  const weights = train(numbered(articles, names), names);
  const entries = names.map((name, number) => [name, round(weights[number] ?? 0)] as const);
  return new Map(entries.filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT));
}

function pruned(articles: readonly ArticleExamples[], names: readonly string[], most: number): string[] {
  const examples = numbered(articles, names);
  const costs = removalCosts(examples, train(examples, names));
  return names
    .map((name, number) => ({ name, cost: costs[number] ?? 0 }))
    .sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
    .sort();
}

function train(examples: readonly Example[], names: readonly string[]): Float64Array {
  return trainSoftmax(examples, { ...TRAINING, features: names.length });
}

/** In order of their names, so that learning is the same every time. */
function featureNames(articles: readonly ArticleExamples[], without: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { runs } of articles) {
    for (const { candidates } of runs) {
      for (const features of candidates)
        for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([name, count]) => count >= FEWEST && !without.has(name.slice(0, name.indexOf(" "))))
    .map(([name]) => name)
    .sort();
}

function numbered(articles: readonly ArticleExamples[], names: readonly string[]): Example[] {
  const numbers = new Map(names.map((name, number) => [name, number]));
  return articles.flatMap(({ runs }) =>
    runs.map(({ candidates, right }) => ({
      candidates: candidates.map((features) =>
        Int32Array.from(features.flatMap((name) => numbers.get(name) ?? [])),
      ),
      right,
    })),
  );
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
