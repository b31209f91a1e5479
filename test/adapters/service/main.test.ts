/** `npm run serve` in a process of its own, against the loopback wires of both platforms. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../free-port.ts";
import { until } from "../../until.ts";
import { command } from "../discord/an-interaction.ts";
import { type Wire as DiscordWire, startWire as startDiscord } from "../discord/wire.ts";
import { APPLICATION, TOKEN } from "../discord/wire-book.ts";
import { CHANNEL, mention } from "../slack/a-delivery.ts";
import { FERRY } from "../slack/a-slack.ts";
import { type Wire as SlackWire, startWire as startSlack, TOKENS } from "../slack/wire.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

let folder = "";
let slack: SlackWire;
let discord: DiscordWire;

beforeAll(async () => {
  [slack, discord] = await Promise.all([startSlack(), startDiscord()]);
  folder = mkdtempSync(join(tmpdir(), "whosaid-serve-"));
  mkdirSync(join(folder, "corpus"));
  writeFileSync(join(folder, "corpus", "ferry.txt"), FERRY.text);
});

afterAll(async () => {
  await Promise.all([slack.close(), discord.close()]);
  rmSync(folder, { recursive: true });
  slack.book.verify();
  if (discord.book.problems.length > 0) throw new Error(discord.book.problems.join("\n"));
});

function program(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(ROOT, "start.cjs"), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...environment },
  });
  const heard = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    heard.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    heard.err += chunk.toString();
  });
  const ended = new Promise<number | null>((settle) => child.on("close", settle));
  return { child, heard, ended };
}

const MAIN = join(ROOT, "adapters/service/main.ts");
const TERMINAL = join(ROOT, "adapters/repl/main.ts");

function settings(): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: slack.api,
    DISCORD_APPLICATION_ID: APPLICATION,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.api,
    CORPUS_PATH: join(folder, "corpus"),
    XDG_STATE_HOME: folder,
    STORE_PATH: "off",
  };
}

describe("whosaid serve", () => {
  test("answers in Slack and in Discord out of one coverage, reads its settings again at SIGHUP, and leaves with 0", async () => {
    const METRICS_PORT = String(await freePort());
    const { child, heard, ended } = program([TERMINAL, "serve"], { ...settings(), METRICS_PORT });
    await until(() => slack.connections() > 0 && heard.out.includes("discord-connected"));
    await until(() => heard.out.includes("coverage-loaded"));
    const text = "who said the ferry stays where it is?";
    const said = slack.book.say(CHANNEL, "U0ADA", "?");
    await slack.send("events_api", mention({ text, ts: said.ts }));
    const asked = command(discord.book, { words: text });
    const known = discord.book.interaction(String(asked.id));
    discord.gateway.dispatch("INTERACTION_CREATE", asked);
    await until(() => slack.book.visible().length > 0 && known.response !== "none");
    expect(JSON.stringify(slack.book.visible())).toContain("The ferry stays where it is");
    expect(JSON.stringify(discord.book.answersTo(known.id))).toContain("The ferry stays where it is");

    const health = await fetch(`http://127.0.0.1:${METRICS_PORT}/healthz`);
    expect(await health.json()).toEqual({ status: "ok", slack: "connected", discord: "connected" });
    writeFileSync(join(folder, ".env"), "ALLOWED_USERS=U0PER\n");
    child.kill("SIGHUP");
    await until(() => heard.out.includes("settings-changed"));
    const again = slack.book.say(CHANNEL, "U0ADA", "?");
    await slack.send("events_api", mention({ text, ts: again.ts }));
    const declined = () => slack.book.messages.find(({ only }) => only === "U0ADA");
    await until(() => declined() !== undefined);
    expect(declined()?.text).toContain("I don’t know you yet");
    expect(slack.book.visible()).toHaveLength(1);

    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    rmSync(join(folder, ".env"));
    const events = heard.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events.filter(({ event }) => event === "coverage-loaded")).toHaveLength(1);
    const answered = events.filter(({ event }) => event === "question-ended").map(({ platform }) => platform);
    expect(new Set(answered)).toEqual(new Set(["slack", "discord"]));
  });

  test("answers and stops in order though nobody reads its log any more", async () => {
    const { child, heard, ended } = program([TERMINAL, "serve", "slack"], settings());
    await until(() => heard.out.includes("coverage-loaded"));
    child.stdout.destroy();
    child.stderr.destroy();
    const before = slack.book.visible().length;
    const said = slack.book.say(CHANNEL, "U0PER", "?");
    const asked = mention({ text: "who said nobody asked the crew?", ts: said.ts, user: "U0PER" });
    await slack.send("events_api", asked);
    await until(() => slack.book.visible().length > before);
    child.kill("SIGHUP");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test("with neither set up says where to begin, and leaves with 2", async () => {
    const { heard, ended } = program([MAIN], {});
    expect(await ended).toBe(2);
    expect(heard.err).toMatch(/^whosaid: Neither Slack nor Discord is set up: put SLACK_BOT_TOKEN/u);
  });

  test("takes no name but those two, and no option but one", async () => {
    const misnamed = program([MAIN, "irc"], {});
    expect(await misnamed.ended).toBe(2);
    expect(misnamed.heard.err).toContain("serve takes slack and discord, not “irc”");
    const unknown = program([MAIN, "--chek"], {});
    expect(await unknown.ended).toBe(2);
    expect(unknown.heard.err).toContain("--chek");
  });
});

describe("whosaid serve --check", () => {
  test("says that all is well, with 0, and starts, posts and leaves nothing", async () => {
    const [connections, posts] = [slack.connections(), slack.book.visible().length];
    const state = mkdtempSync(join(tmpdir(), "whosaid-check-"));
    const METRICS_PORT = String(await freePort());
    const { heard, ended } = program([MAIN, "--check"], {
      ...settings(),
      XDG_STATE_HOME: join(state, "deep"),
      METRICS_PORT,
    });
    expect([await ended, heard.err]).toEqual([0, ""]);
    expect(heard.out.replaceAll(folder, "…").replaceAll(state, "…").replaceAll(METRICS_PORT, "…")).toBe(
      [
        "fine   Settings",
        "fine   Slack: SLACK_BOT_TOKEN",
        "fine   Slack: SLACK_APP_TOKEN",
        "fine   Discord: DISCORD_TOKEN",
        "fine   Discord: DISCORD_APPLICATION_ID",
        "fine   CORPUS_PATH …/corpus: 1 article",
        "fine   STATE_PATH …/deep/whosaid/slack.db",
        "fine   STATE_PATH …/deep/whosaid/discord.db",
        "fine   METRICS_PORT … on 127.0.0.1",
        "",
        "Nothing is wrong.",
        "",
      ].join("\n"),
    );
    expect([slack.connections(), slack.book.visible().length]).toEqual([connections, posts]);
    rmSync(state, { recursive: true });
  });

  test("says all that is wrong in one list, each with its remedy, with 1, and no token", async () => {
    const busy = createServer().listen(0, "127.0.0.1");
    await new Promise((settle) => busy.once("listening", settle));
    const address = busy.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const [bot, app] = [["xoxb", "7", "wrong"].join("-"), ["xapp", "7", "wrong"].join("-")];
    const token = ["MTEwMDAwMDAwMDAwMDAwMDAwMQ", "Gtest0", "q7Rk2vXw9LmZb4TnYc8HsJd3"].join(".");
    const { heard, ended } = program([MAIN, "--check"], {
      ...settings(),
      SLACK_BOT_TOKEN: bot,
      SLACK_APP_TOKEN: app,
      DISCORD_TOKEN: token,
      QUESTIONS_PER_MINUTE: "many",
      CORPUS_PATH: join(folder, "nowhere"),
      XDG_STATE_HOME: join(folder, "corpus", "ferry.txt"),
      METRICS_PORT: String(port),
    });
    expect(await ended).toBe(1);
    busy.close();
    const wrong = heard.out.split("\n").filter((line) => line.startsWith("WRONG"));
    expect(wrong).toEqual([
      expect.stringMatching(/QUESTIONS_PER_MINUTE: should be a whole number from 1/u),
      expect.stringMatching(/Slack: SLACK_BOT_TOKEN: .+\(invalid_auth\): copy it anew/u),
      expect.stringMatching(/Slack: SLACK_APP_TOKEN: .+\(invalid_auth\): copy it anew/u),
      expect.stringMatching(/Discord: DISCORD_TOKEN: .+\(401\): copy it anew/u),
      expect.stringMatching(/CORPUS_PATH: .+nowhere.+: name a folder of/u),
      expect.stringMatching(/STATE_PATH: .+slack\.db can’t be written \(ENOTDIR/u),
      expect.stringMatching(/STATE_PATH: .+discord\.db can’t be written \(ENOTDIR/u),
      expect.stringMatching(/METRICS_PORT: .+EADDRINUSE.+: choose another one/u),
    ]);
    expect(heard.out).toContain("Wrong: 8 of 8.");
    for (const secret of [bot, app, token]) expect(heard.out + heard.err).not.toContain(secret);
  });
});
