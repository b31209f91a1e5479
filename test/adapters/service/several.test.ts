/** Several platforms in one program: one coverage, a ledger each, and neither takes the other along. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Coverages, Places } from "../../../adapters/corpus/coverages.ts";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { EXIT } from "../../../adapters/platform/exit.ts";
import { serve } from "../../../adapters/service/serve.ts";
import { err, ok, type Result } from "../../../src/index.ts";
import { freePort } from "../../free-port.ts";
import { until } from "../../until.ts";
import { aPlatform, aService, type Connect } from "./a-service.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-several-"));
  mkdirSync(join(folder, "corpus"));
  writeFileSync(join(folder, "corpus", "ferry.txt"), "Ferry\n\n“The ferry stays,” said Ada Lind.\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A platform whose connection comes when the test lets it, and what it was given. */
function aSide() {
  let enter: (outcome: Result<null, string>) => void = () => {};
  const entered = new Promise<Result<null, string>>((resolve) => {
    enter = resolve;
  });
  const side = {
    enter: () => enter(ok(null)),
    refuse: (problem: string) => enter(err(problem)),
    end: () => {},
    isConnected: true,
    places: null as Places | Coverages | null,
    ledger: null as Ledger | null,
    stopped: false,
  };
  const connect: Connect = async ({ ledger }, end) => {
    side.ledger = ledger;
    side.end = end;
    const outcome = await entered;
    if (!outcome.ok) return outcome;
    return ok({
      isConnected: () => side.isConnected,
      async correct() {},
      begin: (places) => {
        side.places = places;
      },
      change: () => {},
      async stop() {
        side.stopped = true;
      },
    });
  };
  return { side, connect };
}

function aBoth(given: Record<string, string> = {}) {
  const [slack, discord] = [aSide(), aSide()];
  const CORPUS_PATH = join(folder, "corpus");
  const service = aService({ XDG_STATE_HOME: folder, CORPUS_PATH, STORE_PATH: "off", ...given });
  const platforms = [aPlatform("slack", slack.connect), aPlatform("discord", discord.connect)];
  return {
    ...service,
    options: { ...service.options, platforms: () => ok(platforms) },
    slack: slack.side,
    discord: discord.side,
  };
}

test("both answer from one coverage, read once, and keep a ledger each", async () => {
  const { options, happened, signals, slack, discord } = aBoth();
  const ended = serve(options);
  slack.enter();
  discord.enter();
  await until(() => slack.places !== null && discord.places !== null);
  expect(slack.places).toBe(discord.places);
  expect(slack.ledger).not.toBe(discord.ledger);
  expect(happened.filter((line) => line === "log coverage-loaded")).toHaveLength(1);
  signals.emit("SIGTERM", "SIGTERM");
  expect(await ended).toBe(EXIT.stopped);
  expect([slack.stopped, discord.stopped]).toEqual([true, true]);
});

test("whoever is in answers while the other can’t be reached, and the other joins without reading again", async () => {
  const METRICS_PORT = String(await freePort());
  const { options, happened, signals, slack, discord } = aBoth({ METRICS_PORT });
  const health = async () => (await fetch(`http://127.0.0.1:${METRICS_PORT}/healthz`)).json();
  const ended = serve(options);
  discord.enter();
  await until(() => discord.places !== null);
  expect(slack.places).toBeNull();
  expect(await health()).toEqual({ status: "disconnected", slack: "connecting", discord: "connected" });
  slack.enter();
  await until(() => slack.places !== null);
  expect(await health()).toEqual({ status: "ok", slack: "connected", discord: "connected" });
  const metrics = await (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text();
  expect(metrics).toContain('whosaid_connected{platform="slack"} 1');
  expect(metrics).toContain('whosaid_coverage{kind="articles"} 1');
  slack.isConnected = false;
  expect(await health()).toEqual({ status: "disconnected", slack: "disconnected", discord: "connected" });
  expect(happened.filter((line) => line === "log coverage-loaded")).toHaveLength(1);
  signals.emit("SIGTERM", "SIGTERM");
  expect(await ended).toBe(EXIT.stopped);
});

test("a platform that refuses at the start ends the program with the remedy, and the other orderly", async () => {
  const { options, happened, slack, discord } = aBoth();
  const ended = serve(options);
  slack.enter();
  await until(() => slack.places !== null);
  discord.refuse("Discord doesn’t take DISCORD_TOKEN (401): copy it anew");
  expect(await ended).toBe(EXIT.settings);
  expect(happened.at(-1)).toContain("DISCORD_TOKEN (401)");
  expect(slack.stopped).toBe(true);
});

test("one that is turned away later doesn’t take the other along; when all are, it ends and says so", async () => {
  const { options, happened, slack, discord } = aBoth();
  const ended = serve(options);
  slack.enter();
  discord.enter();
  await until(() => slack.places !== null && discord.places !== null);
  slack.end();
  expect(happened.at(-1)).toContain("slack won't let whosaid in any more");
  expect(discord.stopped).toBe(false);
  discord.end();
  expect(await ended).toBe(EXIT.settings);
  expect(happened.at(-1)).toContain("discord won't let whosaid in any more");
});

test("one file of state for two platforms is refused, with where to put two", async () => {
  const { options, happened } = aBoth({ STATE_PATH: join(folder, "state.db") });
  expect(await serve(options)).toBe(EXIT.settings);
  expect(happened).toEqual([expect.stringMatching(/^STATE_PATH names one file.+XDG_STATE_HOME/u)]);
});

test("what is wrong for both is told once", async () => {
  const { options, happened } = aBoth({ METRICS_PORT: "x", LOG_LEVEL: "y" });
  expect(await serve(options)).toBe(EXIT.settings);
  expect(happened[0]?.split("\n")).toHaveLength(2);
});

test("both states that can’t be kept are told", async () => {
  mkdirSync(join(folder, "whosaid", "slack.db"), { recursive: true });
  mkdirSync(join(folder, "whosaid", "discord.db"));
  const { options, happened } = aBoth();
  expect(await serve(options)).toBe(EXIT.noLedger);
  expect(happened[0]).toMatch(/slack\.db is a folder.+\n.+discord\.db is a folder/u);
});
