/** How long the delivery waits before it tries again, and how it is woken from waiting. */

/** Milliseconds, but for `atOnce`. */
export interface Backoff {
  /** What is in the air is on the ground after so long: a message whose fate is unknown either stands there then, or never will. */
  readonly settle: number;
  /** After the first failure of a question; twice that after the second, and so on. */
  readonly first: number;
  readonly longest: number;
  /** Calls to the platform under way at the same time. */
  readonly atOnce: number;
}

export const BACKOFF: Backoff = { settle: 3000, first: 500, longest: 60_000, atOnce: 8 };

/** Before the next attempt, `failures` ≥ 1 in a row. Spread over the upper half of the time, so that many don't come back at once. */
export function delayAfter({ first, longest }: Backoff, failures: number, random: () => number): number {
  return Math.min(longest, first * 2 ** (failures - 1)) * (0.5 + random() / 2);
}

export interface Pauses {
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Ends every pause. */
  readonly wake: () => void;
}

export function createPauses(wait: (milliseconds: number) => Promise<void>): Pauses {
  const sleepers = new Set<() => void>();
  return {
    pause: (milliseconds) =>
      new Promise((resolve) => {
        const end = () => {
          sleepers.delete(end);
          resolve();
        };
        sleepers.add(end);
        void wait(milliseconds).then(end);
      }),
    wake: () => {
      for (const end of sleepers) end();
    },
  };
}
