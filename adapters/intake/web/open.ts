/** The web as articles are taken from it, put together. */
import { setTimeout } from "node:timers/promises";
import type { ReadSource } from "../read.ts";
import { collect } from "./collect.ts";
import type { Collected, Reach, Wanted } from "./collected.ts";
import { createFetcher, type FetchOptions } from "./fetch.ts";
import { politely } from "./polite.ts";
import { fetchedReader } from "./read-fetched.ts";
import { createRobots } from "./robots.ts";

export interface Web {
  readonly collect: (address: string) => AsyncIterable<Collected>;
  readonly close: () => Promise<void>;
}

export interface ReachOptions extends FetchOptions {
  readonly read: ReadSource;
  /** Seconds. */
  readonly wait?: (seconds: number) => Promise<void>;
}

export interface WebOptions extends ReachOptions, Wanted {}

export function openWeb({ most, since, ...options }: WebOptions): Web {
  const { reach, close } = reachOf(options);
  return { collect: (address) => collect(address, reach, { most, since }), close };
}

export function reachOf({ wait = pause, read, ...options }: ReachOptions): {
  readonly reach: Reach;
  readonly close: () => Promise<void>;
} {
  const { fetch, close } = createFetcher(options);
  const get = politely({ fetch, robots: createRobots(fetch, options.now ?? Date.now), wait });
  return { reach: { get, read: fetchedReader(read) }, close };
}

async function pause(seconds: number): Promise<void> {
  await setTimeout(seconds * 1_000);
}
