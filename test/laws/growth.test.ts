import { expect, test } from "vitest";
import { articleFromText, createCoverage } from "../../src/index.ts";
import { growsLinearly } from "../processor-time.ts";

/** Characters; and four times as many. */
const LENGTH = 10_000;

/** One paragraph, unless the piece breaks lines. */
test.each([
  ["quotations", "“No,” said Anna Lind. "],
  ["clauses without an end", "according to Lind, "],
  ["reports within reports", "she said that "],
  ["one name", "Anna "],
  ["offices over offices", "the mayor of "],
  ["opening marks", "“‘"],
  ["apostrophes in one word", "a’"],
  ["abbreviations", "U.S. "],
  ["paragraphs", "Lind said so.\n\n"],
  ["a transcript", "LIND: Is it?\n\n"],
  ["blocks", "> a\n"],
  ["words without blanks", "港口"],
])("four times as long an article of %s takes about four times as long to read and to ask", (_, piece) => {
  expect(growsLinearly((length) => readAndAsk(piece.repeat(length / piece.length)), LENGTH)).toBe(true);
});

test("and so does a transcript in which everybody speaks once", () => {
  const line = (_: unknown, at: number) => `LIND ${lettersOf(at)}: Is it so?`;
  const linesOf = (length: number) => Array.from({ length: length / 20 }, line).join("\n\n");
  expect(growsLinearly((length) => readAndAsk(linesOf(length)), LENGTH)).toBe(true);
});

/** 0 → "AAA". */
function lettersOf(number: number): string {
  return [676, 26, 1].map((unit) => String.fromCharCode(65 + (Math.floor(number / unit) % 26))).join("");
}

function readAndAsk(words: string): void {
  const article = articleFromText("long", `Ferry stays\n\n${words}\n\nThat is all.`);
  createCoverage([article]).answer("what did Lind say about the harbour wall?");
}
