/** The lines of the ledger in its database: found whole or not at all, written with their sum. */
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

/** `onDamaged` hears the number of a row that was left out. */
export function createLines(database: Sql, onDamaged: (row: number) => void): Lines {
  function find(where: string, ...values: readonly Value[]): readonly Line[] {
    return database.rows(STORED, `FROM entries WHERE ${where}`, ...values).flatMap((row) => {
      const line = lineOf(row);
      if (line === null) onDamaged(numberOf(row));
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

/** Rows read at a time: they are all looked at when the file is opened. */
const BATCH = 500;

/** Takes what isn't as it was written out of the way, so that it is met once and stands in nobody's way. The numbers of those rows.
 * Within a transaction. */
export function setAsideDamaged(database: Sql, now: number): readonly number[] {
  const damaged: number[] = [];
  let last: number | null = null;
  for (;;) {
    const rest: string = last === null ? "" : "WHERE number > ? ";
    const after: readonly Value[] = last === null ? [] : [last];
    const batch = database.rows(STORED, `FROM entries ${rest}ORDER BY number LIMIT ${BATCH}`, ...after);
    for (const row of batch.filter((one) => lineOf(one) === null)) {
      setAside(database, row, now);
      damaged.push(numberOf(row));
    }
    if (batch.length < BATCH) break;
    last = numberOf(batch.at(-1) ?? {});
  }
  // Two can only be alike where one was damaged.
  for (const [table, columns] of [
    ["deliveries", "id"],
    ["opinions", "entry, asker"],
  ])
    database.change(
      `DELETE FROM ${table} WHERE rowid NOT IN (SELECT min(rowid) FROM ${table} GROUP BY ${columns})`,
    );
  return damaged;
}

function setAside(database: Sql, row: Row, now: number): void {
  database.change("INSERT INTO set_aside (found, row) VALUES (?, ?)", now, JSON.stringify(row));
  database.change("DELETE FROM entries WHERE number = ?", numberOf(row));
}

const STORED = ["number", ...COLUMNS, "sum"];
const WRITTEN = [...COLUMNS, "sum"];
const INSERT = `INSERT INTO entries (${WRITTEN.join(", ")})
  VALUES (${WRITTEN.map(() => "?").join(", ")}) ON CONFLICT (key) DO NOTHING`;
const UPDATE = `UPDATE entries SET ${WRITTEN.map((column) => `${column} = ?`).join(", ")} WHERE key = ?`;

function numberOf({ number }: Row): number {
  return typeof number === "number" ? number : 0;
}
