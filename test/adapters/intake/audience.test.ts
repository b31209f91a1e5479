/** Sources that are limited by how they are taken in. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportedArticles } from "../../../adapters/corpus/exported.ts";
import { ingest } from "../../../adapters/intake/ingest.ts";
import { readSource } from "../../../adapters/intake/read.ts";
import { takeBack } from "../../../adapters/intake/take-back.ts";
import { openMemory } from "../../../adapters/intake/watch/memory.ts";

let folder = "";
let told: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-limited-"));
  told = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const STORY = "Ferry stays\n\n“The ferry stays,” said Ada Lind.\n";

/** Takes `sources` into `news`; what became of each article. */
async function takeIn(audience: readonly string[] | null = null): Promise<readonly string[]> {
  const outcomes: string[] = [];
  await ingest({
    sources: [join(folder, "sources")],
    read: readSource,
    into: join(folder, "news"),
    now: () => Date.parse("2026-03-14T12:00:00Z"),
    audience,
    onArticle: ({ outcome, removed }) => outcomes.push(removed ? `${outcome}, removed` : outcome),
    tell: (message) => told.push(message),
    progress: { step: () => {}, end: () => {} },
  });
  return outcomes;
}

/** The `audience` of each sidecar of a folder. */
function audiences(into = "news"): readonly unknown[] {
  const sidecars = readdirSync(join(folder, into)).filter((name) => name.endsWith(".json"));
  return sidecars.map((name) => JSON.parse(readFileSync(join(folder, into, name), "utf8")).audience);
}

describe("what is taken in with an audience", () => {
  test("names it in its sidecar, and keeps it when it is taken in again without, changed or not", async () => {
    write("sources/ferry.txt", STORY);
    expect(await takeIn(["slack:C0DESK"])).toEqual(["new"]);
    expect(await takeIn()).toEqual(["unchanged"]);
    write("sources/ferry.txt", `${STORY}\nAnd so it does.\n`);
    expect(await takeIn()).toEqual(["changed"]);
    expect(audiences()).toEqual([["slack:C0DESK"]]);
  });

  test("gets another one from whoever takes it in with another one", async () => {
    write("sources/ferry.txt", STORY);
    await takeIn(["slack:C0DESK"]);
    expect(await takeIn(["terminal"])).toEqual(["changed"]);
    expect(audiences()).toEqual([["terminal"]]);
  });

  test("is limited though it lay there for everybody", async () => {
    write("sources/ferry.txt", STORY);
    await takeIn();
    expect(audiences()).toEqual([undefined]);
    expect(await takeIn(["slack:C0DESK"])).toEqual(["changed"]);
    expect(audiences()).toEqual([["slack:C0DESK"]]);
  });
});

describe("a source that states an audience", () => {
  test("keeps it", async () => {
    write("sources/ferry.txt", STORY);
    write("sources/ferry.json", `{"audience": "slack:C0DESK"}`);
    expect(await takeIn()).toEqual(["new"]);
    expect(audiences()).toEqual([["slack:C0DESK"]]);
  });

  test("other than whoever takes it in is read by nobody, and told", async () => {
    write("sources/ferry.txt", STORY);
    write("sources/ferry.json", `{"audience": ["slack:C0DESK", "terminal"]}`);
    expect(await takeIn(["terminal", "slack:C0DESK"])).toEqual(["new"]);
    expect(await takeIn(["slack:C0LUNCH"])).toEqual(["refused, removed"]);
    expect(audiences()).toEqual([]);
    expect(told.join("\n")).toContain(
      "its source limits it to slack:C0DESK, terminal, and --audience to slack:C0LUNCH: state the same in both",
    );
  });

  test("other than what lies in the folder is read by nobody, and told", async () => {
    write("sources/ferry.txt", STORY);
    write("sources/ferry.json", `{"audience": "slack:T0PAPER"}`);
    await takeIn();
    write("sources/ferry.json", `{"audience": "slack:C0DESK"}`);
    expect(await takeIn()).toEqual(["refused, removed"]);
    expect(await takeIn()).toEqual(["new"]);
    expect(audiences()).toEqual([["slack:C0DESK"]]);
  });

  test("that is no place is refused", async () => {
    write("sources/ferry.txt", STORY);
    write("sources/ferry.json", `{"audience": "desk"}`);
    expect(await takeIn()).toEqual(["refused"]);
    expect(told.join("\n")).toContain(`its audience names "desk", which is no place`);
  });

  test("for a folder is taken in by whoever says so alone", async () => {
    write("sources/open/ferry.txt", STORY);
    write("sources/desk/in/oltean.txt", STORY.replace("Lind", "Oltean"));
    write("sources/desk/audience.json", `{"audience": "slack:C0DESK"}`);
    expect(await takeIn()).toEqual(["new"]);
    expect(told).toEqual([
      expect.stringMatching(/^sources\/desk\/audience\.json: limits who may read its folder/u),
    ]);
    expect(await takeIn(["slack:C0DESK"])).toEqual(["new", "changed"]);
    expect(audiences()).toEqual([["slack:C0DESK"], ["slack:C0DESK"]]);
  });
});

