import { expect, test } from "vitest";
import type { Answer, Inquiry, QuotedSpeaker } from "../../../src/index.ts";
import { sampleQuestions } from "../../../src/presentation/samples.ts";
import { aCitation, anAbsence, anAnswer, anArticle } from "../../an-answer.ts";

function people(...names: readonly string[]): QuotedSpeaker[] {
  return names.map((name) => ({
    speaker: { name, aliases: [], roles: [], kind: "person" },
    quotations: 2,
  }));
}

function saying(name: string, text: string): Answer {
  const speaker = { name, source: null, how: "named" } as const;
  return anAnswer("found", [aCitation(text, { speaker, article: anArticle({ text }) })]);
}

/** Whoever has none of these answers has said nothing. */
function samplesOf(names: readonly string[], answers: Readonly<Record<string, Answer>>) {
  const asked: Inquiry[] = [];
  const samples = sampleQuestions({
    speakers: () => people(...names),
    ask(inquiry) {
      asked.push(inquiry);
      return answers[inquiry.speaker ?? ""] ?? anAbsence();
    },
  });
  return { samples, asked };
}

const LIND = saying("Ada Lind", "“The ferry stays here.”");
const HOLM = saying("Per Holm", "“We sold the boats.”");

test("they ask for words, for a speaker and for both, each with the speaker's own words", () => {
  const { samples } = samplesOf(["Ada Lind", "Per Holm", "Eva Berg"], { "Ada Lind": LIND, "Per Holm": HOLM });
  expect(samples).toEqual([
    'who said "The ferry stays here"?',
    "what did Ada Lind say?",
    'did Per Holm say "We sold the boats"?',
  ]);
});

test("where only one has words, nobody else is asked for with them", () => {
  const { samples } = samplesOf(["Per Holm", "Ada Lind"], { "Ada Lind": LIND });
  expect(samples).toEqual([
    'who said "The ferry stays here"?',
    "what did Per Holm say?",
    'did Ada Lind say "The ferry stays here"?',
  ]);
});

test("words that the coverage credits somebody else with are none of theirs", () => {
  expect(samplesOf(["Per Holm"], { "Per Holm": LIND }).samples).toEqual(["what did Per Holm say?"]);
});

test("whom they name is looked for by name, not in an English question, and no further than needed", () => {
  const name = "Ada “who said” Lind";
  const answers = { [name]: saying(name, "“The ferry stays here.”"), "Per Holm": HOLM };
  expect(samplesOf([name, "Per Holm", "Eva Berg"], answers).asked).toEqual([
    { text: "", speaker: name },
    { text: "", speaker: "Per Holm" },
  ]);
});

test("no wording is cut short for one", () => {
  const long = saying(
    "Ada Lind",
    "“The ferry stays where it is and will until the spring comes to the quay.”",
  );
  expect(samplesOf(["Ada Lind"], { "Ada Lind": long }).samples).toEqual(["what did Ada Lind say?"]);
});

test("where nobody is quoted, they show the forms", () => {
  expect(samplesOf([], {}).samples[0]).toBe("who said …?");
});
