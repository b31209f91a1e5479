/** One seeded hour of misfortune: events doubled, late and out of order, answers lost, limits, cuts, and the power going. */
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "@slack/bolt";
import type { SlackReceiver } from "../../../adapters/slack/receive/receiver.ts";
import { ok } from "../../../src/index.ts";
import { createDice, type Dice } from "../../evaluation/dice.ts";
import { CHANNEL, changed, DIRECT, deleted, mention, message } from "./a-delivery.ts";
import { aSlack, aStateFolder, type SlackRig } from "./a-slack.ts";
import { type Fault, startWire, type Wire } from "./wire.ts";
import type { Arguments } from "./wire-rules.ts";

/** direct: events are handed to the bolt App; socket: they come through two real Socket Mode connections. */
export type Level = "direct" | "socket";

export interface Outcome {
  readonly seed: number;
  /** None where every promise was kept. */
  readonly problems: readonly string[];
  readonly questions: number;
  readonly faults: number;
  readonly kills: number;
  /** Questions whose answers Slack refuses for good. */
  readonly refused: number;
  /** Questions whose askers were told, alone, that there is no answer, or that nobody can see whether there is. */
  readonly told: number;
  /** Questions that have neither an answer nor such a line: what they were sent was lost. */
  readonly silent: number;
}

/** A question, an answer to it, another wording, and an answer to that. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ["who said the ferry stays where it is?", "The ferry stays where it is,"],
  ["who said nobody asked the crew?", "Nobody asked the crew,"],
  ["who said “we will see about the fares”?", "We will see about the fares,"],
  ["who said the bridge is safe?", "The bridge is safe,"],
];

interface Asked {
  readonly channel: string;
  readonly ts: string;
  readonly key: string;
  /** Of the last wording; null: taken back. */
  readonly wanted: string | null;
  /** Slack's code for each attempt to post its answer, or to change it; null: it takes them. */
  readonly refusal: string | null;
  /** Each in an order of its own. */
  readonly events: readonly object[];
}

/** A fault for every third call, until so many calls were made that everything may end well. */
const TROUBLED_CALLS = 40;

/** Several at once, since most of each is waiting; each has a Slack and a state of its own. */
export async function runSchedules(
  seeds: readonly number[],
  level: Level,
  done: (outcome: Outcome) => void,
): Promise<void> {
  const left = [...seeds];
  const work = async (): Promise<void> => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift())
      done(await runSchedule(seed, level));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const AT_ONCE = 8;

async function runSchedule(seed: number, level: Level): Promise<Outcome> {
  const dice = createDice(seed);
  const history = dice.below(2) === 0;
  const world = { calls: 0, faults: 0, kills: 0, lost: new Set<string>() };
  const fault = (method: string, args: Arguments): Fault | null => {
    const refusal = asked.find(({ key }) => key === keyIn(args))?.refusal ?? null;
    if (refusal !== null && POSTS.has(method)) return { kind: "code", code: refusal, carried: false };
    world.calls += 1;
    if (method === "auth.test" || world.calls > TROUBLED_CALLS || dice.below(3) > 0) return null;
    world.faults += 1;
    const chosen = method === ALONE && dice.below(2) === 0 ? AWAY : faultBy(dice);
    if (chosen !== AWAY && chosen.kind !== "limited") world.lost.add(keyIn(args));
    return chosen;
  };
  const wire = await startWire({ fault, acknowledgedWithin: 150 });
  const state = aStateFolder();
  const asked = questions(dice, wire, history);
  const deliveries = dice.shuffle(asked.flatMap(({ events }) => events));
  let life = await begin({ wire, state, level, history });
  for (const event of deliveries) {
    if (dice.below(8) === 0) {
      // What is in the air at this moment was sent, and nobody will hear what became of it.
      for (const { key } of asked) for (const one of [key, noticeOf(key)]) world.lost.add(one);
      await life.kill();
      world.kills += 1;
      life = await begin({ wire, state, level, history });
    }
    if (level === "socket" && dice.below(6) === 0) {
      if (dice.below(2) === 0) wire.cut();
      else wire.refresh();
    }
    await delivered(life, event, dice);
  }
  await life.settled();
  await life.kill();
  life = await begin({ wire, state, level, history });
  await life.settled();
  const problems = [
    ...wire.book.problems,
    ...asked.flatMap((one) => problemsOf(one, wire, { history, ...world })),
  ];
  await life.kill();
  await wire.close();
  rmSync(state, { recursive: true });
  const { faults, kills } = world;
  const wanted = asked.filter((one) => one.wanted !== null);
  const told = wanted.filter((one) => noticesOf(one, wire).length > 0);
  const silent = wanted.filter((one) => answersOf(one, wire).length + noticesOf(one, wire).length === 0);
  const refused = asked.filter(({ refusal }) => refusal !== null);
  return {
    seed,
    problems,
    questions: asked.length,
    faults,
    kills,
    refused: refused.length,
    told: told.length,
    silent: silent.length,
  };
}

