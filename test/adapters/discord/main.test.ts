/** The program itself: what it says and how it ends. */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aStateFolder, until } from "./a-discord.ts";
import { startWire } from "./wire.ts";
import { APPLICATION, TOKEN } from "./wire-book.ts";

const START = join(import.meta.dirname, "../../../start.cjs");
const MAIN = join(import.meta.dirname, "../../../adapters/service/main.ts");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** `whileItRuns` gets what it has logged so far. */
function run(
  environment: Readonly<Record<string, string>>,
  whileItRuns: (log: () => string, end: () => void) => Promise<void> = async () => {},
): Promise<Ended> {
  const { PATH = "" } = process.env;
  const state = aStateFolder();
  const child = spawn(process.execPath, [START, MAIN, "discord"], {
    env: { PATH, HOME: state, STATE_PATH: join(state, "discord.db"), ...environment },
  });
  let out = "";
  let told = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString("utf8");
  });
  child.stderr.on("data", (chunk: Buffer) => {
    told += chunk.toString("utf8");
  });
  void whileItRuns(
    () => out,
    () => void child.kill("SIGTERM"),
  );
  return new Promise((resolve) => {
    child.on("close", (code) => {
      rmSync(state, { recursive: true });
      resolve({ code, out, told });
    });
  });
}

test("settings that are wrong are told together, with 2", async () => {
  const { code, told } = await run({ DISCORD_GUILDS: "mine" });
  expect(code).toBe(2);
  for (const name of [
    "DISCORD_APPLICATION_ID is missing",
    "DISCORD_TOKEN is missing",
    "DISCORD_GUILDS should be",
  ])
    expect(told).toContain(name);
});

test("it connects, reads the coverage, and leaves with 0 when it is told to", async () => {
  const wire = await startWire();
  const { code, out, told } = await run(
    { DISCORD_APPLICATION_ID: APPLICATION, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: wire.api },
    async (log, end) => {
      await until(() => log().includes("coverage-loaded"));
      end();
    },
  );
  await wire.close();
  expect([code, told]).toEqual([0, ""]);
  expect(out).toContain("discord-connected");
  expect(out).toContain("coverage-loaded");
});
