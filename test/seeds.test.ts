/** What the shipped sample coverage answers: the floors below which a change must not fall. */
import { describe, expect, test } from "vitest";
import { AnswerJson } from "../adapters/repl/answer-json.ts";
import { gradeSeeds, seedCoverage } from "./evaluation/seed-answers.ts";
import { SEED_QUESTIONS } from "./evaluation/seed-questions-data.ts";

/** Questions on the sample coverage that may be answered wrongly; to be lowered whenever fewer are. */
const MOST_WRONG = 8;
const VERDICTS = AnswerJson.shape.verdict.options;

describe("the sample coverage", async () => {
  const graded = gradeSeeds(await seedCoverage());

  test("is asked at least sixty questions, for every verdict", () => {
    expect(SEED_QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(
      VERDICTS.filter((verdict) => !SEED_QUESTIONS.some((asked) => asked.verdict.includes(verdict))),
    ).toEqual([]);
  });

  test("is answered right, but for the few that are known", () => {
    const wrong = graded
      .filter(({ faults }) => faults.length > 0)
      .map(({ question, faults }) => `${question} → ${faults.join("; ")}`);
    expect(wrong.slice(MOST_WRONG)).toEqual([]);
  });

  test("never credits somebody with words that aren't theirs", () => {
    const grave = graded.flatMap(({ question, faults }) =>
      faults.filter((fault) => fault.startsWith("wrongly credits")).map((fault) => `${question}: ${fault}`),
    );
    expect(grave).toEqual([]);
  });

  test("cites only what is printed", () => {
    for (const { answer } of graded) {
      for (const { article, start, end, text } of [...answer.citations, ...answer.nearest])
        expect(article.text.slice(start, end)).toBe(text);
    }
  });
});
