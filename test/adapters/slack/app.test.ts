/** What must hold whatever is asked: manners, connections, signed requests, and what is said when something goes wrong. */
import { afterEach, describe, expect, test } from "vitest";
import { until } from "../../until.ts";
import { CHANNEL, DIRECT, mention, message } from "./a-delivery.ts";
import { aSlack, COVERAGE, type RigOptions, type SlackRig } from "./a-slack.ts";
import { type Fault, startWire, TOKENS } from "./wire.ts";
import type { Posted } from "./wire-book.ts";

const FERRY = "who said the ferry stays where it is?";

let rig: SlackRig;

async function begin(options: RigOptions = {}): Promise<void> {
  rig = await aSlack(options);
}

afterEach(() => rig.stop());

async function ask(text = FERRY, user = "U0ADA", channel = CHANNEL): Promise<Posted> {
  const said = rig.wire.book.say(channel, user, text);
  const event = channel === DIRECT ? message : mention;
  await rig.say("events_api", event({ text, ts: said.ts, channel, user }));
  return said;
}

function told(): readonly Posted[] {
  return rig.wire.book.messages.filter(({ only }) => only !== null);
}

/** A fault for the first so many calls of a method. */
function firstCalls(method: string, count: number, fault: Fault): RigOptions["fault"] & object {
  let left = count;
  return (called) => {
    if (called !== method || left === 0) return null;
    left -= 1;
    return fault;
  };
}

describe("manners", () => {
  test("whoever asks too much is told once, kindly, and to themselves; nothing is posted for it", async () => {
    await begin({ environment: { QUESTIONS_PER_MINUTE: "2" } });
    for (let count = 0; count < 5; count += 1) await ask();
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(2);
    expect(told().map(({ only, text }) => [only, text.includes("ask this one again")])).toEqual([
      ["U0ADA", true],
    ]);
  });

  test("a question that was declined isn't answered when it is delivered again", async () => {
    await begin({ environment: { QUESTIONS_PER_MINUTE: "1", SLACK_FOLLOW_UPS: "on" } });
    await ask();
    const said = await ask();
    await rig.slack.delivery.idle();
    await rig.say("events_api", message({ text: `<@U0BOT> ${FERRY}`, ts: said.ts, channel: CHANNEL }));
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(1);
    expect(told()).toHaveLength(1);
  });

  test("one asker's haste costs no other asker anything", async () => {
    await begin({ environment: { QUESTIONS_PER_MINUTE: "1" } });
    await ask();
    await ask();
    await ask(FERRY, "U0PER");
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(2);
  });

  test("in a channel that isn't listed a sentence says so; listed ones and direct messages are answered", async () => {
    await begin({ environment: { SLACK_CHANNELS: "C0NEWSROOM, C0OTHER" } });
    await ask(FERRY, "U0ADA", "C0LUNCH");
    await ask();
    await ask(FERRY, "U0ADA", DIRECT);
    await rig.settled();
    expect(
      rig.wire.book
        .visible()
        .map(({ channel }) => channel)
        .sort(),
    ).toEqual([CHANNEL, DIRECT]);
    expect(told()[0]).toMatchObject({ channel: "C0LUNCH", only: "U0ADA" });
    expect(told()[0]?.text).toContain("I don’t answer in this channel");
  });

  test("the log of a hostile hour holds no word of question, article, asker or token", async () => {
    const words = ["ferry stays", "Lind", "crew", "U0ADA", "xoxb-", "xapp-", "secretword", "courier.example"];
    let calls = 0;
    await begin({
      fault: (method) => {
        calls += 1;
        if (method === "auth.test") return null;
        if (calls % 5 === 0) return { kind: "status", status: 500, carried: false };
        if (calls % 7 === 0) return { kind: "code", code: "invalid_blocks secretword", carried: false };
        return calls % 3 === 0 ? { kind: "code", code: "invalid_blocks", carried: false } : null;
      },
    });
    for (const text of [
      FERRY,
      "secretword <!channel> `x` *y*",
      "\u202e\u0000 secretword",
      "x".repeat(12_000),
    ]) {
      await ask(text);
      await rig.type(`${text} secretword`);
      await rig.check(`“${text}” said Lind`);
    }
    await rig.say("interactive", { type: "block_actions", actions: "secretword" });
    rig.wire.cut();
    await rig.settled();
    const log = rig.log.join("");
    expect(rig.log.length).toBeGreaterThan(5);
    for (const word of words) expect(log).not.toContain(word);
    for (const line of rig.log) expect(JSON.parse(line)).toMatchObject({ event: expect.any(String) });
  });
});

