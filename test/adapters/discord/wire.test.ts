/** Every command, option, menu, button and the autocomplete, through a real discord.js Client and a Discord on 127.0.0.1. */
import { afterAll, describe, expect, test } from "vitest";
import type { Inquiry } from "../../../src/index.ts";
import { everywhere } from "../places.ts";
import { severalAsked } from "../several-asked.ts";
import { aDiscord, COVERAGE, type DiscordRig, type RigOptions, until } from "./a-discord.ts";
import { ADA, command, componentsOf, type Options, textOf, type Where } from "./an-interaction.ts";
import type { Visible } from "./wire-book.ts";

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
const PIERS = { speaker: "Greta Moll" };

const MODES: readonly (readonly [string, Record<string, string>])[] = [
  ["gateway", {}],
  ["http", { DISCORD_MODE: "http" }],
];

describe.concurrent.each(MODES)("%s", (_, environment) => {
  test("/whosaid is answered once, by the response to its interaction and nothing else", async () => {
    const whosaid = await begin({ environment });
    const shown = await answered(whosaid, { words: FERRY });
    expect(shown.isEphemeral).toBe(false);
    expect(textOf(shown)).toContain("The ferry stays where it is,");
    // A call that a busy machine answers late is made again, and refused as known.
    const called = new Set(whosaid.wire.book.calls.map(({ path }) => path.split("/")[1]));
    expect([...called]).toEqual(["interactions"]);
  });

  test("a second delivery of it is no second question", async () => {
    const whosaid = await begin({ environment });
    const interaction = command(whosaid.wire.book, { words: FERRY });
    for (let times = 0; times < 3; times += 1) await whosaid.deliver(interaction);
    await until(() => whosaid.wire.book.answersTo(String(interaction.id)).length > 0);
    await whosaid.settled();
    whosaid.answer(whosaid.wire.book.interaction(String(interaction.id)));
    expect(await whosaid.programMetrics.text()).toContain('whosaid_duplicates_total{platform="discord"} 2');
  });

  test("names are offered while one is typed", async () => {
    const whosaid = await begin({ environment });
    const { choices } = await whosaid.type("lin");
    expect(choices).toEqual([{ name: "Ada Lind", value: "Ada Lind" }]);
  });

  test("“Who said this?” checks every quotation of the message, for the one who asks", async () => {
    const whosaid = await begin({ environment });
    const content = `> “The ferry stays where it is,” she said.\nAnd **“nobody asked the captain”**, I hear.`;
    const known = await whosaid.check({ content });
    await whosaid.settled();
    const shown = whosaid.answer(known);
    expect(shown.isEphemeral).toBe(true);
    expect(textOf(shown)).toContain("2 quotations in this message");
    expect(textOf(shown)).toContain("Nobody asked the crew,");
  });

  test("a button redraws the message it stands under", async () => {
    const whosaid = await begin({ environment });
    const shown = await answered(whosaid, PIERS);
    expect(textOf(shown)).toContain("Page 1 of 3");
    const known = await whosaid.press(shown, "More");
    expect(known.response).toBe("update");
    expect(textOf(shown)).toContain("Page 2 of 3");
  });
});

describe.concurrent("“Who said this?” reads", () => {
  const SAID = "“Nobody asked the crew,” said Jonas Holm.";
  const display = { type: 10, content: SAID };

  test.each<[string, object]>([
    ["an embed's title", { embeds: [{ title: SAID }] }],
    ["an embed's field", { embeds: [{ fields: [{ name: "Quote", value: SAID, inline: true }] }] }],
    ["a text display", { components: [display] }],
    [
      "a section in a container",
      {
        components: [
          {
            type: 17,
            components: [
              {
                type: 9,
                components: [display],
                accessory: { type: 2, style: 5, label: "x", url: "https://a.example" },
              },
            ],
          },
        ],
      },
    ],
    [
      "what a forwarded message has of these",
      {
        message_reference: { type: 1, channel_id: "2" },
        message_snapshots: [{ message: { type: 0, embeds: [{ title: SAID }] } }],
      },
    ],
    ["what stands in several places once", { content: SAID, embeds: [{ description: SAID }] }],
  ])("%s", async (_what, message) => {
    const whosaid = await begin();
    const known = await whosaid.check({ content: "", ...message });
    await whosaid.settled();
    expect(textOf(whosaid.answer(known))).toContain("Nobody asked the crew,");
    expect(textOf(whosaid.answer(known))).not.toContain("2 quotations");
  });
});

