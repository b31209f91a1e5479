/** What was asked for in a terminal, that needs the core: a coverage's answers or a text's quotations. */

import { createAsk } from "../asking/asking.ts";
import { readLines } from "../corpus/lines.ts";
import { loadCoverage } from "../corpus/load.ts";
import { startWatching, type Watch } from "../corpus/watch.ts";
import type { Settings } from "../settings.ts";
import { asTyped } from "./as-typed.ts";
import { loadCopyStyles } from "./copying.ts";
import { EXIT } from "./exit.ts";
import { openHistory } from "./history.ts";
import { answerInJson, answerInWords } from "./pipe.ts";
import { progressOn } from "./progress.ts";
import { prompt } from "./prompt.ts";
import { extracting, quotationsOfFiles, quotationsOfLines } from "./quotations.ts";
import { settled } from "./settled.ts";
import type { Terminal } from "./terminal.ts";
import type { Request } from "./usage.ts";

const { stdin, stdout, stderr } = process;

/** What `readArguments` calls "ask" and "quotations". */
type Asking = Extract<Request, { kind: "ask" }>;
type Listing = Extract<Request, { kind: "quotations" }>;

/** Gives the exit code. */
export function run(request: Asking | Listing, terminal: Terminal): Promise<number> {
  return request.kind === "ask" ? ask(request, terminal) : quotations(request, terminal);
}

function quotations({ json, files, kinds }: Listing, to: Terminal): Promise<number> {
  const extract = extracting(kinds);
  if (json && files.length === 1 && files[0] === "-") return quotationsOfLines(stdin, extract, to);
  return quotationsOfFiles({ files, locate: asTyped, json, extract, input: stdin, terminal: to });
}

async function ask({ corpus, json, question }: Asking, terminal: Terminal): Promise<number> {
  const settings = settled();
  if (!settings.ok) {
    for (const problem of settings.problem) terminal.tell(problem);
    return EXIT.usage;
  }
  const folder = corpus === null ? settings.value.CORPUS_PATH : asTyped(corpus);
  const isPrompt = question === null && !json && stdin.isTTY && stdout.isTTY;
  // What is watched belongs in the folder of the settings, and takes longer than one question does.
  const isWatched = isPrompt && corpus === null && settings.value.WATCH_SOURCES.length > 0;
  const watches: Watch[] = [];
  const coverage = await loadCoverage(folder, {
    // What is told later on would stand in the middle of what is being typed.
    tell: (message) => (watches.length === 0 ? terminal.tell(message) : undefined),
    progress: progressOn(stderr),
    store: settings.value.STORE_PATH,
    onWatch: (watch) => watches.push(watch),
    mayBeEmpty: isWatched,
  });
  if (!coverage.ok) {
    terminal.tell(coverage.problem);
    return EXIT.noCoverage;
  }
  const asking = createAsk(coverage.value, terminal.tell);
  if (isPrompt) {
    const { styles: copyStyles, problems } = await loadCopyStyles();
    for (const problem of problems) terminal.tell(problem);
    const history = openHistory(settings.value.HISTORY_PATH, terminal.tell);
    for (const watch of watches) startWatching(watch, () => {});
    const end = isWatched ? watchSources(settings.value) : async () => undefined;
    const code = await prompt({
      coverage: coverage.value,
      ask: asking,
      copyStyles,
      history,
      terminal,
      input: stdin,
      output: stdout,
    });
    await end();
    return code;
  }
  const lines = question === null ? readLines(stdin) : [{ number: 1, text: question, utf8: true }];
  return json ? answerInJson(lines, asking, terminal) : answerInWords(lines, asking, terminal);
}

/** Nothing is told of it in the middle of what is being typed. Gives what ends it, when nothing is half written. */
function watchSources(settings: Settings): () => Promise<void> {
  const stop = new AbortController();
  const { CORPUS_PATH: into, WATCH_SOURCES: sources, WATCH_ALLOW_HOSTS: allowed } = settings;
  const { WATCH_AUDIENCE: audience } = settings;
  const watching = import("../intake/watch/start.ts")
    .then(({ startWatch }) =>
      startWatch({ sources, into, allowed, audience, signal: stop.signal, hear: () => {} }),
    )
    .catch(() => undefined);
  return async () => {
    stop.abort();
    await watching;
  };
}
