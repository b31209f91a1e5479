/** A failure → what its asker is told: to ask again later where the disk is to blame, else that it is a bug of ours. */
import { ASIDES, broke } from "../../src/presentation/sentences.ts";
import { StateTrouble } from "../delivery/ledger/state-trouble.ts";

/** `id` stands in the log too. */
export function apology(error: unknown, id: string): string {
  return error instanceof StateTrouble ? ASIDES.unwritable : broke(id);
}
