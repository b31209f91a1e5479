/** One question → step after step until nothing is left to do, with the waiting in between. */
import { failure } from "./failure.ts";
import type { Entry, Ledger } from "./ledger.ts";
import type { Report } from "./log.ts";
import { backoff, type Patience } from "./patience.ts";
import { nextStep, type Pause, type Step, type TakeStep } from "./steps.ts";

export interface ClerkOptions {
  readonly ledger: Pick<Ledger, "entry">;
  readonly takeStep: TakeStep;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly report: Report;
  readonly patience: Patience;
  readonly phase: () => Phase;
}

/** finishing: what would have to wait is left to the next run · halted: nothing more is begun. */
export type Phase = "loading" | "working" | "finishing" | "halted";

/** Failures in a row that the lane waits for: a second or two. After more, others go first, so that one message that a platform
 * chokes on doesn't silence a channel. */
const PATIENT = 2;

/** What came of it: it ended, `before` and `after` being what the ledger knew; or it is tried again later; or the next run has it. */
export type Work =
  | { readonly kind: "ended"; readonly before: Entry; readonly after: Entry }
  | { readonly kind: "aside"; readonly milliseconds: number }
  | { readonly kind: "left" };

/** Never rejects. */
export type Clerk = (key: string) => Promise<Work>;

export function createClerk(options: ClerkOptions): Clerk {
  const { ledger, takeStep, pause, random, report, patience, phase } = options;
  /** By key, until the question ends. */
  const failures = new Map<string, number>();

  async function work(key: string): Promise<Work> {
    const before = ledger.entry(key);
    let after = before;
    while (before !== null && after !== null && phase() !== "halted") {
      const step = nextStep(after);
      if (step.kind === "rest") return ended(before, after);
      const end = await waited(key, await taken(step, after));
      if (end !== null) return end;
      after = ledger.entry(key);
    }
    return LEFT;
  }

  /** Null: go on. */
  async function waited(key: string, next: Pause): Promise<Work | null> {
    const milliseconds = next === "backoff" ? failed(key) : length(next);
    if (milliseconds === 0) return null;
    if (phase() !== "working") return LEFT;
    const isLong = next === "backoff" && (failures.get(key) ?? 0) > PATIENT;
    if (isLong) return { kind: "aside", milliseconds };
    await pause(milliseconds);
    return phase() === "working" ? null : LEFT;
  }

  function ended(before: Entry, after: Entry): Work {
    failures.delete(after.question.key);
    return before === after ? LEFT : { kind: "ended", before, after };
  }

  /** Milliseconds to wait. */
  function failed(key: string): number {
    const count = (failures.get(key) ?? 0) + 1;
    failures.set(key, count);
    return backoff(patience, count, random);
  }

  async function taken(step: Step, entry: Entry): Promise<Pause> {
    try {
      return await takeStep(step, entry);
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
      return phase() === "working" ? { kind: "aside", milliseconds: patience.longest } : LEFT;
    }
  };
}

const LEFT: Work = { kind: "left" };

function length(pause: Exclude<Pause, "backoff">): number {
  return pause === "none" ? 0 : pause.seconds * 1000;
}
