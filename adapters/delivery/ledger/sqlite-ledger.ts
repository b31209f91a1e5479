/** The ledger in an SQLite file. */
import { err, ok, type Result } from "../../../src/index.ts";
import type { Report } from "../../observability/log.ts";
import { goesOn } from "../replay.ts";
import { askerHash, hashed, ofHash, saltOf } from "./asker-hash.ts";
import { createCiting } from "./citing.ts";
import { type Clean, type Database, damaged, openDatabase, openingProblem } from "./database.ts";
import type { Entry, Ledger } from "./ledger.ts";
import { createLines, setAside, setAsideDamaged } from "./lines.ts";
import { MIGRATIONS } from "./migrations.ts";
import { remedyOf, StateTrouble } from "./state-trouble.ts";
import { blanked, entryOf, type Line, newLine } from "./stored-line.ts";
import { restored, storable } from "./stored-text.ts";
import { createTouches } from "./touches.ts";

export interface LedgerOptions {
  /** Days that answered questions are kept. */
  readonly keepDays: number;
  /** What opens a place for a while is kept no longer than it does; left out where no place has such a thing. */
  readonly opening?: Opening;
  /** Hears of rows that were damaged. */
  readonly report?: Report;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** What a platform hands out with a question so that it can be answered: an address, a token. */
export interface Opening {
  /** Milliseconds from the question on. */
  readonly lives: number;
  /** The place without it. */
  readonly without: (place: string) => string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Platforms repeat a delivery for an hour or so; Slack promises nothing, so a day. */
const EVENTS_KEPT = DAY;

/** Earlier questions that a follow-up is understood by; the core looks at no more. */
const MOST_TURNS = 20;

const NEVER: Opening = { lives: 0, without: (place) => place };

/** The problem says what is wrong with the file and what to do; nothing of the file is lost. */
export function openLedger(
  path: string,
  options: LedgerOptions,
  open: typeof openDatabase = openDatabase,
): Result<Ledger, string> {
  const { report = () => {}, now = Date.now } = options;
  const clean: Clean = (sql, soundness) => {
    for (const row of setAsideDamaged(sql, soundness, now())) report("error", "state-row-set-aside", { row });
  };
  const opened = open(path, MIGRATIONS, clean);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const salt = saltOf(database);
    if (salt !== null) return ok(createLedger(database, salt, options));
    database.close();
    return err(damaged(path, "the key that askers are hashed with isn’t the one that was written"));
  } catch (error) {
    database.close();
    return err(openingProblem(path, error));
  }
}

function createLedger(database: Database, salt: string, options: LedgerOptions): Ledger {
  const { keepDays, opening = NEVER, report = () => {}, now: clock = Date.now } = options;
  const lines = createLines(database, (row) =>
    report("error", "state-row-set-aside", { row: setAside(database, row, clock()) }),
  );
  const citing = createCiting(database, lines);
  const touches = createTouches(database, lines);
  /** SQLite's code of the last write that failed, until one succeeds. */
  let trouble: string | null = null;

  function entries(where: string, ...values: readonly (string | number)[]): readonly Entry[] {
    return lines.find(where, ...values).flatMap((line) => entryOf(line) ?? []);
  }

  function write<Outcome>(work: () => Outcome): Outcome {
    try {
      const outcome = work();
      trouble = null;
      return outcome;
    } catch (error) {
      if (error instanceof StateTrouble) trouble = error.code;
      throw error;
    }
  }

  function change(key: string, changed: (line: Line) => Partial<Line> | null): boolean {
    return write(() => lines.change(storable(key), changed));
  }

  /** Written once; whether it is new. */
  function add(line: Line): boolean {
    return write(() => lines.add(line));
  }

  function without({ place }: Line): string {
    return storable(opening.without(restored(place)));
  }

  function dropOrphans(): void {
    database.change(ORPHANS);
    citing.dropOrphans();
    touches.dropOrphans();
  }

  /** How many rows were changed. */
  function forgetAll(now: number): number {
    const [lastDay, lastDays] = [now - EVENTS_KEPT, now - keepDays * DAY];
    const entriesGone =
      database.change("DELETE FROM entries WHERE state = 'withdrawn' AND asked <= ?", lastDay) +
      database.change("DELETE FROM entries WHERE state NOT IN ('owed', 'sending') AND asked <= ?", lastDays);
    if (entriesGone > 0) dropOrphans();
    const others =
      database.change("DELETE FROM deliveries WHERE came <= ?", lastDay) +
      database.change("DELETE FROM set_aside WHERE found <= ?", lastDays);
    // What is still to be answered may need it.
    const open = "opens = 1 AND asked <= ? AND state NOT IN ('owed', 'sending')";
    const opened = lines.find(open, now - opening.lives);
    for (const { key } of opened) lines.change(key, (line) => ({ place: without(line), opens: 0 }));
    return entriesGone + others + opened.length;
  }

  return {
    first(event, now) {
      const sql = `INSERT INTO deliveries (id, came) VALUES (?, ?)
        ON CONFLICT (id) DO UPDATE SET came = excluded.came WHERE came <= excluded.came - ${EVENTS_KEPT}`;
      return write(() => database.change(sql, storable(event), now) > 0);
    },
    came: (event, now) =>
      database.rows(["came"], "FROM deliveries WHERE id = ? AND came > ?", storable(event), now - EVENTS_KEPT)
        .length > 0,
    owe(question) {
      const line = newLine({ question: hashed(question), wanted: "answer", state: "owed" });
      return add({ ...line, opens: without(line) === line.place ? 0 : 1 });
    },
    decline(question) {
      const line = newLine({ question, wanted: "nothing", state: "withdrawn" });
      return add({ ...blanked(line), place: without(line) });
    },
    reword: (key, text) =>
      change(key, (line) => {
        const isAsked = line.wanted === "answer" && line.state !== "unsure" && line.state !== "withdrawn";
        if (!isAsked || line.text === storable(text)) return null;
        return { text: storable(text), inquiry: null, state: owedAgain(line) };
      }),
    withdraw(key) {
      const name = storable(key);
      // What was asked by a button under an answer goes with the question that was answered.
      const all = lines.find(
        "(key = ? OR (key > ? AND key < ?)) AND wanted = 'answer'",
        name,
        `${name}:`,
        `${name};`,
      );
      const changed = all.filter((one) =>
        write(() => {
          for (const of of [citing, touches]) of.drop(restored(one.key));
          return lines.change(one.key, (line) => ({
            ...blanked(line),
            place: without(line),
            opens: 0,
            state: owedAgain(line),
          }));
        }),
      );
      if (changed.length > 0) write(() => database.scrub());
      return changed
        .filter(({ state }) => state !== "unsure" && state !== "withdrawn")
        .map((line) => restored(line.key));
    },
    sending({ key, text }, shown) {
      const sent = { sent: JSON.stringify(shown), sent_text: storable(text) };
      write(() =>
        database.atOnce(() => {
          const isAsked = lines.find("key = ?", storable(key))[0]?.wanted === "answer";
          lines.change(storable(key), () => ({ state: "sending", ...(isAsked ? sent : {}) }));
          if (!isAsked) return;
          citing.note(key, shown);
          touches.drop(key);
        }),
      );
    },
    turning(key, more) {
      const shown = JSON.stringify(more);
      const turned = (line: Line) => (goesOn(more, entryOf(line)?.shown ?? null) ? { shown } : null);
      write(() => database.atOnce(() => lines.change(storable(key), turned) && citing.note(key, more)));
    },
    posted(key, message) {
      change(key, ({ wanted, text, shown, sent, sent_text }) => ({
        message: storable(message),
        // Kept once: the words that were shown take most of a line.
        shown: sent ?? shown,
        sent: null,
        state: wanted === "answer" && sent_text === text ? "posted" : "owed",
      }));
    },
    mark(key, state) {
      change(key, () => ({ state }));
    },
    entry: (key) => entries("key = ?", storable(key))[0] ?? null,
    entryOf: (message) => entries("message = ? ORDER BY number DESC LIMIT 1", storable(message))[0] ?? null,
    open: () => entries("state IN ('owed', 'sending') ORDER BY number"),
    thread(thread, before) {
      const where = `thread = ? AND asked < ? AND wanted = 'answer'
        ORDER BY asked DESC, number DESC LIMIT ${MOST_TURNS}`;
      return entries(where, storable(thread), before)
        .map(({ question }) => question.text)
        .reverse();
    },
    feedback(key, asker, opinion, now) {
      const sql = `INSERT INTO opinions (entry, asker, opinion, given)
        SELECT number, ?, ?, ? FROM entries WHERE key = ?
        ON CONFLICT (entry, asker) DO UPDATE SET opinion = excluded.opinion, given = excluded.given`;
      write(() => database.change(sql, ofHash(asker), opinion, now, storable(key)));
    },
    forget(now) {
      write(() => {
        let count = 0;
        database.atOnce(() => {
          count = forgetAll(now);
        });
        if (count > 0) database.scrub();
      });
    },
    erase(askers) {
      return write(() => {
        const erased = { questions: 0, opinions: 0, setAside: 0 };
        database.atOnce(() => {
          for (const asker of askers) {
            erased.opinions += database.change("DELETE FROM opinions WHERE asker = ?", asker);
            erased.questions += database.change("DELETE FROM entries WHERE asker = ?", asker);
          }
          dropOrphans();
          // Whose they were can't be told any more.
          erased.setAside = database.change("DELETE FROM set_aside");
        });
        database.rewrite();
        return erased;
      });
    },
    given: (since) => citing.given(since),
    citing: (articles) => citing.citing(articles),
    touched: (all) => write(() => touches.enter(all)),
    untold: () => touches.untold(),
    told: (touch) => write(() => touches.told(touch)),
    isTold: (touch) => touches.isTold(touch),
    keys: () => database.rows(["key"], "FROM entries").map(({ key }) => restored(String(key))),
    trouble() {
      if (trouble === null) return null;
      try {
        write(() => tryRoom(database));
      } catch (error) {
        if (!(error instanceof StateTrouble)) throw error;
      }
      return trouble === null ? null : remedyOf(trouble);
    },
    hash: askerHash(salt),
    close: () => database.close(),
  };
}

/** Opinions of answers that are gone. */
const ORPHANS = "DELETE FROM opinions WHERE entry NOT IN (SELECT number FROM entries)";

/** What is in the air stays so: its outcome decides. */
function owedAgain({ state }: Line): Line["state"] {
  return state === "posted" || state === "refused" ? "owed" : state;
}

/** As much as an answer needs, and more: a page that is free already says nothing of the disk. */
function tryRoom(database: Database): void {
  database.change("INSERT INTO room (bytes) VALUES (zeroblob(16384))");
  database.change("DELETE FROM room");
}
