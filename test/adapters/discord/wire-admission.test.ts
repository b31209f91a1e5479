/** Who may ask, where and how often: every way to whosaid, through a real Client and the wire. */
import { afterAll, describe, expect, test } from "vitest";
import { aDiscord, aStateFolder, type DiscordRig, type RigOptions } from "./a-discord.ts";
import { ADA, textOf, type Where } from "./an-interaction.ts";
import { startWire } from "./wire.ts";
import type { Known, Visible } from "./wire-book.ts";

const rigs: DiscordRig[] = [];

async function begin(options: RigOptions = {}): Promise<DiscordRig> {
  const rig = await aDiscord(options);
  rigs.push(rig);
  return rig;
}

afterAll(async () => {
  await Promise.all(rigs.map((rig) => rig.stop()));
});

const FERRY = "who said the ferry stays where it is?";
const GUILD = "1300000000000000077";
const CHANNEL = "1300000000000000078";
const HERE: Where = { guild: GUILD, channel: CHANNEL };

/** Each way in but the names that are offered. */
const WAYS: readonly (readonly [string, (rig: DiscordRig, where: Where) => Promise<Known>])[] = [
  ["/whosaid", (rig, where) => rig.ask({ words: FERRY }, where)],
  [
    "“Who said this?”",
    (rig, where) => rig.check({ content: "“The ferry stays where it is,” he said." }, where),
  ],
];

async function told(rig: DiscordRig, known: Known): Promise<string> {
  await rig.settled();
  const answer = rig.answer(known);
  expect(answer.isEphemeral).toBe(true);
  expect(textOf(answer)).not.toMatch(/Lind|ferry stays|Holm/u);
  return textOf(answer);
}

/** An answer from a time when everybody might ask anywhere, under a whosaid that was started again with other settings. */
async function answeredBefore(
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly rig: DiscordRig; readonly answer: Visible; readonly done: () => Promise<void> }> {
  const wire = await startWire();
  const state = aStateFolder();
  const first = await aDiscord({ wire, state });
  const known = await first.ask({ words: FERRY }, HERE);
  await first.settled();
  const answer = first.answer(known);
  await first.halt();
  const rig = await aDiscord({ wire, state, environment });
  const done = async (): Promise<void> => {
    await rig.stop();
    await wire.close();
  };
  return { rig, answer, done };
}

describe.concurrent.each([
  ["another server", { DISCORD_GUILDS: "1300000000000000070" }, "I don’t answer here"],
  ["another channel", { DISCORD_CHANNELS: "1300000000000000070" }, "I don’t answer here"],
  ["other people", { ALLOWED_USERS: "1300000000000000070 U0PER" }, "list of those who may ask"],
] as const)("where %s alone may ask", (_whose, environment, sentence) => {
  test.each(WAYS)("%s shows nothing, and the person is told, alone", async (_way, go) => {
    const rig = await begin({ environment });
    expect(await told(rig, await go(rig, HERE))).toContain(sentence);
  });

  test("no name is offered to whoever types one", async () => {
    const rig = await begin({ environment });
    expect((await rig.type("lin", HERE)).choices).toEqual([]);
  });

  test("a button under an older answer shows nothing either", async () => {
    const { rig, answer, done } = await answeredBefore(environment);
    expect(await told(rig, await rig.press(answer, "Context of [1]", HERE))).toContain(sentence);
    expect(await told(rig, await rig.press(answer, "Report a mistake", HERE))).toContain(sentence);
    await done();
  });
});

describe.concurrent("direct messages", () => {
  const DIRECT: Where = { guild: null };
  const members = { DIRECT_MESSAGES: "members", DISCORD_GUILDS: `${GUILD},1300000000000000070` };

  test("that are off: one sentence, and no name; servers are answered", async () => {
    const rig = await begin({ environment: { DIRECT_MESSAGES: "off" } });
    for (const [, go] of WAYS) {
      expect(await told(rig, await go(rig, DIRECT))).toContain("I don’t answer direct messages");
    }
    expect((await rig.type("lin", DIRECT)).choices).toEqual([]);
    const known = await rig.ask({ words: FERRY }, HERE);
    await rig.settled();
    expect(textOf(rig.answer(known))).toContain("The ferry stays where it is,");
  });

  test("for members only: a member of one of the servers is answered, and offered names", async () => {
    const rig = await begin({ environment: members });
    rig.wire.book.members.set(GUILD, [ADA]).set("1300000000000000070", []);
    const known = await rig.ask({ words: FERRY }, DIRECT);
    await rig.settled();
    expect(textOf(rig.answer(known))).toContain("The ferry stays where it is,");
    expect((await rig.type("lin", DIRECT)).choices).toHaveLength(1);
    expect(rig.wire.book.calls.filter(({ path }) => path.includes("/members/"))).toHaveLength(2);
  });

  test("for members only: nobody else is, nor where the bot itself isn't in the server, which is logged", async () => {
    const rig = await begin({ environment: members });
    rig.wire.book.members.set(GUILD, []);
    const known = await rig.ask({ words: FERRY }, DIRECT);
    expect(await told(rig, known)).toContain("only of people in the servers");
    expect((await rig.type("lin", DIRECT)).choices).toEqual([]);
    expect(rig.log.join("")).toContain('"discord-member-unread","code":"50001"');
  });
});

describe.concurrent("how often", () => {
  test("the context of passages, at two a minute: two of ten, and a sentence for each other", async () => {
    const rig = await begin({ environment: { QUESTIONS_PER_MINUTE: "3" } });
    const known = await rig.ask({ words: FERRY }, HERE);
    await rig.settled();
    const answer = rig.answer(known);
    const contexts: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      contexts.push(textOf(rig.answer(await rig.press(answer, "Context of [1]", HERE))));
    }
    expect(contexts.filter((text) => text.includes("in a minute"))).toHaveLength(8);
  });

  test("names are offered ten times for each question, and cost no question", async () => {
    const rig = await begin({ environment: { QUESTIONS_PER_MINUTE: "1" } });
    const offered: number[] = [];
    for (let count = 0; count < 12; count += 1) offered.push((await rig.type("lin", HERE)).choices.length);
    expect(offered.filter((names) => names > 0)).toHaveLength(10);
    const known = await rig.ask({ words: FERRY }, HERE);
    await rig.settled();
    expect(textOf(rig.answer(known))).toContain("The ferry stays where it is,");
  });
});
