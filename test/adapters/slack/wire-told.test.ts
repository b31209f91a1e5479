/** What whoever asked is told where no answer can be posted, or nobody can see whether one was: once, to them alone, by the way that is left. */
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { everywhere } from "../places.ts";
import { CHANNEL, DIRECT, mention, message } from "./a-delivery.ts";
import { aSession } from "./a-session.ts";
import { aSlack, COVERAGE } from "./a-slack.ts";
import type { Fault, WireOptions } from "./wire.ts";

const session = aSession();
const { begin, asks, ephemeral } = session;

afterEach(() => session.end());
afterAll(() => session.close());

const FERRY = "who said the ferry stays where it is?";

/** Slack refuses these calls, by method. */
function refusing(refusals: Readonly<Record<string, string>>): Required<WireOptions>["fault"] {
  return (method) => {
    const code = Object.entries(refusals).find(([name]) => method.startsWith(name))?.[1];
    return code === undefined ? null : { kind: "code", code, carried: false };
  };
}

/** Posts into the channel of the question, as the bot tries them. */
const POST = "chat.postMessage";
const ALONE = "chat.postEphemeral";

const calls = (): readonly string[] => session.rig.wire.book.calls.map(({ method }) => method);

describe("an answer that Slack refuses", () => {
  test.each([
    ["not_in_channel", "Invite me"],
    ["channel_not_found", "Invite me"],
    ["is_archived", "archived"],
    ["restricted_action", "admin of the workspace"],
    ["restricted_action_read_only_channel", "admin of the workspace"],
    ["missing_scope", "install it again"],
    ["msg_too_long", "one thing at a time"],
    ["msg_blocks_too_long", "one thing at a time"],
    ["some_new_code", "(some_new_code)"],
  ])("with %s is told to its asker alone, with what to do", async (code, remedy) => {
    await begin({ fault: refusing({ [POST]: code }) });
    expect(await asks(FERRY)).toEqual([]);
    const [told, ...more] = ephemeral();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ channel: CHANNEL, only: "U0ADA" });
    expect(told?.thread).not.toBeNull();
    expect(told?.text).toContain(FERRY);
    expect(told?.text).toContain(remedy);
    expect(session.rig.wire.book.visible()).toEqual([]);
  });

  test("is told in the direct message where the channel takes nothing at all", async () => {
    await begin({ isMember: (channel) => channel.startsWith("D") });
    await asks(FERRY);
    const [told, ...more] = session.rig.wire.book.visible();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ channel: DIRECT, thread: null });
    expect(told?.text).toContain("I’m not in the channel");
  });

  test("to a command is told by the channel where the command's address takes no more", async () => {
    await begin({ fault: (method) => (method.startsWith("response ") ? GONE : null) });
    await session.rig.type("the ferry stays where it is");
    await session.rig.settled();
    const [told, ...more] = ephemeral();
    expect(more).toEqual([]);
    expect(told?.text).toContain("half an hour");
  });

  test("in a direct message is told there", async () => {
    let posts = 0;
    await begin({
      fault: (method) => {
        posts += method === POST ? 1 : 0;
        return method === POST && posts <= 2 ? { kind: "code", code: "msg_too_long", carried: false } : null;
      },
    });
    await asks(FERRY, { channel: DIRECT });
    const [told, ...more] = session.rig.wire.book.visible();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ channel: DIRECT });
    expect(told?.text).toContain("one thing at a time");
  });

  test("is told once, though the question comes again and the program starts again", async () => {
    await begin({ fault: refusing({ [POST]: "is_archived" }) });
    const said = session.rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
    const event = mention({ text: FERRY, ts: said.ts });
    await session.rig.say("events_api", event);
    await session.rig.settled();
    await session.rig.halt();
    const next = await aSlack({ wire: session.rig.wire, state: session.rig.state });
    await next.say("events_api", event);
    await next.settled();
    expect(ephemeral()).toHaveLength(1);
    await next.halt();
  });

  test("is told by the next run where this one ends before it could", async () => {
    await begin({ fault: refusing({ [POST]: "is_archived" }) });
    const { wire } = session.rig;
    const refused = wire.options.fault;
    let cuts = 0;
    wire.options.fault = (method, args) => {
      if (method !== ALONE) return refused?.(method, args) ?? null;
      cuts += 1;
      // Slack asks for a minute's backoff, which the program hasn't got.
      return { kind: "limited", seconds: 60 };
    };
    const said = wire.book.say(CHANNEL, "U0ADA", FERRY);
    await session.rig.say("events_api", mention({ text: FERRY, ts: said.ts }));
    while (cuts === 0) await new Promise((settle) => setImmediate(settle));
    await session.rig.halt();
    expect(ephemeral()).toEqual([]);
    wire.options.fault = refusing({ [POST]: "is_archived" });
    const next = await aSlack({ wire, state: session.rig.state });
    await next.settled();
    expect(ephemeral()).toHaveLength(1);
    await next.halt();
  });

  test("for want of every way is logged, and asked for no more", async () => {
    await begin({ fault: refusing({ chat: "missing_scope" }) });
    await asks(FERRY);
    expect(session.rig.log.filter((line) => line.includes("answer-refused"))).toHaveLength(2);
    expect(session.rig.log.join()).not.toContain("U0ADA");
  });
});

