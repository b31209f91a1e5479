/** No page has more than 60 KB: over articles made at random, and over the sample coverage. */
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readFolder } from "../../../adapters/corpus/files.ts";
import { heldIn } from "../../../adapters/reading/held.ts";
import { heldPage } from "../../../adapters/reading/page.ts";
import { type Article, articleFromText, type Coverage, createCoverage } from "../../../src/index.ts";
import { madeNews } from "../../bench/made/articles.ts";
import { createDice } from "../../evaluation/dice.ts";

const MOST = 60_000;
const MADE = 500;

/** Bytes of the page that some stretch of it is marked on. */
function sizeOf(coverage: Coverage, article: Article, words: { start: number; end: number }): number {
  const held = heldIn(coverage, {
    article: article.id,
    version: article.version,
    names: [],
    until: 0,
    ...words,
  });
  if (held === null) throw new Error(`${article.id} isn’t held`);
  return Buffer.byteLength(heldPage(held, { address: "/read/x?v=1", page: null, speakerAt: () => null }));
}

function tooLong(coverage: Coverage, articles: readonly Article[], seed: number): string[] {
  const dice = createDice(seed);
  return articles
    .filter((article) => {
      const start = dice.below(article.text.length);
      const end = start + 1 + dice.below(article.text.length - start);
      return sizeOf(coverage, article, { start, end }) > MOST;
    })
    .map(({ id }) => id);
}

describe("a page has no more than 60 KB", () => {
  test("of the sample coverage, with all of an article marked or some of it", async () => {
    const read = await readFolder(resolve(import.meta.dirname, "../../../seeds"));
    const { articles } = read.ok ? read.value : { articles: [] };
    const coverage = createCoverage(articles);
    expect(articles.length).toBeGreaterThan(5);
    expect(tooLong(coverage, articles, 1)).toEqual([]);
    const whole = articles.filter((one) => sizeOf(coverage, one, { start: 0, end: one.text.length }) > MOST);
    expect(whole).toEqual([]);
  });

  test(`of ${MADE} made articles: as they are, and laid end to end until they have pages`, () => {
    const news = madeNews(16);
    const made = Array.from({ length: MADE }, () => news.next().value.article);
    expect(tooLong(createCoverage(made), made, 2)).toEqual([]);
    const texts = made.map(({ text }) => text);
    const long = [0, 250].map((from) =>
      articleFromText(`long-${from}`, texts.slice(from, from + 40).join("\n\n")),
    );
    expect(tooLong(createCoverage(long), long, 3)).toEqual([]);
  });
});
