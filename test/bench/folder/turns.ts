/** How long the longest turn of the event loop kept the processor: what other programs do meanwhile doesn't count. */
import { existsSync, openSync, readSync } from "node:fs";

/** Opened once: it is asked a thousand times a second. */
const SCHEDULED = existsSync("/proc/self/schedstat") ? openSync("/proc/self/schedstat", "r") : null;
const page = Buffer.alloc(100);

/** From now until `end`, which gives milliseconds; null where the system doesn't tell. */
export function countTurns(): { readonly end: () => number | null } {
  let [isOver, longest, before] = [false, 0, threadTime()];
  const turn = (): void => {
    const now = threadTime();
    longest = Math.max(longest, now - before);
    before = now;
    // Not at once: to be asked in an idle loop again and again would take processor time too.
    if (!isOver) setTimeout(turn, 1);
  };
  turn();
  return {
    end: () => {
      isOver = true;
      turn();
      return Number.isNaN(longest) ? null : longest;
    },
  };
}

/** Milliseconds for which this thread had the processor; only Linux tells. */
function threadTime(): number {
  if (SCHEDULED === null) return Number.NaN;
  const length = readSync(SCHEDULED, page, 0, page.length, 0);
  return Number.parseInt(page.toString("latin1", 0, length), 10) / 1e6;
}
