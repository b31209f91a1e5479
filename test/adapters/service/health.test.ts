import { createServer } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { createMetrics } from "../../../adapters/observability/metrics.ts";
import { type Health, type Readiness, startHealth } from "../../../adapters/service/health.ts";

const HOST = "127.0.0.1";
const running: Health[] = [];
afterEach(async () => {
  for (const health of running.splice(0)) await health.close();
});

async function served(ready: () => Readiness, port: number | null = 0): Promise<Health> {
  const health = await startHealth({ port, host: HOST, ready, metrics: createMetrics() });
  if (!health.ok) throw new Error(health.problem);
  running.push(health.value);
  return health.value;
}

function ask({ port }: Health, path: string, method = "GET"): Promise<Response> {
  return fetch(`http://${HOST}:${port}${path}`, { method });
}

describe("/healthz", () => {
  test.each([
    ["ok", 200],
    ["loading", 503],
    ["disconnected", 503],
    ["unwritable", 503],
    ["stopping", 503],
  ] as const)("says %s by %i", async (status, code) => {
    const response = await ask(await served(() => ({ status, articles: 14 })), "/healthz?x=1");
    expect([response.status, await response.json()]).toEqual([code, { status, articles: 14 }]);
  });
});

test("/metrics are Prometheus’", async () => {
  const response = await ask(await served(() => ({ status: "loading" })), "/metrics");
  expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  expect(await response.text()).toContain("whosaid_owed");
});

test("/livez says that it runs, whatever else is the matter: a new start would mend none of it", async () => {
  const health = await served(() => ({ status: "unwritable", reason: "the disk is full" }));
  const response = await ask(health, "/livez");
  expect([response.status, await response.text()]).toEqual([200, "alive\n"]);
});

test("there is nothing else, and nothing to write to", async () => {
  const health = await served(() => ({ status: "ok" }));
  expect((await ask(health, "/")).status).toBe(404);
  expect((await ask(health, "/healthz", "POST")).status).toBe(405);
});

test("without a port nothing is served", async () => {
  expect((await served(() => ({ status: "ok" }), null)).port).toBeNull();
});

test("a port that is taken is told with what to do", async () => {
  const other = createServer().listen(0, HOST);
  await new Promise((resolve) => other.once("listening", resolve));
  const address = other.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const health = await startHealth({
    port,
    host: HOST,
    ready: () => ({ status: "ok" }),
    metrics: createMetrics(),
  });
  expect(health).toEqual({
    ok: false,
    problem: `METRICS_PORT ${port} on ${HOST} is taken by another program: choose another one, or leave METRICS_PORT out`,
  });
  other.close();
});
