/** The lines of the ledger in its database: found whole or not at all, written with their sum. */
import type { Soundness } from "./database.ts";
import type { Row, Sql, Value } from "./sql.ts";
import { COLUMNS, type Line, lineOf, sumOf, valuesOf } from "./stored-line.ts";

export interface Lines {
  /** `where`: a condition, and what may follow it. Lines that aren't what was written are left out. */
  find(where: string, ...values: readonly Value[]): readonly Line[];
  /** False where its key is known already. */
  add(line: Line): boolean;
  /** The line of that key as it is from now on; null: as it was. Whether it was changed. */
  change(key: string, changed: (line: Line) => Partial<Line> | null): boolean;
}

/** `onDamaged` gets each row that is left out. */
export function createLines(database: Sql, onDamaged: (row: Row) => void): Lines {
  function find(where: string, ...values: readonly Value[]): readonly Line[] {
    return database.rows(STORED, `FROM entries WHERE ${where}`, ...values).flatMap((row) => {
      const line = lineOf(row);
      if (line === null) onDamaged(row);
      return line ?? [];
    });
  }
  return {
    find,
    add(line) {
      const values = valuesOf(line);
      return database.change(INSERT, ...values, sumOf(values)) > 0;
    },
    change(key, changed) {
      const [line] = find("key = ?", key);
      const to = line === undefined ? null : changed(line);
      if (line === undefined || to === null) return false;
      const values = valuesOf({ ...line, ...to });
      return database.change(UPDATE, ...values, sumOf(values), key) > 0;
    },
  };
}

/** Rows read at a time. */
const BATCH = 500;

/** Takes what isn't as it was written out of the way. The numbers of those rows. */
export function setAsideDamaged(sql: Sql, soundness: Soundness, now: number): readonly number[] {
  // To look at each row of many takes seconds: those that wait are, and all where one is known to be wrong. Others are when they are met.
  const of = soundness === "sound" ? "state IN ('owed', 'sending')" : "number IS NOT NULL";
  const damaged: number[] = [];
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const rest = `FROM entries WHERE ${of} AND number > ? ORDER BY number LIMIT ${BATCH}`;
    const batch = sql.rows(STORED, rest, last);
    for (const row of batch.filter((one) => lineOf(one) === null)) damaged.push(setAside(sql, row, now));
    last = numberOf(batch.at(-1) ?? {});
    if (batch.length < BATCH) break;
  }
  if (soundness === "out of order") removeDoubles(sql);
  return damaged;
}

/** So that it is met once, and stands in nobody's way. Its number. */
export function setAside(sql: Sql, row: Row, now: number): number {
  const number = numberOf(row);
  sql.change("INSERT INTO set_aside (found, row) VALUES (?, ?)", now, JSON.stringify(row));
  sql.change("DELETE FROM entries WHERE number = ?", number);
  return number;
}

/** Two can only be alike where one was damaged. */
function removeDoubles({ change }: Sql): void {
  change("DELETE FROM deliveries WHERE rowid NOT IN (SELECT min(rowid) FROM deliveries GROUP BY id)");
  change("DELETE FROM opinions WHERE rowid NOT IN (SELECT min(rowid) FROM opinions GROUP BY entry, asker)");
}

const STORED = ["number", ...COLUMNS, "sum"];
const WRITTEN = [...COLUMNS, "sum"];
const INSERT = `INSERT INTO entries (${WRITTEN.join(", ")})
  VALUES (${WRITTEN.map(() => "?").join(", ")}) ON CONFLICT (key) DO NOTHING`;
const UPDATE = `UPDATE entries SET ${WRITTEN.map((column) => `${column} = ?`).join(", ")} WHERE key = ?`;

function numberOf({ number }: Row): number {
  return typeof number === "number" ? number : 0;
}
