/** Jobs in queues: one after the other in each, the queues side by side. */

export interface Queues {
  /** A key that waits already waits once; one that is worked on is worked on again. */
  enter(queue: string, key: string): void;
  /** Resolves when nothing waits, rests or is worked on. */
  idle(): Promise<void>;
}

/** Resolves to the milliseconds until the key is worked on again, so that others go first; null where it is done with. Never rejects. */
export type Job = (key: string) => Promise<number | null>;

export function createQueues(job: Job, pause: (milliseconds: number) => Promise<void>): Queues {
  /** By queue, in the order in which they came. A queue is here for as long as somebody works in it. */
  const waiting = new Map<string, Set<string>>();
  let resting = 0;
  let listeners: (() => void)[] = [];
  const isIdle = () => waiting.size === 0 && resting === 0;

  async function run(queue: string, keys: Set<string>): Promise<void> {
    // What is added while a set is walked through is walked through too.
    for (const key of keys) {
      keys.delete(key);
      const milliseconds = await job(key);
      if (milliseconds !== null) void rest(queue, key, milliseconds);
    }
    waiting.delete(queue);
    if (!isIdle()) return;
    for (const resolve of listeners) resolve();
    listeners = [];
  }

  async function rest(queue: string, key: string, milliseconds: number): Promise<void> {
    resting += 1;
    await pause(milliseconds);
    resting -= 1;
    enter(queue, key);
  }

  function enter(queue: string, key: string): void {
    const keys = waiting.get(queue) ?? new Set();
    keys.add(key);
    if (waiting.has(queue)) return;
    waiting.set(queue, keys);
    void run(queue, keys);
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
