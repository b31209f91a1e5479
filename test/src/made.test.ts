import fc from "fast-check";
import { expect, test } from "vitest";
import { passagesOf } from "../../src/article/passages.ts";
import { type Article, createCoverage } from "../../src/index.ts";
import { type Made, makeInSteps, makeOf, packMade, unpackMade } from "../../src/made.ts";
import { createWordStore, wordsOf } from "../../src/text/word-store.ts";
import { anArticle } from "../an-article.ts";
import { someArticles, someQuestion, someText } from "../laws/some-coverage.ts";

test("what is unpacked is what was packed", () => {
  fc.assert(
    fc.property(someText, (text) => {
      const made = makeOf(anArticle({ text }));
      expect(unpackMade(packMade(made))).toEqual(made);
    }),
    { numRuns: 60 },
  );
});

test("articles read by turns, a step of one and a step of another, are read as each by itself", () => {
  fc.assert(
    fc.property(someText, someText, (...texts) => {
      const articles = texts.map((text, number) => anArticle({ id: `${number}`, text }));
      expect(madeByTurns(articles)).toEqual(articles.map(makeOf));
    }),
    { numRuns: 60 },
  );
});

test("a longer article has more steps, and none of them is all of it", () => {
  const paragraph = "“The ferry stays,” said Ada Lind. Tom Reeve said that it would not.\n\n";
  const steps = (times: number): number =>
    [...makeInSteps(anArticle({ text: paragraph.repeat(times) }))].length;
  expect(steps(1)).toBeGreaterThan(8);
  expect(steps(40)).toBeGreaterThan(steps(1) + 2 * 39 - 1);
});

function madeByTurns(articles: readonly Article[]): (Made | undefined)[] {
  const readings = articles.map(makeInSteps);
  const made: (Made | undefined)[] = articles.map(() => undefined);
  while (made.includes(undefined)) {
    for (const [at, reading] of readings.entries()) {
      const step = reading.next();
      if (step.done === true) made[at] ??= step.value;
    }
  }
  return made;
}

test("words that were found before are those that would be found now", () => {
  fc.assert(
    fc.property(someText, (text) => {
      const passages = passagesOf(anArticle({ text }));
      const store = createWordStore();
      store.enter(passages, unpackMade(packMade(makeOf(anArticle({ text })))).words);
      for (const passage of passages) expect(store.words(passage)).toEqual(wordsOf(passage));
    }),
    { numRuns: 60 },
  );
});

test("articles with what was made of them before are answered from like those without", () => {
  fc.assert(
    fc.property(someArticles, someQuestion, (articles, question) => {
      const coverage = createCoverage();
      for (const article of articles) coverage.add(article, unpackMade(packMade(makeOf(article))));
      expect(coverage.answer(question)).toEqual(createCoverage(articles).answer(question));
      expect(coverage.speakers()).toEqual(createCoverage(articles).speakers());
    }),
    { numRuns: 30 },
  );
});
