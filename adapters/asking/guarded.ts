/** Work of the core's → its result, or the sentence for a failure of ours. The one place where such a failure is caught. */
import { randomUUID } from "node:crypto";
import { broke } from "../../src/presentation/sentences.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { whereabouts } from "../observability/whereabouts.ts";

/** `report` gets one line for the log, without a word of question or article; the problem is for the reader. */
export function guarded<Value>(work: () => Value, report: (line: string) => void): Result<Value, string> {
  try {
    return ok(work());
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    report(`error ${id}: ${whereabouts(error)}`);
    return err(broke(id));
  }
}
