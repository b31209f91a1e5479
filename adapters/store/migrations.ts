/** How the store's file came to be what it is: one step for each version of its format, in order. */

/** What `user_version` says of a file that has gone through all steps is their number. A step that was released is never changed. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE sources (
     id      INTEGER PRIMARY KEY,
     address TEXT NOT NULL UNIQUE               -- a folder's absolute path
   ) STRICT;
   CREATE TABLE editions (
     hash       TEXT NOT NULL UNIQUE,           -- of the body, SHA-256 in hexadecimal digits
     body       BLOB NOT NULL,                  -- the article as JSON, text and zones and what was stated of it
     format     TEXT NOT NULL,                  -- what it was read from: txt, md
     published  TEXT,                           -- as stated
     first_seen REAL NOT NULL                   -- milliseconds since 1970
   ) STRICT;
   CREATE TABLE articles (
     source  INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
     path    TEXT NOT NULL,                     -- inside the source
     stamp   TEXT NOT NULL,                     -- of the files as they were read: when these are the same, so is the edition
     edition TEXT NOT NULL REFERENCES editions (hash) ON DELETE RESTRICT,
     PRIMARY KEY (source, path)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX articles_by_edition ON articles (edition);
   CREATE TABLE makings (
     edition TEXT NOT NULL REFERENCES editions (hash) ON DELETE CASCADE,
     code    TEXT NOT NULL,                     -- which made it
     body    BLOB NOT NULL,                     -- JSON: quotations, speakers, words, as src/made.ts has them
     sum     TEXT NOT NULL,                     -- of the body, SHA-256
     UNIQUE (edition, code)
   ) STRICT;`,
];
