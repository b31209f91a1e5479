/** How the ledger's file came to be what it is: one step for each version of its format, in order. */
import type { Migration, Sql } from "./sql.ts";
import { blanked, COLUMNS, type Line, sumOf, valuesOf } from "./stored-line.ts";

/** What `user_version` says of a file that has gone through all steps is their number. A step that was released is never
 * changed: what is wrong with it is put right by another one. Times are milliseconds since 1970; texts are as `stored-text`
 * has them. */
export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE questions (
     number    INTEGER PRIMARY KEY,            -- in the order in which they were taken
     key       TEXT NOT NULL UNIQUE,
     text      TEXT NOT NULL,
     thread    TEXT,
     place     TEXT NOT NULL,
     lane      TEXT NOT NULL,
     asker     TEXT NOT NULL,
     asked     REAL NOT NULL,
     wanted    TEXT NOT NULL DEFAULT 'answer' CHECK (wanted IN ('answer', 'nothing')),
     state     TEXT NOT NULL DEFAULT 'owed'
               CHECK (state IN ('owed', 'sending', 'posted', 'refused', 'unsure', 'withdrawn')),
     message   TEXT,
     shown     TEXT,                           -- JSON, of the answer that is visible
     sent      TEXT,                           -- JSON, of the answer that was sent last
     sent_text TEXT                            -- the wording that it answers
   ) STRICT;
   CREATE INDEX questions_by_message ON questions (message) WHERE message IS NOT NULL;
   CREATE INDEX questions_by_thread ON questions (thread, asked) WHERE thread IS NOT NULL;
   CREATE INDEX questions_open ON questions (number) WHERE state IN ('owed', 'sending');
   CREATE INDEX questions_by_age ON questions (asked);
   CREATE TABLE feedback (
     question INTEGER NOT NULL REFERENCES questions (number) ON DELETE CASCADE,
     asker    TEXT NOT NULL,
     opinion  TEXT NOT NULL CHECK (opinion IN ('wrong', 'right')),
     given    REAL NOT NULL,
     PRIMARY KEY (question, asker)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE events (
     id   TEXT PRIMARY KEY,
     came REAL NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX events_by_age ON events (came);
   CREATE TABLE secret (
     only INTEGER PRIMARY KEY CHECK (only = 1),
     key  TEXT NOT NULL                        -- 64 hexadecimal digits: what askers are hashed with
   ) STRICT;`,
  // JSON, of what is asked where that is more than the text.
  "ALTER TABLE questions ADD COLUMN inquiry TEXT",
  // No checks and no types that are enforced: a value that makes no sense costs its row, not the file. No index that can't be dropped.
  `CREATE TABLE entries (
     number    INTEGER PRIMARY KEY,            -- in the order in which they were taken
     key       TEXT,
     text      TEXT,
     inquiry   TEXT,                           -- JSON, of what is asked where that is more than the text
     thread    TEXT,
     place     TEXT,
     lane      TEXT,
     asker     TEXT,
     asked     REAL,
     wanted    TEXT,                           -- answer, nothing
     state     TEXT,                           -- owed, sending, posted, refused, unsure, withdrawn
     message   TEXT,
     shown     TEXT,                           -- JSON, of the answer that is visible
     sent      TEXT,                           -- JSON, of the answer that was sent last
     sent_text TEXT,                           -- the wording that it answers
     opens     INTEGER,                        -- 1: the place may hold a response address or a token
     sum       TEXT                            -- of all of them, as stored-line.ts has it
   );
   CREATE UNIQUE INDEX entries_by_key ON entries (key);
   CREATE INDEX entries_by_message ON entries (message) WHERE message IS NOT NULL;
   CREATE INDEX entries_by_thread ON entries (thread, asked) WHERE thread IS NOT NULL;
   CREATE INDEX entries_open ON entries (number) WHERE state IN ('owed', 'sending');
   CREATE INDEX entries_opening ON entries (asked) WHERE opens = 1;
   CREATE INDEX entries_withdrawn ON entries (asked) WHERE state = 'withdrawn';
   CREATE INDEX entries_by_age ON entries (asked);
   CREATE INDEX entries_by_asker ON entries (asker);
   CREATE TABLE opinions (
     entry   INTEGER,
     asker   TEXT,
     opinion TEXT,                             -- wrong, right
     given   REAL
   );
   CREATE UNIQUE INDEX opinions_by_entry ON opinions (entry, asker);
   CREATE INDEX opinions_by_asker ON opinions (asker);
   CREATE TABLE deliveries (id TEXT, came REAL);
   CREATE UNIQUE INDEX deliveries_by_id ON deliveries (id);
   CREATE INDEX deliveries_by_age ON deliveries (came);
   CREATE TABLE set_aside (found REAL, row TEXT);  -- JSON, of lines that weren't what had been written
   CREATE TABLE room (bytes BLOB);             -- empty: what is written to see whether there is room
   CREATE TABLE salt (
     only INTEGER PRIMARY KEY,                 -- 1
     key  TEXT,                                -- 64 hexadecimal digits: what askers are hashed with
     sum  TEXT
   );`,
  copyLines,
  "DROP TABLE feedback; DROP TABLE questions; DROP TABLE events; DROP TABLE secret;",
  // Says nothing that the lines don't, but quickly: none of its rows counts unless its line says so too.
  `CREATE TABLE citing (
     article TEXT,                             -- its id, or its address
     entry   INTEGER                           -- the number of a line whose answer cites it, or did
   );
   CREATE INDEX citing_by_article ON citing (article);
   CREATE INDEX citing_by_entry ON citing (entry);`,
  `CREATE TABLE touched (
     number  INTEGER PRIMARY KEY,              -- in the order in which they were found
     entry   INTEGER,                          -- the number of a line whose answer doesn't stand any more as it was shown
     outcome TEXT,                             -- a sum of what became of it
     counts  TEXT,                             -- JSON, of its citations
     told    INTEGER                           -- 0: still to be told; of those told, an answer's last one alone is kept
   );
   CREATE INDEX touched_by_entry ON touched (entry, number);
   CREATE INDEX touched_untold ON touched (number) WHERE told = 0;`,
];

/** What 0.1.0 kept, each line with its sum, and without what is no longer kept. */
function copyLines({ rows, change }: Sql): void {
  const old = COLUMNS.filter((column) => column !== "opens");
  const places = ["number", ...COLUMNS, "sum"];
  const insert = `INSERT INTO entries (${places.join(", ")}) VALUES (${places.map(() => "?").join(", ")})`;
  for (const row of rows(["number", ...old], "FROM questions ORDER BY number")) {
    // As the tables of then had it, STRICT and with checks.
    const line = { ...row, opens: 1 } as unknown as Line;
    const values = valuesOf(line.wanted === "nothing" ? blanked(line) : line);
    change(insert, row.number ?? null, ...values, sumOf(values));
  }
  change("INSERT INTO opinions SELECT question, asker, opinion, given FROM feedback");
  change("INSERT INTO deliveries SELECT id, came FROM events");
  for (const { key = null } of rows(["key"], "FROM secret"))
    change("INSERT INTO salt (only, key, sum) VALUES (1, ?, ?)", key, sumOf([key]));
}
