/** What goes wrong between Discord and whosaid, with a real discord.js Client between them. */

import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { connectDiscord } from "../../../adapters/discord/app.ts";
import { createLog } from "../../../adapters/observability/log.ts";
import { createMetrics } from "../../../adapters/observability/metrics.ts";
import { createMemoryLedger } from "../delivery/memory-ledger.ts";
import { everywhere } from "../places.ts";
import { aDiscord, COVERAGE, type DiscordRig, type RigOptions, settingsFor, until } from "./a-discord.ts";
import { command, textOf } from "./an-interaction.ts";
import { type Fault, startWire, type Wire } from "./wire.ts";
import type { Known } from "./wire-book.ts";

const rigs: DiscordRig[] = [];

async function begin(options: RigOptions = {}): Promise<DiscordRig> {
  const rig = await aDiscord(options);
  rigs.push(rig);
  return rig;
}

afterAll(async () => {
  await Promise.all(rigs.map((rig) => rig.stop()));
});

const FERRY = { words: "who said the ferry stays where it is?" };

/** The first calls go wrong so, all others go well. */
function faults(...list: readonly Fault[]): () => Fault | null {
  const left = [...list];
  return () => left.shift() ?? null;
}

const ANSWER = "The ferry stays where it is,";

/** The text of its one visible answer. */
async function oneAnswer(whosaid: DiscordRig, known: Known): Promise<string> {
  await until(() => whosaid.wire.book.answersTo(known.id).length > 0);
  await whosaid.settled();
  return textOf(whosaid.answer(known));
}

describe.concurrent("one answer, whatever becomes of the calls", () => {
  test.each<[string, readonly Fault[]]>([
    ["Discord's word that it has the answer is lost", [{ kind: "cut", carried: true }]],
    ["the call is lost", [{ kind: "cut", carried: false }]],
    ["a gateway fails after Discord had it", [{ kind: "status", status: 502, carried: true }]],
    ["a gateway fails before", [{ kind: "status", status: 503, carried: false }]],
    ["a rate limit", [{ kind: "limited", seconds: 0.2, isGlobal: false }]],
    ["a global rate limit", [{ kind: "limited", seconds: 0.2, isGlobal: true }]],
    ["the answer comes late, and the second attempt before it", [{ kind: "late", milliseconds: 1600 }]],
    [
      "one thing after the other",
      [
        { kind: "status", status: 500, carried: false },
        { kind: "cut", carried: false },
        { kind: "limited", seconds: 0.1, isGlobal: false },
        { kind: "cut", carried: true },
      ],
    ],
  ])("%s", async (_, list) => {
    const whosaid = await begin({ fault: faults(...list) });
    const known = await whosaid.ask(FERRY);
    expect(await oneAnswer(whosaid, known)).toContain(ANSWER);
  });

  test.each<[string, readonly Fault[]]>([
    ["the edit of the deferral is lost", [{ kind: "cut", carried: false }]],
    ["the word that it was edited is lost", [{ kind: "cut", carried: true }]],
    ["a global rate limit", [{ kind: "limited", seconds: 0.2, isGlobal: true }]],
  ])("of a deferred one: %s", async (_, list) => {
    const whosaid = await begin({ coverage: null });
    const known = await whosaid.ask(FERRY);
    whosaid.wire.options = { ...whosaid.wire.options, fault: faults(...list) };
    whosaid.discord.begin(everywhere(COVERAGE));
    expect(await oneAnswer(whosaid, known)).toContain(ANSWER);
  });

  test("the deferral never reached Discord: the answer itself is the response", async () => {
    const whosaid = await begin({ coverage: null, fault: () => ({ kind: "cut", carried: false }) });
    const interaction = command(whosaid.wire.book, FERRY);
    await whosaid.deliver(interaction);
    await sleep(60);
    whosaid.wire.options = { now: whosaid.wire.options.now ?? Date.now };
    whosaid.discord.begin(everywhere(COVERAGE));
    expect(await oneAnswer(whosaid, whosaid.wire.book.interaction(String(interaction.id)))).toContain(ANSWER);
  });

  test("a refused form: the plain one goes out, once", async () => {
    const whosaid = await begin({ fault: faults({ kind: "code", status: 400, code: 50035 }) });
    const known = await whosaid.ask(FERRY);
    expect(await oneAnswer(whosaid, known)).toContain(ANSWER);
    expect(whosaid.answer(known).data.content).toContain("The ferry stays where it is,");
  });

  test.each([10062, 10015])(
    "an interaction that is over (%i) is logged once, and nothing is thrown",
    async (code) => {
      const whosaid = await begin({ fault: () => ({ kind: "code", status: 404, code }) });
      const interaction = command(whosaid.wire.book, FERRY);
      await whosaid.deliver(interaction);
      await until(() => whosaid.log.some((line) => line.includes("question-ended")));
      const problems = whosaid.log.filter((line) => /"level":"(?:warn|error)"/u.test(line));
      expect(problems).toEqual([expect.stringContaining(`"reason":"${code}"`)]);
      expect(whosaid.wire.book.calls).toEqual([]);
    },
  );
});

