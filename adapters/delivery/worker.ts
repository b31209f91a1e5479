/** One question → step after attempt until nothing is left to do, with the waiting in between. */
import { failure } from "../observability/failure.ts";
import type { Report } from "../observability/log.ts";
import { type Attempt, type MakeAttempt, nextAttempt, type Pause } from "./attempt.ts";
import { type Backoff, delayAfter } from "./backoff.ts";
import type { Entry, Ledger } from "./ledger/ledger.ts";

export interface WorkerOptions {
  readonly ledger: Pick<Ledger, "entry">;
  readonly makeAttempt: MakeAttempt;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly report: Report;
  readonly backoff: Backoff;
  readonly phase: () => Phase;
}

/** finishing: what would have to wait is left to the next run · halted: nothing more is begun. */
export type Phase = "loading" | "working" | "finishing" | "halted";

/** Failures in a row that the queue waits for: a second or two. After more, others go first, so that one message that a platform
 * chokes on doesn't silence a channel. */
const PATIENT = 2;

/** What came of it: it ended, `before` and `after` being what the ledger knew; or it is tried again later; or the next run has it. */
export type JobEnd =
  | { readonly kind: "ended"; readonly before: Entry; readonly after: Entry }
  | { readonly kind: "retry"; readonly milliseconds: number }
  | { readonly kind: "left" };

/** Never rejects. */
export type Worker = (key: string) => Promise<JobEnd>;

export function createWorker(options: WorkerOptions): Worker {
  const { ledger, makeAttempt, pause, random, report, backoff, phase } = options;
  /** By key, until the question ends. */
  const failures = new Map<string, number>();

  async function work(key: string): Promise<JobEnd> {
    const before = ledger.entry(key);
    let after = before;
    while (before !== null && after !== null && phase() !== "halted") {
      const attempt = nextAttempt(after);
      if (attempt.kind === "rest") return ended(before, after);
      const end = await waited(key, await taken(attempt, after));
      if (end !== null) return end;
      after = ledger.entry(key);
    }
    return LEFT;
  }

  /** Null: go on. */
  async function waited(key: string, next: Pause): Promise<JobEnd | null> {
    const milliseconds = next === "backoff" ? failed(key) : length(next);
    if (milliseconds === 0) return null;
    if (phase() !== "working") return LEFT;
    const isLong = next === "backoff" && (failures.get(key) ?? 0) > PATIENT;
    if (isLong) return { kind: "retry", milliseconds };
    await pause(milliseconds);
    return phase() === "working" ? null : LEFT;
  }

  function ended(before: Entry, after: Entry): JobEnd {
    failures.delete(after.question.key);
    return before === after ? LEFT : { kind: "ended", before, after };
  }

  /** Milliseconds to wait. */
  function failed(key: string): number {
    const count = (failures.get(key) ?? 0) + 1;
    failures.set(key, count);
    return delayAfter(backoff, count, random);
  }

  async function taken(attempt: Attempt, entry: Entry): Promise<Pause> {
    try {
      return await makeAttempt(attempt, entry);
    } catch (error) {
      // The ledger can't be written (a full disk): what it knows by then is where the next attempt begins.
      report("error", "step-failed", failure(error));
      return "backoff";
    }
  }

  return async (key) => {
    try {
      return await work(key);
    } catch (error) {
      report("error", "question-left", failure(error));
      return phase() === "working" ? { kind: "retry", milliseconds: backoff.longest } : LEFT;
    }
  };
}

const LEFT: JobEnd = { kind: "left" };

function length(pause: Exclude<Pause, "backoff">): number {
  return pause === "none" ? 0 : pause.seconds * 1000;
}
