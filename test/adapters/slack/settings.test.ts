import { describe, expect, test } from "vitest";
import { readSlackSettings } from "../../../adapters/slack/settings.ts";

const BOTH = { SLACK_BOT_TOKEN: "xoxb-1-2-abc" };
const SOCKET = { ...BOTH, SLACK_APP_TOKEN: "xapp-1-A1-2-abc" };
const HTTP = { ...BOTH, SLACK_MODE: "http", SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef" };

describe("settings of Slack", () => {
  test("in Socket Mode need two tokens and nothing else", () => {
    const read = readSlackSettings(SOCKET);
    expect(read.ok && read.value).toMatchObject({
      SLACK_MODE: "socket",
      SLACK_FOLLOW_UPS: false,
      SLACK_HISTORY: false,
      SLACK_CHANNELS: null,
      SLACK_API_URL: "https://slack.com/api/",
    });
  });

  test("in HTTP mode need the signing secret, and no app-level token", () => {
    const read = readSlackSettings(HTTP);
    expect(read.ok && read.value).toMatchObject({ SLACK_MODE: "http", SLACK_PORT: 3000 });
  });

  test.each([
    ["nothing at all", {}, ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]],
    [
      "the tokens the wrong way round",
      { SLACK_BOT_TOKEN: "xapp-1-abcdef", SLACK_APP_TOKEN: "xoxb-1-abcdef" },
      ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"],
    ],
    ["HTTP without its secret", { SLACK_MODE: "http" }, ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"]],
    ["a mode that there isn't", { ...SOCKET, SLACK_MODE: "rtm" }, ["SLACK_MODE"]],
    [
      "channels by name",
      { ...SOCKET, SLACK_CHANNELS: "#newsroom", SLACK_FOLLOW_UPS: "yes" },
      ["SLACK_FOLLOW_UPS", "SLACK_CHANNELS"],
    ],
    ["members of no channel", { ...SOCKET, DIRECT_MESSAGES: "members" }, ["DIRECT_MESSAGES"]],
    ["people by name", { ...SOCKET, ALLOWED_USERS: "@ada" }, ["ALLOWED_USERS"]],
    [
      "an organisation by name",
      { ...SOCKET, SLACK_OTHER_ORGANISATIONS: "us" },
      ["SLACK_OTHER_ORGANISATIONS"],
    ],
    ["somebody else's address", { ...SOCKET, SLACK_API_URL: "http://example.org/api/" }, ["SLACK_API_URL"]],
    ["a port beyond all ports", { ...HTTP, SLACK_PORT: "70000" }, ["SLACK_PORT"]],
  ])("%s: every wrong one is named, in one go", (_what, environment, names) => {
    const read = readSlackSettings(environment);
    const problems = read.ok ? [] : read.problem;
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual(names);
    expect(problems.join()).not.toContain("abcdef");
  });

  test("channels are a set of ids", () => {
    const read = readSlackSettings({ ...SOCKET, SLACK_CHANNELS: " C0AAA, C0BBB G0CCC" });
    expect(read.ok && read.value.SLACK_CHANNELS).toEqual(new Set(["C0AAA", "C0BBB", "G0CCC"]));
  });

  test.each([
    ["nobody’s", {}, new Set()],
    ["anybody’s", { SLACK_OTHER_ORGANISATIONS: "on" }, null],
    ["those listed", { SLACK_OTHER_ORGANISATIONS: "T0AAA E0BBB" }, new Set(["T0AAA", "E0BBB"])],
  ])("of other organisations %s people may ask", (_whose, environment, expected) => {
    const read = readSlackSettings({ ...SOCKET, ...environment });
    expect(read.ok && read.value.SLACK_OTHER_ORGANISATIONS).toEqual(expected);
  });
});
