/** Long work that gives way: a chat program is to be listened to while articles come in. */
import { setImmediate } from "node:timers/promises";
import type { Steps } from "../../src/index.ts";

export interface Breath {
  /** Whether the work has gone on for as long as others may be kept waiting. */
  readonly isDue: () => boolean;
  /** Lets everybody else have their turn. */
  readonly now: () => Promise<void>;
}

/** Milliseconds of work after which Ctrl-C, or a platform, is listened to. */
const BREATH = 20;

export function createBreath(): Breath {
  let breathed = performance.now();
  return {
    isDue: () => performance.now() - breathed >= BREATH,
    now: async () => {
      await setImmediate();
      breathed = performance.now();
    },
  };
}

/** What the steps come to. */
export async function inBreaths<Result>(steps: Steps<Result>, breath: Breath): Promise<Result> {
  let step = steps.next();
  while (step.done !== true) {
    if (breath.isDue()) await breath.now();
    step = steps.next();
  }
  return step.value;
}
