/** How the program stands, as `/healthz` tells it. */
import type { Ledger } from "../delivery/ledger/ledger.ts";
import type { Report } from "../observability/log.ts";
import type { Metrics } from "../observability/metrics.ts";
import type { Presence, Settled } from "../platform/platform.ts";
import type { Readiness } from "./health.ts";

/** One platform in the program: what is its own. */
export interface Post {
  readonly platform: Settled;
  readonly ledger: Ledger;
  readonly metrics: Metrics;
  readonly report: Report;
  /** Null until it is connected for the first time. */
  presence: Omit<Presence<never>, "change"> | null;
  /** It won't let us in again. */
  isRefused: boolean;
}

export interface Standing {
  status: "loading" | "ok" | "stopping";
  readonly posts: readonly Post[];
}

export function readinessOf({ status, posts }: Standing): Readiness {
  const connections = Object.fromEntries(posts.map((post) => [post.platform.name, connectionOf(post)]));
  const reason = posts.map(({ ledger }) => ledger.trouble()).find((trouble) => trouble !== null);
  if (reason !== undefined) return { ...connections, status: "unwritable", reason };
  const isLost = status === "ok" && posts.some((post) => connectionOf(post) !== "connected");
  return { ...connections, status: isLost ? "disconnected" : status };
}

function connectionOf({ presence, isRefused }: Post): string {
  if (isRefused) return "refused";
  if (presence === null) return "connecting";
  return presence.isConnected() ? "connected" : "disconnected";
}
