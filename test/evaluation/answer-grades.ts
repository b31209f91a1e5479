/** What the grader says of answers (its `--json`) → lines for a reader, and what is under the floors. */
import { z } from "zod";
import { type AnswerFloors, NEVER } from "./answer-floors-data.ts";

/** "53/60": so many of so many. */
const Share = z.string().regex(/^\d+\/\d+$/u);

const Row = z.object({
  id: z.string(),
  question: z.string(),
  right: z.boolean(),
  faults: z.array(z.string()),
});

export const Grades = z.object({
  right: z.number(),
  verdictRight: z.number(),
  falselyAnswered: Share,
  falselyDeclined: Share,
  notVerbatim: z.number(),
  wronglyCredited: z.number(),
  rightByKind: z.record(z.string(), Share),
  rows: z.array(Row),
});
export type Grades = z.infer<typeof Grades>;

/** Every wrong answer with its faults, then the figures. */
export function gradeLines(grades: Grades): string[] {
  const { rows, rightByKind, ...figures } = grades;
  const wrong = rows.filter(({ right }) => !right);
  return [
    ...wrong.map(({ id, question, faults }) => `✗ ${id} ${question}\n    ${faults.join("; ")}`),
    Object.entries(figures)
      .map(([name, value]) => `${name} ${typeof value === "number" ? round(value) : value}`)
      .join(" · "),
    Object.entries(rightByKind)
      .map(([kind, share]) => `${kind} ${share}`)
      .join(" · "),
  ];
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}

/** One line for each figure under its floor; none where all is well. */
export function underFloors(grades: Grades, floors: AnswerFloors): string[] {
  const kinds = Object.entries(floors.kinds).map(
    ([kind, floor]) => [kind, shareOf(grades.rightByKind[kind] ?? "0/1"), floor] as const,
  );
  const low = [["right", grades.right, floors.right] as const, ...kinds].filter(
    ([, value, floor]) => value < floor,
  );
  const grave = NEVER.map((name) => [name, countOf(grades[name])] as const).filter(([, count]) => count > 0);
  return [
    ...low.map(([name, value, floor]) => `${name} is ${round(value)}, under its floor of ${floor}`),
    ...grave.map(([name, count]) => `${name} is ${count}, and must be 0`),
  ];
}

function shareOf(share: string): number {
  const [some = 0, of = 1] = share.split("/").map(Number);
  return of === 0 ? 1 : some / of;
}

function countOf(value: number | string): number {
  return typeof value === "number" ? value : Number(value.split("/")[0]);
}
