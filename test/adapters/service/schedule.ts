/** Both platforms in one service, over one coverage, against both wires: calls go wrong on either side, and the power goes for both at once. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { ANSWER, QUESTION } from "../../evaluation/a-killed-program.ts";
import { createDice, type Dice } from "../../evaluation/dice.ts";
import { SLOWNESS, slowly, until } from "../discord/a-discord.ts";
import { command } from "../discord/an-interaction.ts";
import { type Asked, faultBy, interactionIn, judge } from "../discord/verdict.ts";
import { type Wire as DiscordWire, type Fault, startWire as startDiscord } from "../discord/wire.ts";
import type { Call } from "../discord/wire-book.ts";
import { CHANNEL, DIRECT, mention, message } from "../slack/a-delivery.ts";
import { aStateFolder } from "../slack/a-slack.ts";
import { type Fault as SlackFault, type Wire as SlackWire, startWire as startSlack } from "../slack/wire.ts";
import { begin, type Life } from "./schedule-life.ts";

export interface Outcome {
  readonly problems: readonly string[];
  readonly questions: number;
  readonly answered: number;
  readonly kills: number;
}

interface World {
  readonly dice: Dice;
  readonly folder: string;
  readonly slack: SlackWire;
  readonly discord: DiscordWire;
  readonly clock: () => number;
  /** What went wrong with calls, by interaction. */
  readonly troubles: Map<string, readonly Fault[]>;
}

/** Calls on either side, after which everything may end well. */
const TROUBLED_CALLS = 20;

export async function runSchedule(seed: number): Promise<Outcome> {
  const world = await createWorld(createDice(seed));
  const { dice, slack, discord, folder, clock, troubles } = world;
  let life = await begin(world);
  const problems: string[] = [];
  const [inSlack, inDiscord]: [string[], Asked[]] = [[], []];
  let kills = 0;
  for (let questions = 4 + dice.below(5); questions > 0; questions -= 1) {
    if (dice.below(4) === 0) {
      problems.push(...(await killed(world, life)));
      kills += 1;
      life = await begin(world);
    }
    if (dice.below(2) === 0) inSlack.push(await askInSlack(world));
    else inDiscord.push(askInDiscord(world));
    await sleep(dice.below(60));
  }
  await quiet(life);
  problems.push(...(await killed(world, life)));
  const ends = [
    ...inSlack.map((key) => endInSlack(world, key)),
    ...inDiscord.map((one) =>
      judge({ book: discord.book, troubles, outages: discord.gateway.outages, now: clock }, one),
    ),
  ];
  await Promise.all([slack.close(), discord.close()]);
  rmSync(folder, { recursive: true });
  const allowed = ["answered", "unheard", "too late"];
  return {
    problems: [
      ...problems,
      ...slack.book.problems,
      ...discord.book.problems,
      ...ends.filter((end) => !allowed.includes(end)),
    ],
    questions: ends.length,
    answered: ends.filter((end) => end === "answered").length,
    kills,
  };
}

async function createWorld(dice: Dice): Promise<World> {
  const folder = aStateFolder();
  mkdirSync(join(folder, "corpus"));
  const text = `Ferry stays, says mayor\n\nThe ferry sails.\n\n“${ANSWER}” said Ada Lind, the mayor.\n`;
  writeFileSync(join(folder, "corpus", "ferry.txt"), text);
  const clock = slowly();
  const troubles = new Map<string, readonly Fault[]>();
  const slack = await startSlack({ fault: slackFaults(dice), acknowledgedWithin: 300 });
  const discord = await startDiscord({ fault: discordFaults(dice, troubles), now: clock });
  return { dice, folder, slack, discord, clock, troubles };
}

function slackFaults(dice: Dice): (method: string) => SlackFault | null {
  let calls = 0;
  return (method) => {
    calls += 1;
    if (method === "auth.test" || calls > TROUBLED_CALLS || dice.below(3) > 0) return null;
    const carried = dice.below(2) === 0;
    return (
      dice.pick<SlackFault>([
        { kind: "cut", carried },
        { kind: "status", status: 503, carried },
        { kind: "limited", seconds: 1 },
      ]) ?? null
    );
  };
}

function discordFaults(dice: Dice, troubles: World["troubles"]): (call: Call) => Fault | null {
  let calls = 0;
  return ({ path }) => {
    calls += 1;
    if (calls > TROUBLED_CALLS || dice.below(3) > 0) return null;
    const chosen = faultBy(dice);
    const id = interactionIn(path);
    troubles.set(id, [...(troubles.get(id) ?? []), chosen]);
    return chosen;
  };
}

/** The key of the question, once Slack was told that it was taken. */
async function askInSlack({ slack, dice }: World): Promise<string> {
  const channel = dice.below(2) === 0 ? DIRECT : CHANNEL;
  const { ts } = slack.book.say(channel, "U0ADA", QUESTION);
  const asked = { text: QUESTION, ts, channel };
  const event = channel === DIRECT ? message(asked) : mention(asked);
  for (let retry = 0; ; retry += 1) {
    const { kind } = await slack.send("events_api", event, retry === 0 ? undefined : retry);
    if (kind === "acknowledged") return `slack:T0TEAM:${channel}:${ts}`;
    if (retry > 400) throw new Error("An event was never acknowledged");
    await sleep(5);
  }
}

function endInSlack({ slack }: World, key: string): string {
  const answers = slack.book.visible().filter(({ metadata }) => metadata?.event_payload.key === key);
  if (answers.length !== 1) return `${key} has ${answers.length} answers`;
  return answers[0]?.text.includes(ANSWER) === true ? "answered" : `${key} has another answer`;
}

function askInDiscord({ discord, dice }: World): Asked {
  const isPrivate = dice.below(2) === 0;
  const interaction = command(discord.book, { words: QUESTION, private: isPrivate });
  discord.gateway.dispatch("INTERACTION_CREATE", interaction);
  return { id: String(interaction.id), wanted: ANSWER, isPrivate, isDelivered: true };
}

/** Until neither ledger has anything open. */
async function quiet({ ledgers }: Life): Promise<void> {
  const isDone = (ledger: Ledger): boolean => ledger.open().length === 0;
  await sleep(100);
  await until(() => ledgers.every(isDone), 3000 * SLOWNESS);
}

/** What of this life was otherwise than it should be. */
async function killed({ slack, discord }: World, life: Life): Promise<string[]> {
  life.kill();
  while (slack.connections() > 0) slack.cut();
  await sleep(15);
  while (slack.connections() > 0) slack.cut();
  await until(() => discord.gateway.connections() === 0, 2000);
  return life.loads() > 1 ? ["the coverage was read more than once"] : [];
}
