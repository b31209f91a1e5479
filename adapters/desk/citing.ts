/** Which lines of the ledger cite an article: looked up when it changes, without reading every line. */
import type { Entry, Shown, ShownSpan } from "./ledger.ts";
import type { Lines } from "./lines.ts";
import type { Sql } from "./sql.ts";
import { entryOf } from "./stored-line.ts";
import { storable } from "./stored-text.ts";

export interface Citing {
  /** What is about to be shown for a question; what was shown before it stays, until the question is gone. */
  note(key: string, shown: Shown): void;
  /** The question was taken back: what it was about is nobody's business any more. */
  drop(key: string): void;
  /** Of questions that are gone. */
  dropOrphans(): void;
  /** As `Ledger` has them. */
  given(since: number): Iterable<Entry>;
  citing(articles: readonly string[]): readonly Entry[];
}

/** Answers that somebody may have read, and what they show. */
const GIVEN =
  "wanted = 'answer' AND (message IS NOT NULL OR state = 'unsure') AND coalesce(shown, sent) IS NOT NULL";

/** Newest first. */
const ORDER = "ORDER BY asked DESC, number DESC";

/** Lines read at a time. */
const BATCH = 500;

export function createCiting(database: Sql, lines: Pick<Lines, "find">): Citing {
  const found = (where: string, ...values: readonly (string | number)[]): Entry[] =>
    lines.find(`${GIVEN} AND ${where}`, ...values).flatMap((line) => entryOf(line) ?? []);
  return {
    note(key, { citations }) {
      const sql = `INSERT INTO citing (article, entry) SELECT ?1, number FROM entries WHERE key = ?2
        AND NOT EXISTS (SELECT 1 FROM citing WHERE article = ?1 AND entry = number)`;
      for (const name of new Set(citations.flatMap(namesOf)))
        database.change(sql, storable(name), storable(key));
    },
    drop: (key) =>
      void database.change(
        "DELETE FROM citing WHERE entry IN (SELECT number FROM entries WHERE key = ?)",
        storable(key),
      ),
    dropOrphans: () =>
      void database.change("DELETE FROM citing WHERE entry NOT IN (SELECT number FROM entries)"),
    *given(since) {
      for (let read = 0; ; read += BATCH) {
        // A line that is set aside on the way moves others up: one may be passed over once, never told twice.
        const batch = found(`asked >= ? ${ORDER} LIMIT ${BATCH} OFFSET ?`, since, read);
        yield* batch;
        if (batch.length === 0) return;
      }
    },
    citing(articles) {
      const wanted = new Set(articles);
      const entries = new Map<string, Entry>();
      for (const name of wanted)
        for (const entry of found("number IN (SELECT entry FROM citing WHERE article = ?)", storable(name)))
          if (entry.shown?.citations.some((one) => namesOf(one).some((name) => wanted.has(name))) === true)
            entries.set(entry.question.key, entry);
      return [...entries.values()].sort((one, other) => other.question.asked - one.question.asked);
    },
  };
}

/** What an article is known by: its id, and its address, at which another one may stand some day. */
function namesOf({ article, as }: ShownSpan): readonly string[] {
  return as?.url ? [article, as.url] : [article];
}
