/** Who may read what lies in a folder: stated by an article, beside it, or for the folder. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isReadAt, misnamed, type Names } from "../../../adapters/corpus/audience.ts";
import { type Coverages, createCoverages } from "../../../adapters/corpus/coverages.ts";
import { loadInto } from "../../../adapters/corpus/load.ts";
import type { Watch } from "../../../adapters/corpus/watch.ts";

const DESK = ["slack:C0DESK", "slack:T0PAPER"];
const LUNCH = ["slack:C0LUNCH", "slack:T0PAPER"];

let folder = "";
let told: string[] = [];
let coverages: Coverages;
let watch: Watch | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "whosaid-audience-"));
  told = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

/** An article in which somebody says something. */
function said(by: string, matter = ""): string {
  return `${matter}A headline\n\n“The ferry stays,” said ${by}.\n`;
}

const OPEN = said("Ada Lind");

async function load(store: string | null = null): Promise<void> {
  coverages = createCoverages({ tell: (message) => told.push(message) });
  const loaded = await loadInto(coverages, folder, {
    tell: (message) => told.push(message),
    progress: { step: () => {}, end: () => {} },
    store,
    onWatch: (one) => {
      watch = one;
    },
  });
  if (!loaded.ok) throw new Error(loaded.problem);
}

/** A file counts when two looks find it the same. */
async function look(): Promise<void> {
  await watch?.look();
  await watch?.look();
}

/** Who is quoted in what is read in a place. */
function quoted(at: Names): readonly string[] {
  return coverages
    .at(at)
    .speakers()
    .map(({ speaker }) => speaker.name)
    .sort();
}

describe("an article that names places", () => {
  test.each([
    ["in its front matter", { "oltean.txt": said("Rodica Oltean", "---\naudience: slack:C0DESK\n---\n") }],
    [
      "in a list there",
      { "oltean.txt": said("Rodica Oltean", "---\naudience: [terminal, slack:C0DESK]\n---\n") },
    ],
    ["beside it", { "oltean.txt": said("Rodica Oltean"), "oltean.json": `{"audience": ["slack:C0DESK"]}` }],
    [
      "for its folder",
      { "deep/b/oltean.txt": said("Rodica Oltean"), "deep/audience.json": `{"audience": "slack:C0DESK"}` },
    ],
    [
      "for the whole coverage",
      { "oltean.txt": said("Rodica Oltean"), "Audience.JSON": `{"audience": "slack:C0DESK"}` },
    ],
  ])("%s is read there, and nowhere else", async (how, files) => {
    await write({ "ferry.txt": OPEN, ...files });
    await load();
    const isAll = how === "for the whole coverage";
    expect(quoted(DESK)).toEqual(["Ada Lind", "Rodica Oltean"]);
    expect(quoted(LUNCH)).toEqual(isAll ? [] : ["Ada Lind"]);
    expect(quoted([])).toEqual(isAll ? [] : ["Ada Lind"]);
    expect(told).toEqual([]);
  });

  test("in several ways is read where each of them lets it be: none lifts another's", async () => {
    await write({
      "desk/audience.json": `{"audience": ["slack:C0DESK", "slack:C0LUNCH"]}`,
      "desk/oltean.txt": said("Rodica Oltean", "---\naudience: slack:T0PAPER\n---\n"),
      "desk/oltean.json": `{"audience": "slack:C0DESK"}`,
    });
    await load();
    expect([quoted(DESK), quoted(LUNCH), quoted(["slack:C0DESK"])]).toEqual([["Rodica Oltean"], [], []]);
  });

  test("is limited in the next run too, from what was kept of it", async () => {
    await write({
      "desk/oltean.txt": said("Rodica Oltean"),
      "desk/audience.json": `{"audience": "slack:C0DESK"}`,
    });
    const store = join(folder, ".store.db");
    for (let run = 0; run < 2; run += 1) {
      await load(store);
      expect([quoted(DESK), quoted([])]).toEqual([["Rodica Oltean"], []]);
    }
  });

  test("is limited by the folder that it lies in, by whatever link it is reached", async () => {
    await write({
      "secret/audience.json": `{"audience": "slack:C0DESK"}`,
      "secret/in/oltean.txt": said("Rodica Oltean"),
    });
    await mkdir(join(folder, "open"));
    await symlink("../secret/in", join(folder, "open/all"));
    await symlink("../secret/in/oltean.txt", join(folder, "open/one.txt"));
    await load();
    expect(quoted(DESK)).toEqual(["Rodica Oltean"]);
    expect(quoted([])).toEqual([]);
  });
});

