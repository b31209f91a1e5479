/** The outbox of the ledger: answers found touched, until somebody was told. It holds no word of anybody. */
import { z } from "zod";
import type { Database } from "./database.ts";
import type { Touch, UntoldTouch } from "./ledger.ts";
import type { Lines } from "./lines.ts";
import type { Row } from "./sql.ts";
import { restored, storable } from "./stored-text.ts";

export interface Touches {
  /** As `Ledger` has them. */
  enter(touches: readonly Touch[]): readonly Touch[];
  untold(): UntoldTouch | null;
  told(touch: UntoldTouch): void;
  isTold(touch: Pick<Touch, "key" | "outcome">): boolean;
  /** Another answer takes the place of the one that was touched, or none. */
  drop(key: string): void;
  /** Of questions that are gone. */
  dropOrphans(): void;
}

const Counts = z.object({
  citations: z.number(),
  reworded: z.number(),
  gone: z.number(),
  credited: z.number(),
  corrected: z.number(),
});

const STORED = ["number", "entry", "outcome", "counts"];

/** The lines of a question by its name. */
const OF_KEY = "entry IN (SELECT number FROM entries WHERE key = ?)";

export function createTouches(
  database: Pick<Database, "rows" | "change" | "atOnce">,
  lines: Pick<Lines, "find">,
): Touches {
  const lastOf = (key: string): Row | undefined =>
    database.rows(
      ["outcome", "told"],
      `FROM touched WHERE ${OF_KEY} ORDER BY touched.number DESC LIMIT 1`,
      storable(key),
    )[0];
  /** Null: it isn't what was written. */
  const touchOf = ({ number, entry = null, outcome, counts }: Row): UntoldTouch | null => {
    const [line] = lines.find("number = ?", entry);
    const read = Counts.safeParse(parsed(String(counts)));
    if (line === undefined || !read.success) return null;
    return {
      key: restored(line.key),
      outcome: String(outcome),
      counts: read.data,
      number: Number(number),
    };
  };
  /** Whether it is another outcome than what was written down last, of a question that is still there. */
  const isEntered = ({ key, outcome, counts }: Touch): boolean => {
    if (lastOf(key)?.outcome === outcome) return false;
    database.change(`DELETE FROM touched WHERE told = 1 AND ${OF_KEY}`, storable(key));
    const sql = `INSERT INTO touched (entry, outcome, counts, told)
      SELECT number, ?, ?, 0 FROM entries WHERE key = ? AND wanted = 'answer'`;
    return database.change(sql, outcome, JSON.stringify(counts), storable(key)) > 0;
  };
  return {
    enter(touches) {
      let entered: readonly Touch[] = [];
      database.atOnce(() => {
        entered = touches.filter(isEntered);
      });
      return entered;
    },
    untold() {
      for (;;) {
        const rest = "FROM touched WHERE told = 0 ORDER BY touched.number LIMIT 1";
        const [row] = database.rows(STORED, rest);
        if (row === undefined) return null;
        const touch = touchOf(row);
        if (touch !== null) return touch;
        // Nothing is lost: whoever looks at all answers finds it again, if it is one.
        database.change("DELETE FROM touched WHERE number = ?", row.number ?? null);
      }
    },
    told({ number, key, outcome }) {
      // Meanwhile it may have been dropped, and its number may be another one's.
      const sql = `UPDATE touched SET told = 1 WHERE number = ? AND outcome = ? AND ${OF_KEY}`;
      database.change(sql, number, outcome, storable(key));
    },
    isTold({ key, outcome }) {
      const last = lastOf(key);
      return last?.outcome === outcome && last.told === 1;
    },
    drop: (key) => void database.change(`DELETE FROM touched WHERE ${OF_KEY}`, storable(key)),
    dropOrphans: () =>
      void database.change("DELETE FROM touched WHERE entry NOT IN (SELECT number FROM entries)"),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
