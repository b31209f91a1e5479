/** The command, the message menu, the home tab and the buttons, through a real bolt App and the wire. */

import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { articleFromText, createCoverage, type Inquiry } from "../../../src/index.ts";
import { everywhere } from "../places.ts";
import { severalAsked } from "../several-asked.ts";
import { homeOpened } from "./a-delivery.ts";
import { aSession, quotations } from "./a-session.ts";
import { buttonsOf, COVERAGE, FERRY as FERRY_ARTICLE } from "./a-slack.ts";

const session = aSession();
const { begin, asks, only, ephemeral } = session;

afterEach(() => session.end());
afterAll(() => session.close());

const FERRY = "who said the ferry stays where it is?";

describe("/whosaid", () => {
  test("is answered to the asker alone, with the question above and two buttons to decide", async () => {
    await begin();
    expect(await session.rig.type("the ferry stays where it is")).toEqual({});
    await session.rig.settled();
    const [answer] = ephemeral();
    expect(answer?.only).toBe("U0ADA");
    expect(answer?.text).toContain("the ferry stays where it is");
    expect(answer && buttonsOf(answer).map(({ text }) => text.text)).toEqual(
      expect.arrayContaining(["Share", "Keep to myself"]),
    );
    expect(session.rig.wire.book.visible()).toEqual([]);
  });

  test("works where the bot isn't", async () => {
    await begin({ isMember: () => false });
    await session.rig.type("the ferry stays where it is");
    await session.rig.settled();
    expect(ephemeral()).toHaveLength(1);
  });

  test("can be shared once, however often the button is pressed, and offers no more sharing then", async () => {
    await begin();
    await session.rig.type("the ferry stays where it is");
    await session.rig.settled();
    const [answer] = ephemeral();
    if (answer === undefined) throw new Error("no answer");
    const before = { ...answer };
    await session.rig.press("Share", before);
    await session.rig.press("Share", answer);
    await session.rig.settled();
    expect(quotations(only())).toEqual(["“The ferry stays where it is,”"]);
    expect(only().text).toContain("the ferry stays where it is");
    expect(buttonsOf(answer).map(({ text }) => text.text)).not.toContain("Share");
  });

  test("can be kept: the answer stays, the offer goes", async () => {
    await begin();
    await session.rig.type("the ferry stays where it is");
    await session.rig.settled();
    const [answer] = ephemeral();
    if (answer === undefined) throw new Error("no answer");
    await session.rig.press("Keep", answer);
    await session.rig.settled();
    expect(quotations(answer)).toEqual(["“The ferry stays where it is,”"]);
    expect(buttonsOf(answer).map(({ text }) => text.text)).not.toContain("Share");
    expect(session.rig.wire.book.visible()).toEqual([]);
  });

  test("alone shows how to ask", async () => {
    await begin();
    await session.rig.type("");
    await session.rig.settled();
    expect(ephemeral()[0]?.text).toContain("For example:");
  });

  test("while the coverage is being read says so, and is answered afterwards", async () => {
    await begin({ coverage: null });
    expect(await session.rig.type("the ferry stays where it is")).toMatchObject({
      text: expect.stringContaining("still reading"),
    });
    session.rig.slack.begin(everywhere(COVERAGE));
    await session.rig.settled();
    expect(ephemeral()[0]?.text).toContain("Found");
  });

  test("under a name that we don't know is answered at once", async () => {
    await begin();
    expect(await session.rig.type("x", { name: "/whosaidd" })).toMatchObject({
      text: expect.stringContaining("/whosaid"),
    });
  });
});

