/** A list that is longer than an answer shows: every one of it by *More*, through a real discord.js Client and a Discord on 127.0.0.1. */
import { afterAll, expect, test } from "vitest";
import { articleFromText, createCoverage } from "../../../src/index.ts";
import { aDiscord, type DiscordRig } from "./a-discord.ts";
import { componentsOf, textOf } from "./an-interaction.ts";
import type { Visible } from "./wire-book.ts";

const PIERS = Array.from(
  { length: 14 },
  (_, at) => `“Pier number ${at + 1} needs new planks,” Greta Moll said.`,
);
const SPEECH = articleFromText("speech", ["Harbour master speaks", ...PIERS].join("\n\n"));

const rigs: DiscordRig[] = [];

afterAll(async () => {
  for (const rig of rigs.toReversed()) await rig.stop();
});

async function begin(options: Parameters<typeof aDiscord>[0] = {}): Promise<DiscordRig> {
  const rig = await aDiscord({ coverage: createCoverage([SPEECH]), ...options });
  rigs.push(rig);
  return rig;
}

const numbers = (shown: Visible): number[] =>
  [...textOf(shown).matchAll(/^\\?\[(\d+)\\?\] \*\*Greta Moll/gmu)].map(([, number]) => Number(number));
const labels = (shown: Visible) => componentsOf(shown).flatMap(({ label }) => label ?? []);

async function asked(rig: DiscordRig): Promise<Visible> {
  const known = await rig.ask({ words: "Greta Moll" });
  await rig.settled();
  return rig.answer(known);
}

test("every one is reached in fives, up to the last one, and the way back is the same", async () => {
  const rig = await begin();
  const shown = await asked(rig);
  const pages = [numbers(shown)];
  expect(textOf(shown)).toContain("14 found");
  for (const _ of [2, 3]) {
    await rig.press(shown, "More");
    pages.push(numbers(shown));
  }
  expect(pages).toEqual([
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9, 10],
    [11, 12, 13, 14],
  ]);
  expect(textOf(shown)).toContain("Page 3 of 3");
  expect(labels(shown)).toEqual(["Back", "Report a mistake"]);
  await rig.press(shown, "Back");
  expect(numbers(shown)).toEqual([6, 7, 8, 9, 10]);
});

test("after a restart too, and the context of one that stands there", async () => {
  const before = await begin();
  const shown = await asked(before);
  await before.press(shown, "More");
  await before.halt();
  const after = await begin({ wire: before.wire, state: before.state });
  const context = await after.press(shown, "Context of [7]");
  expect(textOf(after.answer(context))).toContain("in its place");
  await after.press(shown, "More");
  expect(numbers(shown)).toEqual([11, 12, 13, 14]);
  // What it showed on its pages is what it showed: corrections are told of each.
  const keys = after.ledger.keys().map((key) => after.ledger.entry(key));
  expect(keys.map((entry) => entry?.shown?.citations.length)).toEqual([14]);
});

test("where what was shown has changed since, that is said, and nothing else is shown", async () => {
  const coverage = createCoverage([SPEECH]);
  const rig = await begin({ coverage });
  const shown = await asked(rig);
  coverage.remove("speech");
  const known = await rig.press(shown, "More");
  expect(textOf(rig.answer(known))).toContain("The coverage has changed");
  expect(numbers(shown)).toEqual([1, 2, 3, 4, 5]);
});
