/** Three addresses for whoever runs whosaid: `/healthz` (may it be asked?) and `/livez` (does it still run?) for a supervisor, `/metrics` for Prometheus. */
import type { Server, ServerResponse } from "node:http";
import { err, ok, type Result } from "../../src/index.ts";
import type { ProgramMetrics } from "../observability/metrics.ts";
import { createHttpServer } from "../platform/http-server.ts";

export interface Readiness {
  /** unwritable: nothing can be written down, so that no question is taken; `reason` says why. */
  readonly status: "ok" | "loading" | "disconnected" | "unwritable" | "stopping";
  /** By platform: how its connection stands. */
  readonly [fact: string]: string | number;
}

export interface HealthOptions {
  /** Null: nothing is served. 0: any free one. */
  readonly port: number | null;
  readonly host: string;
  readonly ready: () => Readiness;
  readonly metrics: Pick<ProgramMetrics, "text" | "contentType">;
}

export interface Health {
  /** The one that is listened on; null where nothing is served. */
  readonly port: number | null;
  close(): Promise<void>;
}

/** The problem is a sentence that names the setting to change. */
export async function startHealth({
  port,
  host,
  ready,
  metrics,
}: HealthOptions): Promise<Result<Health, string>> {
  if (port === null) return ok({ port: null, close: async () => {} });
  const server = createHttpServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "GET only\n");
    const path = (request.url ?? "/").split("?")[0];
    // A new start would mend neither a full disk nor a platform that is away, and would cost the coverage: that it can tell is enough.
    if (path === "/livez") return send(response, 200, "alive\n");
    if (path === "/healthz") return tellHealth(response, ready());
    if (path === "/metrics") return tellMetrics(response, metrics);
    return send(response, 404, "There are /healthz, /livez and /metrics\n");
  });
  const problem = await listening(server, port, host);
  if (problem !== null) return err(problem);
  const address = server.address();
  return ok({
    port: address !== null && typeof address === "object" ? address.port : port,
    close: () => closed(server),
  });
}

function tellHealth(response: ServerResponse, readiness: Readiness): void {
  send(response, readiness.status === "ok" ? 200 : 503, `${JSON.stringify(readiness)}\n`, "application/json");
}

function tellMetrics(response: ServerResponse, { text, contentType }: HealthOptions["metrics"]): void {
  text().then(
    (metrics) => send(response, 200, metrics, contentType),
    () => send(response, 500, "The metrics could not be collected\n"),
  );
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = "text/plain; charset=utf-8",
): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}

function listening(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(told(error.code ?? "unknown", port, host)),
    );
    server.listen(port, host, () => resolve(null));
  });
}

const PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program: choose another one, or leave METRICS_PORT out",
  EACCES: "may not be listened on by this user: choose one above 1023, or leave METRICS_PORT out",
  EADDRNOTAVAIL: "can't be listened on there: METRICS_HOST is no address of this machine",
  ENOTFOUND: "can't be listened on there: METRICS_HOST is no address of this machine",
};

function told(code: string, port: number, host: string): string {
  return `METRICS_PORT ${port} on ${host} ${PROBLEMS[code] ?? `can't be listened on (${code})`}`;
}

/** A scraper that keeps its connection open doesn't hold up the stop. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
