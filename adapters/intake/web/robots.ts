/** What a site's robots.txt (RFC 9309) lets us fetch. */
import parser from "robots-parser";
import { type Fetch, type Unfetched, USER_AGENT } from "./fetch.ts";

export interface Manners {
  /** Why an address may not be fetched, in words that follow it; null: it may. */
  readonly refusal: string | null;
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

/** Each site's rules are fetched once. As the standard has it: without such a file all is allowed; where it can't be read because the
 * site is out of order, nothing. */
export function createRobots(fetch: Fetch): Robots {
  const known = new Map<string, Promise<Rules>>();
  return async (address) => {
    const { origin } = new URL(address);
    const rules = known.get(origin) ?? rulesOf(origin, fetch);
    known.set(origin, rules);
    return (await rules)(address);
  };
}

type Rules = (address: string) => Manners;

async function rulesOf(origin: string, fetch: Fetch): Promise<Rules> {
  const at = `${origin}/robots.txt`;
  const fetched = await fetch(at);
  if (!fetched.ok) {
    const refusal = refusalBy(fetched.problem);
    return () => ({ refusal, pause: LEAST_PAUSE });
  }
  const robots = robotsParser(at, new TextDecoder().decode(fetched.value.bytes));
  const pause = Math.min(MOST_PAUSE, Math.max(LEAST_PAUSE, robots.getCrawlDelay(OWN_NAME) ?? 0));
  return (address) => ({
    refusal:
      robots.isAllowed(address, OWN_NAME) === false
        ? "may not be fetched by programs: the site's robots.txt says so"
        : null,
    pause,
  });
}

function refusalBy({ status, message }: Unfetched): string | null {
  if (status === null) return message;
  if (status >= 400 && status < 500 && status !== 429) return null;
  return `isn't fetched, since the site's robots.txt ${message}`;
}
