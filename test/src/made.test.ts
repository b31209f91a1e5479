import fc from "fast-check";
import { expect, test } from "vitest";
import { passagesOf } from "../../src/article/passages.ts";
import { createCoverage } from "../../src/index.ts";
import { makeOf, packMade, unpackMade } from "../../src/made.ts";
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
