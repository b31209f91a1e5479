/** whosaid in Discord with everything real but Discord: discord.js, the delivery, the ledger on disk, a small coverage. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import type { Places } from "../../../adapters/corpus/coverages.ts";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { connectDiscord, type Discord, type DiscordOptions } from "../../../adapters/discord/app.ts";
import { OPENING } from "../../../adapters/discord/place.ts";
import { readDiscordSettings } from "../../../adapters/discord/settings.ts";
import { createLog } from "../../../adapters/observability/log.ts";
import { createMetrics, type ProgramMetrics } from "../../../adapters/observability/metrics.ts";
import { takingTurns } from "../../../adapters/platform/turns.ts";
import { type Article, articleFromText, type Coverage, createCoverage } from "../../../src/index.ts";
import { everywhere, isPlaces } from "../places.ts";
import { command, menu, type Options, pressed, typed, type Where } from "./an-interaction.ts";
import { startWire, type Wire, type WireOptions } from "./wire.ts";
import { APPLICATION, type Json, type Known, TOKEN, type Visible } from "./wire-book.ts";

const FERRY: Article = {
  ...articleFromText(
    "ferry",
    `Ferry stays, says mayor

The Lower Quay ferry will sail until spring, the town hall announced on Monday.

“The ferry stays where it is,” Mayor Ada Lind told the council.

“Nobody asked the crew,” said Jonas Holm, who has steered it for years.

Lind was less sure of the price. “We will see about the fares,” she said.`,
  ),
  publisher: "The Quay Courier",
  published: "2025-03-04",
  url: "https://courier.example/ferry-stays",
};

/** Five quotations, two of which fill a page. */
const SPEECH: Article = {
  ...articleFromText(
    "speech",
    `Harbour master speaks

${Array.from({ length: 5 }, (_, at) => `“${`Pier number ${at + 1} needs new planks before the winter comes. `.repeat(28)}So it is,” harbour master Greta Moll said.`).join("\n\n")}`,
  ),
  publisher: "The Quay Courier",
  published: "2025-04-01",
  url: "https://courier.example/speech",
};

/** Two people of one name. */
const HOLMS: Article = {
  ...articleFromText(
    "holms",
    `Two Holms, one bridge

“The bridge is safe,” engineer Mara Holm said on Friday.

“The ferry is too small for the crew,” Mara Holm added.`,
  ),
  published: "2025-05-02",
};

export const COVERAGE: Coverage = createCoverage([FERRY, SPEECH, HOLMS]);

export interface RigOptions extends WireOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Null: it is still being read. */
  readonly coverage?: Coverage | Places | null;
  readonly state?: string;
  readonly wire?: Wire;
  readonly receiverOf?: DiscordOptions["receiverOf"];
  readonly clock?: () => number;
  readonly fetching?: typeof fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface DiscordRig {
  readonly wire: Wire;
  readonly discord: Discord;
  readonly ledger: Ledger;
  readonly programMetrics: ProgramMetrics;
  /** In HTTP mode. */
  readonly port: number;
  readonly log: string[];
  readonly state: string;
  /** How often Discord closed for good. */
  readonly ended: () => number;
  /** Until Discord has a response, or `settled`. */
  readonly ask: (options: Options, where?: Where) => Promise<Known>;
  readonly check: (message: Json, where?: Where) => Promise<Known>;
  readonly press: (message: Visible, label: string, where?: Where, chosen?: string) => Promise<Known>;
  readonly type: (part: string, where?: Where) => Promise<Known>;
  /** Any interaction, as often as it is handed over. */
  readonly deliver: (interaction: Json) => Promise<void>;
  readonly settled: () => Promise<void>;
  /** The one visible answer. */
  readonly answer: (known: Known) => Visible;
  readonly halt: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Discord's three seconds last thirty here, so that a busy machine fails no test. */
export const SLOWNESS = 10;

export function slowly(): () => number {
  const begun = Date.now();
  return () => begun + (Date.now() - begun) / SLOWNESS;
}

/** In memory where the machine has that: real disks take milliseconds for each of the thousands of writes. */
export function aStateFolder(): string {
  const memory = "/dev/shm";
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), "whosaid-discord-"));
}