const ALONE = "chat.postEphemeral";
const POSTS: ReadonlySet<string> = new Set(["chat.postMessage", "chat.update"]);
const REFUSALS = [
  "not_in_channel",
  "is_archived",
  "restricted_action",
  "msg_too_long",
  "missing_scope",
] as const;
/** Whoever asked has left the channel: there is another way to them. */
const AWAY: Fault = { kind: "code", code: "user_not_in_channel", carried: false };

function faultBy(dice: Dice): Fault {
  const carried = dice.below(2) === 0;
  const faults: readonly Fault[] = [
    { kind: "cut", carried },
    { kind: "status", status: 500 + dice.below(4), carried },
    { kind: "limited", seconds: 1 + dice.below(30) },
    { kind: "code", code: carried ? "fatal_error" : "internal_error", carried },
  ];
  return dice.pick(faults) ?? { kind: "cut", carried };
}

function keyIn(args: Arguments): string {
  // As whosaid sent it: the wire has looked at it. What one person alone sees has no name but its thread's.
  const { event_payload: payload } = (args.metadata ?? {}) as { event_payload?: { key: string } };
  return payload?.key ?? noticeOf(`slack:T0TEAM:${String(args.channel)}:${String(args.thread_ts)}`);
}

function noticeOf(key: string): string {
  return `${key}:notice`;
}

function questions(dice: Dice, wire: Wire, history: boolean): Asked[] {
  return Array.from({ length: 2 + dice.below(4) }, () => question(dice, wire, history));
}

/** Edited and deleted only where the bot would see it. */
function question(dice: Dice, wire: Wire, history: boolean): Asked {
  const channel = dice.below(2) === 0 ? DIRECT : CHANNEL;
  const isDirect = channel === DIRECT;
  const [text, answer] = dice.pick(WORDINGS) ?? ["", ""];
  const [later, laterAnswer] = dice.pick(WORDINGS) ?? ["", ""];
  const { ts } = wire.book.say(channel, "U0ADA", text);
  const isSeen = isDirect || history;
  const isEdited = isSeen && later !== text && dice.below(3) === 0;
  const isDeleted = isSeen && dice.below(4) === 0;
  const written = (words: string) => ({ text: isDirect ? words : `<@U0BOT> ${words}`, ts, channel });
  const events = [
    ...(isDirect ? [] : [mention({ text, ts, channel })]),
    ...(isSeen ? [message(written(text))] : []),
    ...(isEdited ? [changed(written(text).text, written(later))] : []),
    ...(isDeleted ? [deleted(written(isEdited ? later : text))] : []),
  ];
  const last = isEdited ? laterAnswer : answer;
  return {
    channel,
    ts,
    key: `slack:T0TEAM:${channel}:${ts}`,
    wanted: isDeleted ? null : last,
    refusal: dice.below(6) === 0 ? (dice.pick(REFUSALS) ?? null) : null,
    events: [...events, ...events.filter(() => dice.below(2) === 0)],
  };
}

function answersOf({ key }: Asked, { book }: Wire) {
  return book.visible().filter(({ metadata }) => metadata?.event_payload.key === key);
}

