/** Watching in virtual time: hours pass in a moment, and things happen at their minute. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { readSource } from "../../../../adapters/intake/read.ts";
import type { Clock } from "../../../../adapters/intake/watch/clock.ts";
import type { WatchEvent } from "../../../../adapters/intake/watch/event.ts";
import { type WatchOptions, watch } from "../../../../adapters/intake/watch/watch.ts";
import { reachOf } from "../../../../adapters/intake/web/open.ts";

const BEGIN = "2026-03-14T12:00:00.000Z";
const MINUTE = 60_000;

export interface Watched {
  readonly into: string;
  readonly events: readonly WatchEvent[];
  /** Articles as the folder has them: the first lines of their texts. */
  readonly shelf: () => readonly string[];
  readonly texts: () => readonly string[];
  /** Watches for so many minutes, in which at some of them something happens. Goes on where the last run ended. */
  readonly run: (minutes: number, happening?: Readonly<Record<number, () => void>>) => Promise<void>;
  /** "failed https://…: message", "works", "new Headline". */
  readonly heard: () => readonly string[];
  /** Minutes since the beginning. */
  readonly minute: () => number;
}

export interface WatchedOptions extends Partial<WatchOptions> {
  readonly hosts?: readonly string[];
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-watched-"));
  folders.push(folder);
  return folder;
}

export function aWatch({ hosts = [], ...options }: WatchedOptions): Watched {
  const into = join(aFolder(), "news");
  const begin = Date.parse(BEGIN);
  let now = begin;
  const events: WatchEvent[] = [];
  const files = (): string[] =>
    existsSync(into) ? readdirSync(into).filter((name) => name.endsWith(".txt")) : [];
  const texts = (): string[] => files().map((name) => readFileSync(join(into, name), "utf8"));
  return {
    into,
    events,
    texts,
    shelf: () =>
      texts()
        .map((text) => /^#? ?(.*)/u.exec(text)?.[1] ?? "")
        .sort(),
    heard: () => events.flatMap(inWords),
    minute: () => (now - begin) / MINUTE,
    run: async (minutes, happening = {}) => {
      const stop = new AbortController();
      const { signal } = stop;
      const from = now;
      const end = from + minutes * MINUTE;
      const coming = Object.entries(happening).map(([minute, what]) => ({
        at: from + Number(minute) * MINUTE,
        what,
      }));
      const wait: Clock["wait"] = async (milliseconds) => {
        const until = now + milliseconds;
        while (coming[0] !== undefined && coming[0].at <= until) {
          now = Math.max(now, coming[0].at);
          coming.shift()?.what();
        }
        now = until;
        if (now >= end) stop.abort();
        if (now >= end) now = end;
      };
      const clock: Clock = { now: () => now, wait, random: () => 0 };
      const web = reachOf({
        allowed: new Set(hosts),
        read: readSource,
        now: clock.now,
        signal,
        wait: (seconds) => wait(seconds * 1_000, signal),
      });
      await watch({
        paths: [],
        addresses: [],
        reach: web.reach,
        wanted: { most: 1_000, since: null },
        read: readSource,
        into,
        every: 5 * MINUTE,
        clock,
        signal,
        hear: (event) => events.push(event),
        ...options,
      });
      await web.close();
    },
  };
}

function inWords(event: WatchEvent): string[] {
  switch (event.kind) {
    case "article":
      return [`${event.told.outcome} ${event.told.headline}`];
    case "failed":
      return [`failed, again in ${event.again / MINUTE} minutes: ${event.message}`];
    case "works":
      return ["works"];
    case "unkept":
      return [`unkept ${event.code}`];
    case "line":
    case "occupied":
    case "misconfigured":
    case "taken":
      return [];
  }
}
