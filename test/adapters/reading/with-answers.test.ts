/** From an answer in a chat to the page that it links to; and the reading room beside a program. */
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import type { Places } from "../../../adapters/corpus/coverages.ts";
import type { ChatSettings } from "../../../adapters/desk/settings.ts";
import type { Presence, ServeOptions, Workplace } from "../../../adapters/desk/start.ts";
import { withReadingRoom } from "../../../adapters/reading/with-reading-room.ts";
import { articleFromText, createCoverage, err, ok } from "../../../src/index.ts";
import { aDiscord } from "../discord/a-discord.ts";
import { readMessage } from "../discord/reader.ts";
import { everywhere } from "../places.ts";
import { mention } from "../slack/a-delivery.ts";
import { aSlack } from "../slack/a-slack.ts";
import { readBlocks } from "../slack/reader.ts";
import { aRoom, read, settingsOf } from "./a-room.ts";

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

describe("beside a program", () => {
  const world = {
    now: Date.now,
    wait: (milliseconds: number) => sleep(milliseconds, undefined, { ref: false }),
  };
  type Connect = ServeOptions<ChatSettings>["connect"];
  const done: string[] = [];
  const presence: Presence = {
    isConnected: () => true,
    begin: () => void done.push("begun"),
    stop: async () => void done.push("stopped"),
  };
  const workplace = (port: number): Workplace<ChatSettings> => {
    const settings = { ...settingsOf(), READING_PORT: port };
    // Nothing else of a program's workplace is looked at.
    return { settings, report: () => {} } as unknown as Workplace<ChatSettings>;
  };
  const connected = (connect: Connect, port: number) =>
    withReadingRoom(connect, world)(workplace(port), () => {});

  test("it opens with the program, reads once the coverage is there, and closes with it", async () => {
    const port = await freePort();
    const program = await connected(async () => ok(presence), port);
    if (!program.ok) throw new Error(program.problem);
    const status = async () => (await fetch(`http://127.0.0.1:${port}/read/x?at=0-1`)).status;
    expect([program.value.isConnected(), await status()]).toEqual([true, 403]);
    const places: Places = everywhere(coverage);
    program.value.begin(places);
    await program.value.stop(100);
    expect(done).toEqual(["begun", "stopped"]);
    await expect(status()).rejects.toThrow("fetch failed");
  });

  test("where the program isn’t let in, it closes again", async () => {
    const port = await freePort();
    expect(await connected(async () => err("no token"), port)).toEqual({ ok: false, problem: "no token" });
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow("fetch failed");
  });

  test("where its port is taken, the program doesn’t start, and the setting is named", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const program = await connected(async () => ok(presence), port);
    other.close();
    expect(program).toMatchObject({ ok: false, problem: expect.stringContaining(`READING_PORT ${port}`) });
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
