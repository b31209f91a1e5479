/** Fetching as a site wants it: what its robots.txt allows, one after the other, again what a busy server puts off. */
import { err, ok, type Result } from "../../../src/index.ts";
import { addressIn, type Fetch, type Fetched } from "./fetch.ts";
import type { Robots } from "./robots.ts";

/** The problem is in words that follow the address. */
export type Get = (address: string) => Promise<Result<Fetched, string>>;

export interface Politely {
  readonly fetch: Fetch;
  readonly robots: Robots;
  /** Seconds. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** It waits between any two requests as long as the site of the next wants. */
export function politely({ fetch, robots, wait }: Politely): Get {
  let isFirst = true;
  return async (address) => {
    if (addressIn(address) === null) return err("is no address");
    const { refusal, pause } = await robots(address);
    if (refusal !== null) return err(refusal);
    for (let attempt = 0; ; attempt += 1) {
      if (!isFirst) await wait(pause * BACK_OFF ** attempt);
      isFirst = false;
      const fetched = await fetch(address);
      if (fetched.ok) return ok(fetched.value);
      const { message, status } = fetched.problem;
      if (attempt === MOST_ATTEMPTS - 1 || status === null || !BUSY.has(status)) return err(message);
    }
  };
}

const MOST_ATTEMPTS = 3;
const BACK_OFF = 4;
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);
