/** Articles that are limited to places: through every way to whosaid, and a real Client and the wire. */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { type Coverages, createCoverages } from "../../../adapters/corpus/coverages.ts";
import { type Article, articleFromText } from "../../../src/index.ts";
import { aDiscord, aStateFolder, type DiscordRig, type RigOptions } from "./a-discord.ts";
import { textOf, type Where } from "./an-interaction.ts";
import { startWire } from "./wire.ts";
import type { Known } from "./wire-book.ts";

const GUILD = "1300000000000000077";
const CHANNEL = "1300000000000000078";
const HERE: Where = { guild: GUILD, channel: CHANNEL };
const ELSEWHERE: Where = { guild: GUILD, channel: "1300000000000000079" };
const OTHER_SERVER: Where = { guild: "1300000000000000070", channel: "1300000000000000071" };
const DIRECT: Where = { guild: null, channel: "1300000000000000072" };

const FERRY = articleFromText("ferry", "Ferry stays\n\n“The ferry stays where it is,” Mayor Ada Lind said.");
/** Of somebody who is quoted nowhere else, more often than anybody. */
const LOGBOOK: Article = articleFromText(
  "logbook",
  `Logbook was burnt, says engineer

“The logbook was burnt on Friday,” engineer Rodica Oltean said.

“I would burn it again,” Oltean said.

“The ferry stays in the dock because of the logbook,” Oltean said.`,
);
const ASKED = "who said the logbook was burnt on Friday?";

const rigs: DiscordRig[] = [];

interface Begun extends DiscordRig {
  readonly coverages: Coverages;
}

async function begin(names: readonly string[], options: RigOptions = {}): Promise<Begun> {
  const coverages = createCoverages({ tell: () => {} });
  coverages.add(FERRY);
  coverages.add(limitedTo(names));
  const rig = await aDiscord({ coverage: coverages, ...options });
  rigs.push(rig);
  return { ...rig, coverages };
}

function limitedTo(names: readonly string[]): Article {
  return { ...LOGBOOK, audiences: names.length === 0 ? [] : [names] };
}

afterAll(async () => {
  await Promise.all(rigs.map((rig) => rig.stop()));
});

/** What stands there, but for the words that were asked. */
async function shown(rig: DiscordRig, known: Known): Promise<string> {
  await rig.settled();
  return textOf(rig.answer(known)).replaceAll(ASKED, "");
}

async function names(rig: DiscordRig, part: string, where: Where): Promise<readonly string[]> {
  return (await rig.type(part, where)).choices.map(({ name }) => name);
}

const WAYS: readonly (readonly [string, (rig: DiscordRig, where: Where) => Promise<Known>])[] = [
  ["/whosaid", (rig, where) => rig.ask({ words: ASKED }, where)],
  [
    "“Who said this?”",
    (rig, where) => rig.check({ content: "“The logbook was burnt on Friday,” she said." }, where),
  ],
];

describe.concurrent("what is limited to a channel", () => {
  test.each(WAYS)("is shown there and in its threads, by %s", async (_, go) => {
    const rig = await begin([`discord:${CHANNEL}`]);
    for (const where of [HERE, { guild: GUILD, channel: "1300000000000000090", parent: CHANNEL }])
      expect(await shown(rig, await go(rig, where))).toContain("Rodica Oltean");
  });

  test.each(WAYS)("is shown nowhere else, by %s", async (_, go) => {
    const rig = await begin([`discord:${CHANNEL}`]);
    for (const where of [ELSEWHERE, OTHER_SERVER, DIRECT])
      expect(await shown(rig, await go(rig, where))).not.toMatch(/Oltean|burn it again|in the dock/u);
  });

  test("has its names offered there alone", async () => {
    const rig = await begin([`discord:${CHANNEL}`]);
    expect(await names(rig, "olt", HERE)).toEqual(["Rodica Oltean"]);
    for (const where of [ELSEWHERE, DIRECT]) {
      expect(await names(rig, "olt", where)).toEqual([]);
      expect(await names(rig, "lin", where)).toEqual(["Ada Lind"]);
    }
  });

  test("is in the samples of help there alone, and counted there alone", async () => {
    const rig = await begin([`discord:${CHANNEL}`]);
    expect(await shown(rig, await rig.ask({}, HERE))).toMatch(/2 articles.*Oltean/su);
    const elsewhere = await shown(rig, await rig.ask({}, ELSEWHERE));
    expect(elsewhere).toMatch(/1 article\b/u);
    expect(elsewhere).not.toMatch(/Oltean|logbook/u);
  });

  test("is answered from there by the next run too", async () => {
    const [wire, state] = [await startWire(), aStateFolder()];
    const first = await begin([`discord:${CHANNEL}`], { wire, state, coverage: null });
    const known = await first.ask({ words: ASKED }, HERE);
    await first.halt();
    const rig = await begin([`discord:${CHANNEL}`], { wire, state });
    expect(await shown(rig, known)).toContain("Rodica Oltean");
    await rig.stop();
    await wire.close();
    rmSync(state, { recursive: true, force: true });
  });
});

describe.concurrent("what is limited to a server", () => {
  test("is shown in all of it, and neither in another nor in a direct message", async () => {
    const rig = await begin([`discord:${GUILD}`]);
    for (const where of [HERE, ELSEWHERE])
      expect(await shown(rig, await rig.ask({ words: ASKED }, where))).toContain("Rodica Oltean");
    for (const where of [OTHER_SERVER, DIRECT])
      expect(await shown(rig, await rig.ask({ words: ASKED }, where))).not.toContain("Oltean");
  });
});

describe.concurrent("a button under an answer", () => {
  test.each(["Context of [1]", "Share"])(
    "“%s” shows nothing where the answer stands elsewhere by now",
    async (label) => {
      const rig = await begin([`discord:${CHANNEL}`]);
      const known = await rig.ask({ words: ASKED, private: true }, HERE);
      await rig.settled();
      const answer = rig.answer(known);
      const pressed = await shown(rig, await rig.press(answer, label, ELSEWHERE));
      expect(pressed).toContain("has changed");
      expect(pressed).not.toMatch(/Oltean|logbook/u);
      expect(await shown(rig, await rig.press(answer, label, HERE))).toContain("Rodica Oltean");
    },
  );

  test("shows nothing of an article that has been limited since, nor is a name of it offered any more", async () => {
    const rig = await begin([]);
    const known = await rig.ask({ words: ASKED }, ELSEWHERE);
    await rig.settled();
    const answer = rig.answer(known);
    expect(await names(rig, "olt", ELSEWHERE)).toEqual(["Rodica Oltean"]);
    rig.coverages.add(limitedTo([`discord:${CHANNEL}`]));
    expect(await names(rig, "olt", ELSEWHERE)).toEqual([]);
    const pressed = await shown(rig, await rig.press(answer, "Context of [1]", ELSEWHERE));
    expect(pressed).toContain("has changed");
    expect(pressed).not.toMatch(/Oltean|logbook/u);
  });
});
