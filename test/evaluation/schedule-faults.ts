/** `npm run evaluate:schedule-faults -- [--count N] [--workers N] [--only WORDS]`: faults in the delivery, made in a copy of the tree, and which schedules see
 * them after how many. Exit code 1: one wasn't seen by a kind that should. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { FAULTS, type SeededFault } from "./schedule-faults-data.ts";
import type { ScheduleKind } from "./schedule-kinds.ts";
import type { Found } from "./schedule-trial.ts";
import { copyTree, type TreeCopy } from "./tree-copy.ts";
import { endAll, runNode } from "./trial.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** Seconds of all schedules of one kind. */
const LIMIT = 600;

const { values } = parseArgs({
  options: {
    /** Schedules of each kind at most. */
    count: { type: "string", default: "300" },
    workers: { type: "string", default: "2" },
    only: { type: "string", default: "" },
  },
});

const copies: TreeCopy[] = [];
process.on("exit", () => {
  endAll();
  for (const copy of copies) copy.remove();
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));

interface Trial {
  readonly fault: SeededFault;
  readonly kind: ScheduleKind;
}

/** As the tree stands, so that nobody sees what isn't there. */
const SOUND: SeededFault = { name: "no fault", edits: [], kinds: ["delivery", "slack", "discord"] };
const trials = [SOUND, ...FAULTS.filter(({ name }) => name.includes(values.only))].flatMap((fault) =>
  fault.kinds.map((kind): Trial => ({ fault, kind })),
);
let wrong = 0;
const waiting = trials.values();
await Promise.all(Array.from({ length: Number(values.workers) }, work));
process.stdout.write(`${trials.length} trials, ${wrong} otherwise than they should be\n`);
process.exit(wrong === 0 ? 0 : 1);

async function work(): Promise<void> {
  const copy = copyTree(ROOT);
  copies.push(copy);
  for (const { fault, kind } of waiting) {
    const found = await whileFaulty(copy.folder, fault, () => tried(copy.folder, kind));
    const isRight = (found.seed === null) === (fault === SOUND);
    if (!isRight) wrong += 1;
    const after = found.seed === null ? "not seen" : `after ${found.seed} (${found.problem.slice(0, 110)})`;
    process.stdout.write(`${isRight ? "  " : "! "}${fault.name} | ${kind} | ${after}\n`);
  }
}

async function tried(folder: string, kind: ScheduleKind): Promise<Found> {
  const given = ["--import", "tsx", "test/evaluation/schedule-trial.ts", kind, values.count];
  const { code, output } = await runNode(folder, given, LIMIT);
  const lines = output.trim().split("\n");
  const told = lines.findLast((line) => line.startsWith('{"seed"'));
  if (told !== undefined) return JSON.parse(told) as Found; // the trial's own
  // Nothing came of the last one that was begun; without any, it isn't the fault that is to blame.
  const last = lines.findLast((line) => /^\d+$/u.test(line));
  if (last === undefined) throw new Error(`Nothing was played:\n${output}`);
  return { seed: Number(last), problem: code === null ? "it never ends" : `the program ended with ${code}` };
}

async function whileFaulty(
  folder: string,
  { name, edits }: SeededFault,
  look: () => Promise<Found>,
): Promise<Found> {
  const before = new Map(edits.map(({ file }) => [file, readFileSync(join(folder, file), "utf8")]));
  try {
    for (const { file, from, to } of edits) {
      const text = readFileSync(join(folder, file), "utf8");
      if (text.split(from).length !== 2) throw new Error(`“${name}” has no place in ${file} any more`);
      writeFileSync(
        join(folder, file),
        text.replace(from, () => to),
      );
    }
    return await look();
  } finally {
    for (const [file, text] of before) writeFileSync(join(folder, file), text);
  }
}
