import { expect, test } from "vitest";
import { renderSpeakers } from "../../../adapters/repl/render-speakers.ts";
import type { QuotedSpeaker } from "../../../src/index.ts";
import { aScreen, shown } from "./a-screen.ts";

function speakers(count: number): QuotedSpeaker[] {
  return Array.from({ length: count }, (_, index) => ({
    speaker: { name: `Person ${String(index).padStart(3, "0")}`, aliases: [], roles: [], kind: "person" },
    quotations: 9,
  }));
}

function linesOf(count: number, columns: number, rows: number): string[] {
  return shown(renderSpeakers(speakers(count), "", aScreen({ columns, rows })), { columns })
    .trimEnd()
    .split("\n");
}

test("names stand in columns, read downwards", () => {
  expect(linesOf(4, 40, 24)).toEqual([
    "4 speakers, with the number of their",
    "quotations:",
    "Person 000 9   Person 002 9",
    "Person 001 9   Person 003 9",
  ]);
});

test("as many as the screen holds, and how many more there are", () => {
  const lines = linesOf(300, 80, 14);
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toMatch(/^… and 250 more/);
});

test("a narrow screen has one column", () => {
  expect(linesOf(2, 20, 24).slice(-2)).toEqual(["Person 000 9", "Person 001 9"]);
});
