/** A clock that stands still while anything is under way and then jumps to what comes next: hours in a moment. */

export interface VirtualTime {
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Does it at that time, or as soon as it has passed. */
  at(time: number, what: () => void): void;
  /** Until nothing more is to come; throws where that is never. */
  run(): Promise<void>;
}

/** More than any schedule needs: whoever comes here goes round in circles. */
const MOST_EVENTS = 20_000;

/** `turns` of the event loop, in which what an event sets off gets done what takes no time. */
export function createVirtualTime(start = 0, turns = 1): VirtualTime {
  let now = start;
  let number = 0;
  let coming: { time: number; number: number; what: () => void }[] = [];

  function at(time: number, what: () => void): void {
    number += 1;
    coming.push({ time: Math.max(now, time), number, what });
  }

  function next(): (() => void) | null {
    const [first, ...others] = coming;
    if (first === undefined) return null;
    const soonest = others.reduce((least, one) => (isBefore(one, least) ? one : least), first);
    coming = coming.filter((one) => one !== soonest);
    now = soonest.time;
    return soonest.what;
  }

  return {
    now: () => now,
    wait: (milliseconds) => new Promise((resolve) => at(now + milliseconds, resolve)),
    at,
    async run() {
      for (let events = 0; events < MOST_EVENTS; events += 1) {
        const what = next();
        if (what === null) return;
        what();
        for (let turn = 0; turn < turns; turn += 1) await settled();
      }
      throw new Error("There is no end of events");
    },
  };
}

function isBefore(one: { time: number; number: number }, other: { time: number; number: number }): boolean {
  return one.time < other.time || (one.time === other.time && one.number < other.number);
}

/** What the event set off has gone as far as it can without time passing. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
