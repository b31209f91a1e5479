/** Articles that are limited to places: through every way to whosaid, and a real bolt App and the wire. */
import { rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { type Coverages, createCoverages } from "../../../adapters/corpus/coverages.ts";
import { type Article, articleFromText } from "../../../src/index.ts";
import { CHANNEL, changed, DIRECT, type Doer, homeOpened, mention, message } from "./a-delivery.ts";
import { aSlack, aStateFolder, FERRY, type RigOptions, type SlackRig } from "./a-slack.ts";
import { startWire } from "./wire.ts";
import type { Posted } from "./wire-book.ts";

const LUNCH = "C0LUNCH";
const TEAM = "slack:T0TEAM";
/** Whatever only those may know who may read the other article. */
const SECRET = /Oltean|logbook/u;

/** Of somebody who is quoted nowhere else, more often than anybody. */
const LOGBOOK: Article = {
  ...articleFromText(
    "logbook",
    `Logbook was burnt, says engineer

“The logbook was burnt on Friday,” engineer Rodica Oltean said.

“Nobody asked for the logbook,” Oltean said.

“I would burn it again,” Oltean said.

“The ferry stays in the dock because of the logbook,” Oltean said.`,
  ),
  publisher: "The Quay Courier",
  published: "2026-01-04",
};

const ASKED = "who said the logbook was burnt on Friday?";

const folder = aStateFolder();
const rigs: SlackRig[] = [];
let rig: SlackRig;
let coverages: Coverages;

function limitedTo(...names: readonly string[]): Article {
  return { ...LOGBOOK, audiences: [names] };
}

async function begin(logbook: Article, options: RigOptions = {}): Promise<SlackRig> {
  coverages = createCoverages({ tell: () => {} });
  for (const article of [FERRY, logbook]) coverages.add(article);
  rig = await aSlack({ coverage: coverages, ...options });
  rigs.push(rig);
  return rig;
}

afterEach(async () => {
  for (const one of rigs.splice(0)) await one.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Asking extends Doer {
  readonly text?: string;
  readonly thread?: string;
  /** As Slack says of the channel. */
  readonly isShared?: boolean;
}

async function ask(asking: Asking = {}): Promise<Posted> {
  const { user = "U0ADA", channel = CHANNEL, home, text = ASKED, thread, isShared } = asking;
  const said = rig.wire.book.say(channel, user, text, thread);
  const event = (channel === DIRECT ? message : mention)({ text, ts: said.ts, channel, user, home, thread });
  await rig.say("events_api", isShared === undefined ? event : { ...event, is_ext_shared_channel: isShared });
  await rig.settled();
  return said;
}

/** All that whosaid has said, in messages and windows. */
function heard(): string {
  const { messages, views } = rig.wire.book;
  return JSON.stringify([messages.filter(({ by }) => by === "U0BOT"), views.map(({ view }) => view)]);
}

function answer(): Posted {
  const [first, ...more] = rig.wire.book.messages.filter(({ by }) => by === "U0BOT");
  if (first === undefined || more.length > 0) throw new Error(`There are other answers than one: ${heard()}`);
  return { ...first };
}

/** Each way in but the home tab. */
const WAYS: readonly (readonly [string, (doer: Doer) => Promise<unknown>])[] = [
  ["a mention", (doer) => ask(doer)],
  ["/whosaid", (doer) => rig.type(ASKED, doer)],
  ["“Who said this?”", (doer) => rig.check("“The logbook was burnt on Friday,” she said", doer)],
];

describe("what is limited to a channel", () => {
  test.each(WAYS)("is shown there, by %s", async (_, go) => {
    await begin(limitedTo(`slack:${CHANNEL}`));
    await go({ channel: CHANNEL });
    await rig.settled();
    expect(heard()).toContain("Rodica Oltean");
  });

  test.each(WAYS)("is shown in no other, by %s", async (_, go) => {
    await begin(limitedTo(`slack:${CHANNEL}`));
    await go({ channel: LUNCH });
    await rig.settled();
    expect(heard()).toContain("coverage");
    expect(heard().replaceAll(ASKED, "")).not.toMatch(/Oltean|burn it again|Quay/u);
  });

  test("is shown in no direct message, by no name and in no help, and counts nowhere", async () => {
    await begin(limitedTo(`slack:${CHANNEL}`));
    for (const text of [ASKED, "what did Oltean say?", "what did Odica Olteann say?", "help"])
      await ask({ channel: DIRECT, text });
    await rig.say("events_api", homeOpened());
    await rig.settled();
    expect(heard().replaceAll(ASKED, "")).not.toMatch(/Rodica|burn it again|in the dock/u);
    expect(heard()).toMatch(/1 article\b/u);
    expect(heard()).not.toMatch(/2 articles/u);
  });

  test("is in that channel's help, and counted there", async () => {
    await begin(limitedTo(`slack:${CHANNEL}`));
    await ask({ text: "help" });
    expect(heard()).toMatch(/2 articles/u);
    expect(heard()).toMatch(SECRET);
  });

  test("goes on in a thread of it", async () => {
    let seconds = Date.now();
    // An earlier question is one that was asked at an earlier time.
    await begin(limitedTo(`slack:${CHANNEL}`), { now: () => (seconds += 1000) });
    const { ts } = await ask();
    rig.wire.book.clear();
    await ask({ text: "what did she say next?", thread: ts });
    expect(heard()).toContain("Nobody asked for the logbook");
  });

  test("is answered from there by the next run too", async () => {
    const wire = await startWire();
    const first = await begin(limitedTo(`slack:${CHANNEL}`), { wire, state: folder, coverage: null });
    await ask({ text: ASKED }).catch(() => undefined);
    await first.halt();
    expect(wire.book.visible()).toEqual([]);
    await begin(limitedTo(`slack:${CHANNEL}`), { wire, state: folder });
    await rig.settled();
    expect(heard()).toContain("Rodica Oltean");
    await wire.close();
  });

  test("isn't shown for an edit of a question elsewhere", async () => {
    await begin(limitedTo(`slack:${CHANNEL}`));
    const { ts } = await ask({ channel: LUNCH, text: "who said the ferry stays where it is?" });
    const event = changed("who said the ferry stays where it is?", {
      text: `<@U0BOT> ${ASKED}`,
      ts,
      channel: LUNCH,
    });
    await rig.say("events_api", event);
    await rig.settled();
    expect(heard().replaceAll(ASKED, "")).not.toMatch(/Oltean|burn it again/u);
  });

  test("is shared there by a command's button", async () => {
    await begin(limitedTo(`slack:${CHANNEL}`));
    await rig.type(ASKED);
    await rig.settled();
    await rig.press("Share", answer());
    await rig.settled();
    const everybodys = rig.wire.book.messages.filter(({ by, only }) => by === "U0BOT" && only === null);
    expect(JSON.stringify(everybodys)).toContain("Rodica Oltean");
  });
});

describe("a button under an answer", () => {
  test.each(["Context", "Share"])(
    "“%s” shows nothing where the answer stands in another channel by now",
    async (label) => {
      await begin(limitedTo(`slack:${CHANNEL}`));
      await rig.type(ASKED);
      await rig.settled();
      const moved = { ...answer(), channel: LUNCH };
      rig.wire.book.clear();
      await rig.press(label, moved);
      await rig.settled();
      expect(heard()).not.toMatch(SECRET);
      expect(heard()).toContain("has changed");
    },
  );

  test("shows the context where it was asked", async () => {
    await begin(limitedTo(`slack:${CHANNEL}`));
    await ask();
    const shown = answer();
    rig.wire.book.clear();
    await rig.press("Context", shown);
    await rig.settled();
    expect(heard()).toContain("Nobody asked for the logbook");
  });

  test("shows nothing of an article that has been limited since", async () => {
    await begin(LOGBOOK);
    await ask({ channel: LUNCH });
    const shown = answer();
    coverages.add(limitedTo(`slack:${CHANNEL}`));
    rig.wire.book.clear();
    await rig.press("Context", shown);
    await rig.say("events_api", homeOpened());
    await ask({ channel: LUNCH, text: "help" });
    expect(heard()).not.toMatch(SECRET);
    expect(heard()).toContain("has changed");
  });
});

describe("what is limited to a workspace", () => {
  const TOLD = "Rodica Oltean";

  test.each([
    ["a channel that is its own", { isShared: false }, true],
    ["a channel that others share", { isShared: true }, false],
    ["a channel of which that isn't known", {}, false],
    ["a direct message", { channel: DIRECT }, true],
  ])("is shown in %s: %o", async (_, asking, isShown) => {
    await begin(limitedTo(TEAM));
    await ask(asking);
    expect(heard().includes(TOLD)).toBe(isShown);
  });

  test("is shown to one of its people alone, and not shared with a channel that others may read", async () => {
    await begin(limitedTo(TEAM));
    await rig.type(ASKED);
    await rig.settled();
    const shown = answer();
    expect(shown.only).toBe("U0ADA");
    expect(heard()).toContain(TOLD);
    rig.wire.book.clear();
    await rig.press("Share", shown);
    await rig.settled();
    expect(heard()).not.toMatch(SECRET);
    expect(heard()).toContain("limited to fewer people");
  });

  test("isn't shown under an answer that stands in another channel by now", async () => {
    await begin(limitedTo(TEAM));
    await ask({ isShared: false });
    const moved = { ...answer(), channel: LUNCH };
    rig.wire.book.clear();
    await rig.press("Context", moved);
    await rig.settled();
    expect(heard()).not.toMatch(SECRET);
  });

  test("stands on the home tab of its people", async () => {
    await begin(limitedTo(TEAM));
    await rig.say("events_api", homeOpened());
    await rig.settled();
    expect(heard()).toMatch(SECRET);
  });

  test.each([
    ["by a message", () => ask({ channel: DIRECT, user: "U0EVE", home: "T0OTHERS" })],
    [
      "by “Who said this?”",
      () => rig.check("“The logbook was burnt on Friday,” she said", { user: "U0EVE", home: "T0OTHERS" }),
    ],
  ])("is shown to nobody of another organisation, %s", async (_, go) => {
    await begin(limitedTo(TEAM), { environment: { SLACK_OTHER_ORGANISATIONS: "on" } });
    await go();
    await rig.settled();
    expect(heard()).toContain("coverage");
    expect(heard()).not.toContain(TOLD);
  });

  test("is shown to nobody of another organisation who presses a button", async () => {
    await begin(limitedTo(TEAM), { environment: { SLACK_OTHER_ORGANISATIONS: "on" } });
    await ask({ isShared: false });
    const shown = answer();
    rig.wire.book.clear();
    await rig.press("Context", shown, { user: "U0EVE", home: "T0OTHERS" });
    await rig.settled();
    expect(heard()).not.toMatch(SECRET);
  });
});

test("what is limited to the terminal is shown nowhere", async () => {
  await begin(limitedTo("terminal"));
  for (const channel of [CHANNEL, DIRECT]) await ask({ channel, isShared: false });
  await rig.type(ASKED);
  await rig.settled();
  expect(heard()).not.toMatch(/Oltean|burn it again/u);
});
