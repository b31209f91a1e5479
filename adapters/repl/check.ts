/** `whosaid check` in a terminal: drafts held against the coverage. A draft is kept nowhere. */
import { type Coverage, checkDraft } from "../../src/index.ts";
import { isFault } from "../../src/presentation/findings.ts";
import { lookedOver } from "../asking/asking.ts";
import { guarded } from "../asking/guarded.ts";
import { problemLine } from "../corpus/files.ts";
import { loadCoverage } from "../corpus/load.ts";
import { readDraft } from "../intake/draft.ts";
import { asTyped } from "./as-typed.ts";
import { checkJson } from "./check-json.ts";
import { EXIT } from "./exit.ts";
import { jsonLine } from "./json-line.ts";
import { progressOn } from "./progress.ts";
import { renderCheck } from "./render-check.ts";
import { settled } from "./settled.ts";
import type { Terminal } from "./terminal.ts";
import { readTyped } from "./typed-file.ts";
import type { Request } from "./usage.ts";

type Checking = Extract<Request, { kind: "check" }>;

/** Gives the exit code: "nothing found" where something has to be mended, so that a script can stop a draft. */
export async function runCheck({ corpus, json, files }: Checking, terminal: Terminal): Promise<number> {
  const settings = settled();
  if (!settings.ok) {
    for (const problem of settings.problem) terminal.tell(problem);
    return EXIT.usage;
  }
  const coverage = await loadCoverage(corpus === null ? settings.value.CORPUS_PATH : asTyped(corpus), {
    tell: terminal.tell,
    progress: progressOn(process.stderr),
    store: settings.value.STORE_PATH,
  });
  if (!coverage.ok) {
    terminal.tell(coverage.problem);
    return EXIT.noCoverage;
  }
  const codes: number[] = [];
  for (const [at, file] of files.entries()) {
    if (at > 0 && !json) terminal.data("\n");
    codes.push(await checkFile(file, { coverage: coverage.value, json, terminal }));
  }
  return Math.max(EXIT.found, ...codes);
}

interface Desk {
  readonly coverage: Pick<Coverage, "ask">;
  readonly json: boolean;
  readonly terminal: Terminal;
}

async function checkFile(file: string, { coverage, json, terminal }: Desk): Promise<number> {
  const typed = await readTyped(file, process.stdin, asTyped);
  const draft = typed.ok ? await readDraft(typed.value) : typed;
  if (!draft.ok) {
    terminal.tell(problemLine(draft.problem));
    return EXIT.usage;
  }
  const checked = guarded(() => checkDraft(draft.value, lookedOver(coverage)), terminal.tell);
  if (!checked.ok) {
    terminal.tell(`${file}: ${checked.problem}`);
    return EXIT.usage;
  }
  if (json) terminal.data(jsonLine(checkJson(draft.value, checked.value)));
  else terminal.show(renderCheck(draft.value, checked.value));
  return checked.value.some(isFault) ? EXIT.nothingFound : EXIT.found;
}
