/** What the delivery's work looks like from outside: its metrics, and one line in the log for each question that ended. */

import type { Ending } from "../observability/metrics.ts";
import type { DeliveryOptions } from "./options.ts";
import type { JobEnd } from "./worker.ts";

type End = Extract<JobEnd, { kind: "ended" }>;

export interface Telemetry {
  /** A question is owed an answer, or a change of it. */
  open(key: string): void;
  close(end: End): void;
  duplicate(): void;
}

type TelemetryOptions = Pick<DeliveryOptions<never>, "ledger" | "now" | "report" | "metrics">;

export function createTelemetry({ ledger, now, report, metrics }: TelemetryOptions): Telemetry {
  /** Since when, in milliseconds; what an earlier run left counts from now. */
  const owed = new Map(ledger.open().map(({ question }) => [question.key, now()]));
  metrics.owed(owed.size);
  return {
    open(key) {
      if (!owed.has(key)) owed.set(key, now());
      metrics.owed(owed.size);
    },
    close(end) {
      const { key } = end.after.question;
      const milliseconds = now() - (owed.get(key) ?? now());
      owed.delete(key);
      metrics.owed(owed.size);
      const outcome = endingOf(end);
      const verdict = outcome === "withdrawn" ? null : (end.after.shown?.verdict ?? null);
      metrics.ended(outcome);
      if (verdict !== null && outcome !== "replaced") metrics.judged(verdict);
      if (outcome === "posted") metrics.answered(milliseconds);
      const question = ledger.hash(key).slice(0, 8);
      report("info", "question-ended", { question, outcome, verdict, milliseconds });
    },
    duplicate: () => metrics.duplicate(),
  };
}

function endingOf({ before, after }: End): Ending {
  const { state } = after;
  if (state === "refused" || state === "unsure" || state === "withdrawn") return state;
  return before.message === null ? "posted" : "replaced";
}
