/** An error that nobody expected → what the log may know of it: kind and place, never its message. */

import type { Facts } from "./log.ts";
import { whereabouts } from "./whereabouts.ts";

export function failure(error: unknown): Facts {
  const [kind = "unknown", place = "unknown"] = whereabouts(error).split(" at ");
  const code = error instanceof Error && "code" in error ? { code: String(error.code) } : {};
  return { kind, place, ...code };
}