describe("“Who said this?”", () => {
  const FOUND = "“Nobody asked the crew,” said Per Holm. And Ada Lind: “The ferry sinks where it is”.";

  test("checks every quotation of the message in a window, which opens before the work", async () => {
    await begin();
    await session.rig.check(FOUND);
    await session.rig.settled();
    const [view] = session.rig.wire.book.views;
    expect(session.rig.wire.book.calls.map(({ method }) => method)).toEqual(["views.open", "views.update"]);
    expect(JSON.stringify(view?.view)).toContain("1 of 2");
    expect(quotations({ blocks: view?.view.blocks as unknown[] })).toContain("“Nobody asked the crew,”");
  });

  const said = "“Nobody asked the crew,” said Per Holm.";
  const section = { type: "section", text: { type: "mrkdwn", text: said } };
  const rich = (type: string, words: string) => ({
    type: "rich_text",
    elements: [{ type, elements: [{ type: "text", text: words }] }],
  });

  test.each<[string, string, object]>([
    ["a wire bot's attachment", "", { attachments: [{ title: "Ferry", text: said, color: "#f00" }] }],
    ["an attachment's field", "new", { attachments: [{ fields: [{ title: "Quote", value: said }] }] }],
    ["an attachment's blocks", "new", { attachments: [{ fallback: "x", blocks: [section] }] }],
    ["an attachment of which there is no more", "", { attachments: [{ fallback: said }] }],
    ["blocks, whatever the text beside them", "New story", { blocks: [section] }],
    ["blocks that say what the text says", said, { blocks: [rich("rich_text_section", said)] }],
    ["a quotation block", "", { blocks: [rich("rich_text_quote", "Nobody asked the crew,")] }],
    [
      "a forwarded message",
      "",
      {
        attachments: [
          {
            is_share: true,
            fallback: "[1 Dec] per: …",
            text: said,
            message_blocks: [{ team: "T", message: { blocks: [rich("rich_text_section", said)] } }],
          },
        ],
      },
    ],
  ])("reads %s, once", async (_what, text, beside) => {
    await begin();
    await session.rig.check(text, { beside });
    await session.rig.settled();
    const [view] = session.rig.wire.book.views;
    const found = quotations({ blocks: view?.view.blocks as unknown[] });
    expect(found).toEqual(["“Nobody asked the crew,”"]);
  });

  test("reads no button's words, and is not upset by what it doesn't know", async () => {
    await begin();
    const button = {
      type: "actions",
      elements: [{ type: "button", text: { type: "plain_text", text: said } }],
    };
    const odd = { type: "rich_text", elements: "none" };
    await session.rig.check("", { beside: { blocks: [button, odd, null], attachments: "none" } });
    await session.rig.settled();
    expect(JSON.stringify(session.rig.wire.book.views[0]?.view)).toContain("nothing to check");
  });

  test("of a message without quotations says so", async () => {
    await begin();
    await session.rig.check("no words of anybody");
    await session.rig.settled();
    expect(JSON.stringify(session.rig.wire.book.views[0]?.view)).toContain("nothing to check");
  });

  test("tells the asker where Slack refuses the window", async () => {
    await begin({
      fault: (method) =>
        method === "views.open" ? { kind: "code", code: "expired_trigger_id", carried: false } : null,
    });
    await session.rig.check(FOUND);
    await session.rig.settled();
    expect(ephemeral()[0]?.text).toContain("try again");
  });

  test("of another name is acknowledged, and nothing else", async () => {
    await begin();
    expect((await session.rig.check(FOUND, { id: "other" })).kind).toBe("acknowledged");
    await session.rig.settled();
    expect(session.rig.wire.book.views).toEqual([]);
  });
});

describe("the home tab", () => {
  test("shows how to ask, what is searched, and the latest quotations", async () => {
    await begin();
    await session.rig.say("events_api", homeOpened());
    await session.rig.settled();
    const [home] = session.rig.wire.book.views;
    const text = JSON.stringify(home?.view);
    expect(home).toMatchObject({ kind: "home", user: "U0ADA" });
    expect(text).toContain("3 articles");
    expect(text).toContain("Latest quotations");
    expect(quotations({ blocks: home?.view.blocks as unknown[] })[0]).toBe("“The bridge is safe,”");
  });

  test("while the coverage is being read says so, and is drawn again afterwards", async () => {
    await begin({ coverage: null });
    await session.rig.say("events_api", homeOpened());
    await vi.waitFor(() => expect(session.rig.wire.book.views).toHaveLength(1), { timeout: 10_000 });
    expect(JSON.stringify(session.rig.wire.book.views[0]?.view)).toContain("being read");
    session.rig.slack.begin(everywhere(COVERAGE));
    await session.rig.settled();
    expect(JSON.stringify(session.rig.wire.book.views[1]?.view)).toContain("3 articles");
  });
});

