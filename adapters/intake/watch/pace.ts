/** How a source was found → how long to leave it alone. */

export interface Pace {
  /** Milliseconds between two requests where nothing else is stated. */
  readonly every: number;
  /** Requests in a row that failed; 0: the last one didn't. */
  readonly failures: number;
  /** Seconds for which what was found is fresh, as the server or the feed states it; null where neither does. */
  readonly freshFor: number | null;
  /** Seconds that the server wants to be left alone; null where it doesn't say. */
  readonly later: number | null;
}

const MINUTE = 60_000;
/** What a server calls fresh may be withdrawn all the same, and feeds state an hour that nobody thought about. */
const MOST_FRESH = 30 * MINUTE;
const MOST_BACK_OFF = 60 * MINUTE;
const MOST_LATER = 24 * 60 * MINUTE;
/** Of the pause after a failure, so that many who failed together don't come back together. */
const JITTER = 0.25;

/** Milliseconds: never fewer than `every`, but for the jitter of a back-off. `chance` in 0..1. */
export function pauseOf({ every, failures, freshFor, later }: Pace, chance: number): number {
  if (failures === 0) return Math.max(every, Math.min(MOST_FRESH, (freshFor ?? 0) * 1_000));
  const backOff = Math.min(Math.max(every, MOST_BACK_OFF), every * 2 ** (failures - 1));
  return Math.max(backOff * (1 - JITTER * chance), Math.min(MOST_LATER, (later ?? 0) * 1_000));
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};
/** Characters of a feed before its first item, in which it says how often it changes. */
const HEAD = 10_000;

/** Seconds that a feed asks to be left alone (RSS 2.0 `ttl`; RSS 1.0 `sy:updatePeriod`, which some times fit into); null where it doesn't. */
export function periodOf(bytes: Uint8Array): number | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const [, minutes] = /<ttl>\s*(\d{1,6})\s*<\/ttl>/iu.exec(head) ?? [];
  if (minutes !== undefined) return Number(minutes) * 60;
  const [, period = ""] = /<sy:updatePeriod>\s*([a-z]{5,7})\s*</iu.exec(head) ?? [];
  const [, times = "1"] = /<sy:updateFrequency>\s*([1-9]\d{0,3})\s*</iu.exec(head) ?? [];
  const seconds = PERIODS[period.toLowerCase()];
  return seconds === undefined ? null : seconds / Number(times);
}
