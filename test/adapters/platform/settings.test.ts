import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ChatSettings, readChatSettings } from "../../../adapters/platform/settings.ts";

const read = (environment: Record<string, string>) => readChatSettings(environment, ChatSettings, "chat");

describe("settings of a chat", () => {
  test("are all optional, and each platform has a state of its own", () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: {
        STATE_PATH: join(homedir(), ".local", "state", "whosaid", "chat.db"),
        ANSWERS_KEEP_DAYS: 90,
        METRICS_PORT: null,
        METRICS_HOST: "127.0.0.1",
        HTTP_HOST: "127.0.0.1",
        ALLOWED_USERS: null,
        DIRECT_MESSAGES: "everybody",
        QUESTIONS_PER_MINUTE: 10,
        CHANNEL_QUESTIONS_PER_MINUTE: 30,
        LOG_LEVEL: "info",
      },
    });
    expect(read({ XDG_STATE_HOME: "/state" })).toHaveProperty("value.STATE_PATH", "/state/whosaid/chat.db");
  });

  test("are read as what they are", () => {
    expect(
      read({ METRICS_PORT: "9464", METRICS_HOST: "::", ANSWERS_KEEP_DAYS: "7", LOG_LEVEL: "warn" }),
    ).toMatchObject({
      value: { METRICS_PORT: 9464, METRICS_HOST: "::", ANSWERS_KEEP_DAYS: 7, LOG_LEVEL: "warn" },
    });
  });

  test("state one address for all that is listened on, and another for metrics where that is wanted", () => {
    expect(read({ HTTP_HOST: "0.0.0.0" })).toMatchObject({
      value: { HTTP_HOST: "0.0.0.0", METRICS_HOST: "0.0.0.0" },
    });
    expect(read({ HTTP_HOST: "0.0.0.0", METRICS_HOST: "::1" })).toHaveProperty("value.METRICS_HOST", "::1");
    expect(read({ HTTP_HOST: "every where" })).toMatchObject({
      problem: [expect.stringContaining("HTTP_HOST should be an address of this machine")],
    });
  });

  test("of a reading room: there is none unless it is said where, and whose links or whose proxy open it", () => {
    const read = (environment: Record<string, string>) => readChatSettings(environment, ChatSettings, "chat");
    expect(read({})).toMatchObject({ ok: true, value: { READING_URL: null } });
    const behindProxy = { READING_URL: "https://a.example/", READING_ACCESS: "proxy" };
    expect(read(behindProxy)).toMatchObject({ ok: true, value: { READING_URL: "https://a.example" } });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["without a secret", { READING_URL: "https://a.example" }, /READING_URL needs READING_SECRET/u],
    [
      "with one that can be guessed",
      { READING_URL: "https://a.example", READING_SECRET: "secret" },
      /READING_SECRET should be at least 32 characters.*but is something else/u,
    ],
    ["that isn’t reached anywhere", { READING_PORT: "8080" }, /READING_PORT needs READING_URL/u],
    ["at no address of the web", { READING_URL: "javascript:alert(1)" }, /READING_URL should be an address/u],
  ])("of a reading room %s are told", (_, environment, problem) => {
    expect(readChatSettings(environment, ChatSettings, "chat")).toEqual({
      ok: false,
      problem: [expect.stringMatching(problem)],
    });
  });

  test("that are wrong are told together; what opens doors is not shown", () => {
    const Schema = ChatSettings.extend({
      CHAT_TOKEN: z.string("a token").startsWith("chat-", "a token"),
      CHAT_SECRET: z.string("a secret"),
    });
    const wrong = {
      METRICS_PORT: "70000",
      ANSWERS_KEEP_DAYS: "1e2",
      LOG_LEVEL: "loud",
      CHAT_TOKEN: "mail-123",
    };
    expect(readChatSettings(wrong, Schema, "chat")).toEqual({
      ok: false,
      problem: [
        'ANSWERS_KEEP_DAYS should be a whole number from 1 to 3,650, but is "1e2"',
        'METRICS_PORT should be a whole number from 1 to 65,535, but is "70000"',
        'LOG_LEVEL should be one of debug, info, warn, error, but is "loud"',
        "CHAT_TOKEN should be a token, but is something else",
        "CHAT_SECRET is missing: it should be a secret",
      ],
    });
  });
});
