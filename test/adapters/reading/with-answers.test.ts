/** From an answer in a chat to the page that it links to. */
import { afterAll, describe, expect, test } from "vitest";
import { articleFromText, createCoverage } from "../../../src/index.ts";
import { aDiscord } from "../discord/a-discord.ts";
import { readMessage } from "../discord/reader.ts";
import { everywhere } from "../places.ts";
import { mention } from "../slack/a-delivery.ts";
import { aSlack } from "../slack/a-slack.ts";
import { readBlocks } from "../slack/reader.ts";
import { aRoom, read } from "./a-room.ts";

const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
});

/** Of no public address. */
const WIRE = articleFromText(
  "wire/0412",
  "Ferry stays\n\nIt sails.\n\n“The ferry stays where it is,” Ada Lind said.",
);
const coverage = createCoverage([WIRE]);
const environment = { READING_URL: "https://read.example/desk", READING_SECRET: "s".repeat(32) };
const QUESTION = "who said the ferry stays where it is?";

async function opened(link: string | undefined): Promise<string | null | undefined> {
  expect(link).toMatch(/^https:\/\/read\.example\/desk\/read\/wire\/0412\?/u);
  const room = await aRoom(everywhere(coverage), { now: Date.now(), given: environment });
  ends.push(() => room.close());
  const { page } = await room.get((link ?? "").replace(environment.READING_URL, ""));
  return read(page).querySelector("#p2 mark")?.textContent;
}

describe("an article without a public address is opened from its answer", () => {
  test("in Slack", async () => {
    const rig = await aSlack({ environment, coverage });
    ends.push(() => rig.stop());
    const text = `<@U0BOT> ${QUESTION}`;
    const { ts } = rig.wire.book.say("C1", "U0ADA", text);
    await rig.say("events_api", mention({ text, ts }));
    await rig.settled();
    const links = rig.wire.book.visible().flatMap(({ blocks }) => readBlocks(blocks).links);
    expect(await opened(links[0]?.url)).toBe("“The ferry stays where it is,”");
  });

  test("in Discord", async () => {
    const rig = await aDiscord({ environment, coverage });
    ends.push(() => rig.stop());
    const known = await rig.ask({ words: QUESTION });
    await rig.settled();
    const { links } = readMessage(rig.answer(known).data);
    expect(await opened(links[0]?.url)).toBe("“The ferry stays where it is,”");
  });
});
