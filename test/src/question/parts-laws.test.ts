import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/domain/reading.ts";
import { readInquiry } from "../../../src/question/parts.ts";
import { anyCharacter } from "../../any-character.ts";

const questionsIn = (text: string) => readInquiry({ text }).map(({ question }) => question);
const speakersOf = ({ speakers }: Reading) => speakers.map(({ text }) => text);

describe("laws", () => {
  const WORDS =
    "what did does who how lind reed ada the mayor guy and AND n + & , ; ? : – . both each two things say said says on about from quotes quote take there she ferry “We will not sell the boats” 1. \n her 's it".split(
      " ",
    );
  const message = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" ")),
    fc.string({ unit: anyCharacter, maxLength: 200 }),
  );
  const named = message.filter((text) => text.trim() !== "");
  const field = fc.option(message, { nil: undefined });

  test("any text is one to four questions, whose spans lie inside what was read", () => {
    fc.assert(
      fc.property(message, (text) => {
        const readings = readInquiry({ text });
        expect(readings.length).toBeGreaterThanOrEqual(1);
        expect(readings.length).toBeLessThanOrEqual(4);
        for (const { question, words, speakers } of readings) {
          for (const { start, end } of [...words, ...speakers]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(question.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a part asked again is read as it was", () => {
    fc.assert(
      fc.property(message, (text) => {
        for (const reading of readInquiry({ text }))
          expect(readInquiry({ text: reading.question })).toEqual([reading]);
      }),
      { numRuns: 300 },
    );
  });

  test("a part is made of the asker's words", () => {
    fc.assert(
      fc.property(message, (text) => {
        const typed = new Set(text.split(/[^\p{L}\p{N}]+/u));
        for (const question of questionsIn(text))
          for (const word of question.split(/[^\p{L}\p{N}]+/u)) expect(typed).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  test("any fields are read, and the speaker given is the only one", () => {
    fc.assert(
      fc.property(message, field, field, named, (text, wording, topic, speaker) => {
        const given = Object.fromEntries(
          Object.entries({ wording, topic }).filter(([, value]) => value !== undefined),
        );
        for (const reading of readInquiry({ text, speaker, ...given }))
          expect(speakersOf(reading)).toEqual([speaker.trim()]);
      }),
    );
  });

  test.each([
    "and ",
    "a and b say ",
    "? ",
    "“",
    "lind on x, and ",
    "what did she say and ",
    "1. ",
    ": ",
    "from a, ",
    "n",
  ])("a text that only repeats %j is one question", (unit) => {
    const text = unit.repeat(Math.floor(4000 / unit.length));
    expect(questionsIn(text)).toEqual([text]);
  });

  test("what is longer than a question is none of several", () => {
    const text = `lind on the ferry; reed on the bridge. ${"And so on. ".repeat(400)}`;
    expect(questionsIn(text)).toEqual([text]);
  });
});