describe("what Slack refuses", () => {
  test("as blocks is said in plain text, with the words and the link", async () => {
    await begin({
      fault: firstCalls("chat.postMessage", 1, { kind: "code", code: "invalid_blocks", carried: false }),
    });
    await ask();
    await rig.settled();
    const [answer] = rig.wire.book.visible();
    expect(answer?.blocks).toEqual([]);
    expect(answer?.text).toContain("“The ferry stays where it is,”");
    expect(answer?.text).toContain("https://courier.example/ferry-stays");
    expect(rig.log.join("")).toContain('"reason":"invalid_blocks"');
  });

  test.each([
    ["is limited", { kind: "limited", seconds: 1 }],
    [
      "is refused a connection's answer before Slack had it, and Slack can be asked",
      { kind: "cut", carried: false },
    ],
    ["is lost after Slack had it, and Slack can be asked", { kind: "cut", carried: true }],
    ["meets a gateway's 502 after Slack had it", { kind: "status", status: 502, carried: true }],
    ["meets an internal error before Slack had it", { kind: "code", code: "internal_error", carried: false }],
  ] as const)("a post that %s ends in exactly one answer", async (_what, fault) => {
    await begin({ environment: { SLACK_HISTORY: "on" }, fault: firstCalls("chat.postMessage", 1, fault) });
    await ask();
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(1);
  });

  test.each([
    ["had it", true, 1],
    ["never had it", false, 0],
  ])(
    "a post whose answer is lost isn't repeated where nobody may look, whether Slack %s",
    async (_what, carried, count) => {
      await begin({ fault: firstCalls("chat.postMessage", 1, { kind: "cut", carried }) });
      await ask();
      await rig.settled();
      expect(rig.wire.book.visible()).toHaveLength(count);
      expect(rig.log.join("")).toContain('"outcome":"unsure"');
    },
  );

  test("in direct messages the bot may look without another scope", async () => {
    await begin({ fault: firstCalls("chat.postMessage", 1, { kind: "cut", carried: false }) });
    await ask(FERRY, "U0ADA", DIRECT);
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(1);
  });

  test("a question that breaks us is answered with an id that stands in the log", async () => {
    const coverage = { ...COVERAGE };
    await begin({ coverage });
    Object.assign(coverage, {
      ask: () => {
        throw new TypeError("of our own making");
      },
    });
    await ask();
    await rig.settled();
    const id = /error (\w{8})/.exec(rig.wire.book.visible()[0]?.text ?? "")?.[1];
    expect(id).toBeDefined();
    expect(rig.log.join("")).toContain(`"error":"${id}"`);
  });
});

describe("connections in Socket Mode", () => {
  test("there are two, and a refresh of one leaves no moment without", async () => {
    await begin();
    await until(() => rig.wire.connections() === 2);
    for (let round = 0; round < 3; round += 1) {
      rig.wire.refresh();
      const said = rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => rig.say("events_api", mention({ text: FERRY, ts: said.ts }))),
      );
      expect(answers.some(({ kind }) => kind === "acknowledged")).toBe(true);
      expect(rig.slack.isConnected()).toBe(true);
      await until(() => rig.wire.connections() === 2 && rig.wire.opened() === round + 3);
    }
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(3);
  });

  test("come back after being cut, both at once", async () => {
    await begin();
    await until(() => rig.wire.connections() === 2);
    rig.wire.cut();
    rig.wire.cut();
    await until(() => rig.wire.connections() === 2 && rig.wire.opened() === 4);
    await ask();
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(1);
  });

  test("come back after Slack couldn't be reached for a while, where the SDK would have given up", async () => {
    await begin();
    await until(() => rig.wire.connections() === 2);
    rig.wire.options.doors = "closed";
    rig.wire.cut();
    rig.wire.cut();
    await until(() => !rig.slack.isConnected());
    rig.wire.options.doors = "open";
    await until(() => rig.wire.connections() === 2);
    await until(() => rig.slack.isConnected());
    expect(rig.wire.opened()).toBe(4);
  });
});

