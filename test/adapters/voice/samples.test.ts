import { expect, test } from "vitest";
import { sampleQuestions } from "../../../adapters/voice/samples.ts";
import type { Answer, QuotedSpeaker } from "../../../src/index.ts";
import { aCitation, anAbsence, anAnswer, anArticle } from "../../an-answer.ts";

function samplesOf(answer: Answer, ...names: readonly string[]): readonly string[] {
  const speakers: QuotedSpeaker[] = names.map((name) => ({
    speaker: { name, aliases: [], roles: [], kind: "person" },
    quotations: 2,
  }));
  return sampleQuestions({ speakers: () => speakers, answer: () => answer });
}

test("they ask for words, for a speaker and for both, with what the coverage prints", () => {
  expect(samplesOf(anAnswer(), "Ada Lind", "Per Holm")).toEqual([
    'who said "The ferry stays"?',
    "what did Ada Lind say?",
    'did Per Holm say "The ferry stays"?',
  ]);
});

test("no wording is cut short for one", () => {
  const text = "“The ferry stays where it is and will until the spring comes to the quay.”";
  const answer = anAnswer("found", [aCitation(text, { article: anArticle({ text }) })]);
  expect(samplesOf(answer, "Ada Lind")).toEqual(["what did Ada Lind say?"]);
});

test("where nobody is quoted, they show the forms", () => {
  expect(samplesOf(anAbsence())[0]).toBe("who said …?");
});
