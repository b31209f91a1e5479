/** What is looked at on the machine before a start. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkCorpus, checkFile, checkPorts } from "../../../adapters/service/check-machine.ts";
import { freePort } from "../../free-port.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-machine-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the coverage", () => {
  test("is fine with an article, and what can’t be used is named without being wrong", async () => {
    writeFileSync(join(folder, "ferry.txt"), "Ferry\n\n“The ferry stays,” said Ada Lind.\n");
    writeFileSync(join(folder, "empty.txt"), "");
    const findings = await checkCorpus({ CORPUS_PATH: folder, WATCH_SOURCES: [] });
    expect(findings).toEqual([
      { subject: `CORPUS_PATH ${folder}: 1 article, 1 file left out`, problem: null },
      { subject: expect.stringMatching(/^left out: .*empty\.txt/u), problem: null },
    ]);
  });

  test("may be empty, or still to be made, only where sources fill it", async () => {
    const to = join(folder, "news", "today");
    expect(await checkCorpus({ CORPUS_PATH: folder, WATCH_SOURCES: [] })).toEqual([
      { subject: "CORPUS_PATH", problem: expect.stringMatching(/^there is no article in .+: put/u) },
    ]);
    const filled = { WATCH_SOURCES: ["https://post.example/feed"] };
    expect((await checkCorpus({ CORPUS_PATH: folder, ...filled }))[0]?.problem).toBeNull();
    expect(await checkCorpus({ CORPUS_PATH: to, ...filled })).toEqual([
      { subject: `CORPUS_PATH ${to}, which will be made`, problem: null },
    ]);
    expect(existsSync(to)).toBe(false);
  });
});

describe("a database", () => {
  test("may be there, or be made, and isn’t made by looking", async () => {
    const path = join(folder, "state", "whosaid", "slack.db");
    expect(await checkFile("STATE_PATH", path)).toEqual({ subject: `STATE_PATH ${path}`, problem: null });
    expect(existsSync(join(folder, "state"))).toBe(false);
    writeFileSync(join(folder, "slack.db"), "");
    expect((await checkFile("STATE_PATH", join(folder, "slack.db"))).problem).toBeNull();
  });

  test("is no folder and no link", async () => {
    mkdirSync(join(folder, "slack.db"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "link.db"));
    for (const name of ["slack.db", "link.db"])
      expect((await checkFile("STATE_PATH", join(folder, name))).problem).toContain("is no file");
  });

  test("below what is no folder is told with the place and the remedy", async () => {
    writeFileSync(join(folder, "news"), "");
    const { problem } = await checkFile("STATE_PATH", join(folder, "news", "slack.db"));
    expect(problem).toMatch(/slack\.db can’t be written \(ENOTDIR at .+news\): give it to the user/u);
  });
});

test("two settings with one port are told", async () => {
  const port = await freePort();
  const shared = { METRICS_PORT: port, METRICS_HOST: "127.0.0.1", HTTP_HOST: "127.0.0.1" };
  const findings = await checkPorts(shared, [["SLACK_PORT", port]]);
  expect(findings.map(({ problem }) => problem)).toEqual([null, expect.stringContaining("EADDRINUSE")]);
  // They are given back.
  expect((await checkPorts(shared, []))[0]?.problem).toBeNull();
});
