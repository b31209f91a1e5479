/** A delivery of a shape that we don't know → its shape, logged, and one more counted: what kind it says it is, and which field was otherwise than we know it. Never
 * what stands in it. */
import type { z } from "zod";
import type { Report } from "./log.ts";
import type { Metrics } from "./metrics.ts";

export interface Counting {
  readonly report: Report;
  readonly metrics: Pick<Metrics, "unread">;
}

/** `kind`: the platform's name of it. `error`: what didn't fit; null where nothing listens for that kind. */
export function unread({ report, metrics }: Counting, kind: string, error: z.ZodError | null): void {
  metrics.unread();
  const [issue] = error?.issues ?? [];
  const shape = issue === undefined ? {} : { field: issue.path.join(".") || "all", problem: issue.code };
  report("warn", "delivery-unread", { kind, ...shape });
}

/** Null: it is of another shape, which is told. */
export function readOr<Value>(
  counting: Counting,
  kind: string,
  schema: z.ZodType<Value>,
  body: unknown,
): Value | null {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  unread(counting, kind, read.error);
  return null;
}
