import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadCoverage, loadInto } from "../../../adapters/corpus/load.ts";
import { createCoverage } from "../../../src/index.ts";

const FERRY = "Ferry stays\n\n“The ferry stays,” said Ada Lind.\n";

let folder = "";
let told: string[] = [];
let steps: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-load-"));
  told = [];
  steps = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function load(from = folder, now = "2026-03-14T12:00:00Z") {
  const progress = {
    step: (label: string, done: number, total: number) => steps.push(`${label} ${done}/${total}`),
    end: () => steps.push("end"),
  };
  return loadCoverage(from, { tell: (message) => told.push(message), progress, now: () => Date.parse(now) });
}

test("every article that can be read is kept, and every other file told in one line", async () => {
  writeFileSync(join(folder, "a.txt"), FERRY);
  writeFileSync(join(folder, "b.txt"), Buffer.from([0xff, 0xfe, 0x00]));
  writeFileSync(join(folder, "c.txt"), "");
  const coverage = await load();
  expect(coverage.ok && coverage.value.searched().articles).toBe(1);
  expect(told.map((message) => message.slice(0, 5))).toEqual(["b.txt", "c.txt"]);
});

test("an article that breaks the search for quotations is named, and the others are answered from", async () => {
  for (const name of ["a.txt", "b.txt"]) writeFileSync(join(folder, name), FERRY);
  const coverage = createCoverage();
  const add = coverage.add.bind(coverage);
  coverage.add = (article) => {
    if (article.id === "b") throw new TypeError("odd");
    add(article);
  };
  const progress = { step: () => {}, end: () => {} };
  const loaded = await loadInto(coverage, folder, { tell: (message) => told.push(message), progress });
  expect(loaded.ok && loaded.value.searched().articles).toBe(1);
  expect(told).toEqual([expect.stringMatching(/^b\.txt: can't be used \(TypeError\): /)]);
});

test("progress is told for reading and for finding who said what", async () => {
  writeFileSync(join(folder, "a.txt"), FERRY);
  await load();
  expect(steps).toEqual(["articles read 1/1", "articles searched for quotations 1/1", "end"]);
});

describe("with a store", () => {
  const options = () => ({
    tell: (message: string) => told.push(message),
    progress: { step: () => {}, end: () => {} },
    store: join(folder, "archive.db"),
  });
  /** Some time ago: what has just been written isn't kept. */
  function write(name: string, text: string, seconds = 1_700_000_000): void {
    const file = join(folder, "corpus", name);
    writeFileSync(file, text);
    utimesSync(file, seconds, seconds);
  }
  async function loaded(): Promise<string[]> {
    const whole = await loadCoverage(join(folder, "corpus"), options());
    if (!whole.ok) throw new Error(whole.problem);
    return whole.value.answer("what did Ada Lind say?").citations.map(({ text }) => text);
  }

  test("a later start answers the same, of what is new and changed and gone as well", async () => {
    mkdirSync(join(folder, "corpus"));
    write("a.txt", FERRY);
    write("b.txt", "Dam\n\n“The dam goes,” said Ada Lind.\n");
    const first = await loaded();
    expect(await loaded()).toEqual(first);
    write("a.txt", FERRY.replaceAll("stays", "moves"), 1_700_000_001);
    write("c.txt", "Farm\n\n“The farm waits,” said Ada Lind.\n");
    rmSync(join(folder, "corpus", "b.txt"));
    expect(new Set(await loaded())).toEqual(new Set(["“The ferry moves,”", "“The farm waits,”"]));
    expect(await loaded()).toEqual(await loaded());
    expect(told).toEqual([]);
  });

  test("metadata that changes beside an article counts", async () => {
    mkdirSync(join(folder, "corpus"));
    write("a.txt", FERRY);
    write("a.json", '{"publisher": "Harrowmere Herald"}');
    const publisher = async () => {
      const whole = await loadCoverage(join(folder, "corpus"), options());
      return whole.ok && whole.value.answer("what did Ada Lind say?").citations[0]?.article.publisher;
    };
    expect([await publisher(), await publisher()]).toEqual(["Harrowmere Herald", "Harrowmere Herald"]);
    write("a.json", '{"publisher": "Tidewick Echo"}', 1_700_000_001);
    expect(await publisher()).toBe("Tidewick Echo");
    rmSync(join(folder, "corpus", "a.json"));
    expect(await publisher()).toBeNull();
  });

  test("one that can't be used is told, and costs nothing else", async () => {
    mkdirSync(join(folder, "corpus"));
    write("a.txt", FERRY);
    writeFileSync(join(folder, "archive.db"), "dear diary");
    expect(await loaded()).toEqual(["“The ferry stays,”"]);
    expect(told).toEqual([
      expect.stringMatching(/^STORE_PATH .* isn't a store of whosaid's: name another file/),
    ]);
  });
});

test.each([
  ["a folder without an article", ""],
  ["a missing folder", "nowhere"],
])("%s is no coverage, and the remedy is said", async (_, inside) => {
  const coverage = await load(join(folder, inside));
  expect(coverage).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/^no coverage: .*Name a folder .* with CORPUS_PATH .*--corpus DIR\)\.$/),
  });
});

test("a token that was pasted where the folder should stand is not told", async () => {
  const token = ["xoxb", "2345678901", "AbCdEfGh"].join("-");
  const coverage = await load(join(folder, token));
  expect(coverage).toMatchObject({ problem: expect.stringContaining("[looks like a token]: isn't there") });
  expect(JSON.stringify([coverage, told])).not.toContain(token);
});

test.each([
  [
    "an embargo that ends later",
    `{"embargo": "2026-03-14T17:00:00Z"}`,
    "it is embargoed until 2026-03-14T17:00:00Z",
  ],
  [
    "an embargo of a day that isn't over everywhere",
    `{"embargo": "2026-03-14"}`,
    "it is embargoed until 2026-03-14",
  ],
  ["a status that takes it back", `{"status": "stat:canceled"}`, 'its status is "stat:canceled"'],
  [
    "a status of embargo without an end",
    `{"status": "embargoed"}`,
    "it is embargoed, and doesn't say until when",
  ],
])("what nobody may see is told and kept out, by %s", async (_, sidecar, why) => {
  writeFileSync(join(folder, "a.txt"), FERRY);
  writeFileSync(join(folder, "a.json"), sidecar);
  const coverage = await load();
  expect(coverage.ok && coverage.value.searched().articles).toBe(0);
  expect(told).toEqual([`a.txt: is held back: ${why}`]);
});

test("an embargo that is over keeps nothing out", async () => {
  writeFileSync(join(folder, "a.txt"), FERRY);
  writeFileSync(join(folder, "a.json"), `{"embargo": "2026-03-14T11:59:59Z", "status": "usable"}`);
  const coverage = await load();
  expect(coverage.ok && coverage.value.searched().articles).toBe(1);
});
