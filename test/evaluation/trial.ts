/** A program that is run until it ends, or until it has had its time. */
import { type ChildProcess, spawn } from "node:child_process";

export interface Trial {
  /** Null where its time was up: it may never have ended. */
  readonly code: number | null;
  /** The end of both streams. */
  readonly output: string;
}

/** Characters: a fault may print without end. */
const MOST_OUTPUT = 1_000_000;

const running = new Set<ChildProcess>();

/** By Node itself, in a process group of its own, so that what it started ends with it. */
export function runNode(folder: string, given: readonly string[], seconds: number): Promise<Trial> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, given, {
      cwd: folder,
      detached: true,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    let isLate = false;
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        output = (output + chunk.toString("utf8")).slice(-MOST_OUTPUT);
      });
    const limit = setTimeout(() => {
      isLate = true;
      end(child);
    }, seconds * 1000);
    child.on("error", fail);
    child.on("close", (code) => {
      clearTimeout(limit);
      running.delete(child);
      settle({ code: isLate ? null : (code ?? 1), output });
    });
  });
}

export function endAll(): void {
  for (const child of running) end(child);
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It ended by itself just now.
  }
}
