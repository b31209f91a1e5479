/** The ledger in an SQLite file. */
import { createHmac, randomBytes } from "node:crypto";
import { z } from "zod";
import { type Inquiry, ok, type Result } from "../../src/index.ts";
import { type Database, openDatabase } from "./database.ts";
import type { Entry, Ledger, State } from "./ledger.ts";
import type { Question } from "./question.ts";
import { restored, storable } from "./stored-text.ts";

export interface LedgerOptions {
  /** Days that answered questions are kept. */
  readonly keepDays: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Platforms repeat a delivery for an hour or so; Slack promises nothing, so a day. */
const EVENTS_KEPT = DAY;

/** Earlier questions that a follow-up is understood by; the core looks at no more. */
const MOST_TURNS = 20;

/** The problem says what is wrong with the file and what to do; nothing of the file is lost. */
export function openLedger(path: string, { keepDays }: LedgerOptions): Result<Ledger, string> {
  const opened = openDatabase(path);
  return opened.ok ? ok(createLedger(opened.value, keepDays * DAY)) : opened;
}

function createLedger(database: Database, kept: number): Ledger {
  const secret = Buffer.from(secretOf(database), "hex");
  const entries = (where: string, ...values: readonly string[]) =>
    database.rows(`SELECT * FROM questions WHERE ${where}`, ...values).map(entryOf);
  function taken(question: Question, wanted: Entry["wanted"], state: State): boolean {
    const { key, text, inquiry, thread, place, lane, asker, asked } = question;
    const sql = `INSERT INTO questions (key, text, inquiry, thread, place, lane, asker, asked, wanted, state)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`;
    const fields = inquiry === null ? null : JSON.stringify(inquiry);
    const texts = [storable(key), storable(text), fields, thread === null ? null : storable(thread)];
    const rest = [storable(place), storable(lane), hashed(asker), asked, wanted, state];
    return database.change(sql, ...texts, ...rest) > 0;
  }

  return {
    first(event, now) {
      const sql = `INSERT INTO events (id, came) VALUES (?, ?)
        ON CONFLICT (id) DO UPDATE SET came = excluded.came WHERE came <= excluded.came - ${EVENTS_KEPT}`;
      return database.change(sql, storable(event), now) > 0;
    },
    owe: (question) => taken(question, "answer", "owed"),
    decline: (question) => taken(question, "nothing", "withdrawn"),
    reword(key, text) {
      const sql = `UPDATE questions SET text = ?, inquiry = NULL, state = ${OWED_AGAIN}
        WHERE key = ? AND text <> ? AND wanted = 'answer' AND ${TOUCHABLE}`;
      return database.change(sql, storable(text), storable(key), storable(text)) > 0;
    },
    withdraw(key) {
      const sql = `UPDATE questions SET wanted = 'nothing', state = ${OWED_AGAIN}
        WHERE key = ? AND wanted = 'answer' AND ${TOUCHABLE}`;
      return database.change(sql, storable(key)) > 0;
    },
    sending({ key, text }, shown) {
      const sql = "UPDATE questions SET state = 'sending', sent = ?, sent_text = ? WHERE key = ?";
      database.change(sql, JSON.stringify(shown), storable(text), storable(key));
    },
    posted(key, message) {
      const sql = `UPDATE questions SET message = ?, shown = sent,
        state = iif(wanted = 'answer' AND sent_text = text, 'posted', 'owed') WHERE key = ?`;
      database.change(sql, storable(message), storable(key));
    },
    mark(key, state) {
      database.change("UPDATE questions SET state = ? WHERE key = ?", state, storable(key));
    },
    entry: (key) => entries("key = ?", storable(key))[0] ?? null,
    entryOf: (message) => entries("message = ? ORDER BY number DESC LIMIT 1", storable(message))[0] ?? null,
    open: () => entries("state IN ('owed', 'sending') ORDER BY number"),
    thread(thread, before) {
      const sql = `SELECT text FROM questions WHERE thread = ? AND asked < ? AND wanted = 'answer'
        ORDER BY asked DESC, number DESC LIMIT ${MOST_TURNS}`;
      const rows = z
        .array(z.object({ text: z.string() }))
        .parse(database.rows(sql, storable(thread), before));
      return rows.map(({ text }) => restored(text)).reverse();
    },
    feedback(key, asker, opinion, now) {
      const sql = `INSERT INTO feedback (question, asker, opinion, given)
        SELECT number, ?, ?, ? FROM questions WHERE key = ?
        ON CONFLICT (question, asker) DO UPDATE SET opinion = excluded.opinion, given = excluded.given`;
      database.change(sql, hashed(asker), opinion, now, storable(key));
    },
    forget(now) {
      database.change("DELETE FROM events WHERE came <= ?", now - EVENTS_KEPT);
      const sql = "DELETE FROM questions WHERE asked <= ? AND state NOT IN ('owed', 'sending')";
      database.change(sql, now - kept);
    },
    hash: (asker) => createHmac("sha256", secret).update(asker).digest("hex"),
    close: () => database.close(),
  };
}

/** What is in the air stays so: its outcome decides. */
const OWED_AGAIN = "iif(state IN ('posted', 'refused'), 'owed', state)";
/** Of the others, one is perhaps visible where nobody can change it, and one is gone. */
const TOUCHABLE = "state NOT IN ('unsure', 'withdrawn')";

/** Made at the first opening. Without it, a list of all members would undo a plain hash in a second. */
function secretOf(database: Database): string {
  const made = randomBytes(32).toString("hex");
  database.change("INSERT INTO secret (only, key) VALUES (1, ?) ON CONFLICT DO NOTHING", made);
  const [row] = z
    .array(z.object({ key: z.string().regex(/^[0-9a-f]{64}$/) }))
    .parse(database.rows("SELECT key FROM secret"));
  return row?.key ?? made;
}

/** The last look before an asker is written down: whoever it is must not stand in the file. */
function hashed(asker: string): string {
  if (!/^[0-9a-f]{64}$/.test(asker))
    throw new RangeError("An asker is written down only as Ledger.hash has it");
  return asker;
}

const Text = z.string().transform(restored);

const ShownJson = z.object({
  verdict: z.string(),
  others: z.array(z.string()).optional(),
  citations: z.array(
    z.object({ article: z.string(), version: z.string(), start: z.number(), end: z.number() }),
  ),
});

const ShownText = z.string().transform((text) => ShownJson.parse(JSON.parse(text)));

const InquiryJson = z.object({
  text: z.string(),
  wording: z.string().exactOptional(),
  speaker: z.string().exactOptional(),
  topic: z.string().exactOptional(),
  dates: z.array(z.string()).exactOptional(),
});

const InquiryText = z.string().transform((text): Inquiry => InquiryJson.parse(JSON.parse(text)));

const Row = z.object({
  key: Text,
  text: Text,
  inquiry: InquiryText.nullable(),
  thread: Text.nullable(),
  place: Text,
  lane: Text,
  asker: z.string(),
  asked: z.number(),
  wanted: z.enum(["answer", "nothing"]),
  state: z.enum(["owed", "sending", "posted", "refused", "unsure", "withdrawn"]),
  message: Text.nullable(),
  shown: ShownText.nullable(),
  sent: ShownText.nullable(),
});

function entryOf(row: unknown): Entry {
  const { wanted, state, message, shown, sent, ...question } = Row.parse(row);
  return { question, wanted, state, message, shown: shown ?? sent };
}
