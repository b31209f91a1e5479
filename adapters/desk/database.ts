/** A path → an open database in our format, or what is wrong with the file and what to do. The only file that knows libsql. */
import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Libsql from "libsql";
import { z } from "zod";
import { err, ok, type Result } from "../../src/index.ts";
import { MIGRATIONS } from "./migrations.ts";

type Value = string | number | null;

export interface Database {
  /** The rows, as objects by column. */
  rows(sql: string, ...values: readonly Value[]): readonly unknown[];
  /** How many rows were changed. */
  change(sql: string, ...values: readonly Value[]): number;
  close(): void;
}

/** Milliseconds to wait for another process that is just stopping. */
const LOCK_PATIENCE = 1000;

/** "whos", in the file's header: tells our files from other programs'. */
const APPLICATION = 0x77_68_6f_73;

/** Owner only: what a newsroom asks is nobody else's business. */
const FOLDER = 0o700;
const FILE = 0o600;

/** Makes the folder and the file where there are none. Never deletes or overwrites a file that it can't read. */
export function openDatabase(
  path: string,
  migrations: readonly string[] = MIGRATIONS,
): Result<Database, string> {
  const made = make(path);
  if (!made.ok) return made;
  let connection: Libsql.Database | null = null;
  try {
    connection = new Libsql(path, { timeout: LOCK_PATIENCE });
    const problem = prepare(connection, path, migrations);
    if (problem === null) return ok(guarded(connection));
    connection.close();
    return err(problem);
  } catch (error) {
    connection?.close();
    return err(told(path, error));
  }
}

function make(path: string): Result<null, string> {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: FOLDER });
    closeSync(openSync(path, "a+", FILE));
    chmodSync(path, FILE);
    return ok(null);
  } catch (error) {
    return err(`STATE_PATH ${path} can't be kept (${codeOf(error)}): name a file that can be written`);
  }
}

/** What is wrong, in our own words; null where nothing is. A file that isn't ours, or is damaged, is only read. */
function prepare(connection: Libsql.Database, path: string, migrations: readonly string[]): string | null {
  // Before the first access to the log, so that it needs no memory shared with a second process: there is none.
  connection.pragma("locking_mode = EXCLUSIVE");
  const version = number(connection, "PRAGMA user_version");
  const problem = strangeness(connection, path) ?? novelty(path, version, migrations.length);
  if (problem !== null) return problem;
  if (first(connection.pragma("quick_check")) !== "ok")
    return damaged(path, "its pages contradict each other");
  connection.pragma("journal_mode = WAL");
  // An answer must not be forgotten by a power cut once the platform has it.
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  // What is forgotten is overwritten.
  connection.pragma("secure_delete = ON");
  // Takes the lock: reading alone would let a second process read too.
  connection.exec("BEGIN IMMEDIATE; COMMIT;");
  for (const [index, step] of migrations.entries()) {
    if (index >= version) apply(connection, step, index + 1);
  }
  return null;
}

function strangeness(connection: Libsql.Database, path: string): string | null {
  const application = number(connection, "PRAGMA application_id");
  const isNew = application === 0 && number(connection, "SELECT count(*) FROM sqlite_schema") === 0;
  if (isNew || application === APPLICATION) return null;
  return `STATE_PATH ${path} is another program's database: name a file of whosaid's own`;
}

function novelty(path: string, version: number, known: number): string | null {
  if (version <= known) return null;
  const formats = `its format is ${version}, this one knows ${known}`;
  return `STATE_PATH ${path} was written by a newer whosaid (${formats}): start the newer one, or name another file`;
}

/** All of a step or nothing of it, its number included. */
function apply(connection: Libsql.Database, step: string, version: number): void {
  connection.exec("BEGIN IMMEDIATE");
  try {
    connection.exec(step);
    connection.pragma(`application_id = ${APPLICATION}`);
    connection.pragma(`user_version = ${version}`);
    connection.exec("COMMIT");
  } catch (error) {
    connection.exec("ROLLBACK");
    throw error;
  }
}

function guarded(connection: Libsql.Database): Database {
  const statements = new Map<string, Libsql.Statement>();
  function prepared(sql: string): Libsql.Statement {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }
  return {
    rows: (sql, ...values) => prepared(sql).all([...values]),
    change: (sql, ...values) => prepared(sql).run([...values]).changes,
    close() {
      statements.clear();
      release(connection);
    },
  };
}

/** Closing alone would keep the lock until statements are collected as garbage. Leaving WAL also puts all into one file. */
function release(connection: Libsql.Database): void {
  try {
    connection.pragma("journal_mode = DELETE");
    connection.pragma("locking_mode = NORMAL");
    number(connection, "SELECT count(*) FROM sqlite_schema");
  } finally {
    connection.close();
  }
}

function number(connection: Libsql.Database, sql: string): number {
  return z.number().parse(first(connection.prepare(sql).all()));
}

const Rows = z.array(z.record(z.string(), z.unknown()));

/** The first column of the first row. */
function first(rows: unknown): unknown {
  const [row] = Rows.parse(rows);
  return Object.values(row ?? {})[0];
}

function told(path: string, error: unknown): string {
  const code = codeOf(error);
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) {
    return `STATE_PATH ${path} is in use by another process of whosaid: stop that one, or give this one a file of its own`;
  }
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) return damaged(path, code);
  return `STATE_PATH ${path} can't be used (${code}): check the disk and the permissions of its folder`;
}

function damaged(path: string, reason: string): string {
  return (
    `STATE_PATH ${path} is damaged (${reason}): move it away, with what lies beside it under the same name, and start again. ` +
    "What is lost is which questions were answered already: at worst one of the last minutes is answered twice, " +
    "and buttons under earlier answers and follow-ups to them no longer know what was asked."
  );
}

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "something that is no Error was thrown";
}
