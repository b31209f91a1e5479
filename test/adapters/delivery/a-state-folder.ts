/** A folder for state files of one test: in memory where the machine has that, since real disks take milliseconds for each of many writes. */
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";

export function aStateFolder(): string {
  return mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "whosaid-state-"));
}
