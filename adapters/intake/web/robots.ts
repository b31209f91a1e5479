/** What a site's robots.txt (RFC 9309) lets us fetch. */
import parser from "robots-parser";
import { type Fetch, type Unfetched, USER_AGENT } from "./fetch.ts";

export interface Manners {
  /** Why an address may not be fetched; null: it may. */
  readonly refusal: Unfetched | null;
  /** Seconds before the next request of its site. */
  readonly pause: number;
}

export type Robots = (address: string) => Promise<Manners>;

/** Its types put the function under `default`, where Node has none: it is the module itself. */
const robotsParser = parser as unknown as typeof parser.default;
const OWN_NAME = USER_AGENT.split("/")[0] ?? USER_AGENT;
/** Seconds between two requests of one site, at least and at most. */
const LEAST_PAUSE = 0.5;
const MOST_PAUSE = 10;

/** Milliseconds that a site's rules hold (RFC 9309: a day at most), and that they aren't asked for again where they couldn't be had. */
const HOLD = 24 * 3_600_000;
const HOLD_FAILURE = 5 * 60_000;

/** Each site's rules are fetched once a day. As the standard has it: without such a file all is allowed; where it can't be read because
 * the site is out of order, nothing. `now` in milliseconds since 1970. */
export function createRobots(fetch: Fetch, now: () => number): Robots {
  const known = new Map<string, Rules>();
  return async (address) => {
    const { origin } = new URL(address);
    const held = known.get(origin);
    const rules = held !== undefined && now() < held.until ? held : await rulesOf(origin, fetch, now());
    known.set(origin, rules);
    return rules.mannersAt(address);
  };
}

interface Rules {
  readonly mannersAt: (address: string) => Manners;
  /** Milliseconds since 1970. */
  readonly until: number;
}

async function rulesOf(origin: string, fetch: Fetch, now: number): Promise<Rules> {
  const at = `${origin}/robots.txt`;
  const fetched = await fetch(at);
  if (!fetched.ok) {
    const refusal = refusalBy(fetched.problem);
    return {
      mannersAt: () => ({ refusal, pause: LEAST_PAUSE }),
      until: now + (refusal === null ? HOLD : HOLD_FAILURE),
    };
  }
  const robots = robotsParser(at, new TextDecoder().decode(fetched.value.bytes));
  const pause = Math.min(MOST_PAUSE, Math.max(LEAST_PAUSE, robots.getCrawlDelay(OWN_NAME) ?? 0));
  return {
    mannersAt: (address) => ({
      refusal: robots.isAllowed(address, OWN_NAME) === false ? FORBIDDEN : null,
      pause,
    }),
    until: now + HOLD,
  };
}

/** As good as refused by the server itself. */
const FORBIDDEN: Unfetched = {
  message: "may not be fetched by programs: the site's robots.txt says so",
  status: 403,
  later: null,
};

function refusalBy(problem: Unfetched): Unfetched | null {
  const { status, message } = problem;
  if (status === null) return problem;
  if (status >= 400 && status < 500 && status !== 429) return null;
  return { ...problem, status: null, message: `isn't fetched, since the site's robots.txt ${message}` };
}
