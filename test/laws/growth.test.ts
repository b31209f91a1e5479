import { expect, test } from "vitest";
import { articleFromText, createCoverage } from "../../src/index.ts";
import { processorTime } from "../processor-time.ts";

const LENGTHS = [10_000, 40_000] as const;
/** Milliseconds under which a time says nothing. */
const NOISE = 100;

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
  const [short, long] = LENGTHS.map((length) => timeFor(piece.repeat(length / piece.length)));
  // Four, and as much again for a machine that is busy with other work; what is quadratic takes sixteen times as long.
  expect(long).toBeLessThan(8 * Math.max(NOISE, short ?? 0));
});

test("and so does a transcript in which everybody speaks once", () => {
  const lines = Array.from({ length: LENGTHS[1] / 20 }, (_, at) => `LIND ${lettersOf(at)}: Is it so?`);
  const [short, long] = LENGTHS.map((length) => timeFor(lines.slice(0, length / 20).join("\n\n")));
  expect(long).toBeLessThan(8 * Math.max(NOISE, short ?? 0));
});

/** 0 → "AAA". */
function lettersOf(number: number): string {
  return [676, 26, 1].map((unit) => String.fromCharCode(65 + (Math.floor(number / unit) % 26))).join("");
}

function timeFor(words: string): number {
  const article = articleFromText("long", `Ferry stays\n\n${words}\n\nThat is all.`);
  return processorTime(() => createCoverage([article]).answer("what did Lind say about the harbour wall?"));
}
