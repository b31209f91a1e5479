/** One watched source: when it is next looked at, and what a failure or a success changes of that. */
import type { WatchEvent } from "./event.ts";
import type { Held } from "./held.ts";
import { pauseOf } from "./pace.ts";

/** What a look at a source came to. Seconds as in `Pace`. */
export type Found =
  | {
      readonly kind: "fine";
      readonly freshFor: number | null;
      /** Milliseconds until the next look, whatever the pace. */
      readonly pause?: number;
    }
  | {
      readonly kind: "failed";
      /** In words that follow the source's name. */
      readonly message: string;
      readonly status: number | null;
      readonly later: number | null;
      /** As above. */
      readonly pause?: number;
    };

export interface Source {
  /** From 1; 0: files and folders. */
  readonly number: number;
  readonly name: string;
  readonly look: () => Promise<Found>;
}

export interface Turns {
  /** Milliseconds since 1970 of the next turn. */
  readonly due: () => number;
  /** Looks if it is time to, and lets go what is held no more. Never rejects. */
  readonly take: () => Promise<void>;
}

export interface TurnsOptions {
  readonly held: Held;
  readonly every: number;
  readonly now: () => number;
  readonly random: () => number;
  readonly hear: (event: WatchEvent) => void;
  /** Takes in what was held until now; null where nothing went wrong. */
  readonly release: () => Promise<Found | null>;
  readonly isStopped: () => boolean;
}

export function createTurns(
  { number, name, look }: Source,
  { held, every, now, random, hear, release, isStopped }: TurnsOptions,
): Turns {
  const whose = { source: number, name };
  let [next, due, failures] = [now(), now(), 0];

  function note(found: Found): void {
    const isFine = found.kind === "fine";
    const pace = isFine ? { freshFor: found.freshFor, later: null } : { freshFor: null, later: found.later };
    if (isFine && failures > 0) hear({ kind: "works", ...whose });
    failures = isFine ? 0 : failures + 1;
    const again = pauseOf({ every, failures, ...pace }, random());
    const pause = found.pause ?? again;
    next = now() + pause;
    if (!isFine && failures === 1)
      hear({ kind: "failed", ...whose, message: found.message, status: found.status, again: pause });
  }

  async function take(): Promise<void> {
    // An embargo may have been prolonged, so its end is a reason to ask; not where the source wants to be left alone.
    const isTime = now() >= next || failures === 0;
    try {
      const found = isTime ? await look() : null;
      if (isStopped()) return;
      const released = await release();
      if (released !== null && found?.kind !== "failed") note(released);
      else if (found !== null) note(found);
    } catch (error) {
      if (isStopped()) return;
      note(brokenBy(error));
    } finally {
      due = Math.min(next, held.next(name, now()));
    }
  }

  return { due: () => due, take };
}

export function brokenBy(error: unknown): Extract<Found, { kind: "failed" }> {
  return { kind: "failed", message: whyOf(error), status: null, later: null };
}

/** The disk has a code; whatever else comes here is ours. */
function whyOf(error: unknown): string {
  if (error instanceof Error && "code" in error)
    return `can't be taken in (${String(error.code)}): check the folder's permissions and the disk; what was taken in before is whole`;
  const kind = error instanceof Error ? error.name : typeof error;
  return `can't be taken in (${kind}): this is a bug in whosaid, please report it`;
}