describe.concurrent("the options are asked as they are stated", () => {
  test.each<[string, Options, string]>([
    ["words as they were said", { words: "nobody asked the crew" }, "Nobody asked the crew,"],
    ["words and a speaker", { words: "the bridge is safe", speaker: "Mara Holm" }, "The bridge is safe,"],
    ["a speaker", { speaker: "Jonas Holm" }, "Nobody asked the crew,"],
    ["a speaker and a subject", { speaker: "Ada Lind", about: "the fares" }, "We will see about the fares,"],
    ["a subject", { about: "the fares" }, "We will see about the fares,"],
    ["since", { speaker: "Mara Holm", since: "2025-05-01" }, "The bridge is safe,"],
    ["until", { speaker: "Mara Holm", until: "2025-05-01" }, "Not in the coverage"],
    ["nothing at all", {}, "How to ask"],
  ])("%s", async (_, options, words) => {
    const shown = await answered(await begin(), options);
    expect(textOf(shown)).toContain(words);
  });

  test("private: only the asker sees it", async () => {
    const shown = await answered(await begin(), { words: FERRY, private: true });
    expect(shown.isEphemeral).toBe(true);
  });
});

describe.concurrent("buttons", () => {
  test("more context: for whoever pressed, alone", async () => {
    const whosaid = await begin();
    const shown = await answered(whosaid, { words: FERRY });
    const known = await whosaid.press(shown, "Context of [1]", { user: "1300000000000000009" });
    const context = whosaid.answer(known);
    expect(context.isEphemeral).toBe(true);
    expect(textOf(context)).toContain("The Lower Quay ferry will sail until spring");
  });

  test("wrong: noted with the question, and thanked for", async () => {
    const whosaid = await begin();
    const shown = await answered(whosaid, { words: FERRY });
    const known = await whosaid.press(shown, "Report a mistake");
    expect(whosaid.answer(known).isEphemeral).toBe(true);
    expect(textOf(whosaid.answer(known))).toContain("noted as doubtful");
  });

  test("share: once, however often it is pressed", async () => {
    const whosaid = await begin();
    const shown = await answered(whosaid, { words: FERRY, private: true });
    const known = await whosaid.press(shown, "Share");
    await whosaid.settled();
    expect(whosaid.answer(known).isEphemeral).toBe(false);
    expect(textOf(whosaid.answer(known))).toContain("The ferry stays where it is,");
    const again = await whosaid.press(shown, "Share");
    expect(textOf(whosaid.answer(again))).toContain("shared already");
    expect(whosaid.answer(again).isEphemeral).toBe(true);
  });

  test("another speaker of that name: where the question was asked, or alone for somebody else", async () => {
    const whosaid = await begin();
    const shown = await answered(whosaid, { words: "what did Holm say about the crew?" });
    const names = componentsOf(shown).flatMap(({ options = [] }) => options);
    expect(names.map(({ label }) => label).toSorted()).toEqual(["1. Jonas Holm", "2. Mara Holm"]);
    const chosen = names.find(({ label }) => label === "1. Jonas Holm")?.value ?? "";
    const mine = await whosaid.press(shown, "", { user: ADA }, chosen);
    const theirs = await whosaid.press(shown, "", { user: "1300000000000000009" }, chosen);
    await whosaid.settled();
    for (const known of [mine, theirs])
      expect(textOf(whosaid.answer(known))).toContain("Nobody asked the crew,");
    expect([mine, theirs].map((known) => whosaid.answer(known).isEphemeral)).toEqual([false, true]);
  });

  test("under several questions: the passage by its number, the name by its question", async () => {
    const inquiries: Inquiry[] = [];
    const whosaid = await begin({ coverage: severalAsked(inquiries) });
    const shown = await answered(whosaid, { words: FERRY });
    const context = await whosaid.press(shown, "Context of [2]");
    expect(textOf(whosaid.answer(context))).toContain("We will see about the fares,");
    await whosaid.press(shown, "", {}, "2");
    await whosaid.settled();
    expect(inquiries.at(-1)).toEqual({ text: "what did Holm say of the fares?", speaker: "Mara Holm" });
  });

  test("share: what was asked in options is asked so again", async () => {
    const inquiries: Inquiry[] = [];
    const whosaid = await begin({ coverage: severalAsked(inquiries) });
    const shown = await answered(whosaid, { words: "it stays", speaker: "Ada Lind", private: true });
    inquiries.length = 0;
    const known = await whosaid.press(shown, "Share");
    await whosaid.settled();
    const text = "did Ada Lind say “it stays”?";
    expect(textOf(whosaid.answer(known))).toContain(`Question: ${text}`);
    const asked = { text, wording: "it stays", speaker: "Ada Lind" };
    expect(inquiries).toEqual([asked, asked]);
  });

  test("of an answer that is forgotten, or shows what the coverage no longer holds: that is said", async () => {
    const whosaid = await begin();
    const shown = await answered(whosaid, { words: FERRY });
    const changed: Visible = { ...shown, data: JSON.parse(JSON.stringify(shown.data)) };
    changed.data = JSON.parse(JSON.stringify(shown.data).replaceAll("discord:", "discord:9"));
    expect(textOf(whosaid.answer(await whosaid.press(changed, "Report a mistake")))).toContain(
      "don’t remember",
    );
  });

  test("pages of a check of many quotations", async () => {
    const whosaid = await begin();
    const content = Array.from(
      { length: 12 },
      (_, at) => `“Pier number ${at + 1} needs new planks,” she said.`,
    );
    const known = await whosaid.check({ content: content.join("\n\n") });
    await whosaid.settled();
    const shown = whosaid.answer(known);
    expect(textOf(shown)).toContain("Page 1 of");
    await whosaid.press(shown, "More");
    expect(textOf(shown)).toContain("Page 2 of");
  });
});

