/** `schedule-trial.ts KIND COUNT`: schedules from seed 1 on until one of them fails; the last line of the output is what was found, as JSON. */
import { PLAYS, type ScheduleKind } from "./schedule-kinds.ts";

/** What became of them. `seed`: the first that failed; null: none. */
export interface Found {
  readonly seed: number | null;
  readonly problem: string;
}

/** Milliseconds of one schedule, on a machine with other work. */
const ENDLESS = 60_000;

const [, , kind = "", count = ""] = process.argv;
const play = await PLAYS[kind as ScheduleKind](); // whoever starts it names a kind
for (let seed = 1; seed <= Number(count); seed += 1) {
  process.stdout.write(`${seed}\n`);
  const watchdog = setTimeout(() => end({ seed, problem: "it never ends" }), ENDLESS);
  const problems = await played(seed);
  clearTimeout(watchdog);
  const [problem] = problems;
  if (problem !== undefined) end({ seed, problem });
}
end({ seed: null, problem: "" });

async function played(seed: number): Promise<readonly string[]> {
  try {
    return await play(seed);
  } catch (error) {
    return [String(error)];
  }
}

function end(found: Found): never {
  process.stdout.write(`${JSON.stringify(found)}\n`);
  process.exit(0);
}
