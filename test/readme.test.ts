/** The README shows real answers: what it prints is what the terminal prints over the sample coverage. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { layout } from "../adapters/repl/layout.ts";
import { renderAnswer } from "../adapters/repl/render.ts";
import { seedCoverage } from "./evaluation/seed-answers.ts";

const README = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const SHOWN = [...README.matchAll(/^whosaid> (?<question>.+)\n\n(?<answer>(?:(?!```).+\n)+)/gmu)].map(
  ({ groups }) => ({
    question: groups?.question ?? "",
    lines: (groups?.answer ?? "").trimEnd().split("\n"),
  }),
);
const SCREEN = { columns: Number.POSITIVE_INFINITY, rows: 40, colours: false, links: false, airy: true };

describe("the README", async () => {
  const coverage = await seedCoverage();

  test("shows answers", () => {
    expect(SHOWN.length).toBeGreaterThan(0);
  });

  test.each(SHOWN)("$question", ({ question, lines }) => {
    const printed = layout(renderAnswer(coverage.answer(question)), SCREEN);
    const flat = (text: string) => text.replace(/\s+/gu, " ");
    for (const line of lines) expect(flat(printed)).toContain(flat(line.replace(/(?:…)$/u, "")).trim());
  });
});
