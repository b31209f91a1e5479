/** What every HTTP server of ours turns away: bodies that are too long, requests that take too long, times that aren't now. */
import { once } from "node:events";
import { request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import {
  closeServer,
  createHttpServer,
  HTTP,
  isTimely,
  listenOn,
} from "../../../adapters/platform/http-server.ts";

const HOST = "127.0.0.1";
const running: Server[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await closeServer(server, sleep);
});

async function served(backoff?: number): Promise<{ readonly port: number; readonly heard: () => number }> {
  let heard = 0;
  const server = createHttpServer((incoming, response) => {
    heard += 1;
    incoming.resume().on("end", () => response.end("ok"));
  }, backoff);
  running.push(server);
  expect(await listenOn(server, { setting: "SLACK_PORT", port: 0, host: HOST })).toMatchObject({ ok: true });
  return { port: (server.address() as AddressInfo).port, heard: () => heard }; // listening on a port, it is never a string
}

describe("a body", () => {
  test("of more than a megabyte is refused by what it says of itself, and nothing of it is waited for", async () => {
    const { port, heard } = await served();
    const headers = { "content-length": String(HTTP.body + 1), connection: "keep-alive" };
    const asking = request({ port, host: HOST, method: "POST", headers });
    asking.flushHeaders();
    const [response] = await once(asking, "response");
    expect([response.statusCode, response.headers.connection, heard()]).toEqual([413, "close", 0]);
    asking.destroy();
  });

  test("of a megabyte is taken", async () => {
    const { port } = await served();
    const response = await fetch(`http://${HOST}:${port}/`, { method: "POST", body: "x".repeat(HTTP.body) });
    expect(response.status).toBe(200);
  });
});

describe("a request", () => {
  test.each([
    ["whose headers never end", "POST / HTTP/1.1\r\nhost: x\r\n"],
    ["whose body never ends", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nx"],
  ])("%s is given up", async (_what, words) => {
    const { port } = await served(100);
    const socket = connect(port, HOST, () => socket.write(words));
    let answer = "";
    socket.on("data", (data) => {
      answer += data.toString();
    });
    await once(socket, "close");
    expect(answer).toContain("408");
  });

  test("has ten seconds", () => {
    const server = createHttpServer(() => {});
    expect([server.requestTimeout, server.headersTimeout]).toEqual([10_000, 10_000]);
  });
});

test.each([
  ["now", 0, true],
  ["five minutes old", -300, true],
  ["older", -301, false],
  ["ahead by what a clock may be slow", 5, true],
  ["of the future", 6, false],
])("a signed time that is %s", (_when, seconds, expected) => {
  const now = 1_700_000_000_000;
  expect(isTimely(String(now / 1000 + seconds), now)).toBe(expected);
});

test.each(["", "soon", "-1", "1e9", "1700000000.5", "9".repeat(13)])("a signed time %j is none", (signed) => {
  expect(isTimely(signed, 0)).toBe(false);
});

test("an address that isn't this machine's is told with the setting that states it", async () => {
  const opened = await listenOn(
    createHttpServer(() => {}),
    {
      setting: "SLACK_PORT",
      port: 3000,
      host: "192.0.2.1",
    },
  );
  expect(opened).toEqual({
    ok: false,
    problem:
      "SLACK_PORT 3000 can’t be listened on (EADDRNOTAVAIL): HTTP_HOST 192.0.2.1 is no address of this machine",
  });
});
