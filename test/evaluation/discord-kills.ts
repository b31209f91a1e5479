/** Discord's program, killed at seeded moments while people ask it. Discord brings an interaction once, to whoever is connected. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Entry } from "../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../adapters/delivery/ledger/sqlite-ledger.ts";
import { aStateFolder, until } from "../adapters/discord/a-discord.ts";
import { command } from "../adapters/discord/an-interaction.ts";
import { type Asked, judge } from "../adapters/discord/verdict.ts";
import { startWire, type Wire } from "../adapters/discord/wire.ts";
import { APPLICATION, TOKEN } from "../adapters/discord/wire-book.ts";
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

/** Discord's three seconds last twenty minutes here, so that whatever was written down is in time after any number of restarts. */
const SLOWNESS = 400;

export async function discordKills(seed: number, kills: number): Promise<Kills> {
  const dice = createDice(seed);
  const begun = Date.now();
  const now = () => begun + (Date.now() - begun) / SLOWNESS;
  const wire = await startWire({ now });
  const folder = aStateFolder();
  writeCorpus(folder);
  const start = (): Program =>
    startProgram("discord", folder, {
      DISCORD_APPLICATION_ID: APPLICATION,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: wire.api,
    });
  const asked: Asked[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const program = start();
    const moment = dice.pick(MOMENTS);
    if (moment === "starting") await sleep(dice.below(2000));
    else {
      const said = moment === "answering" ? "coverage-loaded" : "discord-connected";
      await until(() => program.log().includes(said), BACKOFF);
      asked.push(...(await someAsked(wire, dice)));
    }
    await program.kill();
    await until(() => wire.gateway.connections() === 0, 5000);
  }
  const last = start();
  const problems: string[] = [];
  await quiet(last);
  if ((await last.stop()) !== 0) problems.push("the last run didn't leave with 0");
  const ledger = openLedger(join(folder, "state.db"), { keepDays: 90 });
  if (!ledger.ok) throw new Error(ledger.problem);
  const ends = asked.map((one) => endOf(one, wire, ledger.value.entry(`discord:${one.id}`), now));
  ledger.value.close();
  await wire.close();
  rmSync(folder, { recursive: true });
  const counted = (end: string) => ends.filter((one) => one === end).length;
  return {
    name: "discord",
    kills,
    questions: asked.length,
    answered: counted("answered"),
    excused: counted("unheard"),
    problems: [
      ...wire.book.problems,
      ...problems,
      ...ends.filter((end) => end !== "answered" && end !== "unheard"),
    ],
  };
}

/** "answered", "unheard", or what is wrong. What Discord was told of must have been written down, and what was written down has its answer. */
function endOf(one: Asked, { book }: Wire, entry: Entry | null, now: () => number): string {
  const isUntold = book.interaction(one.id).response === "none" && book.answersTo(one.id).length === 0;
  if (entry === null) return isUntold ? "unheard" : `${one.id} was responded to, and is not in the ledger`;
  const verdict = judge({ book, troubles: new Map(), outages: [], now }, one);
  return verdict === "answered" ? verdict : `${verdict} (${entry.state})`;
}

async function someAsked(wire: Wire, dice: Dice): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (let count = 1 + dice.below(3); count > 0; count -= 1) {
    const isPrivate = dice.below(2) === 0;
    const interaction = command(wire.book, { words: QUESTION, private: isPrivate });
    wire.gateway.dispatch("INTERACTION_CREATE", interaction);
    asked.push({ id: String(interaction.id), wanted: ANSWER, isPrivate, isDelivered: true });
    await sleep(dice.below(40));
  }
  await sleep(dice.below(200));
  return asked;
}
