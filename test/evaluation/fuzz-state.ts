/** How far a run of generated questions and articles has come: lines of JSON, the last one of each part counts. */
import { z } from "zod";

export const PARTS = ["questions", "articles"] as const;
export type Part = (typeof PARTS)[number];

const Line = z.discriminatedUnion("kind", [
  /** What must be the same for a run to go on. */
  z.object({ kind: z.literal("run"), seed: z.number(), from: z.number() }),
  /** `next`: the first index that isn't done. `seconds` and `slowest` (milliseconds) are of all runs so far. */
  z.object({
    kind: z.literal("at"),
    part: z.enum(PARTS),
    next: z.number(),
    failed: z.number(),
    seconds: z.number(),
    slowest: z.number(),
  }),
  z.object({
    kind: z.literal("failure"),
    part: z.enum(PARTS),
    index: z.number(),
    faults: z.array(z.string()),
    made: z.unknown(),
  }),
]);
export type StateLine = z.infer<typeof Line>;
export type Position = Extract<StateLine, { kind: "at" }>;

export interface FuzzState {
  readonly run: { readonly seed: number; readonly from: number } | null;
  readonly at: Readonly<Record<Part, Position | null>>;
}

/** A line that was cut off by a kill is none. */
export function readState(text: string): FuzzState {
  const lines = text.split("\n").flatMap((line) => parsed(line) ?? []);
  const run = lines.find((line) => line.kind === "run") ?? null;
  const last = (part: Part): Position | null =>
    lines.findLast((line): line is Position => line.kind === "at" && line.part === part) ?? null;
  return { run, at: { questions: last("questions"), articles: last("articles") } };
}

function parsed(line: string): StateLine | null {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

export function stateLine(line: StateLine): string {
  return `${JSON.stringify(line)}\n`;
}
