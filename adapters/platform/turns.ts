/** A wait of no time → the next free turn of the event loop: one piece of work in each, with whatever came in heard in between. */
import { setImmediate } from "node:timers/promises";

type Wait = (milliseconds: number) => Promise<void>;

/** Timers that are due together run together: ten answers worked out in a row would keep an eleventh question waiting for its receipt. */
export function takingTurns(wait: Wait): Wait {
  let last: Promise<void> = Promise.resolve();
  return (milliseconds) => {
    if (milliseconds > 0) return wait(milliseconds);
    last = last.then(() => setImmediate());
    return last;
  };
}
