/** What is asked of a database in SQL: values, rows, and the two ways to ask. */

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** Both throw `StateTrouble` where the disk is to blame. */
export interface Sql {
  /** The rows, as objects by column: `columns`, then all that follows them in the query. Bytes that are no UTF-8, which only damage can
   * have brought, are read as U+FFFD. */
  readonly rows: (columns: readonly string[], rest: string, ...values: readonly Value[]) => readonly Row[];
  /** How many rows were changed. */
  readonly change: (sql: string, ...values: readonly Value[]) => number;
}

/** A step from one version of a format to the next: SQL, or what SQL can't do. */
export type Migration = string | ((sql: Sql) => void);
