/** The laws of ARCHITECTURE.md, for any coverage and any question. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passagesOf } from "../../src/article/passages.ts";
import {
  type Answer,
  type Article,
  type Citation,
  createCoverage,
  extractQuotations,
  isTouched,
  type Span,
  shownCitation,
  slice,
  type Verdict,
} from "../../src/index.ts";
import { tokenize } from "../../src/text/analyse.ts";
import { anArticle } from "../an-article.ts";
import { anyCharacter } from "../any-character.ts";
import { severalQuestions, someArticles, someQuestion, someText, someWording } from "./some-coverage.ts";

const RUNS = { numRuns: 60 };
/** A coverage costs thirty times a question. */
const someWordings = fc.array(someWording, { minLength: 5, maxLength: 5 });

describe("laws", () => {
  test("every citation is a slice of its article version, and so is the source of its speaker", () => {
    fc.assert(
      fc.property(someArticles, fc.oneof(someQuestion, severalQuestions), (articles, question) => {
        for (const { article, start, end, text, speaker } of shownIn(
          createCoverage(articles).answer(question),
        )) {
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

  test("no answer is touched while the articles are what they were, whatever else comes in", () => {
    fc.assert(
      fc.property(someArticles, someArticles, someQuestion, (articles, more, question) => {
        const cited = shownIn(createCoverage(articles).answer(question)).map(shownCitation);
        const others = more.map((article) => ({ ...article, id: `later/${article.id}`, url: null }));
        const now = createCoverage([...articles, ...others]);
        for (const one of cited) {
          const kept = JSON.parse(JSON.stringify(one)) as typeof one;
          expect([one.exact, isTouched(now.standing(kept))]).toEqual([one.exact, false]);
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
      fc.property(someArticles, fc.oneof(someQuestion, severalQuestions), (articles, question) => {
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
        fc.string({ unit: anyCharacter, maxLength: 400 }),
        someQuestion,
        (articles, noise, earlier) => {
          const whole = createCoverage(articles).answer(noise, [{ role: "user", text: earlier }]);
          const broken = [whole, ...whole.parts].filter(
            (answer) => promises(answer) !== answer.citations.length > 0 && answer.parts.length === 0,
          );
          expect(broken.map(({ verdict }) => verdict)).toEqual([]);
          expect(whole.citations.length > 0 || !promises(whole)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  test("several questions are shown exactly what each of them is, and have the first one's verdict", () => {
    fc.assert(
      fc.property(someArticles, severalQuestions, (articles, question) => {
        const answer = createCoverage(articles).answer(question);
        fc.pre(answer.parts.length > 0);
        const places = (of: readonly Answer[]) => of.flatMap(({ citations }) => citations.map(placeOf));
        const own = places(answer.parts);
        const whole = places([answer]);
        expect(own).toEqual(expect.arrayContaining(whole));
        for (const place of own) expect(whole.some((shown) => covers(shown, place))).toBe(true);
        expect(answer.verdict).toBe(answer.parts[0]?.verdict);
        expect(answer.parts.flatMap(({ parts }) => parts)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("words in marks are never answered with words of substance that aren't printed there", () => {
    fc.assert(
      fc.property(someArticles, someWordings, (articles, wordings) => {
        const coverage = createCoverage(articles);
        for (const wordingOf of wordings) {
          const wording = wordingOf(articles);
          const { verdict, citations } = coverage.answer(`who said “${wording}”?`);
          if (!PRINTED.has(verdict)) continue;
          const printed = new Set(tokenize(citations.map(paragraphOf).join("\n")).map(({ term }) => term));
          const asked = tokenize(wording).filter(({ stop }) => !stop);
          expect(asked.filter(({ term }) => !printed.has(term)).map(({ word }) => word)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

/** Verdicts that say that the words asked for are printed as they are. */
const PRINTED: ReadonlySet<Verdict> = new Set(["found", "found-passage"]);

/** The lines that a citation stands in: "said X" between two pieces of a quotation may be asked for with them. */
function paragraphOf({ article: { text }, start, end }: Citation): string {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(from, to < 0 ? text.length : to);
}

/** Of everything that an answer shows, in its parts too. */
function shownIn({ citations, nearest, parts }: Answer): Citation[] {
  return [...citations, ...nearest, ...parts.flatMap(shownIn)];
}

function promises({ verdict }: Answer): boolean {
  return verdict !== "not-in-coverage" && verdict !== "ambiguous-speaker";
}

interface Shown {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

function placeOf({ article, start, end }: Citation): Shown {
  return { article: article.id, start, end };
}

function covers(one: Shown, other: Shown): boolean {
  return one.article === other.article && one.start <= other.start && other.end <= one.end;
}

function inOrderAndApart(spans: readonly Span[]): Span[] {
  return spans.filter((span, index) => span.start >= (spans[index - 1]?.end ?? 0));
}

/** What a reader is told, its parts too, without the articles' own texts, which are long in failure messages. */
function told(answer: Answer): unknown {
  const place = ({ article, ...citation }: { article: Article }) => ({ ...citation, article: article.id });
  return {
    ...answer,
    citations: answer.citations.map(place),
    nearest: answer.nearest.map(place),
    parts: answer.parts.map(told),
  };
}
