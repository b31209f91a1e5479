import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../../adapters/desk/database.ts";
import { MIGRATIONS } from "../../../adapters/desk/migrations.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-database-"));
  path = join(folder, "state.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function opened(at = path, migrations = MIGRATIONS): Database {
  const database = openDatabase(at, migrations);
  if (!database.ok) throw new Error(database.problem);
  return database.value;
}

function problemOf(at = path, migrations = MIGRATIONS): string {
  const database = openDatabase(at, migrations);
  if (!database.ok) return database.problem;
  database.value.close();
  return "none";
}

/** Big enough to have pages that can be damaged one by one. */
function aFile(): Buffer {
  const database = opened();
  database.change(`INSERT INTO events
    WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers LIMIT 300)
    SELECT printf('event-%d-%s', number, hex(zeroblob(50))), number FROM numbers`);
  database.close();
  return readFileSync(path);
}

describe("a file of the state", () => {
  test("is made with its folder, for its owner alone, and is one file once it is closed", () => {
    const nested = join(folder, "a", "b", "state.db");
    const database = opened(nested);
    expect(statSync(nested).mode & 0o777).toBe(0o600);
    expect(statSync(`${nested}-wal`).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "a")).mode & 0o777).toBe(0o700);
    database.close();
    expect(statSync(`${nested}-wal`, { throwIfNoEntry: false })).toBeUndefined();
  });

  test("that others could read is theirs no more", () => {
    writeFileSync(path, "", { mode: 0o644 });
    opened().close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("that another process has open is told, and can be opened when that one is done", () => {
    const first = opened();
    expect(problemOf()).toBe(
      `STATE_PATH ${path} is in use by another process of whosaid: stop that one, or give this one a file of its own`,
    );
    first.close();
    expect(problemOf()).toBe("none");
  });

  test.each([
    ["a folder", () => folder, "EISDIR"],
    ["inside a file", () => join(path, "state.db"), "EEXIST"],
  ])("that is %s is told with what to do", (_name, where, code) => {
    writeFileSync(path, "");
    expect(problemOf(where())).toBe(
      `STATE_PATH ${where()} can't be kept (${code}): name a file that can be written`,
    );
  });
});

describe("a damaged file", () => {
  test.each<[string, (file: Buffer) => Buffer]>([
    ["is no database", () => Buffer.from("Dear diary, the ferry stays. ".repeat(200))],
    ["is all zeros", (file) => Buffer.alloc(file.length)],
    ["ends in its header", (file) => file.subarray(0, 50)],
    ["ends half way", (file) => file.subarray(0, file.length / 2)],
    ["has a broken header", (file) => overwritten(file, 16, 60)],
    ["has a broken first page", (file) => overwritten(file, 100, 900)],
    ["has a broken page in the middle", (file) => overwritten(file, 4096 * 6, 4096 * 7)],
  ])("that %s is told, with what is lost, and stays as it is", (_name, damage) => {
    const damaged = damage(aFile());
    writeFileSync(path, damaged);
    const problem = problemOf();
    expect(problem).toContain(`STATE_PATH ${path} is damaged (`);
    expect(problem).toContain("move it away");
    expect(problem).toContain("What is lost is which questions were answered already");
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  function overwritten(file: Buffer, start: number, end: number): Buffer {
    return Buffer.from(file).fill(0xa5, start, end);
  }
});

describe("a file of another program", () => {
  test("is told and left alone", () => {
    const other = new Libsql(path);
    other.exec("CREATE TABLE recipes (name TEXT)");
    other.close();
    const before = readFileSync(path);
    expect(problemOf()).toBe(
      `STATE_PATH ${path} is another program's database: name a file of whosaid's own`,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe("the format of the file", () => {
  test("that a newer whosaid wrote is told and left alone", () => {
    opened(path, [...MIGRATIONS, "CREATE TABLE later (one TEXT)"]).close();
    const before = readFileSync(path);
    const known = MIGRATIONS.length;
    expect(problemOf()).toBe(
      `STATE_PATH ${path} was written by a newer whosaid (its format is ${known + 1}, this one knows ${known}): start the newer one, or name another file`,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("that an older whosaid wrote is brought up to date, with what it holds", () => {
    const old = opened();
    old.change("INSERT INTO events (id, came) VALUES ('e', 1)");
    old.close();
    const steps = [...MIGRATIONS, "ALTER TABLE events ADD COLUMN via TEXT NOT NULL DEFAULT 'socket'"];
    const database = opened(path, steps);
    expect(database.rows("SELECT * FROM events")).toEqual([{ id: "e", came: 1, via: "socket" }]);
    expect(database.rows("PRAGMA user_version")).toEqual([{ user_version: steps.length }]);
    database.close();
  });

  test("changes wholly or not at all", () => {
    opened().close();
    const broken = [...MIGRATIONS, "CREATE TABLE half (one TEXT); CREATE TABLE half (one TEXT);"];
    expect(problemOf(path, broken)).toContain("can't be used");
    // The lock goes with the process.
    const copy = `${path}.copy`;
    for (const part of ["", "-wal"]) copyFileSync(`${path}${part}`, `${copy}${part}`);
    const database = opened(copy);
    expect(database.rows("SELECT name FROM sqlite_schema WHERE name = 'half'")).toEqual([]);
    database.close();
  });
});
