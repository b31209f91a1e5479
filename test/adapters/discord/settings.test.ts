/** The environment → Discord's settings; every wrong one is told by name, in one go. */
import { expect, test } from "vitest";
import {
  readDiscordSettings,
  readInvitationSettings,
  readRegistrationSettings,
} from "../../../adapters/discord/settings.ts";
import { APPLICATION, TOKEN } from "./wire-book.ts";

const GATEWAY = { DISCORD_APPLICATION_ID: APPLICATION, DISCORD_TOKEN: TOKEN };
const HTTP = {
  DISCORD_APPLICATION_ID: APPLICATION,
  DISCORD_MODE: "http",
  DISCORD_PUBLIC_KEY: "ab".repeat(32),
};

test("the gateway needs an id and a token", () => {
  expect(readDiscordSettings(GATEWAY)).toMatchObject({
    ok: true,
    value: {
      DISCORD_MODE: "gateway",
      DISCORD_GUILDS: null,
      DISCORD_CHANNELS: null,
      DISCORD_API_URL: "https://discord.com/api",
    },
  });
});

test("http needs the public key, and no token", () => {
  expect(readDiscordSettings(HTTP)).toMatchObject({
    ok: true,
    value: { DISCORD_MODE: "http", DISCORD_PORT: 3001 },
  });
});

test("lists of ids, parted by commas or blanks", () => {
  const lists = {
    DISCORD_GUILDS: "81384788765712384, 613425648685547541",
    DISCORD_CHANNELS: "381870553235193857",
  };
  const read = readDiscordSettings({ ...GATEWAY, ...lists });
  expect(read.ok && [...(read.value.DISCORD_GUILDS ?? [])]).toEqual([
    "81384788765712384",
    "613425648685547541",
  ]);
});

test("everything that is wrong is told at once, and what stood for a secret isn't", () => {
  const read = readDiscordSettings({
    DISCORD_TOKEN: "hush-hush",
    DISCORD_GUILDS: "my server",
    DISCORD_API_URL: "http://elsewhere.example/api",
    METRICS_PORT: "many",
  });
  const problems = read.ok ? [] : read.problem;
  const names = problems.map((problem) => problem.split(" ")[0]);
  expect(new Set(names)).toEqual(
    new Set(["METRICS_PORT", "DISCORD_APPLICATION_ID", "DISCORD_GUILDS", "DISCORD_API_URL", "DISCORD_TOKEN"]),
  );
  expect(problems.join()).not.toContain("hush");
});

test("members of listed servers can be looked up only with a list and a token", () => {
  const members = { DIRECT_MESSAGES: "members" };
  expect(readDiscordSettings({ ...HTTP, ...members })).toMatchObject({
    problem: [
      expect.stringContaining("DISCORD_GUILDS is missing"),
      expect.stringContaining("DISCORD_TOKEN is missing"),
    ],
  });
  const whole = { ...HTTP, ...members, DISCORD_GUILDS: "81384788765712384", DISCORD_TOKEN: TOKEN };
  expect(readDiscordSettings(whole)).toMatchObject({ ok: true });
});

test.each<[string, Record<string, string>, string]>([
  [
    "an unknown mode",
    { ...GATEWAY, DISCORD_MODE: "carrier-pigeon" },
    "DISCORD_MODE should be gateway or http",
  ],
  ["a key that is none", { ...HTTP, DISCORD_PUBLIC_KEY: "key" }, "DISCORD_PUBLIC_KEY should be"],
  ["a port that is none", { ...HTTP, DISCORD_PORT: "0" }, "DISCORD_PORT should be a port"],
])("%s", (_, environment, problem) => {
  const read = readDiscordSettings(environment);
  expect(read.ok ? "" : read.problem.join()).toContain(problem);
});

test("registering needs the token in either mode, and an invitation only the id", () => {
  expect(readRegistrationSettings(HTTP)).toMatchObject({
    ok: false,
    problem: [expect.stringContaining("DISCORD_TOKEN is missing")],
  });
  expect(readInvitationSettings({ DISCORD_APPLICATION_ID: APPLICATION })).toMatchObject({ ok: true });
});
