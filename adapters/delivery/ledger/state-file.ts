/** A path → a file that may be opened as the state: made where there is none, refused where it is something else. */
import { chmodSync, closeSync, constants, lstatSync, mkdirSync, openSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { err, ok, type Result } from "../../../src/index.ts";

/** Owner only: what a newsroom asks is nobody else's business. */
const FOLDER = 0o700;
const FILE = 0o600;

/** Not through a link that takes the file's place after the look; a pipe doesn't hold us up. Neither flag is known to Windows. */
const FLAGS =
  constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Makes the folder and the file where there are none; of what is there already, nothing is changed. */
export function makeStateFile(path: string): Result<null, string> {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    const problem = there === undefined ? null : strangeness(there);
    if (problem !== null) return err(`STATE_PATH ${path} ${problem}`);
    mkdirSync(dirname(path), { recursive: true, mode: FOLDER });
    closeSync(openSync(path, FLAGS, FILE));
    return ok(null);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return err(`STATE_PATH ${path} can't be kept (${code}): name a file that can be written`);
  }
}

/** Only once the file is known to be ours: another program's keeps its mode. */
export function keepPrivate(path: string): void {
  chmodSync(path, FILE);
}

function strangeness(there: Stats): string | null {
  if (there.isFile()) return null;
  if (there.isDirectory()) return "is a folder: name a file in it";
  if (there.isSymbolicLink()) return "is a symbolic link: name the file that it leads to, or another one";
  return "is a device, a pipe or a socket: name a file";
}