describe("HTTP mode", () => {
  const http = { environment: { SLACK_MODE: "http" } };
  const asked = (given: Parameters<SlackRig["wire"]["request"]>[2] = {}) => {
    const said = rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
    return rig.wire.request(rig.port, mention({ text: FERRY, ts: said.ts }), given);
  };

  test("a signed event is answered, and acknowledged with 200", async () => {
    await begin(http);
    expect((await asked()).status).toBe(200);
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(1);
  });

  test.each([
    ["a wrong signature", () => ({ secret: "f".repeat(32) })],
    ["a time of ten minutes ago", () => ({ at: Date.now() - 600_000 })],
    ["a time to come", () => ({ at: Date.now() + 60_000 })],
  ])("%s is turned away with 401, and nothing happens", async (_what, given) => {
    await begin(http);
    expect((await asked(given())).status).toBe(401);
    await rig.settled();
    expect(rig.wire.book.visible()).toEqual([]);
  });

  test("what is no address of Slack’s is 404, and more than a megabyte 413", async () => {
    await begin(http);
    expect((await fetch(`http://127.0.0.1:${rig.port}/elsewhere`)).status).toBe(404);
    const text = "x".repeat(1_000_000);
    expect((await rig.wire.request(rig.port, mention({ text, ts: "1.1" }))).status).toBe(413);
  });

  test.skipIf(process.platform !== "linux")(
    "is open to this machine alone, unless HTTP_HOST says otherwise",
    async () => {
      await begin(http);
      // All of 127.0.0.0/8 is this machine (RFC 1122), and only the first address is listened on.
      const other = `http://127.0.0.2:${rig.port}/slack/events`;
      await expect(fetch(other)).rejects.toThrow("fetch failed");
      await rig.stop();
      await begin({ environment: { ...http.environment, HTTP_HOST: "0.0.0.0" } });
      expect((await fetch(other.replace(/:\d+/u, `:${rig.port}`))).status).toBe(404);
    },
  );

  test("a port that is taken is told", async () => {
    await begin(http);
    const { createServer } = await import("node:http");
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((settle) => server.once("listening", settle));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const wire = await startWire();
    await expect(aSlack({ wire, environment: http.environment, port })).rejects.toThrow(
      `SLACK_PORT ${port} can’t be listened on (EADDRINUSE): choose another one`,
    );
    await wire.close();
    server.close();
  });

  test("a command and a button come as forms", async () => {
    await begin(http);
    const { command } = await import("./a-delivery.ts");
    const address = rig.wire.book.address(CHANNEL, "U0ADA");
    const typed = command("the ferry stays where it is", {
      trigger: "1.2.3",
      url: rig.wire.responseUrl(address.id),
    });
    const answer = await rig.wire.request(rig.port, typed, { form: "fields" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    await rig.settled();
    expect(told()).toHaveLength(1);
    const pressed = await rig.wire.request(
      rig.port,
      { type: "block_actions", actions: [{ action_id: "x" }], team: { id: "T" }, user: { id: "U" } },
      { form: "payload" },
    );
    expect(pressed.status).toBe(200);
  });

  test("what couldn't be written down is not acknowledged, so that Slack sends it again", async () => {
    await begin(http);
    Object.assign(rig.ledger, {
      owe: () => {
        throw new Error("disk full");
      },
    });
    expect((await asked()).status).toBe(500);
  });
});

describe("the start", () => {
  test.each([
    ["the bot's", { SLACK_BOT_TOKEN: "xoxb-0-wrong" }, "SLACK_BOT_TOKEN (invalid_auth)"],
    ["the app's", { SLACK_APP_TOKEN: "xapp-0-wrong" }, "SLACK_APP_TOKEN (invalid_auth)"],
  ])("says plainly that Slack doesn't take %s token", async (_whose, environment, problem) => {
    await begin();
    const wire = await startWire();
    await expect(aSlack({ wire, environment })).rejects.toThrow(problem);
    await wire.close();
  });

  test("waits for a Slack that can't be reached", async () => {
    await begin({ fault: firstCalls("auth.test", 1, { kind: "status", status: 503, carried: false }) });
    await ask();
    await rig.settled();
    expect(rig.wire.book.visible()).toHaveLength(1);
    expect(TOKENS.bot).not.toBe("");
  });
});

test("a graceful stop finishes what was begun, and takes nothing more", async () => {
  await begin({ fault: firstCalls("chat.postMessage", 1, { kind: "slow", milliseconds: 300 }) });
  await ask();
  await rig.slack.stop(5000);
  expect(rig.wire.book.visible()).toHaveLength(1);
  await until(() => rig.wire.connections() === 0);
});