describe("a limit that can't be read", () => {
  test.each([
    [
      "an unknown place",
      `{"audience": "investigations"}`,
      /^oltean\.txt: is held back: its audience names "investigations", which is no place: write slack: with the id/u,
    ],
    [
      "a channel by its name",
      `{"audience": ["slack:C0DESK", "slack:#desk"]}`,
      /names "slack:#desk", which is no place/u,
    ],
    ["nothing", `{"audience": null}`, /^oltean\.json: "audience" should be the name of a place/u],
    ["an empty list", `{"audience": []}`, /^oltean\.json: "audience" should be/u],
    ["a number", `{"audience": [7]}`, /^oltean\.json: "audience" should be/u],
    [
      "another key that means it",
      `{"Audience": "slack:C0DESK"}`,
      /^oltean\.json: has the key "Audience": write "audience"/u,
    ],
    ["its plural", `{"audiences": ["slack:C0DESK"]}`, /write "audience"/u],
  ])("%s: holds the article back, and is told with the remedy", async (_, sidecar, message) => {
    await write({ "ferry.txt": OPEN, "oltean.txt": said("Rodica Oltean"), "oltean.json": sidecar });
    await load();
    expect([quoted(DESK), quoted([])]).toEqual([["Ada Lind"], ["Ada Lind"]]);
    expect(told).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    ["no JSON", "slack:C0DESK"],
    ["no place", `{"audience": "desk"}`],
    ["nothing of it", `{"publisher": "Courier"}`],
  ])("of a folder, %s: holds all of it back", async (_, limit) => {
    await write({
      "ferry.txt": OPEN,
      "desk/audience.json": limit,
      "desk/in/oltean.txt": said("Rodica Oltean"),
    });
    await load();
    expect([quoted(DESK), quoted([])]).toEqual([["Ada Lind"], ["Ada Lind"]]);
    expect(told).toEqual([
      expect.stringMatching(/^desk\/audience\.json.*: .*Nobody reads its folder until then$/u),
      "desk/in/oltean.txt: is held back: the audience.json of its folder can't be used: mend it",
    ]);
  });

  test("a link in its place isn't followed, and holds the folder back", async () => {
    await write({
      "ferry.txt": OPEN,
      "desk/oltean.txt": said("Rodica Oltean"),
      ".limit": `{"audience": "slack:C0DESK"}`,
    });
    await symlink("../.limit", join(folder, "desk/audience.json"));
    await load();
    expect([quoted(DESK), quoted([])]).toEqual([["Ada Lind"], ["Ada Lind"]]);
    expect(told.join("\n")).toContain("desk/audience.json: isn't a file itself");
  });
});

describe("while a program runs", () => {
  test("an article that is limited, otherwise limited, and free again is read where it may be", async () => {
    await write({ "ferry.txt": OPEN, "oltean.txt": said("Rodica Oltean") });
    await load();
    expect(quoted([])).toEqual(["Ada Lind", "Rodica Oltean"]);
    const seen: (readonly string[])[] = [];
    for (const audience of ["slack:C0DESK", "slack:C0LUNCH", "slack:#desk"]) {
      await write({ "oltean.json": JSON.stringify({ audience }) });
      await look();
      seen.push([quoted([]).length, quoted(DESK).length, quoted(LUNCH).length].map(String));
    }
    expect(seen).toEqual([
      ["1", "2", "1"],
      ["1", "1", "2"],
      ["1", "1", "1"],
    ]);
    await rm(join(folder, "oltean.json"));
    await look();
    expect([quoted([]).length, quoted(DESK).length, quoted(LUNCH).length]).toEqual([2, 2, 2]);
  });

  test("a folder is limited, otherwise limited, and free again", async () => {
    await write({ "ferry.txt": OPEN, "desk/oltean.txt": said("Rodica Oltean") });
    await load();
    await write({ "desk/audience.json": `{"audience": "slack:C0DESK"}` });
    await look();
    expect([quoted([]), quoted(DESK).length, quoted(LUNCH).length]).toEqual([["Ada Lind"], 2, 1]);
    await write({ "desk/audience.json": `{"audience": "slack:C0LUNCH", "why": "they eat there"}` });
    await look();
    expect([quoted([]), quoted(DESK).length, quoted(LUNCH).length]).toEqual([["Ada Lind"], 1, 2]);
    await rm(join(folder, "desk/audience.json"));
    await look();
    expect(quoted([])).toEqual(["Ada Lind", "Rodica Oltean"]);
  });
});

test("a place is read by each limit, by any of its names", () => {
  const at = new Set(DESK);
  const reads = (...audiences: readonly Names[]): boolean => isReadAt({ audiences }, at);
  expect(reads()).toBe(true);
  expect(reads(["slack:T0PAPER"], ["slack:C0LUNCH", "slack:C0DESK"])).toBe(true);
  expect(reads(["slack:T0PAPER"], ["slack:C0LUNCH"])).toBe(false);
  expect(reads([])).toBe(false);
});

test.each([
  "slack:C0123456789",
  "slack:T0123456789",
  "slack:D0123456789",
  "slack:G0123456789",
  "discord:81384788765712384",
  "terminal",
])("%s is the name of a place", (name) => expect(misnamed([name])).toBeNull());

test.each([
  "",
  "slack",
  "slack:",
  "slack:#desk",
  "slack:c0123456789",
  "slack:U0123456789",
  "discord:123",
  "Terminal",
  "C0123456789",
  "slack:C0123456789 ",
])("“%s” is none", (name) => expect(misnamed(["terminal", name])).toContain(JSON.stringify(name)));

test("the examples of the documentation are names of places", async () => {
  const text = await readFile(new URL("../../../docs/intake.md", import.meta.url), "utf8");
  const names = [...text.matchAll(/\b(?:slack:[A-Z0-9]+|discord:\d+)/gu)].map(([name]) => name);
  expect(names.length).toBeGreaterThan(3);
  expect(misnamed(names)).toBeNull();
});
