/** whosaid in a terminal: arguments → one of the entry points, and its exit code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { whereabouts } from "../observability/whereabouts.ts";
import { PROJECT } from "../project.ts";
import { EXIT } from "./exit.ts";
import { screenOf } from "./screen.ts";
import { createTerminal } from "./terminal.ts";
import { readArguments, USAGE } from "./usage.ts";

const { stdout, stderr } = process;

const terminal = createTerminal(
  { out: (text) => stdout.write(text), err: (text) => stderr.write(text) },
  () => screenOf(stdout, process.env),
);

/** What a command takes is read only where it is wanted: reading it takes most of the time of starting. */
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
    case "ask": {
      const { run } = await import("./run.ts");
      return run(request.value, terminal);
    }
    case "copy":
    case "export-answer": {
      const { runAskOnce } = await import("./ask-once.ts");
      return runAskOnce(request.value, terminal, stdout);
    }
    case "export-texts": {
      const { exportTexts } = await import("./export-quotations.ts");
      return exportTexts(request.value, terminal, { input: process.stdin, stdout });
    }
    case "export-quotations": {
      const { exportCorpus } = await import("./export-quotations.ts");
      return exportCorpus(request.value, terminal, stdout);
    }
    case "serve": {
      // It has its own manners with signals, with what nobody caught, and with a log that nobody reads.
      process.off("SIGINT", interrupt);
      process.off("uncaughtException", giveUp);
      stdout.off("error", stopWriting);
      stderr.off("error", stopTelling);
      const { runService } = await import("../service/run.ts");
      // Sockets and timers that are left open are nothing to wait for.
      return process.exit(await runService(request.value));
    }
    case "check": {
      const { runCheck } = await import("./check.ts");
      return runCheck(request.value, terminal);
    }
    case "ingest": {
      const { runIngest } = await import("./ingest.ts");
      return runIngest(request.value, terminal);
    }
    case "corrections": {
      const { runCorrections } = await import("./corrections.ts");
      return runCorrections(request.value, terminal);
    }
    case "export": {
      const { runExport } = await import("./export.ts");
      return runExport(request.value, terminal, stdout);
    }
    case "backup": {
      const { runBackup } = await import("./backup.ts");
      return runBackup(request.value, terminal);
    }
    case "watch": {
      // The first Ctrl-C ends it in order, the second at once.
      process.off("SIGINT", interrupt);
      process.once("SIGINT", () => process.on("SIGINT", interrupt));
      const { runWatch } = await import("./watch.ts");
      return runWatch(request.value, terminal, process);
    }
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  return manifest instanceof Object && "version" in manifest ? String(manifest.version) : "unknown";
}

/** A reader that has seen enough (`| head`) closes the pipe: nothing is wrong. */
function stopWriting(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(EXIT.found);
  terminal.tell(`standard output can't be written (${error.code}): check the disk it goes to`);
  process.exit(EXIT.broken);
}

function stopTelling(): void {
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
stderr.on("error", stopTelling);
process.on("SIGINT", interrupt);
process.on("uncaughtException", giveUp);
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, giveUp);
