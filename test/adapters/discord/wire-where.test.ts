import { afterAll, describe, expect, test } from "vitest";
import { everywhere } from "../places.ts";
import { aDiscord, COVERAGE, type DiscordRig, type RigOptions, until } from "./a-discord.ts";
import { command, type Options, textOf, type Where } from "./an-interaction.ts";
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

/** What it was answered with. */
async function answered(whosaid: DiscordRig, options: Options, where?: Where): Promise<Visible> {
  const known = await whosaid.ask(options, where);
  await whosaid.settled();
  return whosaid.answer(known);
}

const FERRY = "who said the ferry stays where it is?";

describe.concurrent("where it answers", () => {
  test("in direct messages, and in threads of a listed channel", async () => {
    const environment = { DISCORD_GUILDS: "1300000000000000077", DISCORD_CHANNELS: "1300000000000000078" };
    const whosaid = await begin({ environment });
    const thread = {
      guild: "1300000000000000077",
      channel: "1300000000000000079",
      parent: "1300000000000000078",
    };
    for (const where of [{ guild: null }, thread]) {
      const shown = await answered(whosaid, { words: FERRY }, where);
      expect(textOf(shown)).toContain("The ferry stays where it is,");
    }
  });

  test.each<[string, Where]>([
    ["another server", { guild: "1300000000000000070", channel: "1300000000000000078" }],
    ["another channel", { guild: "1300000000000000077", channel: "1300000000000000070" }],
  ])("elsewhere it says so, to the asker alone: %s", async (_, where) => {
    const environment = { DISCORD_GUILDS: "1300000000000000077", DISCORD_CHANNELS: "1300000000000000078" };
    const shown = await answered(await begin({ environment }), { words: FERRY }, where);
    expect(shown.isEphemeral).toBe(true);
    expect(textOf(shown)).toContain("I don’t answer here");
  });

  test("too many questions at once: the asker is told, alone, every time", async () => {
    const whosaid = await begin({ environment: { QUESTIONS_PER_MINUTE: "2" } });
    const known: Known[] = [];
    for (let times = 0; times < 4; times += 1) known.push(await whosaid.ask({ words: FERRY }));
    await whosaid.settled();
    expect(known.map((one) => whosaid.answer(one).isEphemeral)).toEqual([false, false, true, true]);
  });

  test("a command that isn't ours is answered too", async () => {
    const whosaid = await begin();
    const interaction = command(whosaid.wire.book, {}, {}, "somebody-elses");
    await whosaid.deliver(interaction);
    await until(() => whosaid.wire.book.answersTo(String(interaction.id)).length > 0);
    const known = whosaid.wire.book.interaction(String(interaction.id));
    expect(textOf(whosaid.answer(known))).toContain("I don’t know that command");
  });
});

describe.concurrent("while the coverage is being read", () => {
  test("Discord is told that the answer comes, and it comes", async () => {
    const whosaid = await begin({ coverage: null });
    const known = await whosaid.ask({ words: FERRY, private: true });
    expect(known.response).toBe("deferred");
    expect(whosaid.wire.book.answersTo(known.id)).toEqual([]);
    whosaid.discord.begin(everywhere(COVERAGE));
    await whosaid.settled();
    expect(textOf(whosaid.answer(known))).toContain("The ferry stays where it is,");
    expect(whosaid.answer(known).isEphemeral).toBe(true);
  });

  test("buttons say so, and no names are offered", async () => {
    const first = await begin();
    const shown = await answered(first, { words: FERRY });
    const { state, wire } = first;
    await first.halt();
    const second = await aDiscord({ state, wire, coverage: null });
    const known = await second.press(shown, "Context of [1]");
    expect(textOf(second.answer(known))).toContain("still reading");
    expect((await second.type("lin")).choices).toEqual([]);
    await second.halt();
  });

  test("what a run before it left open is answered, where Discord was told that an answer comes", async () => {
    const first = await begin({ coverage: null });
    const known = await first.ask({ words: FERRY });
    const { state, wire } = first;
    await first.halt();
    const second = await aDiscord({ state, wire });
    await second.settled();
    expect(textOf(second.answer(known))).toContain("The ferry stays where it is,");
    await second.halt();
  });
});
