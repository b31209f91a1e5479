/** Time and chance as whatever goes on by itself has them: handed in, so that a test needs neither. */
import { setTimeout } from "node:timers/promises";

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. Never rejects. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** In 0..1, without 1. */
  readonly random: () => number;
}

export const CLOCK: Clock = {
  now: Date.now,
  wait: async (milliseconds, signal) => {
    // It rejects where it is cut short.
    await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
  },
  random: Math.random,
};
