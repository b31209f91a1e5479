import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  bringUpToDate,
  type Connection,
  connect,
  numberIn,
  type Step,
  transact,
  versionOf,
} from "../../../adapters/sqlite/connection.ts";

const APPLICATION = 0x77_68_6f_78;

let folder = "";
let one: Connection;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-sqlite-"));
  one = opened();
});
afterEach(() => {
  one.close();
  rmSync(folder, { recursive: true });
});

function opened(): Connection {
  return connect(join(folder, "a.db"), { patience: 100 });
}

const sql =
  (text: string): Step =>
  (connection) =>
    void connection.exec(text);

const STEPS = [sql("CREATE TABLE notes (note TEXT)"), sql("INSERT INTO notes VALUES ('once')")];

test("a file goes through each step once, and says whose it is and how far it has come", () => {
  for (const steps of [STEPS.slice(0, 1), STEPS, STEPS])
    bringUpToDate(one, { application: APPLICATION, steps });
  expect([versionOf(one), numberIn(one, "PRAGMA application_id")]).toEqual([2, APPLICATION]);
  expect(numberIn(one, "SELECT count(*) FROM notes")).toBe(1);
});

test("a step that another process has taken meanwhile isn't taken again", () => {
  const other = opened();
  for (const connection of [other, one])
    bringUpToDate(connection, { application: APPLICATION, steps: STEPS });
  expect(numberIn(one, "SELECT count(*) FROM notes")).toBe(1);
  other.close();
});

test("a step that fails leaves the file as the one before it has made it", () => {
  const steps = [...STEPS, sql("INSERT INTO notes VALUES ('half'); INSERT INTO nothing VALUES (1)")];
  expect(() => bringUpToDate(one, { application: APPLICATION, steps })).toThrow("nothing");
  expect([versionOf(one), numberIn(one, "SELECT count(*) FROM notes")]).toEqual([2, 1]);
});

test("work that fails is taken back whole, and what comes after it is done", () => {
  bringUpToDate(one, { application: APPLICATION, steps: STEPS });
  const failing = () => {
    one.exec("DELETE FROM notes");
    throw new Error("no");
  };
  expect(() => transact(one, failing)).toThrow("no");
  transact(one, () => void one.exec("INSERT INTO notes VALUES ('again')"));
  expect(numberIn(one, "SELECT count(*) FROM notes")).toBe(2);
});
