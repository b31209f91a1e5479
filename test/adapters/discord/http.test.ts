/** Interactions over HTTP: what is taken, and what is turned away. */
import { request as httpRequest } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { aDiscord, COVERAGE, type DiscordRig } from "./a-discord.ts";
import { command, textOf } from "./an-interaction.ts";
import type { Signing } from "./wire.ts";

const rigs: DiscordRig[] = [];

async function begin(coverage: typeof COVERAGE | null = COVERAGE): Promise<DiscordRig> {
  const rig = await aDiscord({ environment: { DISCORD_MODE: "http" }, coverage });
  rigs.push(rig);
  return rig;
}

afterAll(async () => {
  await Promise.all(rigs.map((rig) => rig.stop()));
});

const PING = { type: 1, id: "1", application_id: "1", token: "t", version: 1 };

test("a PING is answered", async () => {
  const { wire, port } = await begin();
  const response = await wire.request(port, PING);
  expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
});

describe.concurrent("401", () => {
  const minutes = (count: number): number => Date.now() + count * 60_000;
  test.each<[string, () => Signing]>([
    ["another signature", () => ({ signature: "00".repeat(64) })],
    ["no signature", () => ({ signature: "" })],
    ["another body than was signed", () => ({ body: JSON.stringify({ ...PING, id: "2" }) })],
    ["a time long past", () => ({ at: minutes(-6) })],
    ["a time to come", () => ({ at: minutes(1) })],
  ])("%s", async (_, given) => {
    const { wire, port, log } = await begin();
    expect((await wire.request(port, PING, given())).status).toBe(401);
    expect(log.join("")).toContain("discord-signature-refused");
  });

  test("and nothing of it is taken", async () => {
    const { wire, port, ledger } = await begin();
    const interaction = command(wire.book, { words: "who said so?" });
    await wire.request(port, interaction, { signature: "00".repeat(64) });
    expect(ledger.entry(`discord:${String(interaction.id)}`)).toBe(null);
  });
});

test("another method, another form, and too much of it are turned away", async () => {
  const { wire, port } = await begin();
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(405);
  const text = "not JSON" as unknown as object; // signed as it stands
  expect((await wire.request(port, text)).status).toBe(400);
  expect(await sent(port, "x".repeat(1_100_000))).toBe(413);
});

test("taken with 202 and no body, and answered by the callback", async () => {
  const whosaid = await begin();
  const { wire, port } = whosaid;
  const interaction = command(wire.book, { words: "who said the ferry stays where it is?" });
  const response = await wire.request(port, interaction);
  expect([response.status, await response.text()]).toEqual([202, ""]);
  await whosaid.settled();
  const known = wire.book.interaction(String(interaction.id));
  expect(textOf(whosaid.answer(known))).toContain("The ferry stays where it is,");
});

test("is connected for as long as it listens; a port that is taken is told", async () => {
  const whosaid = await begin();
  expect(whosaid.discord.isConnected()).toBe(true);
  const environment = { DISCORD_MODE: "http", DISCORD_PORT: String(whosaid.port) };
  await expect(aDiscord({ environment, wire: whosaid.wire })).rejects.toThrow(
    `DISCORD_PORT ${whosaid.port} can’t be listened on (EADDRINUSE)`,
  );
});

test.skipIf(process.platform !== "linux")(
  "is open to this machine alone, unless HTTP_HOST says otherwise",
  async () => {
    const { port } = await begin();
    // All of 127.0.0.0/8 is this machine (RFC 1122), and only the first address is listened on.
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow("fetch failed");
    const open = await aDiscord({ environment: { DISCORD_MODE: "http", HTTP_HOST: "0.0.0.0" } });
    rigs.push(open);
    expect((await fetch(`http://127.0.0.2:${open.port}/`)).status).toBe(405);
  },
);

function sent(port: number, body: string): Promise<number> {
  return new Promise((resolve) => {
    const request = httpRequest({ port, host: "127.0.0.1", method: "POST" }, (response) => {
      resolve(response.statusCode ?? 0);
      response.resume();
    });
    request.on("error", () => resolve(413));
    request.end(body);
  });
}