describe.concurrent("the connection", () => {
  test("is cut: what was asked meanwhile is answered after the resumption", async () => {
    const whosaid = await begin();
    whosaid.wire.gateway.cut();
    await until(() => !whosaid.discord.isConnected());
    const known = await whosaid.ask(FERRY);
    expect(await oneAnswer(whosaid, known)).toContain(ANSWER);
    expect(whosaid.wire.gateway.resumed).toHaveLength(1);
    expect(whosaid.discord.isConnected()).toBe(true);
  });

  test("is to be opened anew (op 7): resumed, and nothing asked twice", async () => {
    const whosaid = await begin();
    const before = await whosaid.ask(FERRY);
    whosaid.wire.gateway.reconnect();
    await until(() => whosaid.wire.gateway.resumed.length > 0);
    const after = await whosaid.ask(FERRY);
    for (const known of [before, after]) expect(await oneAnswer(whosaid, known)).toContain(ANSWER);
  });

  test("has no session any more (op 9): identified anew", { timeout: 15_000 }, async () => {
    const whosaid = await begin();
    whosaid.wire.gateway.invalidate(false);
    await until(() => whosaid.wire.gateway.identified.length > 1, 12_000);
    await until(() => whosaid.discord.isConnected());
    expect(await oneAnswer(whosaid, await whosaid.ask(FERRY))).toContain(ANSWER);
  });

  test("has a session that may go on (op 9): resumed", async () => {
    const whosaid = await begin();
    whosaid.wire.gateway.invalidate(true);
    await until(() => whosaid.wire.gateway.resumed.length > 0);
    expect(await oneAnswer(whosaid, await whosaid.ask(FERRY))).toContain(ANSWER);
  });

  test("is a zombie: given up, and opened anew", async () => {
    const whosaid = await begin({ heartbeat: 150 });
    whosaid.wire.gateway.fallSilent();
    await until(() => whosaid.wire.gateway.resumed.length > 0);
    expect(await oneAnswer(whosaid, await whosaid.ask(FERRY))).toContain(ANSWER);
  });

  test("is closed for good (4004): the program is told to end", async () => {
    const whosaid = await begin();
    whosaid.wire.gateway.closeWith(4004);
    await until(() => whosaid.ended() > 0);
    expect(whosaid.ended()).toBe(1);
    expect(whosaid.discord.isConnected()).toBe(false);
  });

  test("events that are replayed on resumption are no second question", async () => {
    const whosaid = await begin();
    const interaction = command(whosaid.wire.book, FERRY);
    await whosaid.deliver(interaction);
    whosaid.wire.gateway.cut();
    await until(() => whosaid.wire.gateway.resumed.length > 0);
    await whosaid.deliver(interaction);
    expect(await oneAnswer(whosaid, whosaid.wire.book.interaction(String(interaction.id)))).toContain(ANSWER);
  });

  test("no users, members or messages are kept", async () => {
    const whosaid = await begin();
    for (let times = 0; times < 3; times += 1)
      await whosaid.ask(FERRY, { user: `130000000000000100${times}` });
    await whosaid.settled();
    expect(whosaid.wire.book.messages).toHaveLength(3);
  });
});

describe.concurrent("the beginning", () => {
  test("a token that Discord refuses is told plainly", async () => {
    const connected = await connect(await startWire(), {
      DISCORD_TOKEN: "MTEwMDAwMDAwMDAw.Gtest0.bbbbbbbbbbbbbbbbbbbbbbbb",
    });
    expect(connected).toMatchObject({
      ok: false,
      problem: expect.stringContaining("Discord doesn’t take DISCORD_TOKEN (401)"),
    });
  });

  test("Discord that can't be reached is tried again", async () => {
    const wire = await startWire({ isDown: true });
    const connecting = connect(wire, {});
    await sleep(30);
    wire.options = {};
    expect(await connecting).toMatchObject({ ok: true });
    expect(wire.gateway.identified).toEqual([0]);
  });
});

/** Minutes of waiting are a matter of milliseconds here. */
async function connect(wire: Wire, environment: Readonly<Record<string, string>>) {
  const settings = settingsFor(wire, environment);
  const workplace = {
    settings,
    ledger: createMemoryLedger(),
    metrics: createMetrics().of("chat"),
    report: createLog(() => {}, Date.now),
  };
  const connected = await connectDiscord({
    workplace,
    now: Date.now,
    wait: () => sleep(5),
    random: Math.random,
    fetching: fetch,
    end: () => {},
  });
  if (connected.ok) await connected.value.stop(100);
  await wire.close();
  return connected;
}
