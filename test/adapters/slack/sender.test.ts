/** Each way in which a call can go wrong, through the SDK's own client, and what is known of the message afterwards. */
import { webApi } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Question } from "../../../adapters/delivery/question.ts";
import type { Place } from "../../../adapters/slack/place.ts";
import { actionButton } from "../../../adapters/slack/send/actions.ts";
import { createSender } from "../../../adapters/slack/send/sender.ts";
import { renderSentence } from "../../../adapters/slack/send/slack-message.ts";
import { clientOptions } from "../../../adapters/slack/web.ts";
import { CHANNEL, DIRECT } from "./a-delivery.ts";
import { type Fault, startWire, TOKENS, type Wire } from "./wire.ts";

let wire: Wire;
const refusals: string[] = [];

beforeEach(async () => {
  wire = await startWire();
});

afterEach(async () => {
  await wire.close();
  wire.book.verify();
});

function sender({ history = true, api = wire.api, fetching = fetch } = {}) {
  const web = new webApi.WebClient(TOKENS.bot, {
    ...clientOptions(api, fetching),
    logger: { ...console, ...QUIET },
  });
  return createSender({ web, fetching, history, onRefused: (code) => refusals.push(code) });
}

const QUIET = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => webApi.LogLevel.ERROR,
  setName() {},
};

function question(given: Partial<Place> = {}, key = "slack:T0TEAM:C0NEWSROOM:1"): Question {
  const place = { kind: "thread", channel: CHANNEL, thread: null, asked: "0", ...given };
  return {
    key,
    text: "?",
    inquiry: null,
    thread: null,
    place: JSON.stringify(place),
    queue: CHANNEL,
    asker: "",
    asked: 0,
  };
}

const button = (label: string, key: string) => actionButton({ label, kind: "wrong", number: 1 }, key);

const MESSAGE = renderSentence("Two words: <b> & *bold*.");

const cases: readonly (readonly [string, Fault, object])[] = [
  ["the connection is cut before Slack had it", { kind: "cut", carried: false }, { kind: "unknown" }],
  ["the connection is cut after Slack had it", { kind: "cut", carried: true }, { kind: "unknown" }],
  ["a gateway fails", { kind: "status", status: 503, carried: false }, { kind: "unknown" }],
  ["a gateway gives up waiting", { kind: "status", status: 408, carried: true }, { kind: "unknown" }],
  [
    "Slack's address says no",
    { kind: "status", status: 404, carried: false },
    { kind: "refused", reason: "http_404" },
  ],
  ["there are too many", { kind: "limited", seconds: 17 }, { kind: "later", seconds: 17 }],
  [
    "too many, by code",
    { kind: "code", code: "ratelimited", carried: false },
    { kind: "later", seconds: 30 },
  ],
  ["Slack fails inside", { kind: "code", code: "internal_error", carried: true }, { kind: "unknown" }],
  [
    "the body was cut short",
    { kind: "code", code: "request_timeout", carried: false },
    { kind: "unreached" },
  ],
  [
    "Slack refuses the blocks",
    { kind: "code", code: "invalid_blocks", carried: false },
    { kind: "refused", reason: "invalid_blocks" },
  ],
  [
    "somebody else answers, in HTML",
    { kind: "code", code: "<html>Log in</html>", carried: false },
    { kind: "unknown" },
  ],
];

