/** One service of both platforms, from its start to the moment when the power goes. */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { connectDiscord } from "../../../adapters/discord/app.ts";
import { discord } from "../../../adapters/discord/platform.ts";
import { readDiscordSettings } from "../../../adapters/discord/settings.ts";
import type { Report } from "../../../adapters/observability/log.ts";
import { createMetrics } from "../../../adapters/observability/metrics.ts";
import { platform } from "../../../adapters/platform/platform.ts";
import { takingTurns } from "../../../adapters/platform/turns.ts";
import { attend } from "../../../adapters/service/attend.ts";
import type { Post } from "../../../adapters/service/standing.ts";
import { connectSlack } from "../../../adapters/slack/app.ts";
import { slack } from "../../../adapters/slack/platform.ts";
import { readSlackSettings } from "../../../adapters/slack/settings.ts";
import { SLOWNESS, until } from "../discord/a-discord.ts";
import type { Wire as DiscordWire } from "../discord/wire.ts";
import { APPLICATION, TOKEN } from "../discord/wire-book.ts";
import { type Wire as SlackWire, TOKENS } from "../slack/wire.ts";

export interface Life {
  readonly ledgers: readonly Ledger[];
  /** Times that the coverage was read. */
  loads(): number;
  /** As when the power goes: nothing more is sent, heard or written, on either side. */
  kill(): void;
}

export interface Beginning {
  readonly folder: string;
  readonly slack: SlackWire;
  readonly discord: DiscordWire;
  /** Discord's. */
  readonly clock: () => number;
}

/** Resolves once both are connected and have the coverage. */
export async function begin({
  folder,
  slack: slackWire,
  discord: discordWire,
  clock,
}: Beginning): Promise<Life> {
  let isDead = false;
  const never = new Promise<never>(() => {});
  const alive = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (isDead) return never;
    const settled = await work().catch((error: unknown) => (isDead ? never : Promise.reject(error)));
    return isDead ? never : settled;
  };
  const fetching: typeof fetch = (url, init) => alive(() => fetch(url, init));
  // Seconds of waiting are a matter of milliseconds here.
  const wait = takingTurns((milliseconds) => alive(() => sleep(Math.min(30, milliseconds))));
  const environment = {
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: slackWire.api,
    SLACK_HISTORY: "on",
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: APPLICATION,
    DISCORD_API_URL: discordWire.api,
    CORPUS_PATH: join(folder, "corpus"),
    STORE_PATH: "off",
    XDG_STATE_HOME: folder,
    QUESTIONS_PER_MINUTE: "1000",
    CHANNEL_QUESTIONS_PER_MINUTE: "10000",
  };
  const way = { wait, random: Math.random, fetching };
  const nothing = { check: async () => [], ports: () => [] };
  const platforms = [
    platform({
      ...slack,
      ...nothing,
      settings: readSlackSettings,
      connect: (workplace, end) =>
        connectSlack({
          ...way,
          workplace,
          now: Date.now,
          backoff: { settle: 5, first: 5, longest: 20, atOnce: 8 },
          end,
        }),
    }),
    platform({
      ...discord,
      ...nothing,
      settings: readDiscordSettings,
      connect: (workplace, end) =>
        connectDiscord({ ...way, workplace, now: clock, within: 1200 * SLOWNESS, end }),
    }),
  ];
  let loads = 0;
  const report: Report = (_level, event) => {
    if (event === "coverage-loaded") loads += 1;
  };
  const programMetrics = createMetrics();
  const posts = platforms.map((one): Post => {
    const settled = one.settle(environment);
    if (!settled.ok) throw new Error(settled.problem.join("\n"));
    const opened = openLedger(join(folder, `${one.name}.db`), { keepDays: 30, opening: one.opening });
    if (!opened.ok) throw new Error(opened.problem);
    const metrics = programMetrics.of(one.name);
    return {
      platform: settled.value,
      ledger: opened.value,
      metrics,
      report,
      presence: null,
      isRefused: false,
    };
  });
  let stop: () => void = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const [first] = posts;
  if (first === undefined) throw new Error("There is no platform");
  let isCovered = false;
  void attend({
    settings: first.platform.settings,
    standing: { status: "loading", posts },
    signals: { stopped },
    programMetrics,
    report,
    tell: () => {},
    sources: { begin() {}, change() {}, stop: async () => {} },
    covered: () => {
      isCovered = true;
    },
  });
  await until(() => isCovered && posts.every(({ presence }) => presence?.isConnected() === true));
  return {
    ledgers: posts.map(({ ledger }) => ledger),
    loads: () => loads,
    kill() {
      isDead = true;
      for (const { ledger } of posts) ledger.close();
      // What watches the folder ends; nothing else of it is heard any more.
      stop();
    },
  };
}
