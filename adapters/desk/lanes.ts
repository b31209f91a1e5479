/** Work in lanes: one thing after the other in each, the lanes side by side. */

export interface Lanes {
  /** A key that waits already waits once; one that is worked on is worked on again. */
  enter(lane: string, key: string): void;
  /** Resolves when nothing waits, rests or is worked on. */
  idle(): Promise<void>;
}

/** Resolves to how many milliseconds the key steps aside, so that others go first; null where it is done with. Never rejects. */
export type Work = (key: string) => Promise<number | null>;

export function createLanes(work: Work, pause: (milliseconds: number) => Promise<void>): Lanes {
  /** By lane, in the order in which they came. A lane is here for as long as somebody works in it. */
  const waiting = new Map<string, Set<string>>();
  let resting = 0;
  let listeners: (() => void)[] = [];
  const isIdle = () => waiting.size === 0 && resting === 0;

  async function run(lane: string, queue: Set<string>): Promise<void> {
    // What is added while a set is walked through is walked through too.
    for (const key of queue) {
      queue.delete(key);
      const milliseconds = await work(key);
      if (milliseconds !== null) void rest(lane, key, milliseconds);
    }
    waiting.delete(lane);
    if (!isIdle()) return;
    for (const resolve of listeners) resolve();
    listeners = [];
  }

  async function rest(lane: string, key: string, milliseconds: number): Promise<void> {
    resting += 1;
    await pause(milliseconds);
    resting -= 1;
    enter(lane, key);
  }

  function enter(lane: string, key: string): void {
    const queue = waiting.get(lane) ?? new Set();
    queue.add(key);
    if (waiting.has(lane)) return;
    waiting.set(lane, queue);
    void run(lane, queue);
  }

  return {
    enter,
    idle: () => (isIdle() ? Promise.resolve() : new Promise((resolve) => listeners.push(resolve))),
  };
}

/** At most so many pieces of work at the same time; the others wait in the order in which they came. */
export function createCounter(atOnce: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
