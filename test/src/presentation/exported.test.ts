import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractQuotations } from "../../../src/index.ts";
import { exportedCitations, exportedQuotations } from "../../../src/presentation/exported.ts";
import { aCitation, anAbsence, anAnswer, anAnswerInParts } from "../../an-answer.ts";
import { anArticle } from "../../an-article.ts";
import { HOSTILE } from "../../hostile-quotations.ts";
import { someArticles } from "../../laws/some-coverage.ts";
import { someAnswer } from "../../some-answer.ts";

const FERRY = "Ferry\n\n“The ferry stays,” said Ada Lind, “for good.”\n\nShe denied that it was late.";

function recordsOf(text: string) {
  const article = anArticle({ text, publisher: "The Quay Courier" });
  return [...exportedQuotations(article, extractQuotations(article))];
}

describe("quotations of an article, exported", () => {
  test("are a record for each piece, with the words that name the speaker and those of saying", () => {
    expect(recordsOf(FERRY).slice(0, 2)).toMatchObject([
      { text: "“The ferry stays,”", speaker: "Ada Lind", source: "Ada Lind", cue: "said", quotation: 1 },
      {
        text: "“for good.”",
        speaker: "Ada Lind",
        publisher: "The Quay Courier",
        published: null,
        quotation: 1,
      },
    ]);
  });

  test("say where what is reported was denied", () => {
    expect(recordsOf(FERRY)[2]).toMatchObject({ kind: "indirect", polarity: "denied", quotation: 2 });
  });

  test("have ids that are their own, and the same in every export", () => {
    const ids = recordsOf(FERRY).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(recordsOf(FERRY).map(({ id }) => id)).toEqual(ids);
    expect(recordsOf(`${FERRY} So.`).map(({ id }) => id)).not.toContain(ids[0]);
  });

  test("are slices of their article, and so is what stands beside them, whatever it prints", () => {
    const hostile = fc
      .constantFrom(...HOSTILE.filter(({ text }) => text.length < 300))
      .map(({ text }) => anArticle({ text: `Ferry\n\n“${text}” said Ada ${text} Lind.\n` }));
    fc.assert(
      fc.property(
        fc.oneof(
          someArticles.map(([article]) => article ?? anArticle({ text: "" })),
          hostile,
        ),
        (article) => {
          for (const record of exportedQuotations(article, extractQuotations(article))) {
            const { start, end, text, prefix, suffix } = record;
            expect(article.text.slice(start, end)).toBe(text);
            expect(article.text.slice(0, start).endsWith(prefix)).toBe(true);
            expect(article.text.slice(end).startsWith(suffix)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("citations of an answer, exported", () => {
  const FARES = aCitation("“We will see about the fares,”");

  test("are those that answer, by their numbers, with question and verdict", () => {
    const answer = anAnswer("misquoted", [aCitation()], { nearest: [FARES] });
    expect(exportedCitations(answer)).toMatchObject([
      { record: { question: answer.question, verdict: "misquoted", number: 1, standing: "answers" } },
    ]);
  });

  test("are none where what is there only comes near", () => {
    expect(exportedCitations(anAbsence({ nearest: [FARES] }))).toEqual([]);
  });

  test("of a headline have the body's words beside it", () => {
    const answer = anAnswer("headline-only", [aCitation(undefined, { zone: "headline" })], {
      nearest: [FARES],
    });
    expect(exportedCitations(answer).map(({ record }) => [record.number, record.standing])).toEqual([
      [1, "answers"],
      [2, "beside"],
    ]);
  });

  test("of several questions say whose they are", () => {
    const answer = anAnswerInParts(
      anAnswer("found", [aCitation()], { question: "one?" }),
      anAnswer("found", [FARES], { question: "two?" }),
    );
    expect(exportedCitations(answer).map(({ record }) => [record.number, record.question])).toEqual([
      [1, "one?"],
      [2, "two?"],
    ]);
  });

  test("are slices of their article", () => {
    fc.assert(
      fc.property(someAnswer, (answer) => {
        for (const { record, text } of exportedCitations(answer))
          expect(text.slice(record.start, record.end)).toBe(record.text);
      }),
    );
  });
});
