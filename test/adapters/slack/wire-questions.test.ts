/** Questions in channels, threads and direct messages, through a real bolt App and the wire, which looks at each body that arrives. */
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { CHANNEL, changed, DIRECT, deleted, mention, message } from "./a-delivery.ts";
import { aSession, quotations } from "./a-session.ts";
import { aSlack } from "./a-slack.ts";

const session = aSession();
const { begin, asks, only } = session;

afterEach(() => session.end());
afterAll(() => session.close());

const FERRY = "who said the ferry stays where it is?";

describe("a mention", () => {
  test("is answered in its thread, once, verbatim, with the link", async () => {
    await begin();
    const [answer] = await asks(FERRY);
    expect(answer?.thread).toMatch(/^\d+\.\d+$/);
    expect(answer && quotations(answer)).toEqual(["“The ferry stays where it is,”"]);
    expect(answer?.text).toContain("https://courier.example/ferry-stays");
    expect(session.rig.wire.book.visible()).toHaveLength(1);
  });

  test("in a thread is answered in that thread, and leans on what was asked there", async () => {
    await begin();
    const root = session.rig.wire.book.say(CHANNEL, "U0ADA", "root");
    await asks("what did Ada Lind say about the ferry?", { thread: root.ts });
    const [answer] = await asks("and what did she say about the fares?", { thread: root.ts });
    expect(answer?.thread).toBe(root.ts);
    expect(answer && quotations(answer)).toContain("“We will see about the fares,”");
  });

  test.each([
    ["help", "help"],
    ["nothing at all", ""],
    ["an emoji", ":wave: 👋 ???".replace("wave", "")],
  ])("with %s shows how to ask", async (_what, text) => {
    await begin();
    const [answer] = await asks(text);
    expect(answer?.text).toContain("For example:");
    expect(answer?.text).toContain("/whosaid");
  });

  test("of nonsense is told what was searched", async () => {
    await begin();
    const [answer] = await asks("zebra accountancy quorum?");
    expect(answer?.text).toContain("Searched 3 articles");
  });

  test("by another bot isn't heard", async () => {
    await begin();
    const said = session.rig.wire.book.say(CHANNEL, "U0OTHER", FERRY);
    const event = mention({ text: FERRY, ts: said.ts }) as { event: object };
    await session.rig.say("events_api", { ...event, event: { ...event.event, bot_id: "B0OTHER" } });
    await session.rig.settled();
    expect(session.rig.wire.book.visible()).toEqual([]);
  });

  test("asked with Slack's markup is understood as it was typed", async () => {
    await begin();
    const [answer] = await asks("who said &quot;x&quot; &amp; “the ferry stays where it is” in <#C1|news>?");
    expect(answer?.text).toContain("The ferry stays where it is");
  });
});

describe("one question, however it is delivered", () => {
  test("the same event twice, and once more as a retry, is one answer", async () => {
    await begin();
    const said = session.rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
    const event = mention({ text: FERRY, ts: said.ts, id: "Ev1" });
    for (const retry of [undefined, undefined, 1, 2]) await session.rig.wire.send("events_api", event, retry);
    await session.rig.settled();
    expect(session.rig.wire.book.visible()).toHaveLength(1);
  });

  test("a retry whose first delivery never came is answered", async () => {
    await begin();
    const said = session.rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
    await session.rig.wire.send("events_api", mention({ text: FERRY, ts: said.ts }), 3);
    await session.rig.settled();
    expect(session.rig.wire.book.visible()).toHaveLength(1);
  });

  test.each([["app_mention first"], ["message first"]])(
    "app_mention and message of one mention, %s",
    async (order) => {
      await begin({ environment: { SLACK_FOLLOW_UPS: "on" } });
      const said = session.rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
      const both = [
        mention({ text: FERRY, ts: said.ts }),
        message({ text: `<@U0BOT> ${FERRY}`, ts: said.ts, channel: CHANNEL }),
      ];
      for (const event of order === "message first" ? both.reverse() : both)
        await session.rig.say("events_api", event);
      await session.rig.settled();
      expect(session.rig.wire.book.visible()).toHaveLength(1);
    },
  );

  test("is acknowledged only when it is on disk: what was acknowledged is answered by the next run", async () => {
    await begin({ coverage: null });
    const said = session.rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
    const answer = await session.rig.say("events_api", mention({ text: FERRY, ts: said.ts }));
    expect(answer.kind).toBe("acknowledged");
    await session.rig.halt();
    const next = await aSlack({ wire: session.rig.wire, state: session.rig.state });
    await next.settled();
    expect(session.rig.wire.book.visible()).toHaveLength(1);
    await next.halt();
  });
});

