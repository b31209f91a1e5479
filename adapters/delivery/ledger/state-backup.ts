/** A state file, open or not → a sound copy of it in one file. */
import { err, ok, type Result } from "../../../src/index.ts";
import { openDatabase } from "./database.ts";
import { copyState, removeCopy, type Wait } from "./state-copy.ts";

/** `to` isn't there yet. The copy is in the format of this version. */
export async function backUpState(path: string, to: string, wait: Wait): Promise<Result<null, string>> {
  const copied = await copyState(path, to, wait);
  if (!copied.ok) return copied;
  // What lies beside it is written into it, and all of it is looked through.
  const opened = openDatabase(to);
  if (opened.ok) {
    opened.value.close();
    return ok(null);
  }
  removeCopy(to);
  return err(opened.problem.replaceAll(to, path));
}
