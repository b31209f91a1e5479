/** The laws of ARCHITECTURE.md, for any coverage and any question. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passagesOf } from "../../src/article/passages.ts";
import {
  type Answer,
  type Article,
  createCoverage,
  extractQuotations,
  type Span,
  slice,
} from "../../src/index.ts";
import { anArticle } from "../an-article.ts";
import { someArticles, someQuestion, someText } from "./some-coverage.ts";

const RUNS = { numRuns: 60 };

describe("laws", () => {
  test("every citation is a slice of its article version, and so is the source of its speaker", () => {
    fc.assert(
      fc.property(someArticles, someQuestion, (articles, question) => {
        const { citations, nearest } = createCoverage(articles).answer(question);
        for (const { article, start, end, text, speaker } of [...citations, ...nearest]) {
          expect(text).toBe(article.text.slice(start, end));
          const source = speaker?.source ?? null;
          expect(source?.text).toBe(
            source === null ? undefined : article.text.slice(source.start, source.end),
          );
        }
      }),
      RUNS,
    );
  });

  test("zones cover the text; body passages are disjoint and hold all of the body that isn't blank", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const article = anArticle({ text });
        let at = 0;
        for (const zone of article.zones) {
          expect(zone.start).toBe(at);
          at = zone.end;
        }
        expect(at).toBe(text.length);
        const body = article.zones
          .filter(({ kind }) => kind === "body")
          .map((zone) => slice(text, zone))
          .join("");
        const held = passagesOf(article)
          .filter(({ zone }) => zone === "body")
          .map(({ span }) => slice(text, span))
          .join("");
        expect(held.replace(/\s/gu, "")).toBe(body.replace(/\s/gu, ""));
      }),
      RUNS,
    );
  });

  test("a quotation's spans lie inside its article, in order and apart", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const { quotations, unattributed } = extractQuotations(anArticle({ text }));
        const spans = quotations.flatMap(({ content, cue, source }) => [...content, cue, source]);
        for (const span of [...spans, ...unattributed]) if (span !== null) slice(text, span);
        for (const { content } of quotations) expect(content).toEqual(inOrderAndApart(content));
      }),
      RUNS,
    );
  });

  test("the same coverage in another order gives the same answers", () => {
    fc.assert(
      fc.property(someArticles, someQuestion, (articles, question) => {
        expect(told(createCoverage([...articles].reverse()).answer(question))).toEqual(
          told(createCoverage(articles).answer(question)),
        );
      }),
      RUNS,
    );
  });

  test("an article added and taken out again leaves the answers as they were", () => {
    fc.assert(
      fc.property(someArticles, someText, someQuestion, (articles, text, question) => {
        const coverage = createCoverage(articles);
        const before = told(coverage.answer(question));
        coverage.add(anArticle({ id: "passing", text }));
        coverage.answer(question);
        coverage.remove("passing");
        expect(told(coverage.answer(question))).toEqual(before);
      }),
      RUNS,
    );
  });

  test("a question is answered the same the second time", () => {
    fc.assert(
      fc.property(someArticles, someQuestion, (articles, question) => {
        const coverage = createCoverage(articles);
        expect(told(coverage.answer(question))).toEqual(told(coverage.answer(question)));
      }),
      RUNS,
    );
  });

  test("no question makes the core throw, and verdicts that promise citations have them", () => {
    fc.assert(
      fc.property(
        someArticles,
        fc.string({ unit: "binary", maxLength: 400 }),
        someQuestion,
        (articles, noise, earlier) => {
          const answer = createCoverage(articles).answer(noise, [{ role: "user", text: earlier }]);
          const promises = answer.verdict !== "not-in-coverage" && answer.verdict !== "ambiguous-speaker";
          expect(answer.citations.length > 0).toBe(promises);
        },
      ),
      RUNS,
    );
  });
});

function inOrderAndApart(spans: readonly Span[]): Span[] {
  return spans.filter((span, index) => span.start >= (spans[index - 1]?.end ?? 0));
}

/** What a reader is told, without the articles' own texts, which are long in failure messages. */
function told(answer: Answer): unknown {
  const place = ({ article, ...citation }: { article: Article }) => ({ ...citation, article: article.id });
  return { ...answer, citations: answer.citations.map(place), nearest: answer.nearest.map(place) };
}
