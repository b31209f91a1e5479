/** The questions typed at the prompt, kept in a file that only its owner can read. */
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { masked } from "../../src/index.ts";
import { LIMITS } from "./limits.ts";
import { printableLine } from "./printable.ts";

export interface History {
  /** Newest first, as readline wants them. */
  readonly lines: readonly string[];
  add(line: string): void;
}

/** Owner only: what a journalist asks is nobody else's business. */
const FOLDER = 0o700;
const FILE = 0o600;

/** A file that can't be kept is told once; the prompt goes on without it. */
export function openHistory(file: string, tell: (message: string) => void): History {
  let lines: string[] = [];
  let kept = attempt(() => {
    mkdirSync(dirname(file), { recursive: true, mode: FOLDER });
    lines = readLines(file);
    write(file, lines);
  });
  function attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      tell(
        `the history ${masked(file)} can't be kept (${reason(error)}); set HISTORY_PATH to a file that can be written`,
      );
      return false;
    }
  }
  return {
    lines: lines.toReversed(),
    add(typed) {
      const line = printableLine(typed).trim();
      if (!kept || line === "" || line === lines.at(-1)) return;
      lines.push(line);
      kept = attempt(() => appendFileSync(file, `${line}\n`, { mode: FILE }));
      // Another prompt may have written to it meanwhile, so it is read again.
      if (kept && lines.length > LIMITS.history) kept = attempt(() => write(file, readLines(file)));
    },
  };
}

/** /dev/null and the like are left alone: they must be neither read nor replaced. */
function readLines(file: string): string[] {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isFile()) throw new Error("it is not a file");
  const lines = readFileSync(file, "utf8").split("\n").map(printableLine);
  return lines
    .filter((line, index) => line.trim() !== "" && line !== lines[index - 1])
    .slice(-LIMITS.history);
}

/** By way of a second file, so that a full disk doesn't cost the history that there was. */
function write(file: string, lines: readonly string[]): void {
  const target = statSync(file, { throwIfNoEntry: false }) === undefined ? file : realpathSync(file);
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, lines.map((line) => `${line}\n`).join(""), { mode: FILE });
  chmodSync(draft, FILE);
  renameSync(draft, target);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? String(error.code) : error.message;
}
