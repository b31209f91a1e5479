/** What `whosaid serve --check` asks Slack, by the loopback wire. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkSlack } from "../../../adapters/slack/check.ts";
import { readSlackSettings } from "../../../adapters/slack/settings.ts";
import { startWire, TOKENS, type Wire } from "./wire.ts";

let wire: Wire;
beforeAll(async () => {
  wire = await startWire();
});
afterAll(async () => {
  await wire.close();
  wire.book.verify();
});

async function checked(given: Record<string, string> = {}, fetching = fetch) {
  const settings = readSlackSettings({
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: wire.api,
    ...given,
  });
  if (!settings.ok) throw new Error(settings.problem.join("\n"));
  return checkSlack(settings.value, fetching);
}

test("tokens that are taken are fine, and no connection is begun", async () => {
  expect(await checked()).toEqual([
    { subject: "Slack: SLACK_BOT_TOKEN", problem: null },
    { subject: "Slack: SLACK_APP_TOKEN", problem: null },
  ]);
  expect(wire.connections()).toBe(0);
});

test("over HTTP there is no app-level token to ask about", async () => {
  const given = { SLACK_MODE: "http", SLACK_SIGNING_SECRET: TOKENS.secret };
  expect(await checked(given)).toEqual([{ subject: "Slack: SLACK_BOT_TOKEN", problem: null }]);
});

test("scopes that the settings want and the app hasn’t are named, with how to get them", async () => {
  wire.options.scopes = ["app_mentions:read", "chat:write", "im:history"];
  const [plain] = await checked();
  expect(plain?.problem).toMatch(/^The app lacks commands: .+slack:manifest/u);
  const [members] = await checked({
    SLACK_HISTORY: "on",
    DIRECT_MESSAGES: "members",
    SLACK_CHANNELS: "C0DESK",
  });
  expect(members?.problem).toContain(
    "lacks commands, channels:history, groups:history, channels:read, groups:read",
  );
});

test("each token that Slack refuses is told by itself, with its code and remedy, and never printed", async () => {
  const [bot, app] = [["xoxb", "9", "other"].join("-"), ["xapp", "9", "other"].join("-")];
  const findings = await checked({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app });
  expect(findings.map(({ problem }) => problem)).toEqual([
    expect.stringMatching(/^Slack doesn’t take SLACK_BOT_TOKEN \(invalid_auth\): copy it anew/u),
    expect.stringMatching(/^Slack doesn’t take SLACK_APP_TOKEN \(invalid_auth\): copy it anew/u),
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/xoxb-9|xapp-9/u);
});

test("where Slack can’t be reached, that is told, not that the token is wrong", async () => {
  const away: typeof fetch = () =>
    Promise.reject(
      new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) }),
    );
  const findings = await checked({}, away);
  for (const { problem } of findings)
    expect(problem).toMatch(/^Slack can’t be reached \(\w+\): see whether/u);
});
