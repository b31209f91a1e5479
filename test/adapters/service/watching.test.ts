import { expect, test } from "vitest";
import { createLog } from "../../../adapters/observability/log.ts";
import { type StartWatch, watchSources } from "../../../adapters/service/watching.ts";

const SECRET = "https://post.example/feed.xml?key=hunter2";

async function logged(start: StartWatch, sources: readonly string[] = [SECRET]): Promise<unknown[]> {
  const lines: unknown[] = [];
  await watchSources({
    settings: {
      CORPUS_PATH: "/srv/news",
      WATCH_SOURCES: [...sources],
      WATCH_AUDIENCE: ["slack:C0DESK"],
      WATCH_ALLOW_HOSTS: ["intranet"],
    },
    report: createLog(
      (line) => lines.push(JSON.parse(line)),
      () => Date.parse("2026-03-14T12:00:00Z"),
    ),
    signal: new AbortController().signal,
    start,
  });
  return lines;
}

test("what happens to a source is a line of the log, without a word of an article and the rest of its address", async () => {
  const whose = { source: 1, name: SECRET };
  const lines = await logged(async ({ hear }) => {
    hear({ kind: "line", message: "feed.xml, item 1: “The ferry stays”" });
    hear({ kind: "taken", ...whose, outcomes: new Map([["new", 2] as const, ["withdrawn", 1] as const]) });
    hear({ kind: "failed", ...whose, message: "“The ferry stays”", status: 503, again: 300_000 });
    hear({ kind: "works", ...whose });
    hear({ kind: "unkept", code: "ENOSPC" });
  });
  const time = "2026-03-14T12:00:00.000Z";
  const of = { time, source: 1, host: "post.example" };
  expect(lines).toEqual([
    { time, level: "info", event: "sources-watched", sources: 1 },
    { ...of, level: "info", event: "source-taken", new: 2, withdrawn: 1 },
    { ...of, level: "warn", event: "source-failed", status: 503, again: 300 },
    { ...of, level: "info", event: "source-works" },
    { time, level: "warn", event: "sources-unkept", code: "ENOSPC" },
  ]);
});

test("a folder that can't be written, or a fault of ours, ends nothing but the watching", async () => {
  const lines = await logged(async () => {
    throw Object.assign(new Error(SECRET), { code: "EACCES" });
  });
  expect(lines[1]).toMatchObject({ level: "error", event: "watching-failed", code: "EACCES" });
  expect(JSON.stringify(lines)).not.toContain("hunter2");
});

test("nothing is begun where nothing is to be watched", async () => {
  expect(await logged(() => Promise.reject(new Error("begun")), [])).toEqual([]);
});

test("what the sources bring is limited as the settings say", async () => {
  const wanted: unknown[] = [];
  await logged(async ({ audience, into, allowed }) => {
    wanted.push(audience, into, allowed);
  });
  expect(wanted).toEqual([["slack:C0DESK"], "/srv/news", ["intranet"]]);
});
