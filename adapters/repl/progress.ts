/** How far a long load has come, on stderr: a bar on a terminal, else a line every few seconds; a quick one is silent. */
import type { Progress } from "../corpus/load.ts";
import { LIMITS } from "./limits.ts";

export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** Columns of the terminal; null where it is none. */
  readonly columns: number | null;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

const BAR = 24;

export function createProgress({ write, columns, now }: ProgressOptions): Progress {
  const { quiet, bar, line } = LIMITS.progress;
  const begun = now();
  let told = columns === null ? begun : Number.NEGATIVE_INFINITY;
  let drawn = false;
  const isDue = (every: number): boolean => now() - begun >= quiet && now() - told >= every;
  return {
    step(label, done, total) {
      if (!isDue(columns === null ? line : bar)) return;
      told = now();
      drawn = columns !== null;
      const count = total === null ? `${done}` : `${done}/${total}`;
      write(
        columns === null
          ? `whosaid: ${label} ${count}\n`
          : `\r${onLine(`${barOf(done, total)}${count} ${label}`, columns)}`,
      );
    },
    end() {
      if (drawn && columns !== null) write(`\r${" ".repeat(columns - 1)}\r`);
    },
  };
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  const columns = stream.isTTY ? (stream.columns ?? null) : null;
  return createProgress({ write: (text) => stream.write(text), columns, now: () => performance.now() });
}

function barOf(done: number, total: number | null): string {
  if (total === null) return "";
  const full = total === 0 ? BAR : Math.round((done / total) * BAR);
  return `${"█".repeat(full)}${"░".repeat(BAR - full)} `;
}

/** As long for each step, so that each covers the one before; cut before the last column, where terminals wrap. */
function onLine(text: string, columns: number): string {
  return text.slice(0, columns - 1).padEnd(columns - 1);
}
