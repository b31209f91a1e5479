import { expect, test } from "vitest";
import { createDice } from "./dice.ts";
import { type MadeQuestion, madeQuestion } from "./fuzz-questions.ts";

const SOURCES = {
  questions: ["who said “read my lips”?", "did the mayor say she was wrong?"],
  articles: ["Ferry stays\n\n“The ferry stays,” Mayor Ada Lind told the council."],
};

function made(count: number): MadeQuestion[] {
  return Array.from({ length: count }, (_, seed) => madeQuestion(SOURCES, createDice(seed)));
}

test("the same chance makes the same question", () => {
  expect(made(50)).toEqual(made(50));
});

test("questions differ, come in fields and threads too, and hold what no sentence does", () => {
  const all = made(2000);
  const texts = all.map(({ inquiry }) => inquiry.text);
  expect(new Set(texts).size).toBeGreaterThan(1500);
  expect(all.some(({ inquiry }) => inquiry.speaker !== undefined && inquiry.dates !== undefined)).toBe(true);
  expect(all.some(({ thread }) => thread.length > 2)).toBe(true);
  for (const piece of ["\u0000", "\u202e", "<!channel>", "__proto__", "```"])
    expect(texts.some((text) => text.includes(piece))).toBe(true);
  expect(texts.some((text) => !text.isWellFormed())).toBe(true);
  expect(texts.some((text) => text.length > 4000)).toBe(true);
});
