/** The ledger in a test's folder of state files. */
import { join } from "node:path";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";

export function aLedger(folder: string): Ledger {
  const ledger = openLedger(join(folder, "state.db"), { keepDays: 90 });
  if (!ledger.ok) throw new Error(ledger.problem);
  return ledger.value;
}
