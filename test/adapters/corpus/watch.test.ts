import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFolder } from "../../../adapters/corpus/files.ts";
import { createWatch, startWatching, type Watch } from "../../../adapters/corpus/watch.ts";
import { type Coverage, createCoverage } from "../../../src/index.ts";
import { until } from "../../until.ts";

let folder = "";
let told: string[] = [];
let coverage: Coverage;
let watch: Watch;
let now = "";

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-watch-"));
  told = [];
  now = "2026-03-14T12:00:00Z";
  write("ferry.txt", "Ferry\n\n“The ferry stays,” said Ada Lind.\n");
  write("odd.txt", Buffer.from([0xff, 0xfe, 0x00]));
  const read = await readFolder(folder);
  if (!read.ok) throw new Error(read.problem.message);
  coverage = createCoverage(read.value.articles);
  watch = createWatch({
    folder,
    coverage,
    read: read.value,
    tell: (message) => told.push(message),
    now: () => Date.parse(now),
  });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, name), text);
}

function said(): string[] {
  return coverage.answer("what did Ada Lind say?").citations.map(({ text }) => text);
}

test("nothing changed, nothing done, and what couldn't be read isn't told again", async () => {
  expect([await watch.look(), await watch.look()]).toEqual([
    { taken: 0, gone: 0, names: [] },
    { taken: 0, gone: 0, names: [] },
  ]);
  expect([said(), told]).toEqual([["“The ferry stays,”"], []]);
});

test("an article that comes, changes and goes is answered from, anew, and no more", async () => {
  write("dam.txt", "Dam\n\n“The dam is safe,” said Ada Lind.\n");
  expect((await watch.look()).taken).toBe(0);
  expect((await watch.look()).taken).toBe(1);
  expect(said()).toHaveLength(2);
  write("dam.txt", "Dam\n\n“The dam is not safe at all,” said Ada Lind.\n");
  await watch.look();
  await watch.look();
  expect(said()).toContain("“The dam is not safe at all,”");
  expect(said()).not.toContain("“The dam is safe,”");
  rmSync(join(folder, "dam.txt"));
  expect(await watch.look()).toEqual({ taken: 0, gone: 1, names: ["dam"] });
  expect(said()).toEqual(["“The ferry stays,”"]);
});

test("an article that changes is answered from at any moment, as it was or as it is", async () => {
  write("ferry.txt", "Ferry\n\n“The ferry sails again,” said Ada Lind.\n");
  await watch.look();
  const looking = { isOver: false };
  const look = watch.look().then(() => {
    looking.isOver = true;
  });
  const heard = new Set<string>();
  while (!looking.isOver) {
    heard.add(said().join());
    await setImmediate();
  }
  await look;
  expect([...heard]).toEqual(["“The ferry stays,”", "“The ferry sails again,”"]);
});

test("a file that is still growing is left until it has stopped", async () => {
  for (const length of [20, 40]) {
    write("dam.txt", "Dam\n\n“The dam is safe,” said Ada Lind.\n".slice(0, length));
    expect((await watch.look()).taken).toBe(0);
  }
  expect((await watch.look()).taken).toBe(1);
});

test("metadata beside an article counts as the article", async () => {
  write("ferry.json", '{"publisher": "Harrowmere Herald"}');
  await watch.look();
  expect((await watch.look()).taken).toBe(1);
  expect(coverage.answer("what did Ada Lind say?").citations[0]?.article.publisher).toBe("Harrowmere Herald");
});

test("one that can't be read any more is told once, and no longer answered from", async () => {
  write("ferry.txt", Buffer.from([0xff, 0xfe, 0x00]));
  for (let looks = 0; looks < 4; looks += 1) await watch.look();
  expect(said()).toEqual([]);
  expect(told).toEqual([expect.stringMatching(/^ferry\.txt/)]);
});

test("a folder that is away for a while takes nothing out", async () => {
  renameSync(folder, `${folder}-away`);
  expect(await watch.look()).toEqual({ taken: 0, gone: 0, names: [] });
  expect(said()).toEqual(["“The ferry stays,”"]);
  renameSync(`${folder}-away`, folder);
});

test("changes are heard of by themselves, until nobody wants to", async () => {
  const heard: number[] = [];
  const watching = startWatching(watch, ({ taken, gone }) => heard.push(taken + gone));
  write("dam.txt", "Dam\n\n“The dam is safe,” said Ada Lind.\n");
  await until(() => heard.length > 0);
  watching.stop();
  expect([heard, said().length]).toEqual([[1], 2]);
});

const DAM = "Dam\n\n“The dam is safe,” said Ada Lind.\n";

async function lookTwice(): Promise<void> {
  await watch.look();
  await watch.look();
}

test("an embargoed article comes in by itself when its embargo ends, and leaks nothing before", async () => {
  write("dam.json", `{"embargo": "2026-03-14T17:00:00Z"}`);
  write("dam.txt", DAM);
  await lookTwice();
  expect(told).toEqual(["dam.txt: is held back: it is embargoed until 2026-03-14T17:00:00Z"]);
  expect([said(), coverage.searched().articles]).toEqual([["“The ferry stays,”"], 1]);
  now = "2026-03-14T16:59:59Z";
  expect(await watch.look()).toEqual({ taken: 0, gone: 0, names: [] });
  now = "2026-03-14T17:00:00Z";
  expect(await watch.look()).toEqual({ taken: 1, gone: 0, names: ["dam"] });
  expect(said()).toContain("“The dam is safe,”");
});

test("an article that is withdrawn is answered from no more, and again when it is taken back", async () => {
  write("dam.txt", DAM);
  await lookTwice();
  expect(said()).toHaveLength(2);
  write("dam.json", `{"status": "canceled"}`);
  await lookTwice();
  expect([said(), coverage.searched().articles]).toEqual([["“The ferry stays,”"], 1]);
  expect([watch.held("dam")?.why, watch.held("ferry")]).toEqual(['its status is "canceled"', null]);
  write("dam.json", `{"status": "usable"}`);
  await lookTwice();
  expect(said()).toHaveLength(2);
});

test("which articles changed is told by id and address, of those that are gone by id", async () => {
  write("dam.json", `{"url": "https://courier.example/dam"}`);
  write("dam.txt", DAM);
  await watch.look();
  expect((await watch.look()).names).toEqual(["dam", "https://courier.example/dam"]);
  rmSync(join(folder, "dam.txt"));
  expect((await watch.look()).names).toEqual(["dam"]);
  expect((await watch.look()).names).toEqual([]);
});

test("an embargoed article that goes before its embargo ends never comes", async () => {
  write("dam.json", `{"embargo": "2026-03-14T17:00:00Z"}`);
  write("dam.txt", DAM);
  await lookTwice();
  rmSync(join(folder, "dam.txt"));
  await watch.look();
  now = "2026-03-15T00:00:00Z";
  expect(await watch.look()).toEqual({ taken: 0, gone: 0, names: [] });
});