test("30 servers at once keep their pages apart", async () => {
  const whosaid = await begin();
  const wheres = Array.from({ length: 30 }, (_, at) => ({
    guild: String(1_300_000_000_000_001_000n + BigInt(at)),
    channel: String(1_300_000_000_000_002_000n + BigInt(at)),
    user: String(1_300_000_000_000_003_000n + BigInt(at)),
  }));
  const known = await Promise.all(wheres.map((where) => whosaid.ask(PIERS, where)));
  await whosaid.settled();
  await Promise.all(
    known.map(async (one, at) => {
      for (let page = 0; page < at % 3; page += 1) {
        await whosaid.press(whosaid.answer(one), "More", wheres[at] ?? {});
      }
    }),
  );
  const pages = known.map((one) => /Page (\d) of 3/u.exec(textOf(whosaid.answer(one)))?.[1]);
  expect(pages).toEqual(known.map((_, at) => String((at % 3) + 1)));
  const channels = known.map((one) => whosaid.answer(one).channel);
  expect(new Set(channels).size).toBe(30);
});

test("to offer names costs less than 50 ms, both ends of the wire together", async () => {
  const whosaid = await begin();
  const before = process.cpuUsage();
  for (let times = 0; times < 50; times += 1) await whosaid.type("m");
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000 / 50).toBeLessThan(50);
});

test("no line of the log holds a word of a question, a token or a user's id", async () => {
  const whosaid = await begin();
  const shown = await answered(whosaid, { words: FERRY });
  await whosaid.press(shown, "Report a mistake");
  const log = whosaid.log.join("");
  expect(log).toContain("question-ended");
  for (const secret of ["ferry", "token-of", "Gtest0", ADA]) expect(log).not.toContain(secret);
});

test("an interaction of an unknown kind is answered, counted and logged by its number alone", async () => {
  const whosaid = await begin({ environment: { DISCORD_MODE: "http" } });
  const known = command(whosaid.wire.book, { words: FERRY });
  await whosaid.deliver({ ...known, type: 9, data: { secret: "secret" } });
  await whosaid.deliver({ type: 9, secret: "secret" });
  await whosaid.settled();
  expect(await whosaid.programMetrics.text()).toContain('whosaid_unread_total{platform="discord"} 2');
  expect(whosaid.log.filter((line) => line.includes('"delivery-unread","kind":"9"'))).toHaveLength(2);
  expect(whosaid.log.join()).not.toContain("secret");
});

test("a name is offered while 60 questions wait, before more than a few of them are answered", async () => {
  const whosaid = await begin({ coverage: null });
  const asked = Array.from({ length: 60 }, () => command(whosaid.wire.book, { words: FERRY }));
  for (const interaction of asked) await whosaid.deliver(interaction);
  const isAnswered = ({ path, method }: { readonly path: string; readonly method: string }) =>
    method === "PATCH" && path.includes("@original");
  await until(() => asked.every(({ id }) => whosaid.wire.book.interaction(String(id)).response !== "none"));
  whosaid.discord.begin(everywhere(COVERAGE));
  await whosaid.type("lin");
  // Without turns, fifty and more.
  expect(whosaid.wire.book.calls.filter(isAnswered).length).toBeLessThan(10);
  await whosaid.settled();
});
