/** Who may ask, where and how often: every way to whosaid, through a real bolt App and the wire. */
import { rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { CHANNEL, changed, DIRECT, type Doer, homeOpened, mention, message } from "./a-delivery.ts";
import { aSlack, aStateFolder, type RigOptions, type SlackRig } from "./a-slack.ts";
import { startWire } from "./wire.ts";
import type { Posted } from "./wire-book.ts";

const FERRY = "who said the ferry stays where it is?";
const LUNCH = "C0LUNCH";

const folder = aStateFolder();
const rigs: SlackRig[] = [];
let rig: SlackRig;

async function begin(options: RigOptions = {}): Promise<SlackRig> {
  rig = await aSlack(options);
  rigs.push(rig);
  return rig;
}

afterEach(async () => {
  for (const one of rigs.splice(0)) await one.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask({ user = "U0ADA", channel = CHANNEL, home }: Doer = {}, text = FERRY): Promise<Posted> {
  const said = rig.wire.book.say(channel, user, text);
  const event = channel === DIRECT ? message : mention;
  await rig.say("events_api", event({ text, ts: said.ts, channel, user, home }));
  return said;
}

/** Whatever shows words of the coverage, or a name of it. */
function shown(): readonly unknown[] {
  const { messages, views } = rig.wire.book;
  const all = [...messages.filter(({ by }) => by === "U0BOT"), ...views.map(({ view }) => view)];
  return all.filter((one) => /Lind|ferry stays|Holm|Moll/u.test(JSON.stringify(one)));
}

/** What one person alone was told, in words. */
function told(): readonly string[] {
  return rig.wire.book.messages.filter(({ only }) => only !== null).map(({ text }) => text);
}

/** An answer that was given while everybody might ask anywhere, and whosaid started again with other settings. */
async function answeredBefore(environment: RigOptions["environment"], channel: string): Promise<Posted> {
  const wire = await startWire({ membersOf: () => ["U0PER"] });
  const first = await begin({ wire, state: folder });
  await ask({ channel });
  await first.settled();
  const [answer] = wire.book.visible();
  if (answer === undefined) throw new Error("no answer");
  await first.halt();
  const kept = { ...answer };
  wire.book.clear();
  await begin({ wire, state: folder, environment: environment ?? {} });
  return kept;
}

/** Each way in, as Ada goes it in one channel. */
const WAYS: readonly (readonly [string, (doer: Doer) => Promise<unknown>])[] = [
  ["a mention", (doer) => ask(doer)],
  ["/whosaid", (doer) => rig.type(FERRY, doer)],
  ["“Who said this?”", (doer) => rig.check("“The ferry stays where it is,” said Lind", doer)],
];

const BUTTONS = ["Context", "Report"] as const;

describe("in a channel that isn't listed", () => {
  const environment = { SLACK_CHANNELS: CHANNEL };

  test.each(WAYS)("%s shows nothing, and the person is told where to ask", async (_way, go) => {
    await begin({ environment });
    await go({ channel: LUNCH });
    await rig.settled();
    expect(shown()).toEqual([]);
    expect(told()).toEqual([expect.stringContaining("I don’t answer in this channel")]);
  });

  test.each(BUTTONS)("“%s” under an older answer does the same", async (label) => {
    const answer = await answeredBefore(environment, LUNCH);
    await rig.press(label, answer);
    await rig.settled();
    expect(shown()).toEqual([]);
    expect(told()).toEqual([expect.stringContaining("I don’t answer in this channel")]);
    await rig.wire.close();
  });

  test("an edited question loses its answer, instead of getting another one there", async () => {
    const wire = await startWire();
    const first = await begin({ wire, state: folder });
    const said = await ask({ channel: LUNCH });
    await first.settled();
    expect(wire.book.visible()).toHaveLength(1);
    await first.halt();
    await begin({ wire, state: folder, environment });
    const text = "<@U0BOT> who said nobody asked the crew?";
    await rig.say("events_api", changed(FERRY, { text, ts: said.ts, channel: LUNCH }));
    await rig.settled();
    expect(wire.book.visible()).toEqual([]);
    await wire.close();
  });

  test("with direct messages off nobody is sent there", async () => {
    await begin({ environment: { ...environment, DIRECT_MESSAGES: "off" } });
    await ask({ channel: LUNCH });
    await rig.settled();
    expect(told()).toEqual([expect.not.stringContaining("direct message")]);
  });

  test.each(WAYS)("%s in a listed one is answered", async (_way, go) => {
    await begin({ environment });
    await go({ channel: CHANNEL });
    await rig.settled();
    expect(shown()).not.toEqual([]);
  });
});

describe("somebody who isn't listed", () => {
  const environment = { ALLOWED_USERS: "U0PER, 81384788765712384" };

  test.each([...WAYS, ["a direct message", () => ask({ channel: DIRECT })] as const])(
    "by %s is told so, and shown nothing",
    async (_way, go) => {
      await begin({ environment });
      await go({});
      await rig.settled();
      expect(shown()).toEqual([]);
      expect(told()).toEqual([expect.stringContaining("list of those who may ask")]);
    },
  );

  test.each(BUTTONS)("by “%s” under an answer to somebody else too", async (label) => {
    const answer = await answeredBefore(environment, CHANNEL);
    await rig.press(label, answer);
    await rig.settled();
    expect(shown()).toEqual([]);
    expect(told()).toEqual([expect.stringContaining("list of those who may ask")]);
    await rig.wire.close();
  });

  test("has a home tab that holds one sentence, and no name", async () => {
    await begin({ environment });
    await rig.say("events_api", homeOpened());
    await rig.settled();
    expect(shown()).toEqual([]);
    expect(JSON.stringify(rig.wire.book.views)).toContain("list of those who may ask");
  });

  test("isn't told without end", async () => {
    await begin({ environment: { ...environment, QUESTIONS_PER_MINUTE: "2" } });
    for (let count = 0; count < 6; count += 1) await ask();
    await rig.settled();
    expect(told()).toHaveLength(2);
  });

  test("costs those who are listed nothing of the channel's limit", async () => {
    await begin({ environment: { ...environment, CHANNEL_QUESTIONS_PER_MINUTE: "1" } });
    for (let count = 0; count < 3; count += 1) await ask();
    const said = await ask({ user: "U0PER" });
    await rig.settled();
    expect(rig.wire.book.visible().map(({ thread }) => thread)).toEqual([said.ts]);
  });
});

describe("people of another organisation, in a shared channel", () => {
  const OTHERS: Doer = { user: "U0EVE", home: "T0OTHERS" };

  test.each(WAYS)("by %s are told, and shown nothing", async (_way, go) => {
    await begin();
    await go(OTHERS);
    await rig.settled();
    expect(shown()).toEqual([]);
    expect(told()).toEqual([expect.stringContaining("people of the organisation that runs me")]);
  });

  test.each(BUTTONS)("by “%s” under one of our own answers too", async (label) => {
    await begin();
    await ask();
    await rig.settled();
    const [answer] = rig.wire.book.visible();
    if (answer === undefined) throw new Error("no answer");
    const before = { ...answer };
    rig.wire.book.clear();
    await rig.press(label, before, OTHERS);
    await rig.settled();
    expect(shown()).toEqual([]);
    expect(told()).toEqual([expect.stringContaining("people of the organisation that runs me")]);
  });

  test("are known by the author's team alone where Slack says no more, but only in a shared channel", async () => {
    await begin();
    for (const isShared of [true, false]) {
      const said = rig.wire.book.say(CHANNEL, "U0EVE", FERRY);
      const event = mention({ text: FERRY, ts: said.ts, user: "U0EVE" }) as { event: object };
      const body = { ...event, is_ext_shared_channel: isShared, event: { ...event.event, team: "T0OTHERS" } };
      await rig.say("events_api", body);
    }
    await rig.settled();
    expect([rig.wire.book.visible().length, told().length]).toEqual([1, 1]);
  });

  test.each([
    ["anybody's may ask", { SLACK_OTHER_ORGANISATIONS: "on" }, "T0OTHERS"],
    ["theirs may", { SLACK_OTHER_ORGANISATIONS: "T0OTHERS" }, "T0OTHERS"],
    ["theirs is another workspace's name of our own", {}, "E0GRID"],
  ])("are answered where %s", async (_what, environment, home) => {
    await begin({ environment });
    await ask({ ...OTHERS, home });
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(1);
  });
});

describe("direct messages", () => {
  const members = { DIRECT_MESSAGES: "members", SLACK_CHANNELS: CHANNEL };
  const inside = { membersOf: () => ["U0A", "U0B", "U0C", "U0ADA"] };
  const outside = { membersOf: () => ["U0A", "U0B", "U0C", "U0D"] };

  async function byAllWays(): Promise<void> {
    await ask({ channel: DIRECT });
    await rig.type(FERRY, { channel: DIRECT });
    await rig.say("events_api", homeOpened());
    await rig.settled();
  }

  test("that are off: nothing is shown, on the home tab neither, and channels are answered", async () => {
    await begin({ environment: { DIRECT_MESSAGES: "off" } });
    await byAllWays();
    expect(shown()).toEqual([]);
    expect(told()).toEqual([1, 2].map(() => expect.stringContaining("I don’t answer direct messages")));
    await ask();
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(1);
  });

  test("for members only: a member is answered, whichever page of the list names them", async () => {
    await begin({ environment: members, ...inside });
    await byAllWays();
    expect(shown()).toHaveLength(3);
  });

  test("for members only: nobody else is, and is told why", async () => {
    await begin({ environment: members, ...outside });
    await byAllWays();
    expect(shown()).toEqual([]);
    expect(told()[0]).toContain("people in the channels that I answer in");
  });

  test("for members only: without the scopes the start says which are missing", async () => {
    const wire = await startWire({ scopes: ["chat:write"] });
    await expect(aSlack({ wire, environment: members })).rejects.toThrow(
      /DIRECT_MESSAGES is members, .*\(missing_scope\).*slack:manifest -- --members/u,
    );
    await wire.close();
  });
});

describe("how often", () => {
  test("the context of passages, at two a minute: two of ten, and one sentence", async () => {
    await begin({ environment: { QUESTIONS_PER_MINUTE: "3" } });
    await ask();
    await rig.settled();
    const [answer] = rig.wire.book.visible();
    if (answer === undefined) throw new Error("no answer");
    for (let count = 0; count < 10; count += 1) await rig.press("Context", answer);
    await rig.settled();
    expect(rig.wire.book.views).toHaveLength(2);
    expect(told()).toEqual([expect.stringContaining("in a minute")]);
  });

  test("every way counts alike", async () => {
    await begin({ environment: { QUESTIONS_PER_MINUTE: "3" } });
    await ask({ channel: DIRECT });
    await rig.type(FERRY);
    await rig.check("“The ferry stays where it is,” said Lind");
    await rig.settled();
    const before = shown().length;
    await rig.say("events_api", homeOpened());
    await rig.check("“Nobody asked the crew,” said Holm");
    await rig.settled();
    expect([before, shown().length]).toEqual([3, 3]);
  });
});
