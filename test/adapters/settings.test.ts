import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "dotenv";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDiscordSettings } from "../../adapters/discord/settings.ts";
import { loadEnvironment, readSettings, Settings } from "../../adapters/settings.ts";
import { readSlackSettings } from "../../adapters/slack/settings.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");

describe("settings", () => {
  test("without any, the samples that ship are asked, and the history lies where XDG has it", () => {
    expect(readSettings({})).toEqual({
      ok: true,
      value: {
        CORPUS_PATH: join(ROOT, "seeds"),
        HISTORY_PATH: join(homedir(), ".local", "state", "whosaid", "history"),
        STORE_PATH: join(homedir(), ".local", "state", "whosaid", "archive.db"),
        WATCH_SOURCES: [],
        WATCH_ALLOW_HOSTS: [],
        WATCH_AUDIENCE: null,
      },
    });
    expect(readSettings({ XDG_STATE_HOME: "/state" })).toHaveProperty(
      "value.HISTORY_PATH",
      "/state/whosaid/history",
    );
  });

  test.each([
    ["from where whosaid is started", "my coverage", resolve("my coverage")],
    ["from the home folder", "~/coverage", join(homedir(), "coverage")],
    ["as the home folder itself", "~", homedir()],
    ["as it is where it is absolute", "/srv/coverage", "/srv/coverage"],
    ["a tilde inside a name is only a name", "/srv/~old", "/srv/~old"],
  ])("a path is read %s", (_name, path, absolute) => {
    expect(readSettings({ CORPUS_PATH: path })).toHaveProperty("value.CORPUS_PATH", absolute);
  });

  test("a store that is off is none", () => {
    expect(readSettings({ STORE_PATH: "off" })).toHaveProperty("value.STORE_PATH", null);
    expect(readSettings({ STORE_PATH: "/srv/off" })).toHaveProperty("value.STORE_PATH", "/srv/off");
  });

  test("sources to watch are addresses and paths, and want a folder of their own", () => {
    const given = { CORPUS_PATH: "/srv/news", WATCH_SOURCES: "https://post.example/feed?k=1,\n ~/wire " };
    expect(readSettings(given)).toHaveProperty("value.WATCH_SOURCES", [
      "https://post.example/feed?k=1",
      join(homedir(), "wire"),
    ]);
    expect(readSettings({ WATCH_SOURCES: "wire" })).toEqual({
      ok: false,
      problem: [expect.stringMatching(/^WATCH_SOURCES needs CORPUS_PATH: the folder/u)],
    });
    expect(readSettings({ ...given, WATCH_SOURCES: "ftp://post.example" })).toEqual({
      ok: false,
      problem: [expect.stringMatching(/^WATCH_SOURCES should be addresses \(http, https\) and paths/u)],
    });
    expect(readSettings({ ...given, WATCH_ALLOW_HOSTS: "intranet, 10.0.0.7:8080" })).toHaveProperty(
      "value.WATCH_ALLOW_HOSTS",
      ["intranet", "10.0.0.7:8080"],
    );
  });

  test("who may read what is watched is named by places, and by nothing else", () => {
    expect(readSettings({ WATCH_AUDIENCE: "slack:C0123456789, terminal" })).toHaveProperty(
      "value.WATCH_AUDIENCE",
      ["slack:C0123456789", "terminal"],
    );
    for (const wrong of ["#desk", ",", "slack:C0123456789;terminal"])
      expect(readSettings({ WATCH_AUDIENCE: wrong })).toEqual({
        ok: false,
        problem: [
          expect.stringMatching(/^WATCH_AUDIENCE should be names of places, such as slack:C0123456789/u),
        ],
      });
  });

  test("an empty value counts as none", () => {
    expect(readSettings({ CORPUS_PATH: "", HISTORY_PATH: " ", XDG_STATE_HOME: "" })).toEqual(
      readSettings({}),
    );
  });

  test("wrong ones are told together: the name, what was expected, what stood there", () => {
    const expected = "should be a path of 1 to 4,096 characters, none of them a control character";
    expect(readSettings({ CORPUS_PATH: "a\nb", HISTORY_PATH: "x".repeat(5000), OTHER: "\n" })).toEqual({
      ok: false,
      problem: [
        `CORPUS_PATH ${expected}, but is "a\\nb"`,
        `HISTORY_PATH ${expected}, but is "${"x".repeat(59)}…`,
      ],
    });
  });
});

describe(".env.example", () => {
  const example = async () => parse(await readFile(join(ROOT, ".env.example")));

  test("names every setting of the terminal and the chats, and no other", async () => {
    const files = ["settings.ts", "platform/settings.ts", "slack/settings.ts", "discord/settings.ts"];
    const sources = await Promise.all(files.map((file) => readFile(join(ROOT, "adapters", file), "utf8")));
    const stated = sources.flatMap((source) =>
      [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gmu)].map(([, name]) => name),
    );
    expect(stated).toEqual(expect.arrayContaining(Object.keys(Settings.shape)));
    expect(new Set(Object.keys(await example()))).toEqual(new Set(stated));
  });

  test("says what holds without it", async () => {
    expect(readSettings(await example())).toEqual(readSettings({}));
  });
});

describe("a token in the wrong place", () => {
  // Made up, and put together here so that nobody's scanner takes them for real ones.
  const tokens = [
    ["xoxb", "2345678901", "3456789012", "AbCdEfGhIjKl"].join("-"),
    ["xapp", "1", "A0B1C2D3E4", "5678901234", "abcdef0123456789"].join("-"),
    ["MTEwMDAwMDAwMDAwMDAwMDAwMQ", "Gtest0", "q7Rk2vXw9LmZb4TnYc8HsJd3"].join("."),
    "8f742231b10e8888abcd99yyyzzz85a5",
  ];

  test.each(tokens)("is never told, whichever setting it stands in (%#)", async (token) => {
    const names = Object.keys(parse(await readFile(join(ROOT, ".env.example"))));
    for (const name of names) {
      for (const value of [token, `\n${token}`, `https://${token}@slack.com/api/`, `${token},${token}`]) {
        for (const mode of [{}, { SLACK_MODE: "http", DISCORD_MODE: "http" }]) {
          const environment = { ...mode, [name]: value };
          const read = [readSlackSettings, readDiscordSettings, readSettings].map((of) => of(environment));
          const problems = read.flatMap((one) => (one.ok ? [] : one.problem)).join();
          expect(problems).not.toContain(token.slice(0, 20));
        }
      }
    }
  });
});

describe("the .env file", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "whosaid-settings-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test("adds to the environment, which wins, and changes nothing for others", async () => {
    const file = join(folder, ".env");
    await writeFile(file, 'CORPUS_PATH="my coverage"\nHISTORY_PATH=/from/file\n');
    const environment = { HISTORY_PATH: "/from/environment" };
    expect(loadEnvironment(file, environment)).toEqual({
      CORPUS_PATH: "my coverage",
      HISTORY_PATH: "/from/environment",
    });
    expect(environment).toEqual({ HISTORY_PATH: "/from/environment" });
  });

  test("may be missing", () => {
    expect(loadEnvironment(join(folder, ".env"), { A: "1" })).toEqual({ A: "1" });
  });

  test("that can't be read is told", () => {
    expect(() => loadEnvironment(folder, {})).toThrow("EISDIR");
  });
});