describe("buttons under an answer", () => {
  test("“Context” opens a window with the paragraphs around, verbatim", async () => {
    await begin();
    const [answer] = await asks(FERRY);
    if (answer === undefined) throw new Error("no answer");
    await session.rig.press("Context", answer);
    await session.rig.settled();
    const [view] = session.rig.wire.book.views;
    expect(quotations({ blocks: view?.view.blocks as unknown[] }).join("\n")).toContain("sail until spring");
    expect(session.rig.wire.book.visible()).toHaveLength(1);
  });

  test("“Report a mistake” is noted, and thanked for to the one who pressed, in the thread", async () => {
    await begin();
    const [answer] = await asks(FERRY);
    if (answer === undefined) throw new Error("no answer");
    await session.rig.press("Report", answer);
    await session.rig.settled();
    expect(ephemeral()[0]).toMatchObject({ only: "U0ADA", thread: answer.thread });
    expect(ephemeral()[0]?.text).toContain("Thank you");
  });

  test("another page takes the place of the first, and back", async () => {
    await begin({ coverage: longCoverage() });
    const [answer] = await asks("what did Greta Moll say?");
    if (answer === undefined) throw new Error("no answer");
    const first = answer.text;
    await session.rig.press("More", answer);
    await session.rig.settled();
    expect(answer.text).toContain("Page 2 of");
    await session.rig.press("Back", answer);
    await session.rig.settled();
    expect(answer.text).toBe(first);
    expect(session.rig.wire.book.visible()).toHaveLength(1);
  });

  test("a name that fits two people is chosen by its button, and then answered, once", async () => {
    await begin({ coverage: createCoverage([article("crew", CREW), article("bridge", BRIDGE)]) });
    const [answer] = await asks("what did Holm say?");
    if (answer === undefined) throw new Error("no answer");
    await session.rig.press("2. Mara Holm", answer);
    await session.rig.press("2. Mara Holm", answer);
    await session.rig.settled();
    const [, chosen, ...more] = session.rig.wire.book.visible();
    expect(more).toEqual([]);
    expect(chosen?.thread).toBe(answer.thread);
    expect(chosen && quotations(chosen)).toEqual(["“The bridge is safe,”"]);
  });

  test("under an answer to several questions know the passage by its number, and the name by its question", async () => {
    const inquiries: Inquiry[] = [];
    await begin({ coverage: severalAsked(inquiries) });
    const [answer] = await asks("did Lind say it stays? What did Holm say of the fares?");
    if (answer === undefined) throw new Error("no answer");
    await session.rig.press("Context of [2]", answer);
    await session.rig.press("2. Mara Holm", answer);
    await session.rig.settled();
    const [view] = session.rig.wire.book.views;
    expect(quotations({ blocks: view?.view.blocks as unknown[] })[0]).toContain("see about the fares");
    expect(inquiries.at(-1)).toEqual({ text: "what did Holm say of the fares?", speaker: "Mara Holm" });
    expect(session.rig.wire.book.visible()).toHaveLength(2);
  });

  test("say so where the coverage has changed since, instead of showing another answer", async () => {
    const coverage = createCoverage([FERRY_ARTICLE]);
    await begin({ coverage });
    const [answer] = await asks(FERRY);
    if (answer === undefined) throw new Error("no answer");
    coverage.remove(FERRY_ARTICLE.id);
    await session.rig.press("Context", answer);
    await session.rig.settled();
    expect(ephemeral()[0]?.text).toContain("has changed");
    expect(session.rig.wire.book.views).toEqual([]);
  });

  test("of an answer that nobody remembers say so", async () => {
    await begin();
    const [answer] = await asks(FERRY);
    if (answer === undefined) throw new Error("no answer");
    const blocks = JSON.parse(JSON.stringify(answer.blocks).replaceAll("slack:T0TEAM", "slack:T1GONE"));
    await session.rig.press("Context", { ...answer, blocks });
    await session.rig.settled();
    expect(ephemeral()[0]?.text).toContain("don’t remember");
  });

  test("that aren't ours are acknowledged, and nothing else", async () => {
    await begin();
    const [answer] = await asks(FERRY);
    if (answer === undefined) throw new Error("no answer");
    const blocks = JSON.parse(JSON.stringify(answer.blocks).replaceAll("whosaid:more", "elsewhere:more"));
    expect((await session.rig.press("Context", { ...answer, blocks })).kind).toBe("acknowledged");
  });
});