function noticesOf({ key, ts }: Asked, { book }: Wire) {
  return book.messages.filter(
    ({ metadata, only, thread }) =>
      metadata?.event_payload.key === noticeOf(key) || (only !== null && thread === ts),
  );
}

interface World {
  readonly history: boolean;
  readonly lost: ReadonlySet<string>;
}

function problemsOf(asked: Asked, wire: Wire, { history, lost }: World): string[] {
  const { key, channel, wanted, refusal } = asked;
  const answers = answersOf(asked, wire);
  if (answers.length > 1) return [`${key} has ${answers.length} answers`];
  const notices = noticesOf(asked, wire).length;
  if (notices > 1) return [`${key} was told of ${notices} times`];
  const [answer] = answers;
  if (wanted === null) return answer === undefined ? [] : [`${key} was taken back, and is answered`];
  if (answer === undefined) {
    const isTold = notices === 1 || lost.has(noticeOf(key));
    const canBeAsked = refusal === null && (history || channel === DIRECT);
    const isRight = refusal !== null || (!canBeAsked && lost.has(key));
    return isRight && isTold
      ? []
      : [`${key} has no answer, and ${isRight ? "nobody was told" : "could have"}`];
  }
  if (refusal !== null) return [`${key} is answered though Slack refused it`];
  return answer.text.includes(wanted) ? [] : [`${key} has the answer to another wording`];
}

/** Slack sends an event again until it is acknowledged, and sometimes after that. */
async function delivered(life: Life, event: object, dice: Dice): Promise<void> {
  for (let retry = 0; retry < 200; retry += 1) {
    const answer = await life.deliver(event, retry);
    if (answer) return;
    await sleep(2 + dice.below(5));
  }
  throw new Error("An event was never acknowledged");
}

interface Life {
  /** Whether it was acknowledged. */
  deliver(event: object, retry: number): Promise<boolean>;
  /** As when the power goes: nothing more is sent, heard or written. */
  kill(): Promise<void>;
  settled(): Promise<void>;
}

interface Beginning {
  readonly wire: Wire;
  readonly state: string;
  readonly level: Level;
  readonly history: boolean;
}

async function begin({ wire, state, level, history }: Beginning): Promise<Life> {
  let isDead = false;
  const never = new Promise<never>(() => {});
  const alive = async <Value>(value: Promise<Value>): Promise<Value> => {
    const settled = await value.catch((error: unknown) => (isDead ? never : Promise.reject(error)));
    return isDead ? never : settled;
  };
  const receiver = directReceiver();
  const rig: SlackRig = await aSlack({
    wire,
    state,
    environment: { SLACK_HISTORY: history ? "on" : "off" },
    fetching: (url, init) => (isDead ? never : alive(fetch(url, init))),
    // Minutes of waiting are a matter of milliseconds here.
    wait: (milliseconds) => (isDead ? never : alive(sleep(Math.min(3, milliseconds)))),
    ...(level === "direct" ? { receiverOf: () => receiver } : {}),
  });
  return {
    async deliver(event, retry) {
      if (level === "direct") return receiver.deliver(event, retry);
      const answer = await wire.send("events_api", event, retry === 0 ? undefined : retry);
      return answer.kind === "acknowledged";
    },
    async kill() {
      isDead = true;
      rig.ledger.close();
      // Twice, for a connection that was being opened.
      while (wire.connections() > 0) wire.cut();
      await sleep(level === "socket" ? 15 : 0);
      while (wire.connections() > 0) wire.cut();
    },
    settled: () => rig.slack.delivery.idle(),
  };
}

/** Hands events straight to the App. */
function directReceiver(): SlackReceiver & { deliver(event: object, retry: number): Promise<boolean> } {
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
    async deliver(body, retryNum) {
      let isAcknowledged = false;
      const ack = async () => {
        isAcknowledged = true;
      };
      // An event is an object of strings and objects.
      await app?.processEvent({ body: body as Record<string, unknown>, retryNum, ack });
      return isAcknowledged;
    },
  };
}
