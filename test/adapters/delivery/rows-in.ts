/** What stands in the state of a folder, read by SQL beside whoever has it open. */
import { join } from "node:path";
import { openDatabase } from "../../../adapters/delivery/ledger/database.ts";

export function rowsIn(folder: string, columns: readonly string[], rest: string): readonly unknown[] {
  const database = openDatabase(join(folder, "state.db"));
  if (!database.ok) throw new Error(database.problem);
  const found = database.value.rows(columns, rest);
  database.value.close();
  return found;
}
