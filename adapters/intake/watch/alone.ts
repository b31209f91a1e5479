/** Watching for a folder, once nobody else does: two would take turns in undoing each other's articles. */
import type { Clock } from "./clock.ts";
import type { WatchEvent } from "./event.ts";
import { type Holder, isLock, type Lock, RENEW, takeLock } from "./lock.ts";

export interface Alone {
  readonly into: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly hear: (event: WatchEvent) => void;
  readonly take?: (folder: string) => Promise<Lock | Holder>;
}

/** Milliseconds between two looks whether the other one has ended. */
const AGAIN = 5_000;

/** `work` until it is stopped. Where the folder is taken, that is told once and waited out; where it is lost, `work` is stopped and it is waited for anew. */
export async function watchAlone(
  options: Alone,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { signal } = options;
  while (!signal.aborted) {
    const lock = await waitFor(options);
    if (lock === null) return;
    const lost = new AbortController();
    const done = new AbortController();
    const keeping = keep(lock, options.clock, done.signal).then((isOurs) => {
      if (!isOurs) lost.abort();
    });
    try {
      await work(AbortSignal.any([signal, lost.signal]));
    } finally {
      done.abort();
      await keeping;
      await lock.release().catch(() => undefined);
    }
    if (!lost.signal.aborted) return;
  }
}

/** Null: it was stopped before. */
async function waitFor({ into, clock, signal, hear, take = takeLock }: Alone): Promise<Lock | null> {
  let isTold = false;
  while (!signal.aborted) {
    const taken = await take(into);
    if (isLock(taken)) return taken;
    if (!isTold) hear({ kind: "occupied", folder: into, process: taken.process, host: taken.host });
    isTold = true;
    await clock.wait(AGAIN, signal);
  }
  return null;
}

/** Until it is done with, or lost; a disk that is away for a while takes nothing. */
async function keep(lock: Lock, clock: Clock, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    await clock.wait(RENEW, signal);
    if (!signal.aborted && !(await lock.renew().catch(() => true))) return false;
  }
  return true;
}
