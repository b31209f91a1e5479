/** A reading room on this machine, over a coverage, with links as an answer has them. */
import { setTimeout as sleep } from "node:timers/promises";
import { parseHTML } from "linkedom";
import type { Names } from "../../../adapters/corpus/audience.ts";
import type { Places } from "../../../adapters/corpus/coverages.ts";
import { createWithHeld } from "../../../adapters/platform/held-links.ts";
import { type ChatSettings, ChatSettings as Schema } from "../../../adapters/platform/settings.ts";
import { startReading } from "../../../adapters/reading/server.ts";
import { speakerAddress } from "../../../adapters/reading/speaker-links.ts";
import type { Answer, Citation } from "../../../src/index.ts";
import { anAnswer } from "../../an-answer.ts";

export const NOW = Date.parse("2025-05-02T12:00:00Z");

function settingsOf(given: Readonly<Record<string, string>> = {}): ChatSettings {
  return Schema.parse({
    STATE_PATH: "/nowhere",
    HISTORY_PATH: "/nowhere",
    STORE_PATH: "off",
    READING_URL: "https://read.example",
    READING_SECRET: "s".repeat(32),
    ...given,
  });
}

/** Where it leads: path and query. */
export function pathTo(
  citation: Citation,
  names: Names = [],
  given: Readonly<Record<string, string>> = {},
): string {
  const answer: Answer = createWithHeld(settingsOf(given))(anAnswer("found", [citation]), names, NOW);
  const { pathname, search } = new URL(answer.citations[0]?.held ?? "");
  return pathname + search;
}

/** Of somebody's page: path and query. */
export function pathToSpeaker(name: string, given: Readonly<Record<string, string>> = {}): string {
  const settings = settingsOf(given);
  const until = Math.floor(NOW / 1000) + settings.READING_DAYS * 86_400;
  const { pathname, search } = new URL(speakerAddress(name, { names: [], until }, settings) ?? "");
  return pathname + search;
}

export interface Room {
  /** Where it is reached on this machine. */
  readonly origin: string;
  readonly get: (path: string, method?: string) => Promise<Response & { readonly page: string }>;
  readonly log: string[];
  readonly close: () => Promise<void>;
}

export async function aRoom(
  places: Places | null,
  { now = NOW, given = {} }: { now?: number; given?: Readonly<Record<string, string>> } = {},
): Promise<Room> {
  const log: string[] = [];
  const room = await startReading({
    settings: { ...settingsOf(given), READING_PORT: 0 },
    report: (...said) => void log.push(JSON.stringify(said)),
    places: () => places,
    now: () => now,
    wait: (milliseconds) => sleep(milliseconds, undefined, { ref: false }),
  });
  if (!room.ok) throw new Error(room.problem);
  const origin = `http://127.0.0.1:${room.value.port}`;
  return {
    origin,
    log,
    close: () => room.value.close(),
    async get(path, method = "GET") {
      const response = await fetch(origin + path, { method });
      return Object.assign(response, { page: await response.text() });
    },
  };
}

/** What a browser makes of it. */
export function read(page: string): ReturnType<typeof parseHTML>["document"] {
  return parseHTML(page).document;
}