describe("an export", () => {
  async function exported(from: string): Promise<string> {
    let lines = "";
    for await (const one of exportedArticles(join(folder, from))) {
      if (one.ok) lines += `${JSON.stringify(one.value)}\n`;
      else told.push(one.problem.message);
    }
    return lines;
  }

  async function takenBack(lines: string, into: string, audience: readonly string[] | null = null) {
    write("export.jsonl", lines);
    const outcomes: string[] = [];
    await takeBack({
      files: [join(folder, "export.jsonl")],
      into: join(folder, into),
      audience,
      onArticle: ({ outcome }) => outcomes.push(outcome),
      tell: (message) => told.push(message),
    });
    return outcomes;
  }

  test("carries the limits of articles and of folders, before what lies in them, there and back", async () => {
    write("news/a/oltean.txt", STORY);
    write("news/a/oltean.json", `{"audience": "slack:T0PAPER"}`);
    write("news/a/audience.json", `{"audience": "slack:C0DESK", "why": "ours"}`);
    write("news/ferry.txt", STORY);
    const lines = await exported("news");
    expect(lines.split("\n").map((line) => /"file":"([^"]*)"/u.exec(line)?.[1])).toEqual([
      "ferry.txt",
      "a/audience.json",
      "a/oltean.txt",
      undefined,
    ]);
    expect(await takenBack(lines, "back")).toEqual(["new", "new", "new"]);
    expect(await exported("back")).toBe(lines);
    expect(await takenBack(lines, "back")).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(told).toEqual([]);
  });

  test("leaves out what lies in a folder whose limit can't be read", async () => {
    write("news/a/oltean.txt", STORY);
    write("news/a/audience.json", "slack:C0DESK");
    expect(await exported("news")).toBe("");
    expect(told.join("\n")).toContain("is left out, since a/audience.json, which limits it, can't be used");
  });

  test("lifts no limit that lies where it is taken back, of an article or of a folder", async () => {
    write("news/ferry.txt", STORY);
    const lines = await exported("news");
    await takenBack(lines, "back", ["slack:C0DESK"]);
    expect(audiences("back")).toEqual([["slack:C0DESK"]]);
    write("back/ferry.json", `{"audience": ["slack:C0DESK"], "takenInBy": "whosaid ingest"}`);
    await takenBack(lines, "back");
    expect(audiences("back")).toEqual([["slack:C0DESK"]]);
    write("news/a/oltean.txt", STORY);
    write("news/a/audience.json", `{"audience": "slack:T0PAPER"}`);
    write("back/a/audience.json", `{"audience": "slack:C0DESK"}`);
    await takenBack(await exported("news"), "back");
    expect(readFileSync(join(folder, "back/a/audience.json"), "utf8")).toBe(`{"audience": "slack:C0DESK"}`);
    expect(told.join("\n")).toContain(
      "limits its folder otherwise than the file that lies there, which is kept",
    );
  });
});

test("a source that is watched for another audience is asked for anew, so that all of it is limited", async () => {
  write("news/ferry.json", "{}");
  const of = async (audience: readonly string[] | null) =>
    openMemory(join(folder, "news"), { sources: ["https://post.example/feed"], audience });
  const memory = await of(["slack:C0DESK"]);
  const since = "2026-03-14T12:00:00.000Z";
  memory.keep("https://post.example/feed", { ...memory.of("https://post.example/feed"), since }, false);
  await memory.save();
  expect((await of(["slack:C0DESK"])).of("https://post.example/feed").since).toBe(since);
  expect((await of(null)).of("https://post.example/feed").since).toBeNull();
  expect((await of(["terminal"])).of("https://post.example/feed").since).toBeNull();
});
