import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backUpStore } from "../../../adapters/store/database.ts";
import { openStore, type Store } from "../../../adapters/store/store.ts";
import { makeOf } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const ARTICLE = anArticle({
  id: "ferry",
  published: "2026-01-21",
  text: "Ferry stays\n\n“The ferry stays,” said Ada Lind. “It [the Cormorant] is \ud83d\udea2 old.”\n",
});
const READING = {
  path: "ferry.txt",
  stamp: "1-2",
  article: ARTICLE,
  made: makeOf(ARTICLE),
};

let folder = "";
let path = "";
let told: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-store-"));
  path = join(folder, "inside", "archive.db");
  told = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function opened(code = "code"): Store {
  const store = openStore(path, { tell: (message) => told.push(message), now: () => 1000, code });
  if (store === null) throw new Error(told.join("\n"));
  return store;
}

function keepOne(): void {
  const store = opened();
  store.keep("/corpus", [READING]);
  store.close();
}

/** What a run finds of that one. */
function found(code = "code") {
  const store = opened(code);
  const kept = store.kept("/corpus", "ferry.txt", "1-2");
  store.close();
  return kept;
}

function whole(kept: ReturnType<typeof found>) {
  return kept && { article: kept.article, made: kept.made() };
}

test("what was read comes back the same, quotations, words and all", () => {
  keepOne();
  expect(whole(found())).toEqual({ article: READING.article, made: READING.made });
  expect(told).toEqual([]);
});

test("the file is its owner's alone", () => {
  keepOne();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test.each([
  ["a changed file", "/corpus", "ferry.txt", "1-3"],
  ["another file", "/corpus", "dam.txt", "1-2"],
  ["another folder", "/elsewhere", "ferry.txt", "1-2"],
])("%s isn't kept", (_, source, file, stamp) => {
  keepOne();
  const store = opened();
  expect(store.kept(source, file, stamp)).toBeNull();
  store.close();
});

test("other code finds nothing, since it may read another article in the same file", () => {
  keepOne();
  expect(found("newer code")).toBeNull();
});

test("a row that was damaged is mended by the next run that keeps it", () => {
  keepOne();
  const database = new Libsql(path);
  database.exec("UPDATE makings SET body = x'00'; UPDATE editions SET body = x'00'");
  database.close();
  expect(found()).toBeNull();
  keepOne();
  expect(whole(found())).toEqual({ article: READING.article, made: READING.made });
});

test("a changed article takes the place of the one that was kept", () => {
  keepOne();
  const store = opened();
  const changed = anArticle({ id: "ferry", text: "Ferry goes" });
  store.keep("/corpus", [{ ...READING, stamp: "2-2", article: changed, made: makeOf(changed) }]);
  expect(store.kept("/corpus", "ferry.txt", "1-2")).toBeNull();
  expect(store.kept("/corpus", "ferry.txt", "2-2")?.article).toEqual(changed);
  store.close();
});

/** Of the file and its log. */
function bytesKept(): string {
  return readdirSync(dirname(path))
    .map((file) => readFileSync(join(dirname(path), file), "latin1"))
    .join("");
}

test("what is gone from a folder is forgotten, text and all", () => {
  keepOne();
  const store = opened();
  store.keep("/elsewhere", [{ ...READING, path: "kept.txt" }]);
  store.retain("/elsewhere", new Set(["kept.txt"]));
  store.retain("/corpus", new Set());
  expect(store.kept("/corpus", "ferry.txt", "1-2")).toBeNull();
  expect(store.kept("/elsewhere", "kept.txt", "1-2")).not.toBeNull();
  expect(bytesKept()).toContain("The ferry stays");
  store.retain("/elsewhere", new Set());
  store.close();
  expect(bytesKept()).not.toContain("The ferry stays");
  const database = new Libsql(path);
  expect(database.prepare("SELECT count(*) AS count FROM editions").get()).toMatchObject({ count: 0 });
  expect(database.prepare("SELECT count(*) AS count FROM makings").get()).toMatchObject({ count: 0 });
  database.close();
});

test("two programs may have it open; what one can't write is not lost, only read again", () => {
  const [one, other] = [opened(), opened()];
  one.keep("/corpus", [READING]);
  expect(other.kept("/corpus", "ferry.txt", "1-2")?.article).toEqual(ARTICLE);
  other.keep("/corpus", [READING]);
  for (const store of [one, other]) store.close();
  expect(told).toEqual([]);
});

describe("a backup", () => {
  test("holds what is kept while a program has the store open, and is never written over", () => {
    const store = opened();
    store.keep("/corpus", [READING]);
    const copy = join(folder, "copy.db");
    expect(backUpStore(path, copy)).toEqual({ ok: true, value: null });
    store.close();
    const size = readFileSync(copy).length;
    expect(backUpStore(path, copy)).toMatchObject({
      ok: false,
      problem: expect.stringContaining("is there already"),
    });
    expect(readFileSync(copy)).toHaveLength(size);
    path = copy;
    expect(whole(found())).toEqual({ article: READING.article, made: READING.made });
  });

  test("isn't made of a file that is no store", () => {
    path = join(folder, "other.db");
    notesIn(path);
    expect(backUpStore(path, join(folder, "copy.db"))).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual(["other.db"]);
  });
});

function notesIn(file: string): void {
  const database = new Libsql(file);
  database.exec("CREATE TABLE notes (note TEXT)");
  database.close();
}

describe("a file that isn't what it should be", () => {
  test.each([
    ["a text", "dear diary"],
    ["another program's database", null],
  ])("%s is left alone, and told with what to do", (_, text) => {
    path = join(folder, "other.db");
    if (text === null) notesIn(path);
    else writeFileSync(path, text);
    const before = readFileSync(path);
    expect(openStore(path, { tell: (message) => told.push(message), now: () => 0 })).toBeNull();
    expect(told).toEqual([expect.stringMatching(/isn't a store of whosaid's: name another file/)]);
    expect(readFileSync(path)).toEqual(before);
  });

  test("one that a newer whosaid wrote is made anew", () => {
    keepOne();
    const database = new Libsql(path);
    database.pragma("user_version = 99");
    database.close();
    expect(found()).toBeNull();
    expect(told).toEqual([expect.stringMatching(/is made anew$/)]);
    keepOne();
    expect(found()).not.toBeNull();
  });

  test("whatever is damaged in it, nothing but what was kept comes back, and the next run keeps again", () => {
    keepOne();
    const whole = readFileSync(path);
    for (let at = 100; at + 8 <= whole.length; at += 97) {
      const damaged = Buffer.from(whole);
      damaged.fill(0xff, at, at + 8);
      writeFileSync(path, damaged);
      const kept = found();
      expect([null, ARTICLE]).toContainEqual(kept?.article ?? null);
      expect([null, READING.made]).toContainEqual(kept?.made() ?? null);
      for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
    }
    keepOne();
    expect(found()).not.toBeNull();
  });
});
