/** SIGHUP: what may change while the program runs does. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EXIT } from "../../../adapters/platform/exit.ts";
import { type ServeOptions, serve } from "../../../adapters/service/serve.ts";
import { err, ok } from "../../../src/index.ts";
import { until } from "../../until.ts";
import { aPlatform, aService, type Connect } from "./a-service.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-reload-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nobody: Connect = async () => err("nobody connects");

/** Runs until it answers, does something, and ends: what happened from then on. */
async function after(
  work: (service: ReturnType<typeof aService>) => void | Promise<void>,
  given: Partial<ServeOptions> = {},
  settings: Record<string, string> = {},
): Promise<readonly string[]> {
  const service = aService({ STATE_PATH: join(folder, "state.db"), STORE_PATH: "off", ...settings });
  const { options, happened, signals } = service;
  const ended = serve(Object.assign(options, given));
  await new Promise((resolve) => signals.once("begun", resolve));
  const before = happened.length;
  await work(service);
  signals.emit("SIGTERM", "SIGTERM");
  expect(await ended).toBe(EXIT.stopped);
  expect(signals.eventNames()).toEqual([]);
  return happened.slice(before);
}

test("settings that may change hold at once, and the others are named and wait for a new start", async () => {
  const happened = await after(({ environment, signals }) => {
    Object.assign(environment, { QUESTIONS_PER_MINUTE: "3", METRICS_PORT: "9464", HTTP_HOST: "0.0.0.0" });
    signals.emit("SIGHUP", "SIGHUP");
  });
  expect(happened.slice(0, 3)).toEqual([
    "answers 3 a minute",
    "log settings-changed",
    "METRICS_PORT, METRICS_HOST, HTTP_HOST will hold after a new start",
  ]);
});

test("the log gets as terse as it is told to be", async () => {
  const happened = await after(({ environment, signals }) => {
    environment.LOG_LEVEL = "error";
    signals.emit("SIGHUP", "SIGHUP");
  });
  expect(happened).toEqual(["answers 10 a minute", "stops within 9000"]);
});

test("where one setting is wrong, all stay as they were, and it is told which", async () => {
  const happened = await after(({ environment, signals }) => {
    Object.assign(environment, { QUESTIONS_PER_MINUTE: "3", ALLOWED_USERS: "Ada" });
    signals.emit("SIGHUP", "SIGHUP");
  });
  expect(happened.slice(0, 2)).toEqual([
    "log settings-refused",
    expect.stringMatching(/^The settings stay as they were:\nALLOWED_USERS should be/u),
  ]);
  expect(happened).not.toContain("answers 3 a minute");
});

test("a platform that is set up since is named, and joins at a new start", async () => {
  const both = [aPlatform("slack", nobody), aPlatform("discord", nobody)];
  const happened = await after(({ options, signals }) => {
    Object.assign(options, { platforms: () => ok(both) });
    signals.emit("SIGHUP", "SIGHUP");
  });
  expect(happened).toContain("discord will hold after a new start");
});

test("other sources are watched once those of before have ended", async () => {
  const watched: string[] = [];
  const startWatch: ServeOptions["startWatch"] = async ({ sources, signal }) => {
    watched.push(`begins ${sources.join()}`);
    if (!signal.aborted) await new Promise((stopped) => signal.addEventListener("abort", stopped));
    watched.push(`ends ${sources.join()}`);
  };
  const settings = { CORPUS_PATH: folder, WATCH_SOURCES: "https://post.example/one" };
  await after(
    async ({ environment, signals }) => {
      await until(() => watched.length === 1);
      environment.WATCH_SOURCES = "https://post.example/two";
      signals.emit("SIGHUP", "SIGHUP");
      // Of what is as it was, nothing is begun anew.
      signals.emit("SIGHUP", "SIGHUP");
      await until(() => watched.length === 3);
    },
    { startWatch },
    settings,
  );
  expect(watched).toEqual([
    "begins https://post.example/one",
    "ends https://post.example/one",
    "begins https://post.example/two",
    "ends https://post.example/two",
  ]);
});

test("in a terminal, SIGHUP says that it was closed: the program stops", async () => {
  const service = aService({ STATE_PATH: join(folder, "state.db"), STORE_PATH: "off" });
  service.signals.once("begun", () => service.signals.emit("SIGHUP", "SIGHUP"));
  expect(await serve({ ...service.options, isInTerminal: true })).toBe(EXIT.stopped);
});
