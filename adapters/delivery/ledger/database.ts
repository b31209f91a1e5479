/** A path → an open database in our format, or what is wrong with the file and what to do. */
import { err, ok, type Result } from "../../../src/index.ts";
import {
  bringUpToDate,
  type Connection,
  codeOf,
  connect,
  harden,
  inMemory,
  keepLog,
  numberIn,
  type Statement,
  transact,
  versionOf,
} from "../../sqlite/connection.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Migration, Row, Sql, Value } from "./sql.ts";
import { keepPrivate, makeStateFile } from "./state-file.ts";
import { isTrouble, StateTrouble } from "./state-trouble.ts";

export interface Database extends Sql {
  /** All of the work or nothing of it. */
  atOnce(work: () => void): void;
  /** What was deleted or overwritten stands in none of the files any more. */
  scrub(): void;
  /** The same, and whatever moving rows about has left behind; takes as long as writing the file anew. */
  rewrite(): void;
  /** Never throws: what couldn't be tidied is tidied by the next opening. */
  close(): void;
}

/** Milliseconds to wait for another process that is just stopping. */
const LOCK_PATIENCE = 1000;

/** "whos", in the file's header: tells our files from other programs'. */
const APPLICATION = 0x77_68_6f_73;

/** Takes out rows that aren't what was written, of tables in the last format; while their indexes are missing, where those were out of
 * order. */
export type Clean = (sql: Sql, soundness: Soundness) => void;

/** out of order: the pages are in order, and only indexes don't say what their tables do. */
export type Soundness = "sound" | "out of order";

/** Never deletes or overwrites a file that it can't read. */
export function openDatabase(
  path: string,
  migrations: readonly Migration[] = MIGRATIONS,
  clean: Clean = () => {},
): Result<Database, string> {
  const made = makeStateFile(path);
  if (!made.ok) return made;
  let connection: Connection | null = null;
  try {
    connection = connect(path, { patience: LOCK_PATIENCE });
    const sound = inspect(connection, path, migrations);
    if (sound.ok) {
      keepPrivate(path);
      prepare(connection, sound.value, migrations, clean);
      return ok(guarded(connection));
    }
    connection.close();
    return sound;
  } catch (error) {
    connection?.close();
    return err(openingProblem(path, error));
  }
}

/** The problem is in our own words. A file that isn't ours, or is damaged, is only read. */
function inspect(
  connection: Connection,
  path: string,
  migrations: readonly Migration[],
): Result<Soundness, string> {
  // Before the first access to the log, so that it needs no memory shared with a second process: there is none.
  connection.pragma("locking_mode = EXCLUSIVE");
  try {
    const version = versionOf(connection);
    const problem = strangeness(connection, path) ?? novelty(path, version, migrations.length);
    if (problem !== null) return err(problem);
    // Before anything else is read: SQLite's own messages quote the names of tables and columns.
    if (!isSame(schemaOf(connection), schemaAt(version, migrations)))
      return err(damaged(path, "its tables are described in other words than ours"));
    if (isSound(connection, "integrity_check")) return ok("sound");
    if (isSound(connection, "quick_check")) return ok("out of order");
    return err(damaged(path, "its pages contradict each other"));
  } catch (error) {
    const code = codeOf(error);
    // So far, nothing but the file decides whether our SQL has a meaning.
    if (code === "SQLITE_ERROR") return err(damaged(path, code));
    throw error;
  }
}

function prepare(
  connection: Connection,
  soundness: Soundness,
  migrations: readonly Migration[],
  clean: Clean,
): void {
  // An answer must not be forgotten by a power cut once the platform has it.
  keepLog(connection, "full");
  harden(connection);
  // Takes the lock: reading alone would let a second process read too.
  connection.exec("BEGIN IMMEDIATE; COMMIT;");
  const version = versionOf(connection);
  if (soundness === "out of order") {
    const isLast = version === migrations.length;
    transact(connection, () => indexAnew(connection, isLast ? clean : () => {}));
  }
  const steps = migrations.map((step) => (to: Connection) => run(to, step));
  bringUpToDate(connection, { application: APPLICATION, steps });
  transact(connection, () => clean(guarded(connection), "sound"));
}

/** Indexes say nothing that their tables don't; rows can't be taken out while an index contradicts them. */
function indexAnew(connection: Connection, clean: Clean): void {
  const rest = "FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL";
  const indexes = read(connection.prepare(query(["name", "sql"], rest)), []);
  for (const { name } of indexes) connection.exec(`DROP INDEX ${String(name)}`);
  clean(guarded(connection), "out of order");
  for (const { sql } of indexes) connection.exec(String(sql));
  // Those that a table has of itself.
  connection.exec("REINDEX");
}

