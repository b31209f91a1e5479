import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase, openingProblem } from "../../../adapters/delivery/ledger/database.ts";
import { MIGRATIONS } from "../../../adapters/delivery/ledger/migrations.ts";
import { aStateFolder } from "./a-state-folder.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = aStateFolder();
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
  database.change(`INSERT INTO deliveries
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
    opened().close();
    chmodSync(path, 0o644);
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

  test("inside a file is told with what to do", () => {
    writeFileSync(path, "");
    const where = join(path, "state.db");
    expect(problemOf(where)).toMatch(
      /^STATE_PATH .+ can't be kept \(E\w+\): name a file that can be written$/,
    );
  });

  test("that an error of the disk keeps from being opened is told with what to do", () => {
    const problem = openingProblem("state.db", Object.assign(new Error(), { code: "SQLITE_IOERR_WRITE" }));
    expect(problem).toBe(
      "STATE_PATH state.db can't be used (SQLITE_IOERR_WRITE): check the disk and the permissions of its folder",
    );
  });
});

describe("a path that is no file of ours", () => {
  const strange: readonly (readonly [string, (at: string) => void, string])[] = [
    ["a folder", (at) => mkdirSync(at, { mode: 0o755 }), "is a folder: name a file in it"],
    [
      "a symbolic link",
      (at) => symlinkSync(aTarget(), at),
      "is a symbolic link: name the file that it leads to",
    ],
    ["a link to nothing", (at) => symlinkSync(join(folder, "none"), at), "is a symbolic link"],
  ];

  function aTarget(): string {
    const target = join(folder, "target");
    writeFileSync(target, "", { mode: 0o644 });
    return target;
  }

  test.each(strange)("but %s is refused with the remedy, and nothing is changed", (_name, make, remedy) => {
    make(path);
    const before = lstatSync(path);
    expect(problemOf()).toContain(`STATE_PATH ${path} ${remedy}`);
    expect(lstatSync(path)).toMatchObject({ mode: before.mode, size: before.size, ino: before.ino });
    const target = statSync(join(folder, "target"), { throwIfNoEntry: false });
    expect([undefined, 0o644]).toContain(target === undefined ? undefined : target.mode & 0o777);
    expect(lstatSync(join(folder, "none"), { throwIfNoEntry: false })).toBeUndefined();
  });

  test("but a socket is refused with the remedy", async () => {
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once("listening", resolve));
    expect(problemOf()).toBe(`STATE_PATH ${path} is a device, a pipe or a socket: name a file`);
    server.close();
  });

  test("but a device is refused with the remedy, and keeps its mode", () => {
    const before = statSync("/dev/null").mode;
    expect(problemOf("/dev/null")).toBe("STATE_PATH /dev/null is a device, a pipe or a socket: name a file");
    expect(statSync("/dev/null").mode).toBe(before);
  });

  test.each([
    ["a text", "Dear diary, the ferry stays. ".repeat(200)],
    ["another program's database", null],
  ])("but %s is refused, and keeps its mode", (_name, content) => {
    if (content === null) {
      const other = new Libsql(path);
      other.exec("CREATE TABLE recipes (name TEXT)");
      other.close();
    } else writeFileSync(path, content);
    chmodSync(path, 0o644);
    expect(problemOf()).toContain("STATE_PATH");
    expect(statSync(path).mode & 0o777).toBe(0o644);
  });
});

describe("a damaged file", () => {
  test.each<[string, (file: Buffer) => Buffer]>([
    ["says in its header that it can't be written", (file) => overwritten(file, 18, 19)],
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
    old.change("INSERT INTO deliveries (id, came) VALUES ('e', 1)");
    old.close();
    const steps = [...MIGRATIONS, "ALTER TABLE deliveries ADD COLUMN via TEXT NOT NULL DEFAULT 'socket'"];
    const database = opened(path, steps);
    expect(database.rows(["id", "came", "via"], "FROM deliveries")).toEqual([
      { id: "e", came: 1, via: "socket" },
    ]);
    expect(database.rows(["user_version"], "FROM pragma_user_version")).toEqual([
      { user_version: steps.length },
    ]);
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
    expect(database.rows(["name"], "FROM sqlite_schema WHERE name = 'half'")).toEqual([]);
    database.close();
  });
});
