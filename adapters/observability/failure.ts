/** An error that nobody expected → what the log may know of it: kind and place, never its message. */
import { randomUUID } from "node:crypto";
import type { Facts, Report } from "./log.ts";
import { whereabouts } from "./whereabouts.ts";

export function failure(error: unknown): Facts {
  const [kind = "unknown", place = "unknown"] = whereabouts(error).split(" at ");
  const code = error instanceof Error && "code" in error ? { code: String(error.code) } : {};
  return { kind, place, ...code };
}

/** Logs it, under an id that whoever waits for it can be told. */
export function reportFailure(report: Report, event: string, error: unknown): string {
  const id = randomUUID().slice(0, 8);
  report("error", event, { error: id, ...failure(error) });
  return id;
}
