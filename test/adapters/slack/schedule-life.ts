/** whosaid in Slack from one start to the moment when the power goes: between two events, while a call is on its way there or back, or as something is
 * written down. */
import { join } from "node:path";
import type { App } from "@slack/bolt";
import { BACKOFF, type Backoff } from "../../../adapters/delivery/backoff.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { createLog } from "../../../adapters/observability/log.ts";
import { createMetrics } from "../../../adapters/observability/metrics.ts";
import { connectSlack } from "../../../adapters/slack/app.ts";
import { OPENING } from "../../../adapters/slack/place.ts";
import type { SlackReceiver } from "../../../adapters/slack/receive/receiver.ts";
import { readSlackSettings } from "../../../adapters/slack/settings.ts";
import { ok } from "../../../src/index.ts";
import { type Crash, fragile } from "../delivery/power.ts";
import { everywhere } from "../places.ts";
import { COVERAGE } from "./a-slack.ts";
import { isCalm, type Level, type World } from "./schedule-world.ts";
import { TOKENS } from "./wire.ts";

export interface Life {
  /** Straight to the App. */
  deliver(event: object, retry: number, acknowledged: () => void): void;
  /** As when the power goes: nothing more is sent, heard or written. */
  kill(): void;
  readonly died: Promise<void>;
  settled(): Promise<void>;
}

/** Of a thousand calls and writes, at so many the power goes. */
const CALLS = 15;
const WRITES = 8;

/** Short where the clock is a real one. */
const HURRY: Backoff = { settle: 5, first: 5, longest: 20, atOnce: 8 };

export async function begin(world: World, level: Level): Promise<Life> {
  const { clock, dice, state, history, api } = world;
  const opened = openLedger(join(state, "slack.db"), { keepDays: 30, opening: OPENING });
  if (!opened.ok) throw new Error(opened.problem);
  const ledger = opened.value;
  let [isUp, isDead] = [false, false];
  let died: () => void = () => {};
  const death = new Promise<void>((resolve) => {
    died = resolve;
  });
  const die = (): void => {
    if (isDead) return;
    isDead = true;
    world.kills += 1;
    const sending = ledger.open().filter((entry) => entry.state === "sending");
    for (const { question } of sending) world.lost.add(question.key);
    // Whoever writes just now is still at it.
    setImmediate(() => {
      ledger.close();
      died();
    });
  };
  const crash: Crash = (chance) => {
    if (isDead || !isUp || isCalm(world) || dice.below(1000) >= chance) return isDead;
    die();
    world.onDeath();
    return true;
  };
  const never = new Promise<never>(() => {});

  async function alive<Value>(work: () => Promise<Value>, chance = 0): Promise<Value> {
    if (isDead) return never;
    const working = work().catch((error: unknown) => (isDead ? never : Promise.reject(error)));
    // It has left, and nobody is here to hear of it.
    if (crash(chance)) return never;
    const value = await working;
    return crash(chance) ? never : value;
  }

  const receiver = directReceiver();
  const connected = await connectSlack({
    workplace: {
      settings: settingsFor(api, history),
      ledger: fragile(ledger, crash, { chance: WRITES, isLoud: true }),
      report: createLog(() => {}, clock.now),
      metrics: createMetrics().of("chat"),
    },
    now: clock.now,
    wait: (milliseconds) => alive(() => clock.wait(milliseconds)),
    random: () => dice.below(1000) / 1000,
    fetching: (url, init) => alive(() => world.fetching(url, init), isPost(url) ? CALLS : 0),
    backoff: level === "virtual" ? BACKOFF : HURRY,
    end: () => {},
    ...(level === "virtual" ? { receiverOf: () => receiver } : {}),
  });
  if (!connected.ok) throw new Error(connected.problem);
  connected.value.begin(everywhere(COVERAGE));
  isUp = true;
  return {
    deliver: (event, retry, acknowledged) =>
      receiver.deliver(event, retry, () => {
        if (!isDead) acknowledged();
      }),
    kill: die,
    died: death,
    settled: () => connected.value.idle(),
  };
}

function isPost(url: Parameters<typeof fetch>[0]): boolean {
  return /\/chat\./u.test(new URL(url instanceof Request ? url.url : url).pathname);
}

function settingsFor(api: string, history: boolean) {
  const settings = readSlackSettings({
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: api,
    SLACK_HISTORY: history ? "on" : "off",
    QUESTIONS_PER_MINUTE: "1000",
    CHANNEL_QUESTIONS_PER_MINUTE: "1000",
  });
  if (!settings.ok) throw new Error(settings.problem.join("\n"));
  return settings.value;
}

/** Hands events straight to the App. */
function directReceiver(): SlackReceiver & Pick<Life, "deliver"> {
  let app: App | null = null;
  return {
    bolt: {
      init(created) {
        app = created;
      },
      start: async () => {},
      stop: async () => {},
    },
    open: async () => ok(undefined),
    isOpen: () => true,
    close: async () => {},
    deliver(body, retryNum, acknowledged) {
      const ack = async () => acknowledged();
      // An event is an object of strings and objects. What fails without power fails unheard.
      void app?.processEvent({ body: body as Record<string, unknown>, retryNum, ack }).catch(() => {});
    },
  };
}
