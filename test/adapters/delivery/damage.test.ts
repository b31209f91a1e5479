/** Bytes of the state that somebody or something changed: the file is refused with the remedy, or opened with at most the row lost. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../../adapters/delivery/ledger/database.ts";
import type { Entry, Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { createLog } from "../../../adapters/observability/log.ts";
import type { Result } from "../../../src/index.ts";
import { createDice } from "../../evaluation/dice.ts";
import { ASKER, aQuestion, aShown } from "./a-question.ts";
import { aStateFolder } from "./a-state-folder.ts";

let folder = "";
let path = "";
let log: string[] = [];
beforeEach(() => {
  folder = aStateFolder();
  path = join(folder, "state.db");
  log = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(): Result<Ledger, string> {
  const report = createLog(
    (line) => log.push(line),
    () => 0,
  );
  return openLedger(path, { keepDays: 90, report });
}

function opened(): Ledger {
  const ledger = open();
  if (!ledger.ok) throw new Error(ledger.problem);
  return ledger.value;
}

const KEYS = Array.from({ length: 40 }, (_, index) => `chat:room:${index}`);

/** With questions in every state, askers, opinions and deliveries. */
function aStateFile(): Buffer {
  const ledger = opened();
  for (const [index, key] of KEYS.entries()) {
    const inquiry = index % 3 === 0 ? { text: "", speaker: "Ada Lind" } : null;
    const question = aQuestion({ key, text: `who said “no ${index}”?`, thread: "t", inquiry });
    ledger.owe(question);
    if (index % 2 === 0) ledger.sending(question, aShown());
    if (index % 4 === 0) ledger.posted(key, `m${index}`);
    if (index % 8 === 0) ledger.feedback(key, ASKER, "wrong", index);
    ledger.first(`event-${index}`, index);
  }
  ledger.close();
  return readFileSync(path);
}

function entriesOf(ledger: Ledger): readonly (Entry | null)[] {
  return KEYS.map((key) => ledger.entry(key));
}

/** In the file, of a text that stands there. */
function placeOf(file: Buffer, text: string): number {
  return file.indexOf(text);
}

function flipped(file: Buffer, at: number, bits: number): Buffer {
  const damaged = Buffer.from(file);
  damaged[at] = (damaged[at] ?? 0) ^ bits;
  return damaged;
}

describe("a byte that was changed in the state", () => {
  test("is told of with the remedy, or costs at most its own row, wherever it stands, a hundred times", () => {
    const file = aStateFile();
    const whole = opened();
    const before = entriesOf(whole);
    whole.close();
    const dice = createDice(5);
    const ends = Array.from({ length: 100 }, (_, time) => {
      // A file of its own: what was refused stays locked until its connection is collected as garbage.
      path = join(folder, `${time}.db`);
      // Half of them in the first page, which says how all the others are read.
      const at = dice.below(time % 2 === 0 ? 4096 : file.length);
      writeFileSync(path, flipped(file, at, 1 + dice.below(255)));
      return endOf(open(), before);
    });
    const counts = ["refused", "harmless", "row lost"].map((end) => ends.filter((one) => one === end).length);
    expect(ends.filter((end) => !["refused", "harmless", "row lost"].includes(end))).toEqual([]);
    // Each way it can end was met.
    expect(Math.min(...counts)).toBeGreaterThan(3);
  });

  /** What became of it; whatever must not be, in words. */
  function endOf(ledger: Result<Ledger, string>, before: readonly (Entry | null)[]): string {
    if (!ledger.ok) {
      const isRemedy = /^STATE_PATH .+: (?:move it away|name |start the newer)/.test(ledger.problem);
      return isRemedy ? "refused" : ledger.problem;
    }
    const after = entriesOf(ledger.value);
    const isTaken = ledger.value.owe(aQuestion({ key: "new" }));
    ledger.value.close();
    const lost = after.filter((entry) => entry === null).length;
    if (lost > 1) return `${lost} rows lost`;
    if (after.some((entry, index) => entry !== null && !isDeepStrictEqual(entry, before[index])))
      return "an entry is another";
    if (!isTaken) return "nothing new is taken";
    return lost === 0 ? "harmless" : "row lost";
  }

  test("in a text, so that it is no UTF-8 any more, sets its row aside in one clear line, for good", () => {
    const file = aStateFile();
    writeFileSync(path, flipped(file, placeOf(file, "no 7”"), 0xff));
    log = [];
    opened().close();
    expect(log.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: "error", event: "state-row-set-aside", row: 8 }),
    ]);
    const again = opened();
    expect(log).toHaveLength(1);
    expect(again.entry("chat:room:7")).toBeNull();
    expect(again.thread("t", aQuestion().asked + 1)).toHaveLength(20);
    expect(again.owe(aQuestion({ key: "chat:room:7" }))).toBe(true);
    again.close();
  });

  test("in a text that still reads well is noticed all the same", () => {
    const file = aStateFile();
    writeFileSync(path, flipped(file, placeOf(file, "no 7”"), 1));
    const ledger = opened();
    expect(ledger.entry("chat:room:7")).toBeNull();
    ledger.close();
  });

  test("in what was answered already sets its row aside when it is met", () => {
    const file = aStateFile();
    writeFileSync(path, flipped(file, placeOf(file, "no 8”"), 0xff));
    log = [];
    const ledger = opened();
    expect(log).toEqual([]);
    expect([ledger.entry("chat:room:8"), ledger.entry("chat:room:8")]).toEqual([null, null]);
    expect(log.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: "error", event: "state-row-set-aside", row: 9 }),
    ]);
    expect(ledger.owe(aQuestion({ key: "chat:room:8" }))).toBe(true);
    ledger.close();
  });

  test("in the key that askers are hashed with is told: nobody’s questions could be found any more", () => {
    aStateFile();
    const database = openDatabase(path);
    if (!database.ok) throw new Error(database.problem);
    database.value.change("UPDATE salt SET key = replace(key, substr(key, 1, 1), 'x')");
    database.value.close();
    const ledger = open();
    expect(ledger).toMatchObject({ ok: false, problem: expect.stringContaining("askers are hashed with") });
  });

  test("in an index alone costs nothing: it is made anew", () => {
    const file = aStateFile();
    const places: number[] = [];
    for (let at = file.indexOf("chat:room:7"); at !== -1; at = file.indexOf("chat:room:7", at + 1))
      places.push(at);
    // The index of the keys stands beside the rows.
    for (const at of places) {
      writeFileSync(path, flipped(file, at + 10, 0x0f));
      const ledger = open();
      if (!ledger.ok) throw new Error(ledger.problem);
      expect(entriesOf(ledger.value).filter((entry) => entry === null).length).toBeLessThanOrEqual(1);
      ledger.value.close();
    }
    expect(places.length).toBeGreaterThan(1);
  });
});