describe("a direct message", () => {
  test("is answered where it stands, without a mention", async () => {
    await begin();
    const [answer] = await asks(FERRY, { channel: DIRECT });
    expect(answer?.thread).toBeNull();
    expect(answer && quotations(answer)).toEqual(["“The ferry stays where it is,”"]);
  });

  test("that is edited gets its answer changed, not another one", async () => {
    await begin();
    const said = session.rig.wire.book.say(DIRECT, "U0ADA", FERRY);
    await session.rig.say("events_api", message({ text: FERRY, ts: said.ts }));
    await session.rig.settled();
    const text = "who said nobody asked the crew?";
    await session.rig.say("events_api", changed(FERRY, { text, ts: said.ts }));
    await session.rig.settled();
    expect(quotations(only())).toEqual(["“Nobody asked the crew,”"]);
    expect(only().changes).toBe(1);
  });

  test("whose edit comes before itself is answered in its last wording", async () => {
    await begin();
    const text = "who said nobody asked the crew?";
    const said = session.rig.wire.book.say(DIRECT, "U0ADA", text);
    await session.rig.say("events_api", changed(FERRY, { text, ts: said.ts }));
    await session.rig.say("events_api", message({ text: FERRY, ts: said.ts }));
    await session.rig.settled();
    expect(quotations(only())).toEqual(["“Nobody asked the crew,”"]);
  });

  test("of which an older edit comes last keeps the newer one's answer", async () => {
    await begin();
    const said = session.rig.wire.book.say(DIRECT, "U0ADA", FERRY);
    await session.rig.say("events_api", message({ text: FERRY, ts: said.ts }));
    const newer = { text: "who said nobody asked the crew?", ts: said.ts };
    const older = { text: "what about the fares?", ts: said.ts };
    await session.rig.say("events_api", changed(older.text, newer, "1700000200.000000"));
    await session.rig.say("events_api", changed(FERRY, older, "1700000100.000000"));
    await session.rig.settled();
    expect(quotations(only())).toEqual(["“Nobody asked the crew,”"]);
  });

  test("that is deleted takes its answer with it", async () => {
    await begin();
    const said = session.rig.wire.book.say(DIRECT, "U0ADA", FERRY);
    await session.rig.say("events_api", message({ text: FERRY, ts: said.ts }));
    await session.rig.settled();
    expect(session.rig.wire.book.visible()).toHaveLength(1);
    await session.rig.say("events_api", deleted({ text: FERRY, ts: said.ts }));
    await session.rig.settled();
    expect(session.rig.wire.book.visible()).toEqual([]);
  });

  test("that is deleted before it came is never answered", async () => {
    await begin();
    const said = session.rig.wire.book.say(DIRECT, "U0ADA", FERRY);
    await session.rig.say("events_api", deleted({ text: FERRY, ts: said.ts }));
    await session.rig.say("events_api", message({ text: FERRY, ts: said.ts }));
    await session.rig.settled();
    expect(session.rig.wire.book.visible()).toEqual([]);
  });

  test("only unfurled, or our own answer changing, changes nothing", async () => {
    await begin();
    const said = session.rig.wire.book.say(DIRECT, "U0ADA", FERRY);
    await session.rig.say("events_api", message({ text: FERRY, ts: said.ts }));
    await session.rig.settled();
    await session.rig.say("events_api", changed(FERRY, { text: FERRY, ts: said.ts }));
    await session.rig.say("events_api", changed("x", { text: "y", ts: only().ts, user: "U0BOT" }));
    await session.rig.settled();
    expect(only().changes).toBe(0);
  });
});

describe("follow-ups without a mention", () => {
  const follow = async (text: string, channel = CHANNEL): Promise<number> => {
    const [first] = await asks("what did Ada Lind say about the ferry?");
    const thread = first?.thread ?? "";
    const said = session.rig.wire.book.say(channel, "U0ADA", text, thread);
    await session.rig.say("events_api", message({ text, ts: said.ts, channel, thread }));
    await session.rig.settled();
    return session.rig.wire.book.visible().length;
  };

  test("are answered where they are switched on", async () => {
    await begin({ environment: { SLACK_FOLLOW_UPS: "on" } });
    expect(await follow("and about the fares?")).toBe(2);
    expect(session.rig.wire.book.visible().at(-1)?.text).toContain("We will see about the fares");
  });

  test("are words in marks as well, though another mark was opened before them", async () => {
    await begin({ environment: { SLACK_FOLLOW_UPS: "on" } });
    expect(await follow("„ «We will see about the fares»")).toBe(2);
  });

  test("are ignored where they aren't", async () => {
    await begin();
    expect(await follow("and about the fares?")).toBe(1);
  });

  test.each([
    ["that ask nothing", "thanks, that helps"],
    ["that people ask each other", "did you see the match?"],
    ["that open marks and close none", "„thanks «that „helps"],
    ["that speak to somebody else", "<@U0PER> did you see this?"],
  ])("%s are left alone", async (_what, text) => {
    await begin({ environment: { SLACK_FOLLOW_UPS: "on" } });
    expect(await follow(text)).toBe(1);
  });

  test("in threads of other people are left alone", async () => {
    await begin({ environment: { SLACK_FOLLOW_UPS: "on" } });
    const root = session.rig.wire.book.say(CHANNEL, "U0ADA", "lunch?");
    const said = session.rig.wire.book.say(CHANNEL, "U0PER", "where?", root.ts);
    await session.rig.say(
      "events_api",
      message({ text: "where?", ts: said.ts, channel: CHANNEL, thread: root.ts }),
    );
    await session.rig.settled();
    expect(session.rig.wire.book.visible()).toEqual([]);
  });
});
