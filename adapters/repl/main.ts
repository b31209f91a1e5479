/** whosaid in a terminal: arguments → one of the entry points, and its exit code. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { whereabouts } from "../voice/attempt.ts";
import type { runBackup } from "./backup.ts";
import type { runCorrections } from "./corrections.ts";
import { EXIT } from "./exit.ts";
import type { runExport } from "./export.ts";
import type { runIngest } from "./ingest.ts";
import type { run } from "./run.ts";
import { screenOf } from "./screen.ts";
import { createTerminal } from "./terminal.ts";
import { readArguments, USAGE } from "./usage.ts";
import type { runWatch } from "./watch.ts";

const { stdout, stderr } = process;

const terminal = createTerminal(
  { out: (text) => stdout.write(text), err: (text) => stderr.write(text) },
  () => screenOf(stdout, process.env),
);

function main(argv: readonly string[]): number | Promise<number> {
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
    case "ask":
      return core().run(request.value, terminal);
    case "ingest":
      return intake().runIngest(request.value, terminal);
    case "corrections":
      return corrections().runCorrections(request.value, terminal);
    case "export":
      return exporting().runExport(request.value, terminal, stdout);
    case "backup":
      return backup().runBackup(request.value, terminal);
    case "watch":
      // The first Ctrl-C ends it in order, the second at once.
      process.off("SIGINT", interrupt);
      process.once("SIGINT", () => process.on("SIGINT", interrupt));
      return watching().runWatch(request.value, terminal, process);
  }
}

/** Read only when it is needed, since reading it takes most of the time of starting; by `require`, which reads TypeScript on Node 20
 * however the program was started. */
function core(): { readonly run: typeof run } {
  return createRequire(import.meta.url)("./run.ts");
}

function intake(): { readonly runIngest: typeof runIngest } {
  return createRequire(import.meta.url)("./ingest.ts");
}

function corrections(): { readonly runCorrections: typeof runCorrections } {
  return createRequire(import.meta.url)("./corrections.ts");
}

function exporting(): { readonly runExport: typeof runExport } {
  return createRequire(import.meta.url)("./export.ts");
}

function backup(): { readonly runBackup: typeof runBackup } {
  return createRequire(import.meta.url)("./backup.ts");
}

function watching(): { readonly runWatch: typeof runWatch } {
  return createRequire(import.meta.url)("./watch.ts");
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return manifest instanceof Object && "version" in manifest ? String(manifest.version) : "unknown";
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

function interrupt(): void {
  process.exit(EXIT.interrupted);
}

stdout.on("error", stopWriting);
stderr.on("error", () => process.exit(EXIT.broken));
process.on("SIGINT", interrupt);
process.on("uncaughtException", giveUp);
Promise.resolve(main(process.argv.slice(2))).then((code) => {
  process.exitCode = code;
}, giveUp);
