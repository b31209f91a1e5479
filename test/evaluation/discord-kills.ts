/** Discord's program, killed at seeded moments while people ask it. Discord brings an interaction once, to whoever is connected. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openLedger } from "../../adapters/desk/sqlite-ledger.ts";
import { aStateFolder, until } from "../adapters/discord/a-discord.ts";
import { command } from "../adapters/discord/an-interaction.ts";
import { type Asked, judge } from "../adapters/discord/verdict.ts";
import { startWire } from "../adapters/discord/wire.ts";
import { APPLICATION, TOKEN } from "../adapters/discord/wire-book.ts";
import { ANSWER, type Kills, type Program, QUESTION, startProgram, writeCorpus } from "./a-killed-program.ts";
import { createDice } from "./dice.ts";

/** Discord's three seconds last half a minute here, so that whatever was written down is in time after a restart too. */
const SLOWNESS = 10;

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
    if (dice.below(4) === 0) await sleep(dice.below(2000));
    else {
      await until(
        () => wire.gateway.connections() > 0 && program.log().includes("discord-connected"),
        20_000,
      );
      for (let count = 1 + dice.below(3); count > 0; count -= 1) {
        const isPrivate = dice.below(2) === 0;
        const interaction = command(wire.book, { words: QUESTION, private: isPrivate });
        wire.gateway.dispatch("INTERACTION_CREATE", interaction);
        asked.push({
          id: String(interaction.id),
          wanted: ANSWER,
          isPrivate,
          isDelivered: true,
        });
        await sleep(dice.below(40));
      }
      await sleep(dice.below(200));
    }
    await program.kill();
    await until(() => wire.gateway.connections() === 0, 5000);
  }
  const last = start();
  await until(() => last.log().includes("coverage-loaded"), 20_000);
  const problems: string[] = [];
  const read = () => asked.map(({ id }) => wire.book.answersTo(id).length);
  await until(() => read().every((count) => count > 0), 5000);
  if ((await last.stop()) !== 0) problems.push("the last run didn't leave with 0");
  const ledger = openLedger(join(folder, "state.db"), { keepDays: 90 });
  if (!ledger.ok) throw new Error(ledger.problem);
  let answered = 0;
  let excused = 0;
  for (const one of asked) {
    const entry = ledger.value.entry(`discord:${one.id}`);
    // What was never written down came to nobody; what was has its answer, once.
    const verdict =
      entry === null ? "unheard" : judge({ book: wire.book, troubles: new Map(), outages: [], now }, one);
    if (verdict === "answered") answered += 1;
    else if (verdict === "unheard" && wire.book.answersTo(one.id).length === 0) excused += 1;
    else problems.push(`${verdict} (${entry?.state ?? "unknown"})`);
  }
  ledger.value.close();
  await wire.close();
  rmSync(folder, { recursive: true });
  const all = [...wire.book.problems, ...problems];
  return { name: "discord", kills, questions: asked.length, answered, excused, problems: all };
}
