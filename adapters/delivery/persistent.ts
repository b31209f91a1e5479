/** Work that is tried again, later and later, until it succeeds. */
import { BACKOFF, type Backoff, createPauses, delayAfter } from "./backoff.ts";

export interface Persistent {
  /** Once more, where it is under way. */
  begin(): void;
  /** What is under way may end; nothing is begun. */
  stop(): void;
}

export interface Persistence {
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly backoff?: Backoff;
}

export function createPersistent(
  work: () => Promise<void>,
  { wait, random, backoff = BACKOFF }: Persistence,
  failed: (error: unknown) => void,
): Persistent {
  const { pause, wake } = createPauses(wait);
  let [isWanted, isBusy, isStopped] = [false, false, false];

  /** Milliseconds until it is tried again. */
  async function tried(failures: number): Promise<number> {
    try {
      await work();
      return 0;
    } catch (error) {
      if (!isStopped) failed(error);
      return delayAfter(backoff, failures + 1, random);
    }
  }

  async function run(): Promise<void> {
    isBusy = true;
    for (let failures = 0; isWanted && !isStopped; ) {
      isWanted = false;
      const milliseconds = await tried(failures);
      failures = milliseconds === 0 ? 0 : failures + 1;
      if (milliseconds === 0 || isStopped) continue;
      isWanted = true;
      await pause(milliseconds);
    }
    isBusy = false;
  }

  return {
    begin() {
      isWanted = true;
      if (!isBusy) void run();
    },
    stop() {
      isStopped = true;
      wake();
    },
  };
}
