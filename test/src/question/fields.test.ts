import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/domain/reading.ts";
import type { Inquiry } from "../../../src/domain.ts";
import { readInquiry } from "../../../src/question/parts.ts";

const wordsOf = ({ words }: Reading) => words.map(({ word }) => word);
const speakersOf = ({ speakers }: Reading) => speakers.map(({ text }) => text);
const only = (inquiry: Inquiry): Reading => {
  const readings = readInquiry(inquiry);
  expect(readings).toHaveLength(1);
  return readings[0];
};

describe("fields", () => {
  test("a wording is meant word for word, and the text is only shown", () => {
    const reading = only({ text: "did reed say no?", wording: " never, ever “again” ", speaker: "Ada Lind" });
    expect(reading).toMatchObject({
      question: "did reed say no?",
      wordings: ["never, ever “again”"],
      words: [],
    });
    expect(speakersOf(reading)).toEqual(["Ada Lind"]);
    expect([...reading.wants]).toEqual(["did"]);
  });

  test("a wording alone asks who", () => {
    expect([...only({ text: "", wording: "never again" }).wants]).toEqual(["who"]);
  });

  test("a topic's words are content, even those that would ask in a question or name the speaker", () => {
    const reading = only({ text: "lind: the quote", topic: "the quote on Lind's ferry", speaker: "Lind" });
    expect(wordsOf(reading)).toEqual(["quote", "linds", "ferry"]);
    expect(reading).toMatchObject({ wordings: [], dates: [], remembered: null, follows: { leaning: 0 } });
  });

  test("a topic that looks like several questions is one", () => {
    expect(wordsOf(only({ text: "", topic: "Ada Lind on pay and Tom Reed on hours?" }))).toContain("reed");
  });

  test("nothing is read in a field: a pronoun, a date, marks", () => {
    const reading = only({ text: "", topic: "what he said “never” on January 11" });
    expect(reading).toMatchObject({ wordings: [], dates: [], speakers: [], act: null });
    expect(reading.follows.pronoun).toBeNull();
  });

  test("a speaker or dates with no text are all that is asked", () => {
    const reading = only({ text: " ", speaker: "the mayor", dates: ["since March", " "] });
    expect(reading).toMatchObject({ words: [], dates: ["since March"], wordings: [] });
    expect(reading.speakers).toEqual([{ text: "the mayor", start: 0, end: 0, weight: 1, by: "field" }]);
  });

  test("beside a text, the speaker given is the only one, and the name no topic", () => {
    const reading = only({ text: "what did lind say about the ferry", speaker: "Ada Lind" });
    expect(speakersOf(reading)).toEqual(["Ada Lind"]);
    expect(wordsOf(reading)).toContain("ferry");
    expect(wordsOf(reading)).not.toContain("lind");
  });

  test("beside a text, dates are added", () => {
    expect(
      only({ text: "lind on the ferry since March", dates: ["until May", "since March"] }).dates,
    ).toEqual(["since March", "until May"]);
  });

  test("a speaker given is asked once, whoever else the text names", () => {
    expect(speakersOf(only({ text: "ada lind and tom reed on the ferry", speaker: "Lind" }))).toEqual([
      "Lind",
    ]);
  });

  test("a blank field is none", () => {
    expect(only({ text: "lind on the ferry", wording: " ", topic: "", speaker: "", dates: [] })).toEqual(
      only({ text: "lind on the ferry" }),
    );
  });

  test("an empty inquiry is one empty reading", () => {
    expect(only({ text: "" })).toMatchObject({
      question: "",
      wordings: [],
      words: [],
      speakers: [],
      remembered: null,
    });
  });
});
