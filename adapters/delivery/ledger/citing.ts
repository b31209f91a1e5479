/** Which lines of the ledger cite an article: looked up when it changes, without reading every line. */
import type { Entry, Shown, ShownSpan } from "./ledger.ts";
import type { Lines } from "./lines.ts";
import type { Sql } from "./sql.ts";
import { entryOf, type Line } from "./stored-line.ts";
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
  citing(articles: readonly string[]): Iterable<Entry>;
}

/** Answers that somebody may have read, and what they show. */
const GIVEN =
  "wanted = 'answer' AND (message IS NOT NULL OR state IN ('sending', 'unsure')) AND coalesce(shown, sent) IS NOT NULL";

/** Lines read at a time: what reads them one by one can let others have their turn in between. */
const BATCH = 50;

export function createCiting(database: Sql, lines: Pick<Lines, "find">): Citing {
  const found = (where: string, ...values: readonly (string | number)[]): readonly Line[] =>
    lines.find(`${GIVEN} AND ${where}`, ...values);
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
      // Each batch after the last of the one before: what is added or taken out meanwhile moves nothing.
      let [asked, last] = [Number.MAX_VALUE, ""];
      for (;;) {
        const after = "(asked < ? OR asked = ? AND number < (SELECT number FROM entries WHERE key = ?))";
        // By the table's columns, whose order an index has: what is selected bears their names too.
        const order = `ORDER BY entries.asked DESC, entries.number DESC LIMIT ${BATCH}`;
        const where = `asked >= ? AND asked <= ? AND ${after} ${order}`;
        const batch = found(where, since, asked, asked, asked, last);
        yield* batch.flatMap((line) => entryOf(line) ?? []);
        const end = batch.at(-1);
        if (end === undefined) return;
        [asked, last] = [end.asked, end.key];
      }
    },
    *citing(articles) {
      const wanted = new Set(articles);
      const names = JSON.stringify(articles.map(storable));
      const rest = `FROM citing WHERE article IN (SELECT value FROM json_each(?))`;
      const numbers = new Set(database.rows(["entry"], rest, names).map(({ entry = null }) => Number(entry)));
      const newest = [...numbers].sort((one, other) => other - one);
      for (let at = 0; at < newest.length; at += BATCH) {
        const batch = JSON.stringify(newest.slice(at, at + BATCH));
        const where = "number IN (SELECT value FROM json_each(?)) ORDER BY entries.number DESC";
        for (const line of found(where, batch)) {
          const entry = readings(line).find(({ shown }) => isOf(shown, wanted));
          if (entry !== undefined) yield entry;
        }
      }
    },
  };
}

/** An answer that is on its way into the place of another one is read by its own citations first: once it is there, nobody would look at what
 * changed meanwhile. */
function readings(line: Line): readonly Entry[] {
  const isReplacing = line.state === "sending" || line.state === "unsure";
  const sent = isReplacing && line.sent !== null ? entryOf({ ...line, shown: line.sent }) : null;
  return [sent, entryOf(line)].filter((entry) => entry !== null);
}

function isOf(shown: Shown | null, names: ReadonlySet<string>): boolean {
  return shown?.citations.some((one) => namesOf(one).some((name) => names.has(name))) === true;
}

/** What an article is known by: its id, and its address, at which another one may stand some day. */
function namesOf({ article, as }: ShownSpan): readonly string[] {
  return as?.url ? [article, as.url] : [article];
}
