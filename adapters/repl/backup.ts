/** `whosaid backup` in a terminal: copies of the databases, each of one moment, while programs run. */
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { err, masked, ok, type Result } from "../../src/index.ts";
import { backUpState } from "../delivery/ledger/state-backup.ts";
import { readStatePaths } from "../platform/settings.ts";
import { backUpStore } from "../store/database.ts";
import { asTyped } from "./as-typed.ts";
import { EXIT } from "./exit.ts";
import { settled } from "./settled.ts";
import type { Terminal } from "./terminal.ts";
import type { Request } from "./usage.ts";

type Backup = Extract<Request, { kind: "backup" }>;

/** Owner only, as the databases are. */
const PRIVATE = 0o700;

/** Gives the exit code: nothing found where there is no database yet. */
export async function runBackup({ folder }: Backup, terminal: Terminal): Promise<number> {
  const [settings, states] = [settled(), settled(readStatePaths)];
  if (!settings.ok || !states.ok) {
    for (const problem of settings.ok ? [] : settings.problem) terminal.tell(problem);
    return EXIT.usage;
  }
  const { STORE_PATH: store } = settings.value;
  const paths = states.value.filter((path) => existsSync(path));
  const stores = store !== null && existsSync(store) ? [store] : [];
  if (paths.length + stores.length === 0) {
    terminal.tell(
      `there is nothing to copy: no file at ${[...states.value, ...(store === null ? [] : [store])].join(", nor at ")}`,
    );
    return EXIT.nothingFound;
  }
  const target = emptyFolder(asTyped(folder), folder);
  if (!target.ok) {
    terminal.tell(target.problem);
    return EXIT.usage;
  }
  let code: number = EXIT.found;
  const told = (path: string, copied: Result<null, string>, to: string): void => {
    if (copied.ok) terminal.data(`${masked(join(folder, basename(to)))}: ${sizeOf(to)}, of ${path}\n`);
    else terminal.tell(copied.problem);
    if (!copied.ok) code = EXIT.usage;
  };
  for (const path of paths) {
    const to = join(target.value, basename(path));
    told(path, await backUpState(path, to, setTimeout), to);
  }
  for (const path of stores) {
    const to = nameIn(target.value, basename(path));
    told(path, backUpStore(path, to), to);
  }
  return code;
}

/** Nothing is ever written over. */
function emptyFolder(path: string, typed: string): Result<string, string> {
  try {
    mkdirSync(path, { recursive: true, mode: PRIVATE });
    if (readdirSync(path).length === 0) return ok(path);
    return err(`${masked(typed)} holds something already: name a folder that isn't there yet`);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return err(`${masked(typed)} can't be made a folder (${code}): name one that isn't there yet`);
  }
}

/** Two databases in two folders may have one name. */
function nameIn(folder: string, name: string): string {
  const path = join(folder, name);
  return existsSync(path) ? join(folder, `store-${name}`) : path;
}

function sizeOf(path: string): string {
  const { size } = statSync(path);
  return size < 1_000_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}