const GONE: Fault = { kind: "status", status: 404, carried: false };

describe("an answer whose fate nobody knows", () => {
  const lost: Fault = { kind: "cut", carried: true };

  test("in a channel without history is told as such, and stands there once", async () => {
    let posts = 0;
    await begin({
      fault: (method) => {
        posts += method === POST ? 1 : 0;
        return method === POST && posts === 1 ? lost : null;
      },
    });
    await asks(FERRY);
    expect(ephemeral()).toHaveLength(1);
    expect(ephemeral()[0]?.text).toContain("can’t see whether my answer");
    expect(session.rig.wire.book.visible()).toHaveLength(1);
  });

  test("where it can be looked for is told nothing of", async () => {
    let posts = 0;
    await begin({
      environment: { SLACK_HISTORY: "on" },
      fault: (method) => {
        posts += method === POST ? 1 : 0;
        return method === POST && posts === 1 ? lost : null;
      },
    });
    await asks(FERRY);
    expect(ephemeral()).toEqual([]);
    expect(session.rig.wire.book.visible()).toHaveLength(1);
  });

  test("of a line that says so nothing more is said", async () => {
    await begin({ fault: (method) => (method === POST || method === ALONE ? lost : null) });
    await asks(FERRY);
    expect(ephemeral()).toHaveLength(1);
    expect(calls().filter((method) => method.startsWith("chat."))).toEqual([POST, ALONE]);
  });
});

describe("while the coverage is being read", () => {
  test.each([
    ["a mention", CHANNEL],
    ["a direct message", DIRECT],
  ])("%s gets one line, and the answer afterwards", async (_what, channel) => {
    await begin({ coverage: null });
    const { wire } = session.rig;
    const said = wire.book.say(channel, "U0ADA", FERRY);
    const event = (channel === DIRECT ? message : mention)({ text: FERRY, ts: said.ts, channel });
    await session.rig.say("events_api", event);
    await session.rig.say("events_api", event);
    session.rig.slack.begin(everywhere(COVERAGE));
    await session.rig.settled();
    expect(ephemeral()).toHaveLength(1);
    expect(ephemeral()[0]?.text).toContain("still reading");
    expect(wire.book.visible()).toHaveLength(1);
  });
});

describe("a token that is taken back", () => {
  test.each([["token_revoked"], ["account_inactive"], ["invalid_auth"]])(
    "by %s ends the connection, is logged once, and leaves the answer owed",
    async (code) => {
      let ends = 0;
      await begin({
        fault: refusing({ chat: code }),
        onEnd: () => {
          ends += 1;
        },
      });
      const said = session.rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
      await session.rig.say("events_api", mention({ text: FERRY, ts: said.ts }));
      while (ends === 0) await new Promise((settle) => setImmediate(settle));
      await session.rig.halt();
      expect(ends).toBe(1);
      expect(session.rig.log.filter((line) => line.includes("slack-refused"))).toHaveLength(1);
      session.rig.wire.options.fault = () => null;
      const next = await aSlack({ wire: session.rig.wire, state: session.rig.state });
      await next.settled();
      expect(session.rig.wire.book.visible()).toHaveLength(1);
      await next.halt();
    },
  );

  test.each([
    ["app_uninstalled", {}, 1],
    ["tokens_revoked", { tokens: { bot: ["U0BOT"] } }, 1],
    ["tokens_revoked", { tokens: { oauth: ["U0ADA"] } }, 0],
  ])("by the event %s %j ends the connection %i times", async (type, given, times) => {
    let ends = 0;
    await begin({
      onEnd: () => {
        ends += 1;
      },
    });
    const body = { type: "event_callback", team_id: "T0TEAM", event_id: "Ev0END", event: { type, ...given } };
    for (const _ of [1, 2]) await session.rig.say("events_api", body);
    expect(ends).toBe(times);
  });
});
