/** What `whosaid serve --check` asks Discord, by the loopback wire. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkDiscord } from "../../../adapters/discord/check.ts";
import { settingsFor } from "./a-discord.ts";
import { startWire, type Wire } from "./wire.ts";

let wire: Wire;
beforeAll(async () => {
  wire = await startWire();
});
afterAll(async () => {
  await wire.close();
  if (wire.book.problems.length > 0) throw new Error(wire.book.problems.join("\n"));
});

function checked(given: Record<string, string> = {}, fetching = fetch) {
  return checkDiscord(settingsFor(wire, given), fetching);
}

test("a token that is taken, for this application, is fine", async () => {
  expect(await checked()).toEqual([
    { subject: "Discord: DISCORD_TOKEN", problem: null },
    { subject: "Discord: DISCORD_APPLICATION_ID", problem: null },
  ]);
});

test("a token of another application is told before anybody’s command fails", async () => {
  const [, application] = await checked({ DISCORD_APPLICATION_ID: "81384788765712384" });
  expect(application?.problem).toMatch(/isn’t the application that DISCORD_TOKEN belongs to: copy both/u);
});

test("a token that Discord refuses is told with its remedy, never printed, and nothing else is asked with it", async () => {
  const token = ["MTEwMDAwMDAwMDAwMDAwMDAwMQ", "Gtest0", "another0token0of0somebody"].join(".");
  const findings = await checked({ DISCORD_TOKEN: token });
  expect(findings).toEqual([
    {
      subject: "Discord: DISCORD_TOKEN",
      problem: expect.stringMatching(/^Discord doesn’t take DISCORD_TOKEN \(401\): copy it anew/u),
    },
  ]);
  expect(JSON.stringify(findings)).not.toContain(token);
});

test("a bot that may begin no session for now is told how long", async () => {
  const spent: typeof fetch = async () =>
    Response.json({ session_start_limit: { remaining: 0, reset_after: 600_000 } });
  expect((await checked({}, spent))[0]?.problem).toContain("no session for 10 minutes");
});

test("where Discord can’t be reached, that is told, not that the token is wrong", async () => {
  const away: typeof fetch = () => Promise.reject(new TypeError("fetch failed"));
  expect((await checked({}, away))[0]?.problem).toMatch(/^Discord can’t be asked \(\w+\): see whether/u);
});

test("without a token, over HTTP, there is nothing to ask", async () => {
  expect(await checked({ DISCORD_MODE: "http", DISCORD_TOKEN: "" })).toEqual([]);
});
