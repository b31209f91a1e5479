/** Fetching as a site wants it: what its robots.txt allows, one after the other, again what a busy server puts off. */
import { err } from "../../../src/index.ts";
import { addressIn, BUSY, type Fetch } from "./fetch.ts";
import type { Robots } from "./robots.ts";

export interface Politely {
  readonly fetch: Fetch;
  readonly robots: Robots;
  /** Seconds. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** What `fetch` gives, or why it isn't asked for. It waits between any two requests as long as the site of the next wants. */
export function politely({ fetch, robots, wait }: Politely): Fetch {
  let isFirst = true;
  return async (address, validators) => {
    if (addressIn(address) === null) return err({ message: "is no address", status: null, later: null });
    const { refusal, pause } = await robots(address);
    if (refusal !== null) return err(refusal);
    let wanted = 0;
    for (let attempt = 0; ; attempt += 1) {
      if (!isFirst) await wait(Math.max(wanted, pause * BACK_OFF ** attempt));
      isFirst = false;
      const fetched = await fetch(address, validators);
      if (fetched.ok) return fetched;
      const { status, later } = fetched.problem;
      wanted = later ?? 0;
      const isLast = attempt === MOST_ATTEMPTS - 1 || wanted > MOST_PATIENCE;
      if (isLast || status === null || !BUSY.has(status)) return fetched;
    }
  };
}

const MOST_ATTEMPTS = 3;
const BACK_OFF = 4;
/** Seconds: who wants to be left alone for longer isn't asked again this time. */
const MOST_PATIENCE = 30;
