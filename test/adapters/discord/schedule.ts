/** One seeded hour of misfortune in virtual time: deliveries doubled and late, calls lost before and after Discord had them, limits, and the power going. */

import { rmSync } from "node:fs";
import { join } from "node:path";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { connectDiscord, type Discord } from "../../../adapters/discord/app.ts";
import { OPENING } from "../../../adapters/discord/place.ts";
import { createLog } from "../../../adapters/observability/log.ts";
import { createMetrics } from "../../../adapters/observability/metrics.ts";
import { ok } from "../../../src/index.ts";
import { createDice } from "../../evaluation/dice.ts";
import { type Crash, fragile } from "../delivery/power.ts";
import { createVirtualTime, type VirtualTime } from "../delivery/virtual-time.ts";
import { everywhere } from "../places.ts";
import { aStateFolder, COVERAGE, settingsFor } from "./a-discord.ts";
import { command, menu, pressed } from "./an-interaction.ts";
import { REFUSALS } from "./refusals.ts";
import { type Asked, judge, type Outcome, QUESTIONS, tally as tallied } from "./verdict.ts";
import { called } from "./virtual-calls.ts";
import { type Book, createBook, type Json } from "./wire-book.ts";
import { isCalm, type World } from "./world.ts";

const HOUR = 3_600_000;
/** Turns of the event loop, in which a file is closed by whoever lost power. */
const TURNS = 2;
/** Of a thousand calls and writes, at so many the power goes. */
const CALLS = 12;
const WRITES = 6;

export async function runSchedule(seed: number): Promise<Outcome> {
  // In the year 2026, so that what looks at the date finds a plausible one.
  const time = createVirtualTime(1_780_000_000_000, TURNS);
  const { now } = Date;
  // The SDK looks at the clock to see whether a limit is over.
  Date.now = () => time.now();
  try {
    return await played(seed, time);
  } finally {
    Date.now = now;
  }
}

async function played(seed: number, time: VirtualTime): Promise<Outcome> {
  const world: World = {
    seed,
    time,
    dice: createDice(seed),
    book: createBook(() => time.now()),
    state: aStateFolder(),
    troubles: new Map(),
    refusals: new Map(),
    notBefore: new Map(),
    asked: [],
    outages: [],
    calls: 0,
    faults: 0,
    kills: 0,
    life: null,
  };
  await begin(world);
  const asked = plan(world);
  world.asked = asked;
  await time.run();
  const shared = share(world, asked);
  await time.run();
  // What stands in the ledger now must bring nothing more.
  kill(world);
  await closed();
  time.at(time.now(), () => void begin(world));
  await time.run();
  world.life?.end();
  await closed();
  rmSync(world.state, { recursive: true });
  return outcomeOf(world, asked, shared);
}

/** The file of whoever lost power. */
function closed(): Promise<void> {
  return new Promise((settle) => setImmediate(settle));
}

function plan(world: World): Asked[] {
  const { dice, time } = world;
  const asked = Array.from({ length: 2 + dice.below(4) }, () => ask(world, time.now() + dice.below(20_000)));
  for (let kills = dice.below(3); kills > 0; kills -= 1) {
    const at = time.now() + dice.below(25_000);
    const down = 50 + dice.below(dice.below(8) === 0 ? HOUR : 5000);
    time.at(at, () => kill(world));
    time.at(at + down, () => void begin(world));
  }
  return asked;
}

function ask(world: World, at: number): Asked {
  const { dice, time, book } = world;
  const [options, answer] = dice.pick(QUESTIONS) ?? [{}, ""];
  const isCheck = dice.below(5) === 0;
  const isPrivate = isCheck || dice.below(2) === 0;
  const asked = {
    id: "",
    wanted: isCheck ? "2 quotations in this message" : answer,
    isPrivate,
    isDelivered: false,
  };
  const refusal = dice.below(6) === 0 ? dice.pick(REFUSALS) : undefined;
  const content = "> “The ferry stays where it is,” she said.\n\n“Nobody asked the crew,” I hear.";
  time.at(at, () => {
    const interaction = isCheck ? menu(book, { content }) : command(book, { ...options, private: isPrivate });
    asked.id = String(interaction.id);
    if (refusal !== undefined) world.refusals.set(asked.id, refusal);
    deliver(world, asked, interaction);
  });
  return asked;
}

/** Some come late, some twice: what was missed is sent again when a session goes on. */
function deliver(world: World, asked: Asked, interaction: Json): void {
  const { dice, time } = world;
  const delay = dice.below(8) === 0 ? dice.below(5000) : dice.below(200);
  const times = [delay, ...(dice.below(3) === 0 ? [delay + dice.below(6000)] : [])];
  for (const after of times) {
    time.at(time.now() + after, () => {
      if (world.life === null) return;
      world.life.take(interaction);
      if (after < 2000) asked.isDelivered = true;
    });
  }
}

interface Shared {
  readonly of: Asked;
  readonly presses: readonly Asked[];
}

