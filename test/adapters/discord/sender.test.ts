/** What the delivery is told of each call, and that nothing is sent where nothing is taken any more. */
import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { describe, expect, test } from "vitest";
import { readPlace } from "../../../adapters/discord/place.ts";
import type { Api } from "../../../adapters/discord/send/api.ts";
import { Braked } from "../../../adapters/discord/send/invalid-requests.ts";
import { renderSentence } from "../../../adapters/discord/send/message.ts";
import { failureOf } from "../../../adapters/discord/send/outcome.ts";
import { createSender } from "../../../adapters/discord/send/sender.ts";
import { aQuestion } from "../delivery/a-question.ts";

const MINUTE = 60_000;
const MESSAGE = renderSentence("Yes.");

function refused(code: number, status = 404): DiscordAPIError {
  return new DiscordAPIError({ code, message: "no" }, code, status, "POST", "", { body: null, files: [] });
}

/** Each call ends as the list says: an error is thrown, anything else is the id of a message. */
function anOutlet(ends: Partial<Record<keyof Api, readonly (Error | string)[]>>, now = 0) {
  const calls: string[] = [];
  const left = structuredClone({ callback: [], edit: [], remove: [] }) as Record<
    keyof Api,
    (Error | string)[]
  >; // filled below
  for (const [name, list] of Object.entries(ends)) left[name as keyof Api] = [...list];
  const call = async (name: keyof Api): Promise<string> => {
    calls.push(name);
    const end = left[name].shift() ?? "m";
    if (end instanceof Error) throw end;
    return end;
  };
  const sender = createSender({
    api: {
      callback: () => call("callback"),
      edit: () => call("edit"),
      remove: async () => void (await call("remove")),
    },
    now: () => now,
    acknowledged: () => {},
    attempt: () => {},
  });
  return { sender, calls };
}

const question = (isDeferred: boolean) => ({
  ...aQuestion(),
  asked: 0,
  place: JSON.stringify({
    kind: "answer",
    application: "a",
    interaction: "i",
    token: "t",
    audience: "channel",
    isDeferred,
  }),
});

describe("post", () => {
  test.each([
    ["the response", false, { callback: ["m1"] }, ["callback"], { kind: "posted", message: "m1" }],
    [
      "one that stands there already",
      false,
      { callback: [refused(40060, 400)] },
      ["callback"],
      { kind: "posted", message: "i" },
    ],
    [
      "one that is over",
      false,
      { callback: [refused(10062)] },
      ["callback"],
      { kind: "refused", reason: "10062", isOver: true },
    ],
    ["the edit of a deferral", true, { edit: ["m2"] }, ["edit"], { kind: "posted", message: "m2" }],
    [
      "a deferral that never arrived",
      true,
      { edit: [refused(10015)], callback: ["m3"] },
      ["edit", "callback"],
      { kind: "posted", message: "m3" },
    ],
    [
      "a deferral that arrives just now",
      true,
      { edit: [refused(10015), "m4"], callback: [refused(40060, 400)] },
      ["edit", "callback", "edit"],
      { kind: "posted", message: "m4" },
    ],
    [
      "a deferral that somebody took away",
      true,
      { edit: [refused(10008)] },
      ["edit"],
      { kind: "refused", reason: "10008", isOver: true },
    ],
    [
      "a form that is refused",
      false,
      { callback: [refused(50035, 400)] },
      ["callback"],
      { kind: "refused", reason: "50035" },
    ],
  ])("%s", async (_, isDeferred, ends, calls, outcome) => {
    const tried = anOutlet(ends);
    expect(await tried.sender.post(question(isDeferred), MESSAGE)).toEqual(outcome);
    expect(tried.calls).toEqual(calls);
  });

  test("after a token's 15 minutes nothing is sent, and whether an answer stands there can't be known", async () => {
    const { sender, calls } = anOutlet({}, 16 * MINUTE);
    expect(await sender.post(question(true), MESSAGE)).toMatchObject({ kind: "refused", isOver: true });
    expect(await sender.look(question(true))).toEqual({ kind: "hidden" });
    expect(await sender.replace(question(true), "m", MESSAGE)).toMatchObject({ kind: "refused" });
    expect(await sender.remove(question(true), "m")).toMatchObject({ kind: "refused" });
    expect(calls).toEqual([]);
  });

  test("within them, sending again is the look", async () => {
    expect(await anOutlet({}).sender.look(question(false))).toEqual({ kind: "absent" });
  });
});

test("an answer is replaced, and taken away, whoever took it", async () => {
  const { sender } = anOutlet({ edit: ["m9"], remove: [refused(10008)] });
  expect(await sender.replace(question(false), "m1", MESSAGE)).toEqual({ kind: "posted", message: "m1" });
  expect(await sender.remove(question(false), "m1")).toEqual({ kind: "posted", message: "m1" });
});

describe("failures", () => {
  const limit = {
    timeToReset: 0,
    limit: 1,
    method: "POST",
    hash: "",
    url: "",
    route: "",
    majorParameter: "",
  };
  test.each<[string, unknown, object]>([
    [
      "a limit",
      new RateLimitError({ ...limit, global: false, retryAfter: 1500, sublimitTimeout: 0, scope: "user" }),
      { kind: "later", seconds: 1.5 },
    ],
    ["our own brake", new Braked(60), { kind: "later", seconds: 60 }],
    [
      "a gateway that failed",
      new HTTPError(502, "", "POST", "", { body: null, files: [] }),
      { kind: "unknown" },
    ],
    ["nobody there", Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), { kind: "unreached" }],
    [
      "nobody there, as fetch tells it",
      new TypeError("fetch failed", { cause: Object.assign(new Error("dns"), { code: "ENOTFOUND" }) }),
      { kind: "unreached" },
    ],
    [
      "a connection that broke",
      Object.assign(new Error("reset"), { code: "ECONNRESET" }),
      { kind: "unknown" },
    ],
    ["a timeout", new DOMException("aborted", "AbortError"), { kind: "unknown" }],
    ["a page of somebody before Discord", refusedByNobody(), { kind: "later", seconds: 30 }],
    ["a token that isn't taken", refused(0, 401), { kind: "refused", reason: "http_401" }],
  ])("%s", (_, error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });

  function refusedByNobody(): DiscordAPIError {
    const page = { error: "", error_description: "" };
    // What the SDK makes of a body that isn't JSON.
    return new DiscordAPIError(page, undefined as unknown as number, 403, "POST", "", {
      body: null,
      files: [],
    });
  }
});

describe("where Discord refuses an answer for good, its asker", () => {
  const { sender } = anOutlet({});
  const notice = (reason: string) => sender.notice?.(question(false), reason) ?? null;

  test.each(["50035", "50001", "http_403"])("is told alone, by the same interaction (%s)", (reason) => {
    const told = notice(reason);
    expect(told?.key).toBe(`${aQuestion().key}:notice`);
    expect(readPlace(told?.place ?? "")).toMatchObject({
      kind: "notice",
      audience: "asker",
      interaction: "i",
      reason,
    });
    expect(sender.notice?.(told ?? question(false), reason)).toBeNull();
  });

  test.each(["10062", "10015", "50027", "10008", "unsure"])(
    "can be told nothing where the interaction is over (%s)",
    (reason) => {
      expect(notice(reason)).toBeNull();
    },
  );
});
