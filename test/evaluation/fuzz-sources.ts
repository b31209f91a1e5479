/** What made questions and articles are made of: the project's own texts, and those of ../shared/gold where it is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFolder } from "../../adapters/corpus/files.ts";
import { type Article, articleFromText } from "../../src/index.ts";
import { goldenNames, goldenPath } from "../golden/golden.ts";
import { isAskedHere, readAsked, readAskedArticles } from "./asked-gold.ts";
import { SEED_QUESTIONS } from "./seed-questions-data.ts";

export interface FuzzSources {
  readonly questions: readonly string[];
  /** Coverages as they are asked: small, so that a question costs milliseconds. */
  readonly coverages: readonly (readonly Article[])[];
  /** Texts that articles are made of. */
  readonly texts: readonly string[];
  /** Where they come from, for the log. */
  readonly origin: string;
}

/** Articles in each coverage. */
const LOT = 12;

/** Throws where the project's own texts can't be read. `isGold`: with the gold, where that is there. */
export async function fuzzSources(isGold: boolean): Promise<FuzzSources> {
  const golden = goldenNames().map((name) =>
    articleFromText(name, readFileSync(goldenPath(name, "article.txt"), "utf8")),
  );
  const seeds = await folder(resolve(import.meta.dirname, "../../seeds"));
  const own = SEED_QUESTIONS.flatMap(({ question, thread = [] }) => [question, ...thread]);
  const asked = isGold && isAskedHere();
  const gold = asked ? await readAskedArticles() : [];
  const more = asked ? (["tune", "dev", "none"] as const).flatMap(readAsked) : [];
  const pages = isGold ? goldPages() : [];
  return {
    questions: [
      ...own,
      ...more.flatMap(({ question, context = [] }) => [question, ...context.map(({ text }) => text)]),
    ],
    coverages: [...lots(seeds), ...lots(golden), ...lots(gold)],
    texts: [...[...golden, ...seeds, ...gold].map(({ text }) => text), ...pages],
    origin: [
      `${own.length} questions and ${seeds.length} articles of seeds/, ${golden.length} of test/golden`,
      ...(asked ? [`${more.length} questions and ${gold.length} articles of ../shared/gold/asked`] : []),
      ...(pages.length > 0 ? [`${pages.length} articles of ../shared/gold/whosaid`] : []),
    ].join("; "),
  };
}

async function folder(path: string): Promise<readonly Article[]> {
  const read = await readFolder(path);
  if (!read.ok) throw new Error(`${path} could not be read: ${read.problem.message}`);
  return read.value.articles;
}

function goldPages(): string[] {
  const path = resolve(import.meta.dirname, "../../../shared/gold/whosaid/articles");
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((name) => name.endsWith(".txt"));
  return files.sort().map((name) => readFileSync(join(path, name), "utf8"));
}

function lots(articles: readonly Article[]): (readonly Article[])[] {
  return Array.from({ length: Math.ceil(articles.length / LOT) }, (_, at) =>
    articles.slice(at * LOT, (at + 1) * LOT),
  );
}