/** Answers that only the asker sees are shared, some with two presses. */
function share(world: World, asked: readonly Asked[]): Shared[] {
  const { book, dice, time } = world;
  return asked.flatMap((of) => {
    const [answer] = of.id === "" ? [] : book.answersTo(of.id);
    if (answer === undefined || !JSON.stringify(answer.data).includes("Share with")) return [];
    const presses = Array.from({ length: 1 + dice.below(2) }, (): Asked => {
      const press = { ...of, id: "", isPrivate: false, isDelivered: false };
      time.at(time.now() + dice.below(3000), () => {
        const interaction = pressed(book, answer, "Share");
        press.id = String(interaction.id);
        deliver(world, press, interaction);
      });
      return press;
    });
    return [{ of, presses }];
  });
}

async function begin(world: World): Promise<void> {
  if (world.life !== null) return;
  const { dice, time, state } = world;
  const ledger = openLedger(join(state, "discord.db"), { keepDays: 30, opening: OPENING });
  if (!ledger.ok) throw new Error(ledger.problem);
  let [isUp, isDead] = [false, false];
  const crash: Crash = (chance) => {
    if (isDead || !isUp || isCalm(world) || dice.below(1000) >= chance) return isDead;
    kill(world);
    time.at(time.now() + 50 + dice.below(5000), () => void begin(world));
    return true;
  };
  const never = new Promise<never>(() => {});
  const alive = <Value>(value: Promise<Value>): Promise<Value> =>
    value.then(
      (settled) => (isDead ? never : settled),
      (error: unknown) => (isDead ? never : Promise.reject(error)),
    );
  /** It has left, and nobody is here to hear of it; or nobody is when the answer comes. */
  const sent = async (url: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> => {
    if (isDead) return never;
    const calling = alive(called(world, url, init));
    if (crash(CALLS)) return never;
    const response = await calling;
    return crash(CALLS) ? never : response;
  };
  let onInteraction: (raw: unknown) => void = () => {};
  const environment = { DISCORD_API_URL: "http://127.0.0.1:1/api" };
  const connecting = connectDiscord({
    workplace: {
      settings: settingsFor({ api: "http://127.0.0.1:1/api", publicKey: "00".repeat(32) }, environment),
      ledger: fragile(ledger.value, crash, { chance: WRITES }),
      metrics: createMetrics().of("chat"),
      report: createLog(
        () => {},
        () => time.now(),
      ),
    },
    now: () => time.now(),
    wait: (milliseconds) => (isDead ? never : alive(time.wait(milliseconds))),
    random: () => dice.below(1000) / 1000,
    fetching: sent,
    receiverOf: (options) => {
      onInteraction = options.onInteraction;
      return { open: async () => ok(undefined), isOpen: () => true, close: async () => {} };
    },
    end: () => {},
  });
  world.life = {
    take: (interaction) => onInteraction(structuredClone(interaction)),
    end() {
      isDead = true;
      // Whoever writes just now is still at it.
      setImmediate(() => ledger.value.close());
    },
  };
  const connected = await connecting;
  if (!connected.ok) throw new Error(connected.problem);
  load(connected.value, world, () => isDead);
  isUp = true;
  const outage = world.outages.at(-1);
  if (outage !== undefined && outage[1] === Number.POSITIVE_INFINITY) outage[1] = time.now();
}

/** Reading the coverage takes a moment, or much longer. */
function load(discord: Discord, { dice, time }: World, isDead: () => boolean): void {
  const after = dice.below(3) === 0 ? dice.below(10_000) : 0;
  time.at(time.now() + after, () => {
    if (!isDead()) discord.begin(everywhere(COVERAGE));
  });
}

function kill(world: World): void {
  if (world.life === null) return;
  world.life.end();
  world.life = null;
  world.kills += 1;
  world.outages.push([world.time.now(), Number.POSITIVE_INFINITY]);
}

function outcomeOf(world: World, asked: readonly Asked[], shared: readonly Shared[]): Outcome {
  const { seed, book, faults, kills } = world;
  const all = [...asked, ...shared.flatMap((one) => one.presses)].filter(({ id }) => id !== "");
  const presses = shared.flatMap((one) => one.presses);
  const judged = all.map((one) => judge({ ...world, now: () => world.time.now() }, one, presses));
  const counted = tallied(judged);
  return {
    ...counted,
    seed,
    faults,
    kills,
    problems: [
      ...book.problems,
      ...counted.problems,
      ...shared.flatMap((one) => problemsOfShared(book, one)),
    ],
  };
}

/** Two presses share an answer once. */
function problemsOfShared(book: Book, { of, presses }: Shared): string[] {
  const open = presses
    .filter(({ id }) => id !== "")
    .flatMap(({ id }) => book.answersTo(id))
    .filter(({ isEphemeral }) => !isEphemeral);
  return open.length > 1 ? [`${of.id} was shared ${open.length} times`] : [];
}
