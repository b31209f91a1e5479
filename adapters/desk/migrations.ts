/** How the ledger's file came to be what it is: one step of SQL for each version of its format, in order. */

/** What `user_version` says of a file that has gone through all steps is their number. A step that was released is never
 * changed: what is wrong with it is put right by another one. Times are milliseconds since 1970; texts are as `stored-text`
 * has them. */
export const MIGRATIONS: readonly string[] = [
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
];
