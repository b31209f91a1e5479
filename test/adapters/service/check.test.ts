/** The list of `whosaid serve --check`, with platforms that are made up. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Platform } from "../../../adapters/platform/platform.ts";
import { check } from "../../../adapters/service/check.ts";
import { err, ok } from "../../../src/index.ts";
import { aPlatform } from "./a-service.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-check-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SLACK = aPlatform("slack", async () => err("nobody connects"));
const UNSET: Platform = { ...SLACK, settle: () => err(["CHAT_TOKEN is missing: it should be a token"]) };

async function listed(environment: () => Record<string, string>, platforms: readonly Platform[] = [SLACK]) {
  const lines: string[] = [];
  const code = await check({ environment, platforms: () => ok(platforms), say: (line) => lines.push(line) });
  return { code, wrong: lines.filter((line) => line.startsWith("WRONG")) };
}

test("what can’t be asked before a setting is right isn’t passed over in silence", async () => {
  expect(await listed(() => ({ XDG_STATE_HOME: folder }), [UNSET])).toEqual({
    code: 1,
    wrong: [
      "WRONG  CHAT_TOKEN: is missing: it should be a token",
      expect.stringMatching(/^WRONG {2}Slack: can’t be asked about tokens before/u),
    ],
  });
});

test("one wrong setting keeps nothing else from being looked at, and a default isn’t looked at in its place", async () => {
  mkdirSync(join(folder, "state.db"));
  const given = { CORPUS_PATH: "a\nb", STATE_PATH: join(folder, "state.db"), STORE_PATH: "off" };
  expect((await listed(() => given)).wrong).toEqual([
    expect.stringContaining("WRONG  CORPUS_PATH: should be a path"),
    expect.stringContaining("WRONG  STATE_PATH:"),
  ]);
});

test("a .env that can’t be read is told", async () => {
  const unreadable = () => {
    throw Object.assign(new Error("no"), { code: "EACCES" });
  };
  expect(await listed(unreadable)).toEqual({
    code: 1,
    wrong: ["WRONG  Settings: .env can't be read (EACCES): check its permissions, or take it away"],
  });
});

test("a token that stands in a path is told as one, and not printed", async () => {
  const token = ["xoxb", "2345678901", "AbCdEfGh"].join("-");
  const { wrong } = await listed(() => ({ CORPUS_PATH: join(folder, token), XDG_STATE_HOME: folder }));
  expect(wrong.join()).toContain("[looks like a token]");
  expect(wrong.join()).not.toContain(token);
});
