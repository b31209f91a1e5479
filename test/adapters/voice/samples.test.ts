import { expect, test } from "vitest";
import { sampleQuestions } from "../../../adapters/voice/samples.ts";
import type { Answer, Inquiry, QuotedSpeaker } from "../../../src/index.ts";
import { aCitation, anAbsence, anAnswer, anArticle } from "../../an-answer.ts";

function samplesOf(answer: Answer, ...names: readonly string[]): readonly string[] {
  const speakers: QuotedSpeaker[] = names.map((name) => ({
    speaker: { name, aliases: [], roles: [], kind: "person" },
    quotations: 2,
  }));
  return sampleQuestions({ speakers: () => speakers, ask: () => answer });
}

test("they ask for words, for a speaker and for both, with what the coverage prints", () => {
  expect(samplesOf(anAnswer(), "Ada Lind", "Per Holm")).toEqual([
    'who said "The ferry stays"?',
    "what did Ada Lind say?",
    'did Per Holm say "The ferry stays"?',
  ]);
});

test("whom they name is looked for by name, not in an English question", () => {
  const inquiries: Inquiry[] = [];
  const speaker = { name: "Ada “who said” Lind", aliases: [], roles: [], kind: "person" } as const;
  sampleQuestions({
    speakers: () => [{ speaker, quotations: 2 }],
    ask(inquiry) {
      inquiries.push(inquiry);
      return anAnswer();
    },
  });
  expect(inquiries).toEqual([{ text: "", speaker: speaker.name }]);
});

test("no wording is cut short for one", () => {
  const text = "“The ferry stays where it is and will until the spring comes to the quay.”";
  const answer = anAnswer("found", [aCitation(text, { article: anArticle({ text }) })]);
  expect(samplesOf(answer, "Ada Lind")).toEqual(["what did Ada Lind say?"]);
});

test("where nobody is quoted, they show the forms", () => {
  expect(samplesOf(anAbsence())[0]).toBe("who said …?");
});

test("people are asked for one after the other, until one has a wording", () => {
  const asked: unknown[] = [];
  const speakers: QuotedSpeaker[] = ["Ada Lind", "Per Holm", "Eva Berg"].map((name) => ({
    speaker: { name, aliases: [], roles: [], kind: "person" },
    quotations: 2,
  }));
  const samples = sampleQuestions({
    speakers: () => speakers,
    ask: ({ speaker }) => {
      asked.push(speaker);
      return speaker === "Ada Lind" ? anAbsence() : anAnswer();
    },
  });
  expect([asked, samples[0]]).toEqual([["Ada Lind", "Per Holm"], 'who said "The ferry stays"?']);
});
