/** The sources that a chat program watches by itself → the folder of its coverage, with a line of the log for what happens. */

import type { WatchEvent } from "../intake/watch/event.ts";
import type { startWatch } from "../intake/watch/start.ts";
import { failure } from "../observability/failure.ts";
import type { Facts, Report } from "../observability/log.ts";
import type { ChatSettings } from "../platform/settings.ts";

export type StartWatch = typeof startWatch;

export interface WatchingOptions {
  readonly settings: Pick<
    ChatSettings,
    "CORPUS_PATH" | "WATCH_SOURCES" | "WATCH_ALLOW_HOSTS" | "WATCH_AUDIENCE"
  >;
  readonly report: Report;
  readonly signal: AbortSignal;
  readonly start: StartWatch;
}

/** Whatever goes wrong is a line of the log: questions are answered all the same. */
export async function watchSources({ settings, report, signal, start }: WatchingOptions): Promise<void> {
  const { CORPUS_PATH: into, WATCH_SOURCES: sources, WATCH_ALLOW_HOSTS: allowed } = settings;
  const { WATCH_AUDIENCE: audience } = settings;
  if (sources.length === 0 || signal.aborted) return;
  report("info", "sources-watched", { sources: sources.length });
  try {
    await start({ sources, into, allowed, audience, signal, hear: (event) => log(event, report) });
  } catch (error) {
    report("error", "watching-failed", failure(error));
  }
}

/** What is watched, until other settings say otherwise. */
export interface WatchedSources {
  /** Nothing where it has begun. */
  begin(settings: WatchingOptions["settings"]): void;
  /** Nothing where they say the same, or where it hasn't begun. */
  change(settings: WatchingOptions["settings"]): void;
  /** Resolves when what is being taken in is there. */
  stop(): Promise<void>;
}

export function createSources({ report, start }: Pick<WatchingOptions, "report" | "start">): WatchedSources {
  let running: { readonly of: string; readonly stop: AbortController; readonly ended: Promise<void> } | null =
    null;
  const begin = (settings: WatchingOptions["settings"], after: Promise<void>): void => {
    const stop = new AbortController();
    const { signal } = stop;
    const ended = after.then(() => watchSources({ settings, report, signal, start }));
    running = { of: saying(settings), stop, ended };
  };
  return {
    begin(settings) {
      if (running === null) begin(settings, Promise.resolve());
    },
    change(settings) {
      if (running === null || running.of === saying(settings)) return;
      running.stop.abort();
      // One alone puts articles into a folder.
      begin(settings, running.ended);
    },
    async stop() {
      running?.stop.abort();
      await running?.ended;
    },
  };
}

function saying({ WATCH_SOURCES, WATCH_ALLOW_HOSTS, WATCH_AUDIENCE }: WatchingOptions["settings"]): string {
  return JSON.stringify([WATCH_SOURCES, WATCH_ALLOW_HOSTS, WATCH_AUDIENCE]);
}

/** What takes articles in is read only where it is wanted: it is half as much code again. */
export const startLazily: StartWatch = async (options) => {
  const { startWatch } = await import("../intake/watch/start.ts");
  return startWatch(options);
};

/** By number and host alone: a password may stand in an address, and words of an article in what is told of it. */
function log(event: WatchEvent, report: Report): void {
  switch (event.kind) {
    case "taken":
      report("info", "source-taken", { ...whose(event), ...Object.fromEntries(event.outcomes) });
      break;
    case "failed":
      report("warn", "source-failed", {
        ...whose(event),
        status: event.status,
        again: Math.round(event.again / 1_000),
      });
      break;
    case "works":
      report("info", "source-works", whose(event));
      break;
    case "misconfigured":
      report("warn", "config-unusable", { problems: event.problems.length });
      break;
    case "occupied":
      report("warn", "sources-watched-elsewhere", { process: event.process, machine: event.host });
      break;
    case "unkept":
      report("warn", "sources-unkept", { code: event.code });
      break;
    case "article":
    case "line":
      break;
  }
}

function whose({ source, name }: { readonly source: number; readonly name: string }): Facts {
  return { source, host: URL.canParse(name) ? new URL(name).host : name };
}
