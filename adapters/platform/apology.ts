/** A failure → what its asker is told: to ask again later where the disk is to blame, else that it is a bug of ours. */
import { ASIDES, broke } from "../../src/presentation/sentences.ts";
import { StateTrouble } from "../delivery/ledger/state-trouble.ts";
import { reportFailure } from "../observability/failure.ts";
import type { Report } from "../observability/log.ts";

/** It is logged as `event`, and the id that the sentence names stands in the log too. */
export function apology(report: Report, event: string, error: unknown): string {
  const id = reportFailure(report, event, error);
  return error instanceof StateTrouble ? ASIDES.unwritable : broke(id);
}
