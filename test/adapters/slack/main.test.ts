/** The program as it is started, in a process of its own against the loopback wire. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../until.ts";
import { CHANNEL, mention } from "./a-delivery.ts";
import { FERRY } from "./a-slack.ts";
import { startWire, TOKENS, type Wire } from "./wire.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

let folder = "";
let wire: Wire;

beforeAll(async () => {
  wire = await startWire();
  folder = mkdtempSync(join(tmpdir(), "whosaid-slack-main-"));
  mkdirSync(join(folder, "corpus"));
  writeFileSync(join(folder, "corpus", "ferry.txt"), FERRY.text);
});

afterAll(async () => {
  await wire.close();
  rmSync(folder, { recursive: true });
  wire.book.verify();
});

interface Program {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

function program(
  file: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, ["start.cjs", `adapters/${file}`, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: folder, ...environment },
  });
  const heard = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    heard.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    heard.err += chunk.toString();
  });
  const ended = new Promise<number | null>((settle) => {
    child.on("close", settle);
  });
  return { child, out: () => heard.out, err: () => heard.err, ended };
}

function settings(): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: wire.api,
    SLACK_HISTORY: "on",
    CORPUS_PATH: join(folder, "corpus"),
    STATE_PATH: join(folder, "state.db"),
  };
}

describe("npm run slack", () => {
  test("without its tokens names both in one message, and leaves with 2", async () => {
    const { ended, err, out } = program("service/main.ts", {}, ["slack"]);
    expect(await ended).toBe(2);
    expect(err()).toMatch(/^whosaid: SLACK_BOT_TOKEN[^\n]*\nwhosaid: SLACK_APP_TOKEN[^\n]*\n$/);
    expect(out()).toBe("");
  });

  test("answers exactly once although its power goes in between, and leaves with 0 when it is told to", async () => {
    const first = program("service/main.ts", settings(), ["slack"]);
    await until(() => wire.connections() > 0);
    const said = wire.book.say(CHANNEL, "U0ADA", "?");
    const text = "who said the ferry stays where it is?";
    expect(await wire.send("events_api", mention({ text, ts: said.ts }))).toMatchObject({
      kind: "acknowledged",
    });
    first.child.kill("SIGKILL");
    await first.ended;
    const second = program("service/main.ts", settings(), ["slack"]);
    await until(() => wire.book.visible().length > 0);
    await wire.send("events_api", mention({ text, ts: said.ts }), 1);
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    expect(wire.book.visible()).toHaveLength(1);
    for (const line of second.out().trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("event");
  });
});

describe("npm run slack:manifest", () => {
  test("prints the manifest as JSON", async () => {
    const { ended, out } = program("slack/print-manifest.ts", {}, ["--history"]);
    expect(await ended).toBe(0);
    expect(JSON.parse(out())).toMatchObject({ display_information: { name: "whosaid" } });
  });

  test("refuses an address that Slack couldn't reach", async () => {
    const { ended, err } = program("slack/print-manifest.ts", {}, ["--http", "http://localhost/"]);
    expect(await ended).toBe(2);
    expect(err()).toContain("https://");
  });
});