function strangeness(connection: Connection, path: string): string | null {
  const application = numberIn(connection, "PRAGMA application_id");
  const isNew = application === 0 && numberIn(connection, "SELECT count(*) FROM sqlite_schema") === 0;
  if (isNew || application === APPLICATION) return null;
  return `STATE_PATH ${path} is another program's database: name a file of whosaid's own`;
}

function novelty(path: string, version: number, known: number): string | null {
  if (version <= known) return null;
  const formats = `its format is ${version}, this one knows ${known}`;
  return `STATE_PATH ${path} was written by a newer whosaid (${formats}): start the newer one, or name another file`;
}

function isSound(connection: Connection, check: "integrity_check" | "quick_check"): boolean {
  const [row] = read(connection.prepare(query([check], `FROM pragma_${check}(1)`)), []);
  return row?.[check] === "ok";
}

function schemaOf(connection: Connection): readonly Row[] {
  const columns = ["type", "name", "tbl_name", "sql"];
  return read(connection.prepare(query(columns, "FROM sqlite_schema ORDER BY name")), []);
}

/** As the steps up to that version make it. */
function schemaAt(version: number, migrations: readonly Migration[]): readonly Row[] {
  const model = inMemory();
  try {
    for (const step of migrations.slice(0, version)) run(model, step);
    return schemaOf(model);
  } finally {
    model.close();
  }
}

function isSame(one: readonly Row[], other: readonly Row[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function run(connection: Connection, step: Migration): void {
  if (typeof step === "string") connection.exec(step);
  else step(guarded(connection));
}

function guarded(connection: Connection): Database {
  const statements = new Map<string, Statement>();
  function prepared(sql: string): Statement {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }
  return {
    rows: (columns, rest, ...values) => attempt(() => read(prepared(query(columns, rest)), values)),
    change: (sql, ...values) => attempt(() => changed(prepared(sql), values)),
    atOnce: (work) => attempt(() => transact(connection, work)),
    scrub: () => attempt(() => void connection.pragma("wal_checkpoint(TRUNCATE)")),
    rewrite() {
      attempt(() => {
        connection.exec("VACUUM");
        connection.pragma("wal_checkpoint(TRUNCATE)");
      });
    },
    close() {
      statements.clear();
      release(connection);
    },
  };
}

/** A pragma gives rows too, and stays under way until they are read, which would keep the file from being closed. */
function changed(statement: Statement, values: readonly Value[]): number {
  return statement.reader ? statement.all([...values]).length : statement.run([...values]).changes;
}

function attempt<Outcome>(work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    throw isTrouble(code) ? new StateTrouble(code) : error;
  }
}

/** Texts are fetched as bytes: libsql 0.5.29 ends the process at one that is no UTF-8. */
function query(columns: readonly string[], rest: string): string {
  const bytes = columns.map(
    (column) => `iif(typeof(${column}) = 'text', CAST(${column} AS BLOB), ${column}) AS "${column}"`,
  );
  return `SELECT ${bytes.join(", ")} ${rest}`;
}

/** Rows are read by the thousand: no schema is held against them. */
function read(statement: Statement, values: readonly Value[]): readonly Row[] {
  return statement.all([...values]).map((row) => {
    const columns = Object.entries(row ?? {}).map(([name, value]) => [name, stored(value)] as const);
    return Object.fromEntries(columns);
  });
}

function stored(value: unknown): Value {
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString("utf8");
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** Closing alone would keep the lock until statements are collected as garbage. Leaving WAL also puts all into one file. */
function release(connection: Connection): void {
  try {
    connection.pragma("journal_mode = DELETE");
    connection.pragma("locking_mode = NORMAL");
    numberIn(connection, "SELECT count(*) FROM sqlite_schema");
  } catch {
    // A full disk: all that was written stands in the log beside the file, and is read from there.
  } finally {
    connection.close();
  }
}

/** What is wrong where opening the file, or reading what it holds, threw. */
export function openingProblem(path: string, error: unknown): string {
  const code = codeOf(error);
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) {
    return `STATE_PATH ${path} is in use by another process of whosaid: stop that one, or give this one a file of its own`;
  }
  // What was opened to be written a moment ago can't be for a byte in its header; what is written by opening meets no constraint
  // but where two rows have become alike.
  if (/^SQLITE_(?:NOTADB|CORRUPT|CONSTRAINT|READONLY$)/.test(code)) return damaged(path, code);
  return `STATE_PATH ${path} can't be used (${code}): check the disk and the permissions of its folder`;
}

/** `reason`: in our own words, or SQLite's code. */
export function damaged(path: string, reason: string): string {
  return (
    `STATE_PATH ${path} is damaged (${reason}): move it away, with what lies beside it under the same name, and start again. ` +
    "What is lost is which questions were answered already: at worst one of the last minutes is answered twice, " +
    "and buttons under earlier answers and follow-ups to them no longer know what was asked."
  );
}
