/** A state file that a running program holds → a copy of what it holds at one moment. It can't be opened beside that program, which keeps it
 * locked, but it can be read; and a look that finds the same bytes twice has seen one moment.
 *
 * Never of a file that this very process has open: closing the copy's source would let go of the lock. */
import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { err, ok, type Result } from "../../../src/index.ts";

/** What SQLite keeps beside a database until it is written into it, and what it would take back. */
const BESIDE = ["-wal", "-journal"] as const;

/** A program that answers all the time writes a few times a second, for a millisecond. */
const ATTEMPTS = 50;
const PAUSE = 40;

const PRIVATE = 0o600;

export type Wait = (milliseconds: number) => Promise<unknown>;

/** `to` must not be there yet; `copy`: another way to copy a file, for a trial. The problem is a sentence; then nothing is left of the copy. */
export async function copyState(
  path: string,
  to: string,
  wait: Wait,
  copy: typeof copyFileSync = copyFileSync,
): Promise<Result<null, string>> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (copiedAtRest(path, to, copy)) return ok(null);
      removeCopy(to);
      await wait(PAUSE);
    }
    return err(`${path} is being written all the time: try again when less is asked`);
  } catch (error) {
    removeCopy(to);
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return err(`${path} can't be copied to ${to} (${code}): check the disk and the permissions`);
  }
}

/** With what lies beside it. */
export function removeCopy(to: string): void {
  for (const ending of ["", "-shm", ...BESIDE]) rmSync(to + ending, { force: true });
}

/** Whether nothing was written meanwhile. The log is read before and after the database: while it stays the same, nothing is committed, and
 * all that may be written into the database stands in the log too; while the database does, the log wasn't emptied and filled again. */
function copiedAtRest(path: string, to: string, copy: typeof copyFileSync): boolean {
  const before = besides(path);
  copy(path, to);
  chmodSync(to, PRIVATE);
  const after = besides(path);
  const isAtRest = BESIDE.every((_, at) => isSame(before[at], after[at])) && sumOf(path) === sumOf(to);
  if (!isAtRest) return false;
  for (const [at, ending] of BESIDE.entries()) {
    const bytes = after[at] ?? null;
    if (bytes !== null) writeFileSync(to + ending, bytes, { mode: PRIVATE });
  }
  return true;
}

function besides(path: string): (Buffer | null)[] {
  return BESIDE.map((ending) => (existsSync(path + ending) ? readFileSync(path + ending) : null));
}

function isSame(one: Buffer | null = null, other: Buffer | null = null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

const CHUNK = 1 << 20;

function sumOf(path: string): string {
  const hash = createHash("sha256");
  const chunk = Buffer.alloc(CHUNK);
  const file = openSync(path, "r");
  try {
    for (let read = CHUNK; read > 0; ) {
      read = readSync(file, chunk, 0, CHUNK, null);
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
