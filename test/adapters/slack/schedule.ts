/** One seeded hour of misfortune: events doubled, late and out of order, answers lost, limits, cuts, and the power going. */
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { createDice, type Dice } from "../../evaluation/dice.ts";
import { createVirtualTime, type VirtualTime } from "../delivery/virtual-time.ts";
import { aStateFolder } from "./a-slack.ts";
import { answersOf, noticesOf, problemsOf, questions, UGLY } from "./schedule-asked.ts";
import { faultIn } from "./schedule-faults.ts";
import { begin, type Life } from "./schedule-life.ts";
import type { Level, World } from "./schedule-world.ts";
import { createCalls } from "./virtual-calls.ts";
import { startWire, type Wire } from "./wire.ts";
import { createBook } from "./wire-book.ts";

export type { Level } from "./schedule-world.ts";

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

/** Several at once where most of each is waiting by a real clock; each has a Slack and a state of its own. */
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
  await Promise.all(Array.from({ length: level === "socket" ? AT_ONCE : 1 }, work));
}

const AT_ONCE = 8;

export function runSchedule(seed: number, level: Level): Promise<Outcome> {
  return level === "socket" ? playedBySocket(seed) : playedVirtually(seed);
}

/** Slack brings an event again until it is acknowledged; milliseconds after which it counts as lost. */
const ACKNOWLEDGED_WITHIN = 3000;
/** Turns of the event loop in which bolt and its SDK get done what takes no time. */
const TURNS = 6;
const MINUTE = 60_000;

async function playedVirtually(seed: number): Promise<Outcome> {
  const time = createVirtualTime(1_780_000_000_000, TURNS);
  const { now } = Date;
  Date.now = () => time.now();
  try {
    return await playedIn(seed, time);
  } finally {
    Date.now = now;
  }
}

async function playedIn(seed: number, time: VirtualTime): Promise<Outcome> {
  const dice = createDice(seed);
  const history = dice.below(2) === 0;
  const now = () => time.now();
  const book = createBook({ now, scopes: () => SCOPES, isMember: () => true, membersOf: () => [] });
  let life: Life | null = null;
  const start = async (): Promise<void> => {
    life = await begin(world, "virtual");
  };
  const fall = (): void => {
    life = null;
    time.at(time.now() + dice.below(MINUTE), () => void start());
  };
  const world: World = {
    ...worldOf(dice, history, questions(dice, book, history)),
    clock: { now, wait: (milliseconds) => time.wait(milliseconds) },
    book,
    api: "http://127.0.0.1:1/api/",
    fetching: (url, init) => calls(url, init),
    onDeath: fall,
  };
  const calls = createCalls(world, time);
  const bring = (event: object, retry: number): void => {
    let isAcknowledged = false;
    life?.deliver(event, retry, () => {
      isAcknowledged = true;
    });
    time.at(time.now() + ACKNOWLEDGED_WITHIN, () => {
      if (!isAcknowledged) time.at(time.now() + dice.below(MINUTE), () => bring(event, retry + 1));
    });
  };
  time.at(time.now(), () => void start());
  const events = world.asked.flatMap((one) => one.events);
  for (const event of events) time.at(time.now() + dice.below(2 * MINUTE), () => bring(event, 0));
  for (let kills = dice.below(2); kills > 0; kills -= 1)
    time.at(time.now() + dice.below(2 * MINUTE), () => {
      if (life === null) return;
      life.kill();
      fall();
    });
  await time.run();
  const last = life as Life | null; // what `start` has assigned meanwhile
  last?.kill();
  await last?.died;
  time.at(time.now(), () => void start());
  await time.run();
  const outcome = outcomeOf(seed, world);
  (life as Life | null)?.kill();
  rmSync(world.state, { recursive: true });
  return outcome;
}

async function playedBySocket(seed: number): Promise<Outcome> {
  const dice = createDice(seed);
  const history = dice.below(2) === 0;
  const wire = await startWire({ fault: (...call) => faultIn(world, ...call), acknowledgedWithin: 150 });
  let life: Life | null = null;
  let rising: Promise<void> = Promise.resolve();
  const start = async (): Promise<void> => {
    life = await begin(world, "socket");
  };
  const fall = (): void => {
    const dying = life?.died;
    life = null;
    // Before anything that isn't written down is acknowledged.
    while (wire.connections() > 0) wire.cut();
    rising = rising
      .then(() => dying)
      .then(() => fallen(wire))
      .then(start);
  };
  const world: World = {
    ...worldOf(dice, history, questions(dice, wire.book, history)),
    // Minutes of waiting are a matter of milliseconds here.
    clock: { now: Date.now, wait: (milliseconds) => sleep(Math.min(3, milliseconds)) },
    book: wire.book,
    api: wire.api,
    fetching: fetch,
    onDeath: fall,
  };
  const kill = (): void => {
    if (life === null) return;
    life.kill();
    fall();
  };
  const settled = async (): Promise<void> => {
    for (let isSettled = false; !isSettled; ) {
      await rising;
      const self = life;
      if (self === null) continue;
      isSettled = await Promise.race([self.settled().then(() => true), self.died.then(() => false)]);
    }
  };
  await start();
  for (const event of dice.shuffle(world.asked.flatMap(({ events }) => events))) {
    if (dice.below(8) === 0) kill();
    await rising;
    if (dice.below(6) === 0) {
      if (dice.below(2) === 0) wire.cut();
      else wire.refresh();
    }
    await delivered(wire, event, () => rising, dice);
  }
  await settled();
  kill();
  await settled();
  const outcome = outcomeOf(seed, world);
  (life as Life | null)?.kill();
  await fallen(wire);
  await wire.close();
  rmSync(world.state, { recursive: true });
  return outcome;
}

/** The connections of whoever lost power end; twice, for one that was being opened. */
async function fallen(wire: Wire): Promise<void> {
  while (wire.connections() > 0) wire.cut();
  await sleep(15);
  while (wire.connections() > 0) wire.cut();
}

/** Slack sends an event again until it is acknowledged, and sometimes after that. */
async function delivered(wire: Wire, event: object, rising: () => Promise<void>, dice: Dice): Promise<void> {
  for (let retry = 0; retry < 200; retry += 1) {
    await rising();
    const answer = await wire.send("events_api", event, retry === 0 ? undefined : retry);
    if (answer.kind === "acknowledged") return;
    await sleep(2 + dice.below(5));
  }
  throw new Error("An event was never acknowledged");
}

const SCOPES: ReadonlySet<string> = new Set(
  "app_mentions:read chat:write commands im:history channels:history groups:history".split(" "),
);

function worldOf(dice: Dice, history: boolean, asked: World["asked"]) {
  const counts = { calls: 0, faults: 0, kills: 0 };
  return {
    ...counts,
    dice,
    history,
    asked,
    state: aStateFolder(),
    lost: new Set<string>(),
    breaches: new Set<string>(),
  };
}

function outcomeOf(seed: number, world: World): Outcome {
  const { book, asked, breaches, faults, kills } = world;
  const wanted = asked.filter((one) => one.wanted !== null);
  const told = wanted.filter((one) => noticesOf(one, book).length > 0);
  const silent = wanted.filter((one) => answersOf(one, book).length + noticesOf(one, book).length === 0);
  const refused = asked.filter(({ refusal }) => refusal !== null && refusal !== UGLY);
  return {
    seed,
    problems: [...book.problems, ...breaches, ...asked.flatMap((one) => problemsOf(one, world))],
    questions: asked.length,
    faults,
    kills,
    refused: refused.length,
    told: told.length,
    silent: silent.length,
  };
}
