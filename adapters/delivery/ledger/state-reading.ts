/** State files, whether programs have them open or not → what somebody wants to know of them, by copies that are gone afterwards. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "../../../src/index.ts";
import type { Ledger } from "./ledger.ts";
import { openLedger } from "./sqlite-ledger.ts";
import { copyState, type Wait } from "./state-copy.ts";

/** Nothing else is done to the copies, so that how long answers are kept is of no matter. */
const KEEP_DAYS = 3650;

/** `use` gets each ledger in turn; those that aren't there are passed over. The problem is what is wrong with the first file that can't be
 * read, or that there is none. */
export async function readStates<Outcome>(
  paths: readonly string[],
  wait: Wait,
  use: (ledger: Ledger) => Outcome,
): Promise<Result<readonly Outcome[], string>> {
  const there = statesAt(paths);
  if (!there.ok) return there;
  const outcomes: Outcome[] = [];
  for (const path of there.value) {
    const outcome = await readState(path, wait, use);
    if (!outcome.ok) return outcome;
    outcomes.push(outcome.value);
  }
  return ok(outcomes);
}

/** The problem is that there is none. */
export function statesAt(paths: readonly string[]): Result<readonly string[], string> {
  const there = paths.filter((path) => existsSync(path));
  if (there.length > 0) return ok(there);
  return err(`There is no state file at ${paths.join(", nor at ")}: set STATE_PATH to yours`);
}

async function readState<Outcome>(
  path: string,
  wait: Wait,
  use: (ledger: Ledger) => Outcome,
): Promise<Result<Outcome, string>> {
  const folder = privateFolder(path);
  if (!folder.ok) return folder;
  const copy = join(folder.value, "state.db");
  try {
    const copied = await copyState(path, copy, wait);
    if (!copied.ok) return copied;
    const ledger = openLedger(copy, { keepDays: KEEP_DAYS });
    if (!ledger.ok) return err(ledger.problem.replaceAll(copy, path));
    try {
      return ok(use(ledger.value));
    } finally {
      ledger.value.close();
    }
  } finally {
    erase(folder.value);
  }
}

/** Beside the file itself, on a disk that may hold what it holds. */
function privateFolder(path: string): Result<string, string> {
  try {
    return ok(mkdtempSync(join(dirname(path), ".whosaid-copy-")));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return err(`${dirname(path)} can't be written (${code}): check its permissions and the disk`);
  }
}

/** Overwritten, as all that is erased of the state is. */
function erase(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, Buffer.alloc(statSync(file).size), { flag: "r+" });
  }
  rmSync(folder, { recursive: true });
}
