/** A disk that is full, as SQLite tells of it: what was written stays, what couldn't be is told, and all goes on when there is room. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../../adapters/delivery/ledger/database.ts";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { StateTrouble } from "../../../adapters/delivery/ledger/state-trouble.ts";
import { aQuestion, aShown } from "./a-question.ts";
import { aStateFolder } from "./a-state-folder.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = aStateFolder();
  path = join(folder, "state.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Disk {
  readonly ledger: Ledger;
  /** SQLite's own SQLITE_FULL, for whatever needs another page. */
  readonly fill: () => void;
  readonly makeRoom: () => void;
}

function aDisk(): Disk {
  let database: Database | null = null;
  const opened = openLedger(path, { keepDays: 90 }, (...given) => {
    const made = openDatabase(...given);
    if (made.ok) database = made.value;
    return made;
  });
  if (!opened.ok) throw new Error(opened.problem);
  const limit = (pages: number) => database?.change(`PRAGMA max_page_count = ${pages}`);
  return { ledger: opened.value, fill: () => void limit(1), makeRoom: () => void limit(1_000_000) };
}

/** Takes questions until one can't be written; how many were. */
function takeUntilFull(ledger: Ledger, from: number): number {
  for (let number = from; number < from + 1000; number += 1) {
    try {
      ledger.owe(aQuestion({ key: `${number}`, text: "who said the ferry stays? ".repeat(20) }));
    } catch (error) {
      if (error instanceof StateTrouble && error.code === "SQLITE_FULL") return number;
      throw error;
    }
  }
  throw new Error("The disk was never full");
}

describe("a disk that is full", () => {
  test("loses nothing that was written, and takes what is new again when there is room", () => {
    const { ledger, fill, makeRoom } = aDisk();
    ledger.owe(aQuestion({ key: "asked" }));
    fill();
    const taken = takeUntilFull(ledger, 0);
    expect(ledger.open()).toHaveLength(taken + 1);
    makeRoom();
    expect(ledger.owe(aQuestion({ key: `${taken}` }))).toBe(true);
    ledger.sending(aQuestion({ key: "asked" }), aShown());
    ledger.posted("asked", "m1");
    ledger.close();
    const again = aDisk().ledger;
    expect(again.open()).toHaveLength(taken + 1);
    expect(again.entryOf("m1")?.state).toBe("posted");
    again.close();
  });

  test("is told with the remedy until something can be written again, whoever tries", () => {
    const { ledger, fill, makeRoom } = aDisk();
    expect(ledger.trouble()).toBeNull();
    fill();
    takeUntilFull(ledger, 0);
    expect(ledger.trouble()).toBe(
      "STATE_PATH can't be written (SQLITE_FULL): its disk is full: make room; questions are taken again as soon as it can",
    );
    makeRoom();
    expect(ledger.trouble()).toBeNull();
    ledger.close();
  });

  test("is none to be told of any more after the next write that succeeds", () => {
    const { ledger, fill, makeRoom } = aDisk();
    fill();
    const taken = takeUntilFull(ledger, 0);
    makeRoom();
    ledger.owe(aQuestion({ key: `${taken}` }));
    expect(ledger.trouble()).toBeNull();
    ledger.close();
  });

  test("keeps nobody from closing the ledger, nor from opening it again", () => {
    const { ledger, fill } = aDisk();
    fill();
    const taken = takeUntilFull(ledger, 0);
    ledger.close();
    const again = aDisk().ledger;
    expect(again.open()).toHaveLength(taken);
    again.close();
  });

  test("while the file is closed is no reason to throw: what the log beside it holds is read by the next opening", () => {
    const database = openDatabase(path);
    if (!database.ok) throw new Error(database.problem);
    database.value.change("INSERT INTO deliveries (id, came) VALUES ('e', 1)");
    // What a full disk does to the last checkpoint: leaving the log throws.
    database.value.change("BEGIN");
    expect(() => database.value.close()).not.toThrow();
  });

  test("of another kind is told with what to look at", () => {
    const failing: typeof openDatabase = (...given) => {
      const made = openDatabase(...given);
      if (!made.ok) return made;
      const change: Database["change"] = (sql, ...values) => {
        if (sql.startsWith("INSERT INTO entries") || sql.includes("room"))
          throw new StateTrouble("SQLITE_IOERR_WRITE");
        return made.value.change(sql, ...values);
      };
      return { ok: true, value: { ...made.value, change } };
    };
    const opened = openLedger(path, { keepDays: 90 }, failing);
    if (!opened.ok) throw new Error(opened.problem);
    expect(() => opened.value.owe(aQuestion())).toThrow(StateTrouble);
    expect(opened.value.trouble()).toContain("(SQLITE_IOERR_WRITE): check the disk and the permissions");
    opened.value.close();
  });
});
