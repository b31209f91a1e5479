/** `npm run forget`, as it is started. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { aQuestion } from "../delivery/a-question.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-forget-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function forget(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", "adapters/platform/forget.ts", ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: folder, XDG_STATE_HOME: folder, ...environment },
  });
  const heard = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    heard.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    heard.err += chunk.toString();
  });
  return new Promise((settle) => child.on("close", (code) => settle({ code, ...heard })));
}

function inLedger(path: string, work: (ledger: Ledger) => void): void {
  const ledger = openLedger(path, { keepDays: 90 });
  if (!ledger.ok) throw new Error(ledger.problem);
  work(ledger.value);
  ledger.value.close();
}

/** Two people in two workspaces of Slack, and one of them in Discord. */
function someState(): { readonly slack: string; readonly discord: string } {
  mkdirSync(join(folder, "whosaid"));
  const [slack, discord] = [join(folder, "whosaid", "slack.db"), join(folder, "whosaid", "discord.db")];
  inLedger(slack, (ledger) => {
    for (const [team, user] of [
      ["T0ONE", "U0ADA"],
      ["T0TWO", "U0ADA"],
      ["T0ONE", "U0PER"],
    ])
      ledger.owe(
        aQuestion({
          key: `slack:${team}:C:${user}`,
          text: `words of ${user}`,
          asker: ledger.hash(`${team}:${user}`),
        }),
      );
  });
  inLedger(discord, (ledger) => ledger.owe(aQuestion({ key: "discord:1", asker: ledger.hash("424242") })));
  return { slack, discord };
}

describe("npm run forget", () => {
  test("erases what one person asked in every workspace, and says how much", async () => {
    const { slack, discord } = someState();
    const { code, out, err } = await forget(["--asker", "U0ADA"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(
      `${slack}: erased 2 questions and 0 opinions of U0ADA\n${discord}: erased 0 questions and 0 opinions of U0ADA\n`,
    );
    expect(readFileSync(slack).includes("words of U0ADA")).toBe(false);
    inLedger(slack, (ledger) => expect(ledger.keys()).toEqual(["slack:T0ONE:C:U0PER"]));
  });

  test("looks at the one file that is stated", async () => {
    const { slack, discord } = someState();
    const { code, out } = await forget(["--asker", "424242"], { STATE_PATH: discord });
    expect([code, out]).toEqual([0, `${discord}: erased 1 question and 0 opinions of 424242\n`]);
    inLedger(slack, (ledger) => expect(ledger.keys()).toHaveLength(3));
  });

  test("says that whosaid has to be stopped first", async () => {
    const { slack } = someState();
    const ledger = openLedger(slack, { keepDays: 90 });
    const { code, err } = await forget(["--asker", "U0ADA"]);
    expect(code).toBe(74);
    expect(err).toContain("is in use by another process of whosaid: stop that one");
    if (ledger.ok) ledger.value.close();
  });

  test.each([[[]], [["--asker", ""]], [["--asker", "Ada Lind"]], [["--everybody"]]])(
    "without an id says how it is used: %j",
    async (args) => {
      const { code, out, err } = await forget(args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("npm run forget -- --asker ID");
    },
  );

  test("makes no file where there is none, and says where it looked", async () => {
    const { code, err } = await forget(["--asker", "U0ADA"]);
    expect(code).toBe(74);
    expect(err).toContain(`There is no state file at ${join(folder, "whosaid", "slack.db")}, nor at`);
  });
});
