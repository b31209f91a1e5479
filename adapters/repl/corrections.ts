/** `whosaid corrections` in a terminal: answers given that don't stand any more as they were shown, newest first. */
import { setTimeout } from "node:timers/promises";
import { loadCoverage } from "../corpus/load.ts";
import { createStanding } from "../corpus/standing.ts";
import type { Watch } from "../corpus/watch.ts";
import { type Touched, touchedAnswers } from "../delivery/corrections/touched.ts";
import { readStates, statesAt } from "../delivery/ledger/state-reading.ts";
import { readStatePaths } from "../platform/settings.ts";
import { asTyped } from "./as-typed.ts";
import { correctionJson } from "./corrections-json.ts";
import { EXIT } from "./exit.ts";
import { jsonLine } from "./json-line.ts";
import { progressOn } from "./progress.ts";
import { headOfCorrections, renderCorrections } from "./render-corrections.ts";
import { settled } from "./settled.ts";
import type { Terminal } from "./terminal.ts";
import type { Request } from "./usage.ts";

type Corrections = Extract<Request, { kind: "corrections" }>;

/** Gives the exit code: nothing found where no answer is touched. */
export async function runCorrections(
  { corpus, since, json }: Corrections,
  terminal: Terminal,
): Promise<number> {
  const [settings, states] = [settled(), settled(readStatePaths)];
  if (!settings.ok || !states.ok) {
    for (const problem of settings.ok ? [] : settings.problem) terminal.tell(problem);
    return EXIT.usage;
  }
  // Before the coverage is read, which may take a while.
  const there = statesAt(states.value);
  if (!there.ok) {
    terminal.tell(there.problem);
    return EXIT.usage;
  }
  const folder = corpus === null ? settings.value.CORPUS_PATH : asTyped(corpus);
  const watches: Watch[] = [];
  const coverage = await loadCoverage(folder, {
    tell: terminal.tell,
    progress: progressOn(process.stderr),
    store: settings.value.STORE_PATH,
    onWatch: (watch) => watches.push(watch),
  });
  if (!coverage.ok) {
    terminal.tell(coverage.problem);
    return EXIT.noCoverage;
  }
  const standing = createStanding(coverage.value, watches[0] ?? null);
  const from = since === null ? 0 : Date.parse(since);
  const read = await readStates(there.value, setTimeout, (ledger) => touchedAnswers(ledger, from, standing));
  if (!read.ok) {
    terminal.tell(read.problem);
    return EXIT.usage;
  }
  const touched = together(read.value);
  show(touched, json, terminal);
  return touched.answers.length === 0 ? EXIT.nothingFound : EXIT.found;
}

function show(touched: Touched, json: boolean, terminal: Terminal): void {
  if (!json) {
    terminal.show(renderCorrections(touched));
    return;
  }
  for (const answer of touched.answers) terminal.data(jsonLine(correctionJson(answer)));
  terminal.tell(headOfCorrections(touched));
}

/** Of all platforms, newest first. */
function together(states: readonly Touched[]): Touched {
  return {
    looked: states.reduce((sum, { looked }) => sum + looked, 0),
    unknown: states.reduce((sum, { unknown }) => sum + unknown, 0),
    answers: states
      .flatMap(({ answers }) => answers)
      .sort((one, other) => other.entry.question.asked - one.entry.question.asked),
  };
}
