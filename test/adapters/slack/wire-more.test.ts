/** A list that is longer than an answer shows: every one of it by *More*, through a real bolt App and the wire. */
import { afterAll, expect, test } from "vitest";
import { mention } from "./a-delivery.ts";
import { aSlack, buttonsOf, type SlackRig } from "./a-slack.ts";
import { readBlocks } from "./reader.ts";
import type { Posted } from "./wire-book.ts";

const rigs: SlackRig[] = [];

afterAll(async () => {
  for (const rig of rigs.toReversed()) await rig.stop();
});

async function begin(options: Parameters<typeof aSlack>[0] = {}): Promise<SlackRig> {
  const rig = await aSlack(options);
  rigs.push(rig);
  return rig;
}

const numbers = ({ blocks }: Posted): number[] =>
  readBlocks(blocks).lines.flatMap((line) => Number(/^\[(\d+)\] Greta Moll/u.exec(line)?.[1] ?? 0) || []);

async function asked(rig: SlackRig): Promise<Posted> {
  const { ts } = rig.wire.book.say("C1", "U0ADA", "<@U0BOT> Greta Moll");
  await rig.say("events_api", mention({ text: "<@U0BOT> Greta Moll", ts }));
  await rig.settled();
  const [answer] = rig.wire.book.visible();
  if (answer === undefined) throw new Error("no answer");
  return answer;
}

async function press(rig: SlackRig, label: string, answer: Posted): Promise<void> {
  await rig.press(label, answer);
  await rig.settled();
}

test("every one is reached in fives, up to the last one, after a restart too, in the one message", async () => {
  const rig = await begin();
  const answer = await asked(rig);
  expect(numbers(answer)).toEqual([1, 2, 3, 4, 5]);
  expect(answer.text).toContain("14 found");
  await press(rig, "More", answer);
  expect(numbers(answer)).toEqual([6, 7, 8, 9, 10]);
  await rig.halt();
  const after = await begin({ wire: rig.wire, state: rig.state });
  await press(after, "More", answer);
  expect(numbers(answer)).toEqual([11, 12, 13, 14]);
  expect(buttonsOf(answer).flatMap(({ text }) => text?.text ?? [])).toEqual(["Back", "Report a mistake"]);
  await press(after, "Context of [13]", answer);
  expect(after.wire.book.views).toHaveLength(1);
  const shown = after.ledger.keys().map((key) => after.ledger.entry(key)?.shown?.citations.length);
  expect(shown).toEqual([14]);
  expect(after.wire.book.visible()).toHaveLength(1);
});
