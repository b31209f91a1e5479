/** One watcher for a folder: who it is stands in a small file there, which is touched for as long as it lives, so that a killed one's counts for nothing. */
import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";

/** Who holds it, as it says of itself. */
export interface Holder {
  readonly process: number;
  readonly host: string;
}

export interface Lock {
  /** To be called every `RENEW`: whether it is still ours. Another may have taken it from a machine that slept. */
  readonly renew: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/** The machine, for a test to be another one. */
export interface Machine extends Holder {
  readonly now: () => number;
  readonly isAlive: (process: number) => boolean;
}

/** Milliseconds. On another machine nobody can be asked whether a process lives: not touched for so long, it doesn't. */
export const RENEW = 20_000;
const FORGOTTEN = 6 * RENEW;

export const LOCK = ".whosaid-watch.lock";

const Stored = z.object({ process: z.int().positive(), host: z.string(), token: z.string() });
type Stored = z.infer<typeof Stored>;

/** The lock, or who has it. Rejects where the folder can't be written to. */
export async function takeLock(folder: string, machine: Machine = here()): Promise<Lock | Holder> {
  const path = join(folder, LOCK);
  const own: Stored = { process: machine.process, host: machine.host, token: randomUUID() };
  for (let attempt = 0; ; attempt += 1) {
    if (await isMade(path, own)) return lockAt(path, own.token, machine);
    const held = await heldAt(path);
    if (held === "gone") continue;
    if (attempt >= MOST_ATTEMPTS || isHeld(held, machine)) return held.stored ?? UNKNOWN;
    await putAside(path, held);
  }
}

export function isLock(taken: Lock | Holder): taken is Lock {
  return "release" in taken;
}

/** Of files left behind; with more, somebody else is at it too. */
const MOST_ATTEMPTS = 3;
/** Who is just writing it, or wrote something else. */
const UNKNOWN: Holder = { process: 0, host: "unknown" };

interface Held {
  readonly stored: Stored | null;
  /** Milliseconds since 1970. */
  readonly touched: number;
}

async function isMade(path: string, own: Stored): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(own), { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

async function heldAt(path: string): Promise<Held | "gone"> {
  try {
    const { mtimeMs } = await stat(path);
    return { stored: storedIn(await readFile(path, "utf8")), touched: mtimeMs };
  } catch (error) {
    if (hasCode(error, "ENOENT")) return "gone";
    throw error;
  }
}

function storedIn(text: string): Stored | null {
  try {
    return Stored.parse(JSON.parse(text));
  } catch {
    // Just being written, or damaged: then only its age tells.
    return null;
  }
}

/** A number may be another process's by now, which doesn't touch the file. */
function isHeld({ stored, touched }: Held, { now, host, isAlive }: Machine): boolean {
  if (now() - touched > FORGOTTEN) return false;
  return stored === null || stored.host !== host || isAlive(stored.process);
}

/** Two may find it left behind at once: whoever has moved away the other's new one puts it back. */
async function putAside(path: string, { stored }: Held): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  const moved = await heldAt(aside);
  if (moved !== "gone" && moved.stored?.token !== stored?.token) await rename(aside, path);
  else await rm(aside, { force: true });
}

function lockAt(path: string, token: string, { now }: Machine): Lock {
  const isOurs = async (): Promise<boolean> => {
    const held = await heldAt(path);
    return held !== "gone" && held.stored?.token === token;
  };
  return {
    renew: async () => {
      if (!(await isOurs())) return false;
      const seconds = now() / 1_000;
      await utimes(path, seconds, seconds);
      return true;
    },
    release: async () => {
      if (await isOurs()) await rm(path, { force: true });
    },
  };
}

function here(): Machine {
  return { process: process.pid, host: hostname(), now: Date.now, isAlive };
}

function isAlive(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // Another user's process lives.
    return hasCode(error, "EPERM");
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
