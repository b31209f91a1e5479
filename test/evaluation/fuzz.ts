/** `npm run evaluate:fuzz -- [--questions N] [--articles N] [--from N] [--seed S] [--state FILE] [--only questions:N] [--own]`: generated
 * questions and mutated articles, up to the indices N; nothing may throw, alter a word or take long. Goes on where --state ends. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Trial, type TrialOf, trials } from "./fuzz-run.ts";
import { fuzzSources } from "./fuzz-sources.ts";
import { type FuzzState, PARTS, type Part, type Position, readState, stateLine } from "./fuzz-state.ts";

const { values } = parseArgs({
  options: {
    questions: { type: "string", default: "20000" },
    articles: { type: "string", default: "2000" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    state: { type: "string" },
    only: { type: "string" },
    own: { type: "boolean", default: false },
  },
});
const run = { kind: "run", seed: Number(values.seed), from: Number(values.from) } as const;

const sources = await fuzzSources(!values.own);
/** Milliseconds between two looks at whether to stop; between two lines of progress, and of state. */
const BREATH = 100;
const TOLD = 5000;
/** Trials of each part before the first that counts: code that has just been loaded takes several times as long. */
const WARM = 100;

process.stderr.write(`made of ${sources.origin}; seed ${run.seed}\n`);
process.exitCode = values.only === undefined ? await runAll() : runOne(values.only);

function runOne(which: string): number {
  const [part, index] = which.split(":");
  const trial = trials(run.seed, sources)[part === "articles" ? "articles" : "questions"](Number(index));
  process.stdout.write(`${JSON.stringify(shownOf(trial), null, 2)}\n`);
  return trial.faults.length === 0 ? 0 : 1;
}

/** Bytes as the text that they are. */
function shownOf({ made, faults, time }: Trial): object {
  if (!("kind" in made) || made.kind === "pasted") return { made, faults, time };
  const { bytes, ...source } = made.source;
  return { made: { ...source, text: Buffer.from(bytes).toString("utf8") }, faults, time };
}

async function runAll(): Promise<number> {
  const state = earlierState();
  if (state.run !== null && (state.run.seed !== run.seed || state.run.from !== run.from)) {
    process.stderr.write(`${values.state} is of --seed ${state.run.seed} --from ${state.run.from}\n`);
    return 2;
  }
  if (state.run === null) write(stateLine(run));
  const stop = stopped();
  const trial = trials(run.seed, sources);
  for (const part of PARTS)
    for (let index = 0; index < WARM && Number(values[part]) > 0; index += 1) trial[part](index);
  let failed = 0;
  for (const part of PARTS) failed += (await runPart(part, state.at[part], trial, stop)).failed;
  return failed === 0 ? 0 : 1;
}

function earlierState(): FuzzState {
  return readState(
    values.state !== undefined && existsSync(values.state) ? readFileSync(values.state, "utf8") : "",
  );
}

function write(line: string): void {
  if (values.state !== undefined) appendFileSync(values.state, line);
}

/** Ctrl-C ends the run after the trial that it is at. */
function stopped(): () => boolean {
  let isStopped = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => (isStopped = true));
  return () => isStopped;
}

async function runPart(
  part: Part,
  earlier: Position | null,
  trial: TrialOf,
  stop: () => boolean,
): Promise<Position> {
  const to = Number(values[part]);
  let at: Position = earlier ?? { kind: "at", part, next: run.from, failed: 0, seconds: 0, slowest: 0 };
  const begun = { time: performance.now(), next: at.next, seconds: at.seconds };
  let breathed = begun.time;
  let told = begun.time;
  while (at.next < to && !stop()) {
    at = after(at, trial[part](at.next));
    const now = performance.now();
    at = { ...at, seconds: begun.seconds + (now - begun.time) / 1000 };
    if (now - told > TOLD || at.next === to) {
      told = now;
      write(stateLine(at));
      process.stderr.write(`${progress(at, to, (at.next - begun.next) / ((now - begun.time) / 1000))}\n`);
    }
    if (now - breathed < BREATH) continue;
    await setImmediate();
    breathed = performance.now();
  }
  write(stateLine(at));
  process.stdout.write(
    `${part}: ${at.next - run.from} from ${run.from}, ${at.failed} failed, slowest ${Math.round(at.slowest)} ms\n`,
  );
  return at;
}

function after(at: Position, trial: Trial): Position {
  const { faults, time } = trial;
  if (faults.length > 0) {
    const { part, next: index } = at;
    write(stateLine({ kind: "failure", part, index, faults: [...faults], made: shownOf(trial) }));
    process.stderr.write(`--only ${part}:${index}: ${faults.slice(0, 3).join("; ").slice(0, 400)}\n`);
  }
  return {
    ...at,
    next: at.next + 1,
    failed: at.failed + (faults.length > 0 ? 1 : 0),
    slowest: Math.max(at.slowest, time),
  };
}

function progress({ part, next, failed }: Position, to: number, rate: number): string {
  const left = Math.ceil((to - next) / Math.max(0.001, rate));
  return `${part} ${next} of ${to}, ${failed} failed, ${rate.toFixed(0)} a second, ${Math.ceil(left / 60)} min left`;
}
