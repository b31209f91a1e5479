/** What is kept no longer is forgotten while the program runs, whether anybody asks anything or not. */
import { failure } from "../../observability/failure.ts";
import type { Report } from "../../observability/log.ts";
import type { Ledger } from "./ledger.ts";

export interface ForgettingOptions {
  readonly ledger: Pick<Ledger, "forget">;
  readonly report: Report;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Milliseconds: the shortest that anything is kept is a quarter of an hour. */
const EVERY = 5 * 60_000;

/** At once, and from then on every five minutes. */
export function startForgetting({ ledger, report, now }: ForgettingOptions): { stop(): void } {
  const forget = (): void => {
    try {
      ledger.forget(now());
    } catch (error) {
      report("error", "forgetting-failed", failure(error));
    }
  };
  forget();
  const timer = setInterval(forget, EVERY);
  return { stop: () => clearInterval(timer) };
}
