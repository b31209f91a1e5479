import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { type ManifestOptions, manifestOf } from "../../../adapters/slack/manifest.ts";
import { EVENTS, OPTIONAL_EVENTS, OPTIONAL_SCOPES, SCOPES } from "../../../adapters/slack/scopes.ts";
import { CHANNEL, changed, DIRECT, deleted, homeOpened, mention, message } from "./a-delivery.ts";
import { aSlack, type SlackRig } from "./a-slack.ts";

/** Slack's own, where it lies beside the project. */
const SCHEMA = new URL("../../../../shared/platforms/slack-manifest.schema.2.0.0.json", import.meta.url);

const SOCKET = { address: null, history: false };
const MEMBERS = { address: null, history: false, members: true };
const HTTP = { address: "https://whosaid.example/slack/events", history: true };

/** What Slack's documentation says that a call needs; none of the others that whosaid makes needs a scope. */
const NEEDED_BY_CALLS: Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => string>> = {
  "chat.postMessage": () => "chat:write",
  "chat.postEphemeral": () => "chat:write",
  "chat.update": () => "chat:write",
  "chat.delete": () => "chat:write",
  "conversations.members": () => "channels:read",
  "conversations.history": historyOf,
  "conversations.replies": historyOf,
};

const WITHOUT_SCOPE = new Set(["auth.test", "views.open", "views.update", "views.publish", "response"]);

/** What Slack's documentation says that an event needs. */
const NEEDED_BY_EVENTS: Readonly<Record<string, string | null>> = {
  app_mention: "app_mentions:read",
  app_home_opened: null,
  "message.im": "im:history",
  "message.channels": "channels:history",
  "message.groups": "groups:history",
  app_uninstalled: null,
  tokens_revoked: null,
};

function historyOf({ channel }: Readonly<Record<string, unknown>>): string {
  if (String(channel).startsWith("D")) return "im:history";
  return String(channel).startsWith("G") ? "groups:history" : "channels:history";
}

describe("the manifest", () => {
  test.skipIf(!existsSync(SCHEMA)).each([
    ["Socket Mode", SOCKET],
    ["direct messages of members", MEMBERS],
    ["HTTP with the optional scopes", HTTP],
  ])("for %s is valid by Slack's own schema", (_mode, options) => {
    const schema = JSON.parse(readFileSync(SCHEMA, "utf8")) as object; // a schema is an object
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    validate(manifestOf(options));
    expect(validate.errors).toBeNull();
  });

  test("for Socket Mode names no address, and for HTTP one for events, buttons and the command", () => {
    expect(JSON.stringify(manifestOf(SOCKET))).not.toContain("https://");
    expect(manifestOf(SOCKET).settings.socket_mode_enabled).toBe(true);
    const { settings, features } = manifestOf(HTTP);
    expect([settings.event_subscriptions, settings.interactivity]).toMatchObject([
      { request_url: HTTP.address },
      { request_url: HTTP.address },
    ]);
    expect(features.slash_commands[0]?.url).toBe(HTTP.address);
    expect(settings.socket_mode_enabled).toBe(false);
  });

  test("asks for the least: the optional scopes and events only where they are wanted", () => {
    expect(manifestOf(SOCKET).oauth_config.scopes.bot).toEqual([
      "app_mentions:read",
      "chat:write",
      "commands",
      "im:history",
    ]);
    expect(manifestOf(HTTP).oauth_config.scopes.bot).toEqual(
      expect.arrayContaining(["channels:history", "groups:history"]),
    );
    expect(manifestOf(HTTP).settings.event_subscriptions.bot_events).toContain("message.groups");
  });

  test("has for each event the scope that Slack wants for it", () => {
    expect({ ...EVENTS, ...OPTIONAL_EVENTS }).toEqual(NEEDED_BY_EVENTS);
    const scopes = new Set(Object.values(NEEDED_BY_EVENTS).filter((scope) => scope !== null));
    for (const scope of scopes) expect({ ...SCOPES, ...OPTIONAL_SCOPES }).toHaveProperty([scope]);
  });
});

describe("scopes", () => {
  /** Every entry point and every call, under the scopes of the manifest and no others: the wire turns away what they don't allow. */
  test.each([
    ["every installation", SOCKET],
    ["an installation that looks who is in its channels", MEMBERS],
    ["an installation with history", HTTP],
  ])("of %s are those that its calls and events need, none less and none more", async (_whose, options) => {
    const { scopes } = manifestOf(options).oauth_config;
    const used = await scopesUsed(scopes.bot, options);
    // The other kind of channel is the same code: conversations of both kinds are read by one call.
    const withoutGroups = (all: Iterable<string>) =>
      [...all].filter((scope) => !scope.startsWith("groups:")).sort();
    expect(withoutGroups(used)).toEqual(withoutGroups(scopes.bot));
  });
});

async function scopesUsed(
  granted: readonly string[],
  { history, members = false }: Pick<ManifestOptions, "history" | "members">,
): Promise<ReadonlySet<string>> {
  let cuts = history ? 2 : 1;
  const rig = await aSlack({
    scopes: granted,
    membersOf: () => ["U0ADA"],
    environment: {
      ...(history ? { SLACK_FOLLOW_UPS: "on", SLACK_HISTORY: "on" } : {}),
      ...(members ? { DIRECT_MESSAGES: "members", SLACK_CHANNELS: CHANNEL } : {}),
    },
    fault(method, args) {
      const isCut = method === "chat.postMessage" && cuts > 0 && (history || args.channel === DIRECT);
      if (!isCut) return null;
      cuts -= 1;
      return { kind: "cut", carried: true };
    },
  });
  // /whosaid and the message menu exist by this scope alone.
  const used = new Set(["commands", ...(await everything(rig, history))]);
  for (const { method, args } of rig.wire.book.calls) {
    const needed = NEEDED_BY_CALLS[method]?.(args);
    if (needed !== undefined) used.add(needed);
    else if (!WITHOUT_SCOPE.has(method)) throw new Error(`It isn't known what ${method} needs`);
  }
  await rig.stop();
  return used;
}

/** The scopes of the events that were sent. */
async function everything(rig: SlackRig, history: boolean): Promise<string[]> {
  const text = "who said the ferry stays where it is?";
  const said = rig.wire.book.say(CHANNEL, "U0ADA", text);
  await rig.say("events_api", mention({ text, ts: said.ts }));
  const direct = rig.wire.book.say(DIRECT, "U0ADA", text);
  await rig.say("events_api", message({ text, ts: direct.ts }));
  await rig.say("events_api", homeOpened());
  await rig.settled();
  const later = "who said nobody asked the crew?";
  await rig.say("events_api", changed(text, { text: later, ts: direct.ts }));
  await rig.settled();
  await rig.say("events_api", deleted({ text: later, ts: direct.ts }));
  if (history)
    await rig.say(
      "events_api",
      message({ text: "and the fares?", ts: "1700000009.1", channel: CHANNEL, thread: said.ts }),
    );
  await rig.type("the ferry stays");
  await rig.check("“The ferry stays,” said Ada Lind.");
  await rig.settled();
  const [answer] = rig.wire.book.visible();
  if (answer !== undefined) for (const label of ["Context", "Report"]) await rig.press(label, answer);
  await rig.settled();
  return ["app_mentions:read", "im:history", ...(history ? ["channels:history"] : [])];
}