describe("posting", () => {
  test("names the message that stands there", async () => {
    const outcome = await sender().post(question(), MESSAGE);
    const [posted] = wire.book.visible();
    expect(outcome).toEqual({ kind: "posted", message: `${CHANNEL}/${posted?.ts}` });
    expect(posted?.text).toBe("Two words: &lt;b&gt; &amp; *bold*.");
  });

  test.each(cases)("where %s", async (_what, fault, outcome) => {
    wire.options.fault = () => fault;
    expect(await sender().post(question(), MESSAGE)).toEqual(outcome);
    expect(wire.book.visible().length).toBeLessThanOrEqual(1);
  });

  test.each(cases.filter(([, { kind }]) => kind !== "code"))(
    "to a response address where %s",
    async (_what, fault, outcome) => {
      const address = wire.book.address(CHANNEL, "U0ADA");
      wire.options.fault = () => fault;
      const url = wire.responseUrl(address.id);
      const place = { kind: "response", url, audience: "asker" } as const;
      expect(await sender().post(question(place), MESSAGE)).toEqual(outcome);
    },
  );

  test("where nobody listens there, or no such name is known, it surely wasn't sent", async () => {
    const api = "http://127.0.0.1:9/api/";
    const refused = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }),
    });
    const unreached = { kind: "unreached" };
    expect(await sender({ api, fetching: () => Promise.reject(refused) }).post(question(), MESSAGE)).toEqual(
      unreached,
    );
    expect(await sender({ api: "http://nobody.invalid/api/" }).post(question(), MESSAGE)).toEqual(unreached);
  });

  test("where TLS can't be agreed on, it surely wasn't sent", async () => {
    const api = wire.api.replace("http:", "https:");
    expect(await sender({ api }).post(question(), MESSAGE)).toEqual({ kind: "unreached" });
  });

  test("uses a connection for each post, so that none is lost to one that was just being closed", async () => {
    const connections: (string | null)[] = [];
    const fetching: typeof fetch = (url, init) => {
      connections.push(new Headers(init?.headers).get("connection"));
      return fetch(url, init);
    };
    await sender({ fetching }).post(question(), MESSAGE);
    expect(connections).toEqual(["close"]);
  });

  test("to a response address stops at five uses and at 30 minutes", async () => {
    const now = Date.now();
    wire.options.now = () => now;
    const address = wire.book.address(CHANNEL, "U0ADA");
    const place = { kind: "response", url: wire.responseUrl(address.id), audience: "asker" } as const;
    wire.options.now = () => now + 31 * 60_000;
    expect(await sender().post(question(place), MESSAGE)).toEqual({ kind: "refused", reason: "http_404" });
  });
});

describe("looking", () => {
  test("finds the answer by its key, however many pages on", async () => {
    const root = wire.book.say(CHANNEL, "U0ADA", "?");
    const there = { thread: root.ts, asked: root.ts };
    for (let count = 0; count < 8; count += 1) wire.book.say(CHANNEL, "U0PER", "…", root.ts);
    await sender().post(question(there, "other"), MESSAGE);
    expect(await sender().look(question(there))).toEqual({ kind: "absent" });
    const posted = await sender().post(question(there), MESSAGE);
    expect(await sender().look(question(there))).toEqual(posted);
  });

  test("knows the answer again by its buttons where metadata is left out", async () => {
    const { key } = question();
    const row = { type: "actions" as const, elements: [button("Wrong?", key)] };
    const posted = await sender().post(question(), { text: "Found", blocks: [row] });
    for (const message of wire.book.messages) message.metadata = null;
    expect(await sender().look(question())).toEqual(posted);
    expect(await sender().look(question({}, `${key}0`))).toEqual({ kind: "absent" });
  });

  test("works in direct messages without the optional scopes, and nowhere else", async () => {
    wire.options.scopes = ["chat:write", "im:history"];
    const direct = question({ channel: DIRECT });
    const posted = await sender({ history: false }).post(direct, MESSAGE);
    expect(await sender({ history: false }).look(direct)).toEqual(posted);
    expect(await sender({ history: false }).look(question())).toEqual({ kind: "hidden" });
    expect(await sender({ history: true }).look(question())).toEqual({ kind: "hidden" });
  });

  test.each([
    ["is limited", { kind: "limited", seconds: 9 }, { kind: "later", seconds: 9 }],
    ["is cut off", { kind: "cut", carried: false }, { kind: "unreached" }],
    ["fails inside Slack", { kind: "code", code: "internal_error", carried: false }, { kind: "unreached" }],
  ] as const)("that %s is worth another look", async (_what, fault, sight) => {
    wire.options.fault = () => fault;
    expect(await sender().look(question())).toEqual(sight);
  });

  test("is impossible where only the asker saw it", async () => {
    const place = { kind: "response", url: "http://127.0.0.1:9/", audience: "asker" } as const;
    expect(await sender().look(question(place))).toEqual({ kind: "hidden" });
  });
});

describe("changing and removing", () => {
  test("replace what stands there, blocks and all", async () => {
    const posted = await sender().post(question(), MESSAGE);
    const name = posted.kind === "posted" ? posted.message : "";
    expect(await sender().replace(question(), name, { text: "plain", blocks: [] })).toEqual(posted);
    expect(wire.book.visible()[0]).toMatchObject({ text: "plain", blocks: [], changes: 1 });
    expect(await sender().remove(question(), name)).toEqual(posted);
    expect(wire.book.visible()).toEqual([]);
  });

  test("of what is gone already is done", async () => {
    const name = `${CHANNEL}/1.1`;
    expect(await sender().remove(question(), name)).toEqual({ kind: "posted", message: name });
  });

  test("of what has no name is refused, and nothing is sent", async () => {
    expect(await sender().replace(question(), "slack:key", MESSAGE)).toMatchObject({ kind: "refused" });
    expect(wire.book.calls).toEqual([]);
  });
});
