/** A path → the store's database, made where there is none and made anew where it is damaged: it holds nothing but what can be made again from
 * the articles. Another program's file is left alone. */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { err, ok, type Result } from "../../src/index.ts";
import {
  bringUpToDate,
  type Connection,
  codeOf,
  connect,
  harden,
  keepLog,
  versionOf,
} from "../sqlite/connection.ts";
import { MIGRATIONS } from "./migrations.ts";

/** "whoa", in the file's header: tells our stores from other files. */
const APPLICATION = 0x77_68_6f_61;

/** Milliseconds to wait for another process that is writing. */
const LOCK_PATIENCE = 2000;

/** Owner only: an archive may hold what isn't published yet. */
const FOLDER = 0o700;
const FILE = 0o600;

export interface Opened<Use> {
  readonly use: Use;
  /** Whether the file had to be made anew. */
  readonly isRebuilt: boolean;
}

/** `begin` makes of it what it is opened for: what breaks there for damage, as its statements do, is mended as well. The problem is a
 * sentence with its remedy. */
export function openDatabase<Use>(
  path: string,
  begin: (database: Connection) => Use,
): Result<Opened<Use>, string> {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: FOLDER });
    if (existsSync(path) && !isOurs(path))
      return err(`STORE_PATH ${path} isn't a store of whosaid's: name another file`);
    return ok(attempt(path, begin));
  } catch (error) {
    return err(
      `STORE_PATH ${path} can't be used (${codeOf(error)}): check the disk and the permissions of its folder`,
    );
  }
}

function attempt<Use>(path: string, begin: (database: Connection) => Use): Opened<Use> {
  try {
    return { use: prepared(path, begin), isRebuilt: false };
  } catch (error) {
    if (!isDamage(error)) throw error;
    removeStore(path);
    return { use: prepared(path, begin), isRebuilt: true };
  }
}

/** Copies what the file holds at one moment, whoever has it open, to a file that isn't there yet. The problem is a sentence. */
export function backUpStore(path: string, to: string): Result<null, string> {
  try {
    if (!isOurs(path)) return err(`STORE_PATH ${path} isn't a store of whosaid's`);
    if (existsSync(to)) return err(`${to} is there already: name a file that isn't`);
    const database = connect(path, { patience: LOCK_PATIENCE, readonly: true });
    try {
      database.prepare("VACUUM INTO ?").run([to]);
      chmodSync(to, FILE);
      return ok(null);
    } finally {
      database.close();
    }
  } catch (error) {
    rmSync(to, { force: true });
    return err(
      `STORE_PATH ${path} can't be copied (${codeOf(error)}): check the disk, and start whosaid once`,
    );
  }
}

export function removeStore(path: string): void {
  for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
}

/** Of the file, or of a format that a newer whosaid wrote. */
export function isDamage(error: unknown): boolean {
  return (
    /^SQLITE_(?:CORRUPT|NOTADB|ERROR|CONSTRAINT|MISMATCH|SCHEMA)/.test(codeOf(error)) ||
    error instanceof Unknown
  );
}

class Unknown extends Error {}

function prepared<Use>(path: string, begin: (database: Connection) => Use): Use {
  const database = connect(path, { patience: LOCK_PATIENCE });
  try {
    chmodSync(path, FILE);
    // An article that was taken out of the folder stands nowhere in the file any more.
    harden(database);
    if (versionOf(database) > MIGRATIONS.length) throw new Unknown("A newer whosaid wrote it");
    // Before there is a log beside the file: what wrote it must stand in its header.
    bringUpToDate(database, { application: APPLICATION, steps: STEPS });
    // What a power cut takes is read from the articles again.
    keepLog(database, "normal");
    return begin(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

const STEPS = MIGRATIONS.map((sql) => (database: Connection) => void database.exec(sql));

/** Where the header says what wrote the file.
 * @see https://www.sqlite.org/fileformat.html#application_id */
const APPLICATION_AT = 68;
const HEADER = 100;

/** An empty file is anybody's. */
function isOurs(path: string): boolean {
  const header = Buffer.alloc(HEADER);
  const file = openSync(path, "r");
  try {
    const length = readSync(file, header, 0, HEADER, 0);
    return length === 0 || (length === HEADER && header.readUInt32BE(APPLICATION_AT) === APPLICATION);
  } finally {
    closeSync(file);
  }
}