export function settingsFor(
  wire: Pick<Wire, "api" | "publicKey">,
  environment: Readonly<Record<string, string>>,
) {
  const settings = readDiscordSettings({
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: APPLICATION,
    DISCORD_API_URL: wire.api,
    DISCORD_PUBLIC_KEY: wire.publicKey,
    QUESTIONS_PER_MINUTE: "1000",
    CHANNEL_QUESTIONS_PER_MINUTE: "10000",
    ...environment,
  });
  if (!settings.ok) throw new Error(settings.problem.join("\n"));
  return settings.value;
}

export async function aDiscord(options: RigOptions = {}): Promise<DiscordRig> {
  const { environment = {}, coverage = COVERAGE, clock = slowly(), fetching = fetch } = options;
  // As `platform.ts` has it.
  const { wait = takingTurns((milliseconds) => sleep(milliseconds, undefined, { ref: false })) } = options;
  const wire = options.wire ?? (await startWire({ now: clock, ...options }));
  const folder = options.state ?? aStateFolder();
  const ledger = openLedger(join(folder, "discord.db"), { keepDays: 30, opening: OPENING });
  if (!ledger.ok) throw new Error(ledger.problem);
  const isHttp = environment.DISCORD_MODE === "http";
  const port = isHttp ? await freePort() : 0;
  const settings = settingsFor(wire, { ...(isHttp ? { DISCORD_PORT: String(port) } : {}), ...environment });
  const log: string[] = [];
  const programMetrics = createMetrics();
  let ended = 0;
  const connected = await connectDiscord({
    workplace: {
      settings,
      metrics: programMetrics.of("discord"),
      ledger: ledger.value,
      report: createLog((line) => log.push(line), Date.now, "debug"),
    },
    now: clock,
    wait,
    random: Math.random,
    fetching,
    within: 1200 * SLOWNESS,
    end: () => {
      ended += 1;
    },
    ...(options.receiverOf === undefined ? {} : { receiverOf: options.receiverOf }),
  });
  if (!connected.ok) throw new Error(connected.problem);
  const discord = connected.value;
  if (coverage !== null) discord.begin(isPlaces(coverage) ? coverage : everywhere(coverage));

  const responded = async (interaction: Json): Promise<Known> => {
    const known = wire.book.interaction(String(interaction.id));
    await rig.deliver(interaction);
    await until(() => known.response !== "none", 3000 * SLOWNESS);
    return known;
  };
  let isHalted = false;
  const rig: DiscordRig = {
    wire,
    discord,
    port,
    log,
    programMetrics,
    ledger: ledger.value,
    state: folder,
    ended: () => ended,
    ask: (stated, where) => responded(command(wire.book, stated, where)),
    check: (message, where) => responded(menu(wire.book, message, where)),
    press: (message, label, where, chosen) => responded(pressed(wire.book, message, label, where, chosen)),
    type: (part, where) => responded(typed(wire.book, part, where)),
    async deliver(interaction) {
      if (!isHttp) return wire.gateway.dispatch("INTERACTION_CREATE", interaction);
      expect((await wire.request(port, interaction)).status).toBe(202);
    },
    async settled() {
      await sleep(30);
      await discord.idle();
    },
    answer(known) {
      const [answer, ...others] = wire.book.answersTo(known.id);
      if (answer === undefined) throw new Error("There is no answer");
      expect(others).toEqual([]);
      return answer;
    },
    async halt() {
      if (isHalted) return;
      isHalted = true;
      await discord.stop(1e3);
      ledger.value.close();
    },
    async stop() {
      await rig.halt();
      if (options.wire === undefined) await wire.close();
      expect(wire.book.problems).toEqual([]);
      if (options.state === undefined) rmSync(folder, { recursive: true });
    },
  };
  return rig;
}

/** Until it is so; gives up quietly after so many milliseconds. */
export async function until(isSo: () => boolean, milliseconds = 60_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!isSo() && Date.now() < end) await sleep(3);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
