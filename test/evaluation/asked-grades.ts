/** Answers → what ../shared/gold/asked/grade-asked.mjs says of them, as lines for a reader, and what is beyond the floors. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { AskedFloors } from "./answer-floors-data.ts";
import { ASKED, ASKED_ARTICLES, type AskedPart, readAsked } from "./asked-gold.ts";

const GRADES = ["right", "partly", "wrong", "declined", "harmful"] as const;

/** How many of `n` questions got which grade; every question gets one. */
const Tally = z.object({
  n: z.number(),
  right: z.number(),
  partly: z.number(),
  wrong: z.number(),
  declined: z.number(),
  harmful: z.number(),
});
export type Tally = z.infer<typeof Tally>;

export const AskedGrades = Tally.extend({ by: z.record(z.string(), Tally) });
export type AskedGrades = z.infer<typeof AskedGrades>;

/** `answers` are lines of JSON; `articles` the folder of what they cite. */
export function gradeAsked(
  part: AskedPart,
  answers: readonly string[],
  articles = ASKED_ARTICLES,
): AskedGrades {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-"));
  const [file, questions] = [join(folder, "answers.jsonl"), join(folder, "questions.jsonl")];
  writeFileSync(file, answers.join("\n"));
  writeFileSync(
    questions,
    readAsked(part)
      .map((question) => JSON.stringify(question))
      .join("\n"),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    // biome-ignore format: option and value belong together
    [
      join(ASKED, "grade-asked.mjs"), file, "--json",
      "--questions", questions,
      "--articles", articles,
    ],
    { encoding: "utf8" },
  );
  rmSync(folder, { recursive: true });
  if (stdout === "") throw new Error(`The grader said nothing: ${stderr}`);
  return AskedGrades.parse(JSON.parse(stdout));
}

/** A line for each class of questions, and one for all; columns as wide as the heading's. */
export function askedTable({ by, ...all }: AskedGrades): string[] {
  const rows = [...Object.entries(by), ["all", all] as const];
  return [
    cells("", ["n", ...GRADES]),
    ...rows.map(([name, tally]) => cells(name, [tally.n, ...GRADES.map((grade) => tally[grade])])),
  ];
}

const WIDTH = 9;

function cells(name: string, others: readonly (string | number)[]): string {
  return name.padEnd(WIDTH) + others.map((other) => String(other).padStart(WIDTH)).join("");
}

/** "right 61.5 %, partly 10.2 %, …". */
export function askedLine(tally: Tally): string {
  return GRADES.map((grade) => `${grade} ${percent(tally[grade] / tally.n)}`).join(", ");
}

/** One line for each figure beyond its floor; none where all is well. */
export function beyondAskedFloors(
  { n, right, partly, wrong, declined, harmful }: Tally,
  floors: AskedFloors,
): string[] {
  const low = [
    ["right", right / n, floors.right],
    ["right or partly right", (right + partly) / n, floors.usefulShare],
  ] as const;
  const high = [
    ["wrong", wrong / n, floors.wrong],
    ["declined", declined / n, floors.declined],
    ["harmful", harmful / n, floors.harmful],
  ] as const;
  return [
    ...low
      .filter(([, share, floor]) => share < floor)
      .map(([name, share, floor]) => `${name} is ${percent(share)}, under its floor of ${percent(floor)}`),
    ...high
      .filter(([, share, limit]) => share > limit)
      .map(([name, share, limit]) => `${name} is ${percent(share)}, over its limit of ${percent(limit)}`),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
