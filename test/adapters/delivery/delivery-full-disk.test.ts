import { describe, expect, test } from "vitest";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { StateTrouble } from "../../../adapters/delivery/ledger/state-trouble.ts";
import type { Outcome, Sight } from "../../../adapters/delivery/question.ts";
import { aDelivery } from "./a-delivery.ts";
import { aQuestion } from "./a-question.ts";
import { createMemoryLedger } from "./memory-ledger.ts";

const KEY = aQuestion().key;
const UNREACHED: Outcome = { kind: "unreached" };
const UNKNOWN: Outcome = { kind: "unknown" };
const ABSENT: Sight = { kind: "absent" };
const HIDDEN: Sight = { kind: "hidden" };
const REFUSED: Outcome = { kind: "refused", reason: "invalid_blocks" };

describe("a disk that is full", () => {
  /** Fails so many times, from the beginning. */
  function failing(ledger: Ledger, method: "sending" | "posted" | "mark", times: number): Ledger {
    let left = times;
    const write = (work: () => void): void => {
      left -= 1;
      if (left >= 0) throw new StateTrouble("SQLITE_FULL");
      work();
    };
    return {
      ...ledger,
      ...(method === "sending" ? { sending: (one, shown) => write(() => ledger.sending(one, shown)) } : {}),
      ...(method === "posted" ? { posted: (key, name) => write(() => ledger.posted(key, name)) } : {}),
      ...(method === "mark" ? { mark: (key, state) => write(() => ledger.mark(key, state)) } : {}),
    };
  }

  test.each<
    [string, "sending" | "posted" | "mark", readonly (Outcome | Sight)[], readonly string[], string | null]
  >([
    ["before an answer goes out costs a delay", "sending", [], ["post"], `m-${KEY}`],
    [
      "after an answer went out costs nothing: what is known isn’t asked again, even where the bot may not look",
      "posted",
      [{ kind: "posted", message: "m" }, HIDDEN],
      ["post"],
      "m",
    ],
    [
      "after an answer surely didn’t go out has it sent once more",
      "mark",
      [UNREACHED],
      ["post", "post"],
      `m-${KEY}`,
    ],
    ["after an answer was refused costs nothing", "mark", [REFUSED, REFUSED], ["post", "post"], null],
    ["after a look costs nothing", "mark", [UNKNOWN, ABSENT], ["post", "look", "post"], `m-${KEY}`],
  ])("%s", async (_name, method, outcomes, expected, message) => {
    const ledger = failing(createMemoryLedger(), method, 3);
    const { delivery, time, calls } = aDelivery({ ledger, outcomes });
    delivery.resume();
    delivery.take(aQuestion());
    await time.run();
    expect(calls.map((call) => call.split(" ")[1])).toEqual(expected);
    expect(ledger.entry(KEY)).toMatchObject({ state: message === null ? "refused" : "posted", message });
  });

  test("after an answer was taken away costs nothing", async () => {
    const ledger = failing(createMemoryLedger(), "mark", 3);
    const { delivery, time, calls } = aDelivery({ ledger });
    delivery.resume();
    delivery.take(aQuestion());
    await time.run();
    delivery.withdraw(KEY);
    await time.run();
    expect(calls.map((call) => call.split(" ")[1])).toEqual(["post", "remove"]);
    expect(ledger.entry(KEY)?.state).toBe("withdrawn");
  });
});
