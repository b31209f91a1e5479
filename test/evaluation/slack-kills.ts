/** Slack's program, killed at seeded moments while Slack brings it questions until each is acknowledged. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Entry } from "../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../adapters/delivery/ledger/sqlite-ledger.ts";
import { CHANNEL, DIRECT, mention, message } from "../adapters/slack/a-delivery.ts";
import { aStateFolder } from "../adapters/slack/a-slack.ts";
import { startWire, TOKENS, type Wire } from "../adapters/slack/wire.ts";
import {
  ANSWER,
  BACKOFF,
  type Kills,
  MOMENTS,
  type Program,
  QUESTION,
  quiet,
  startProgram,
  writeCorpus,
} from "./a-killed-program.ts";
import { createDice, type Dice } from "./dice.ts";

interface Asked {
  readonly channel: string;
  readonly ts: string;
  readonly acknowledged: Promise<void>;
}

/** Without channel history nobody may look whether a post that was in the air arrived: it may be missing, and stands there never twice. */
export async function slackKills(seed: number, kills: number, history: boolean): Promise<Kills> {
  const dice = createDice(seed);
  const wire = await startWire();
  const folder = aStateFolder();
  writeCorpus(folder);
  const start = (): Program =>
    startProgram("slack", folder, {
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
      SLACK_API_URL: wire.api,
      SLACK_HISTORY: history ? "on" : "off",
    });
  const asked: Asked[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const program = start();
    const moment = dice.pick(MOMENTS);
    if (moment === "starting") await sleep(dice.below(2000));
    else {
      await until(() => wire.connections() > 0, BACKOFF);
      if (moment === "answering") await until(() => program.log().includes("coverage-loaded"), BACKOFF);
      asked.push(...(await someAsked(wire, dice)));
    }
    await program.kill();
    await until(() => wire.connections() === 0, 5000);
  }
  const last = start();
  await Promise.all(asked.map(({ acknowledged }) => acknowledged));
  await quiet(last);
  const code = await last.stop();
  const ends = endsOf(asked, wire, join(folder, "state.db"), history);
  await wire.close();
  rmSync(folder, { recursive: true });
  const counted = (end: string) => ends.filter((one) => one === end).length;
  return {
    name: `slack, ${history ? "with" : "without"} channel history`,
    kills,
    questions: asked.length,
    answered: counted("answered"),
    excused: counted("unsure"),
    problems: [
      ...wire.book.problems,
      ...(code === 0 ? [] : [`the last run left with ${code}`]),
      ...ends.filter((end) => end !== "answered" && end !== "unsure"),
    ],
  };
}

async function someAsked(wire: Wire, dice: Dice): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (let count = 1 + dice.below(3); count > 0; count -= 1) {
    asked.push(ask(wire, dice));
    await sleep(dice.below(40));
  }
  await sleep(dice.below(200));
  return asked;
}

function endsOf(asked: readonly Asked[], wire: Wire, state: string, history: boolean): readonly string[] {
  const ledger = openLedger(state, { keepDays: 90 });
  if (!ledger.ok) throw new Error(ledger.problem);
  const ends = asked.map((one) => endOf(one, wire, ledger.value.entry(keyOf(one)), history));
  ledger.value.close();
  return ends;
}

/** "answered", "unsure", or what is wrong. */
function endOf(one: Asked, wire: Wire, entry: Entry | null, history: boolean): string {
  const [answer, ...more] = visible(wire, one);
  if (more.length > 0) return `${one.ts} has ${more.length + 1} answers`;
  if (entry === null) return `${one.ts} is not in the ledger`;
  const isUnsure = entry.state === "unsure" && !history && one.channel !== DIRECT;
  if (entry.state !== "posted" && !isUnsure) return `${one.ts} is ${entry.state}`;
  if (answer === undefined && isUnsure) return "unsure";
  return answer?.text.includes(ANSWER) === true ? "answered" : `${one.ts} has no answer, or another`;
}

function keyOf({ channel, ts }: Pick<Asked, "channel" | "ts">): string {
  return `slack:T0TEAM:${channel}:${ts}`;
}

function ask(wire: Wire, dice: Dice): Asked {
  const channel = dice.below(3) === 0 ? DIRECT : CHANNEL;
  const { ts } = wire.book.say(channel, "U0ADA", QUESTION);
  const event =
    channel === DIRECT ? message({ text: QUESTION, ts, channel }) : mention({ text: QUESTION, ts, channel });
  return { channel, ts, acknowledged: delivered(wire, event) };
}

/** Slack brings an event again until it is acknowledged. */
async function delivered(wire: Wire, event: object): Promise<void> {
  for (let retry = 0; ; retry += 1) {
    const answer = await wire.send("events_api", event, retry === 0 ? undefined : retry);
    if (answer.kind === "acknowledged") return;
    await sleep(50);
  }
}

function visible({ book }: Wire, one: Asked) {
  return book.visible().filter(({ metadata }) => metadata?.event_payload.key === keyOf(one));
}

async function until(isSo: () => boolean, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!isSo() && Date.now() < end) await sleep(5);
}
