/** A path → a connection to an SQLite file in our format: what the ledger and the store do alike. The only file that knows libsql. What a
 * damaged file means, and how far to go to keep one, is each one's own. */
import Libsql from "libsql";

export type Connection = Libsql.Database;
export type Statement = Libsql.Statement;

export interface ConnectOptions {
  /** Milliseconds to wait for another process. */
  readonly patience: number;
  readonly readonly?: boolean;
}

/** Nothing is read yet. Throws what SQLite does. */
export function connect(path: string, { patience, readonly = false }: ConnectOptions): Connection {
  return new Libsql(path, { timeout: patience, readonly });
}

/** Empty, in memory. */
export function inMemory(): Connection {
  return new Libsql(":memory:");
}

/** One step of a format to the next; may throw. */
export type Step = (connection: Connection) => void;

export interface Format {
  /** In the file's header: tells our files from other programs'. */
  readonly application: number;
  /** What `user_version` says of a file that has gone through all is their number. */
  readonly steps: readonly Step[];
}

/** Each step whole or not at all, its number included; another process may be doing the same. */
export function bringUpToDate(connection: Connection, { application, steps }: Format): void {
  while (versionOf(connection) < steps.length) {
    transact(connection, () => {
      const version = versionOf(connection);
      const step = steps[version];
      if (step === undefined) return;
      step(connection);
      connection.pragma(`application_id = ${application}`);
      connection.pragma(`user_version = ${version + 1}`);
    });
  }
}

/** What is deleted is overwritten, and rows that lean on others are never left alone. */
export function harden(connection: Connection): void {
  connection.pragma("foreign_keys = ON");
  connection.pragma("secure_delete = ON");
}

/** A log beside the file, so that it is whole whenever the program ends. full: not even a power cut takes what was written. */
export function keepLog(connection: Connection, synchronous: "full" | "normal"): void {
  connection.pragma("journal_mode = WAL");
  connection.pragma(`synchronous = ${synchronous.toUpperCase()}`);
}

/** All of the work or nothing of it. */
export function transact(connection: Connection, work: () => void): void {
  connection.exec("BEGIN IMMEDIATE");
  try {
    work();
    connection.exec("COMMIT");
  } catch (error) {
    // SQLite has taken some failures back by itself: a full disk, for one.
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/** Of the format; 0 of a new file. */
export function versionOf(connection: Connection): number {
  return numberIn(connection, "PRAGMA user_version");
}

/** The only number that a query gives; 0 without one. */
export function numberIn(connection: Connection, sql: string): number {
  const [row] = connection.prepare(sql).all();
  const [value] = Object.values(row instanceof Object ? row : {});
  return typeof value === "number" ? value : 0;
}

/** SQLite's, or the system's; else what kind of error it is. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "something that is no Error was thrown";
}
