/** What a schedule of misfortune in Slack is made of. */
import type { Dice } from "../../evaluation/dice.ts";
import type { Book } from "./wire-book.ts";
import type { Arguments } from "./wire-rules.ts";

/** virtual: events are handed to the bolt App, calls go without a socket, and every wait is as long as it is, by a clock that jumps;
 * socket: events come through two real Socket Mode connections, and a wait is a matter of milliseconds. */
export type Level = "virtual" | "socket";

export interface Asked {
  readonly channel: string;
  readonly ts: string;
  readonly key: string;
  /** Of the last wording; null: taken back. */
  readonly wanted: string | null;
  /** Slack's code for each attempt to post its answer, or to change it; null: it takes them. */
  readonly refusal: string | null;
  /** Each in an order of its own. */
  readonly events: readonly object[];
}

/** What passes, and what comes at its time. */
export interface Clock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface World {
  readonly clock: Clock;
  readonly dice: Dice;
  readonly book: Book;
  readonly state: string;
  /** Whether whosaid may look in channels. */
  readonly history: boolean;
  readonly asked: readonly Asked[];
  /** Where Slack's Web API is. */
  readonly api: string;
  readonly fetching: typeof fetch;
  /** The power is gone: another life has to begin. Called once in each life. */
  readonly onDeath: () => void;
  /** Keys of what was sent without anybody to hear what became of it. */
  readonly lost: Set<string>;
  /** What Slack should never have seen. */
  readonly breaches: Set<string>;
  calls: number;
  faults: number;
  kills: number;
}

/** Faults, until so many calls were made that everything may end well. */
const TROUBLED_CALLS = 40;

export function isCalm({ calls }: Pick<World, "calls">): boolean {
  return calls > TROUBLED_CALLS;
}

export function noticeOf(key: string): string {
  return `${key}:notice`;
}

/** Which question a call is about, as whosaid sent it. What one person alone sees has no name but its thread's. */
export function keyIn(args: Arguments): string {
  const { event_payload: payload } = (args.metadata ?? {}) as { event_payload?: { key: string } };
  return payload?.key ?? noticeOf(`slack:T0TEAM:${String(args.channel)}:${String(args.thread_ts)}`);
}
