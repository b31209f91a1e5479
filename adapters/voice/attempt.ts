/** Work of the core's → its result, or the sentence for a failure of ours. The one place where such a failure is caught. */
import { randomUUID } from "node:crypto";
import { err, ok, type Result } from "../../src/result.ts";
import { broke } from "./sentences.ts";

/** `report` gets one line for the log, without a word of question or article; the problem is for the reader. */
export function attempt<Value>(work: () => Value, report: (line: string) => void): Result<Value, string> {
  try {
    return ok(work());
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    report(`error ${id}: ${whereabouts(error)}`);
    return err(broke(id));
  }
}

/** Kind and place of an error. Not its message, which may repeat the question, and not its whole stack. */
export function whereabouts(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no Error was thrown";
  const place = /^\s+at .*?([^/\\(]+:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1] ?? "an unknown place";
  return `${error.name} at ${place}`;
}
