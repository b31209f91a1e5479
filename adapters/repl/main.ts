/** whosaid in a terminal: arguments and settings → one of the entry points, and its exit code. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { err, type Result } from "../../src/index.ts";
import { loadCoverage } from "../corpus/load.ts";
import { loadEnvironment, readSettings, type Settings } from "../settings.ts";
import { createAsk } from "../voice/asking.ts";
import { whereabouts } from "../voice/attempt.ts";
import { EXIT } from "./exit.ts";
import { openHistory } from "./history.ts";
import { readLines } from "./lines.ts";
import { answerInJson, answerInWords } from "./pipe.ts";
import { createProgress } from "./progress.ts";
import { prompt } from "./prompt.ts";
import { extracting, quotationsOfFiles, quotationsOfLines } from "./quotations.ts";
import { screenOf } from "./screen.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { type Request, readArguments, USAGE } from "./usage.ts";

const { stdin, stdout, stderr } = process;

/** What `readArguments` calls "ask". */
type Asking = Extract<Request, { kind: "ask" }>;

const terminal = createTerminal(
  { out: (text) => stdout.write(text), err: (text) => stderr.write(text) },
  () => screenOf(stdout, process.env),
);

async function main(argv: readonly string[]): Promise<number> {
  const request = readArguments(argv);
  if (!request.ok) {
    terminal.tell(request.problem);
    stderr.write(USAGE);
    return EXIT.usage;
  }
  switch (request.value.kind) {
    case "help":
      stdout.write(USAGE);
      return EXIT.found;
    case "version":
      stdout.write(`${version()}\n`);
      return EXIT.found;
    case "quotations":
      return quotations(request.value, terminal);
    case "ask":
      return ask(request.value);
  }
}

function quotations(
  { json, files, kinds }: Extract<Request, { kind: "quotations" }>,
  to: Terminal,
): Promise<number> {
  const extract = extracting(kinds);
  if (json && files.length === 1 && files[0] === "-") return quotationsOfLines(stdin, extract, to);
  return quotationsOfFiles({ files, locate: asTyped, json, extract, input: stdin, terminal: to });
}

async function ask({ corpus, json, question }: Asking): Promise<number> {
  const settings = settled();
  if (!settings.ok) {
    for (const problem of settings.problem) terminal.tell(problem);
    return EXIT.usage;
  }
  const folder = corpus === null ? settings.value.CORPUS_PATH : asTyped(corpus);
  const coverage = await loadCoverage(folder, { tell: terminal.tell, progress: progress() });
  if (!coverage.ok) {
    terminal.tell(coverage.problem);
    return EXIT.noCoverage;
  }
  const asking = createAsk(coverage.value, terminal.tell);
  if (question === null && !json && stdin.isTTY && stdout.isTTY) {
    const history = openHistory(settings.value.HISTORY_PATH, terminal.tell);
    return prompt({ coverage: coverage.value, ask: asking, history, terminal, input: stdin, output: stdout });
  }
  const lines = question === null ? readLines(stdin) : [{ number: 1, text: question, utf8: true }];
  return json ? answerInJson(lines, asking, terminal) : answerInWords(lines, asking, terminal);
}

function settled(): Result<Settings, string[]> {
  try {
    return readSettings(loadEnvironment());
  } catch (error) {
    // The only thing that throws there is the disk.
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return err([`.env can't be read (${code}): check its permissions, or take it away`]);
  }
}

function progress() {
  const columns = stderr.isTTY ? (stderr.columns ?? null) : null;
  return createProgress({ write: (text) => stderr.write(text), columns, now: () => performance.now() });
}

/** npm runs a script in the project's folder, but what was typed was meant from where it was typed. */
function asTyped(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return (script === "start" || script === "whosaid") && folder ? resolve(folder, path) : resolve(path);
}

function version(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

/** A reader that has seen enough (`| head`) closes the pipe: nothing is wrong. */
function stopWriting(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(EXIT.found);
  terminal.tell(`standard output can't be written (${error.code}): check the disk it goes to`);
  process.exit(EXIT.broken);
}

function giveUp(error: unknown): void {
  terminal.tell(`something broke. This is a bug in whosaid: ${whereabouts(error)}`);
  process.exit(EXIT.broken);
}

stdout.on("error", stopWriting);
stderr.on("error", () => process.exit(EXIT.broken));
process.on("SIGINT", () => process.exit(EXIT.interrupted));
process.on("uncaughtException", giveUp);
process.exitCode = await main(process.argv.slice(2));
