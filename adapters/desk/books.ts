/** What the desk's work looks like from outside: its metrics, and one line in the log for each question that ended. */
import type { Work } from "./clerk.ts";
import type { DeskOptions } from "./desk-options.ts";
import type { Ending } from "./metrics.ts";

type End = Extract<Work, { kind: "ended" }>;

export interface Books {
  /** A question is owed an answer, or a change of it. */
  open(key: string): void;
  close(end: End): void;
  duplicate(): void;
}

type BooksOptions = Pick<DeskOptions<never>, "ledger" | "now" | "report" | "metrics">;

export function createBooks({ ledger, now, report, metrics }: BooksOptions): Books {
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