describe("deliveries that nobody foresaw", () => {
  test.each([
    [
      "an unknown event",
      "events_api",
      { type: "event_callback", team_id: "T0TEAM", event: { type: "team_rename" } },
    ],
    [
      "a mention without a user",
      "events_api",
      { type: "event_callback", event_id: "E", team_id: "T0TEAM", event: { type: "app_mention" } },
    ],
    [
      "a submitted window",
      "interactive",
      { type: "view_submission", team: { id: "T" }, user: { id: "U" }, view: { id: "V", callback_id: "c" } },
    ],
    [
      "an external select",
      "interactive",
      {
        type: "block_suggestion",
        action_id: "a",
        block_id: "b",
        value: "",
        team: { id: "T" },
        user: { id: "U" },
      },
    ],
    [
      "a global shortcut",
      "interactive",
      { type: "shortcut", callback_id: "g", team: { id: "T" }, user: { id: "U" }, trigger_id: "1" },
    ],
    ["something without a type", "interactive", { hello: "there" }],
  ] as const)("%s is acknowledged, so that nothing hangs", async (_what, type, payload) => {
    await begin();
    expect((await session.rig.say(type, payload)).kind).toBe("acknowledged");
    await session.rig.settled();
    expect(session.rig.wire.book.visible()).toEqual([]);
  });
});

test("what is of an unknown shape is logged by its shape, and without a word of it", async () => {
  await begin();
  const before = session.rig.log.length;
  const body = (event: object) => ({ type: "event_callback", event_id: "E", team_id: "T0TEAM", event });
  await session.rig.say("events_api", body({ type: "team_rename", name: "secret" }));
  await session.rig.say(
    "events_api",
    body({ type: "app_mention", text: "secret", channel: "C1", ts: "1.1" }),
  );
  await session.rig.say("events_api", body({ type: "app_mention", text: "secret", bot_id: "B1" }));
  await session.rig.settled();
  const unread = session.rig.log
    .slice(before)
    .map((line) => JSON.parse(line) as Record<string, unknown>) // lines of our own log
    .filter(({ event }) => event === "delivery-unread");
  expect(unread.map(({ kind, field, problem }) => [kind, field, problem])).toEqual([
    ["team_rename", undefined, undefined],
    ["app_mention", "event.user", "invalid_type"],
  ]);
  expect(session.rig.log.join()).not.toContain("secret");
});

function longCoverage() {
  const long = Array.from({ length: 4 }, (_, at) => {
    const words = Array.from({ length: 90 }, (_, word) => `plank ${at + 1}-${word + 1} must go`).join(
      ", and ",
    );
    return `“We know that ${words},” harbour master Greta Moll said.`;
  });
  return createCoverage([
    { ...articleFromText("long", `Planks\n\n${long.join("\n\n")}`), published: "2025-04-01" },
  ]);
}

const CREW = "Crew\n\n“Nobody asked the crew,” said Anders Holm, who has steered it for years.";
const BRIDGE = "Bridge\n\n“The bridge is safe,” engineer Mara Holm said on Friday.";

function article(id: string, text: string) {
  return { ...articleFromText(id, text), published: "2025-05-01" };
}
