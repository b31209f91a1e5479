import { describe, expect, test } from "vitest";
import type { Delivery } from "../../../adapters/delivery/delivery.ts";
import type { Outcome, Sight } from "../../../adapters/delivery/question.ts";
import { aDelivery } from "./a-delivery.ts";
import { aQuestion, aShown } from "./a-question.ts";
import { createMemoryLedger } from "./memory-ledger.ts";

const KEY = aQuestion().key;
const TEXT = aQuestion().text;
const UNREACHED: Outcome = { kind: "unreached" };
const UNKNOWN: Outcome = { kind: "unknown" };
const ABSENT: Sight = { kind: "absent" };
const HIDDEN: Sight = { kind: "hidden" };
const REFUSED: Outcome = { kind: "refused", reason: "invalid_blocks" };

function later(seconds: number): Outcome {
  return { kind: "later", seconds };
}

describe("a question", () => {
  test("is answered once, however often it is delivered, and the ledger knows what was shown where", async () => {
    const { delivery, ledger, time, calls } = aDelivery();
    delivery.resume();
    expect([delivery.take(aQuestion()), delivery.take(aQuestion())]).toEqual(["taken", "known"]);
    await time.run();
    expect(delivery.take(aQuestion())).toBe("known");
    await time.run();
    expect(calls).toEqual([`0 post ${KEY} rich ${TEXT}`]);
    expect(ledger.entry(KEY)).toMatchObject({ state: "posted", message: `m-${KEY}`, shown: aShown() });
  });

  test("that comes while the coverage is loading is owed, and answered afterwards", async () => {
    const { delivery, ledger, time, calls } = aDelivery();
    delivery.take(aQuestion());
    await time.run();
    expect(calls).toEqual([]);
    expect(ledger.entry(KEY)?.state).toBe("owed");
    delivery.resume();
    await time.run();
    expect(calls).toEqual([`0 post ${KEY} rich ${TEXT}`]);
  });

  test("leans on the earlier ones of its conversation", async () => {
    const threads: unknown[] = [];
    const { delivery, time } = aDelivery({
      reply: (_question, thread) => {
        threads.push(thread);
        return { message: "m", fallback: "f", shown: aShown() };
      },
    });
    delivery.resume();
    delivery.take(aQuestion({ key: "1", thread: "t", asked: 1, text: "what did Ada Lind say?" }));
    delivery.take(aQuestion({ key: "2", thread: "t", asked: 2 }));
    delivery.take(aQuestion({ key: "3", thread: null, asked: 3 }));
    await time.run();
    expect(threads).toEqual([[], [{ role: "user", text: "what did Ada Lind say?" }], []]);
  });

  test.each<[string, (delivery: Delivery) => void, readonly string[]]>([
    ["is answered once that is made", () => {}, [`3 post ${KEY} rich who said the ferry stays?`]],
    [
      "and is reworded meanwhile is answered as it is then",
      (delivery) => delivery.reword(KEY, "who?"),
      [`3 post ${KEY} rich who?`],
    ],
    ["and is taken back meanwhile gets no answer", (delivery) => delivery.withdraw(KEY), []],
  ])("whose coverage has yet to be made %s", async (_name, meanwhile, expected) => {
    let isMade = false;
    const { delivery, time, calls } = aDelivery({
      ready: () =>
        isMade
          ? null
          : time.wait(3000).then(() => {
              isMade = true;
            }),
    });
    delivery.resume();
    delivery.take(aQuestion());
    time.at(time.now() + 1000, () => meanwhile(delivery));
    await time.run();
    expect(calls).toEqual(expected);
  });

  test("that breaks our own work is answered by a sentence with an id that stands in the log", async () => {
    const { delivery, ledger, time, calls, log } = aDelivery({
      reply: () => {
        throw new TypeError("“The ferry stays,” she said");
      },
    });
    delivery.resume();
    delivery.take(aQuestion());
    await time.run();
    const [, id] = /broken ([0-9a-f]{8})$/.exec(calls[0] ?? "") ?? [];
    expect(log.join("")).toContain(`"event":"answering-failed","error":"${id}","kind":"TypeError"`);
    expect(log.join("")).not.toContain("ferry stays");
    expect(ledger.entry(KEY)).toMatchObject({ state: "posted", shown: { verdict: "broken", citations: [] } });
  });
});

describe("an answer", () => {
  test.each<[string, readonly (Outcome | Sight | Error)[], readonly string[], string]>([
    [
      "that never left is sent again, later each time",
      [UNREACHED, UNREACHED, UNREACHED],
      ["0 post", "0 post", "1 post", "3 post"],
      "posted",
    ],
    ["that must wait waits as long as it is told", [later(7)], ["0 post", "7 post"], "posted"],
    ["whose fate is unknown is looked for, and found", [UNKNOWN], ["0 post", "3 look"], "posted"],
    [
      "whose fate is unknown is sent again where it isn't there",
      [UNKNOWN, ABSENT],
      ["0 post", "3 look", "3 post"],
      "posted",
    ],
    [
      "whose fate is unknown is never sent again where the bot may not look",
      [UNKNOWN, HIDDEN],
      ["0 post", "3 look"],
      "unsure",
    ],
    [
      "is looked for again where the look failed",
      [UNKNOWN, { kind: "unreached" }, later(5), ABSENT],
      ["0 post", "3 look", "7 look", "15 look", "15 post"],
      "posted",
    ],
    ["that is refused goes out plainly", [REFUSED], ["0 post", "0 post"], "posted"],
    ["that is refused even plainly is given up", [REFUSED, REFUSED], ["0 post", "0 post"], "refused"],
    [
      "that a sender with a bug threw over may be visible",
      [new Error("who knows")],
      ["0 post", "3 look"],
      "posted",
    ],
  ])("%s", async (_name, outcomes, steps, state) => {
    const { delivery, ledger, time, calls } = aDelivery({ outcomes });
    delivery.resume();
    delivery.take(aQuestion());
    await time.run();
    expect(calls.map((call) => call.split(" ").slice(0, 2).join(" "))).toEqual(steps);
    expect(ledger.entry(KEY)?.state).toBe(state);
  });

  test("that is refused goes out as its fallback", async () => {
    const { delivery, time, calls } = aDelivery({ outcomes: [REFUSED] });
    delivery.resume();
    delivery.take(aQuestion());
    await time.run();
    expect(calls).toEqual([`0 post ${KEY} rich ${TEXT}`, `0 post ${KEY} plain ${TEXT}`]);
  });

  test("of which nobody can say whether it is visible is counted and told", async () => {
    const { delivery, time, log, programMetrics } = aDelivery({ outcomes: [UNKNOWN, HIDDEN] });
    delivery.resume();
    delivery.take(aQuestion());
    await time.run();
    expect(log.filter((line) => line.includes('"level":"warn","event":"answer-unsure"'))).toHaveLength(1);
    expect(await programMetrics.text()).toContain(
      'whosaid_answers_total{platform="chat",outcome="unsure"} 1',
    );
  });
});

describe("after a crash", () => {
  test("what was in the air is looked for, and what was owed is sent, each after what came before it", async () => {
    const ledger = createMemoryLedger();
    for (const key of ["air", "owed", "done"]) ledger.owe(aQuestion({ key }));
    for (const key of ["air", "done"]) ledger.sending(aQuestion({ key }), aShown());
    ledger.posted("done", "m0");
    const { delivery, time, calls } = aDelivery({ ledger });
    delivery.resume();
    await time.run();
    expect(calls).toEqual(["3 look air", `3 post owed rich ${TEXT}`]);
    expect(ledger.open()).toEqual([]);
  });
});

describe("a queue", () => {
  test("keeps its order, while others go on beside it", async () => {
    const { delivery, time, calls } = aDelivery({ outcomes: [later(30)] });
    delivery.resume();
    delivery.take(aQuestion({ key: "1", queue: "slow" }));
    delivery.take(aQuestion({ key: "2", queue: "slow" }));
    delivery.take(aQuestion({ key: "3", queue: "quick" }));
    await time.run();
    expect(calls.map((call) => call.split(" ").slice(0, 3).join(" "))).toEqual([
      "0 post 1",
      "0 post 3",
      "30 post 1",
      "30 post 2",
    ]);
  });

  test("isn't blocked by a message that the platform chokes on", async () => {
    const { delivery, ledger, time, calls } = aDelivery({
      outcomes: Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? UNKNOWN : ABSENT)),
    });
    delivery.resume();
    delivery.take(aQuestion({ key: "poison" }));
    time.at(time.now() + 100, () => delivery.take(aQuestion({ key: "other" })));
    await time.run();
    const waited = Number(calls.find((call) => call.includes("post other"))?.split(" ")[0]);
    expect(waited).toBeLessThan(20);
    expect([ledger.entry("poison")?.state, ledger.entry("other")?.state]).toEqual(["posted", "posted"]);
  });

  test("is one of many, of which eight at most call the platform at the same time", async () => {
    const { delivery, time, calls } = aDelivery({ travel: 60_000 });
    delivery.resume();
    for (let number = 0; number < 20; number += 1)
      delivery.take(aQuestion({ key: `${number}`, queue: `${number}` }));
    await time.run();
    const starts = calls.map((call) => Number(call.split(" ")[0]));
    expect([0, 60, 120].map((second) => starts.filter((start) => start === second).length)).toEqual([
      8, 8, 4,
    ]);
  });
});

describe("a changed question", () => {
  test.each<[string, number, readonly string[]]>([
    ["before its answer is sent, is answered as changed", 0, ["post rich new"]],
    ["while its answer is in the air, has it replaced", 5, [`post rich ${TEXT}`, "replace rich new"]],
    ["after its answer was posted, has it replaced", 5000, [`post rich ${TEXT}`, "replace rich new"]],
  ])("%s", async (_name, milliseconds, expected) => {
    const { delivery, ledger, time, calls } = aDelivery();
    delivery.resume();
    delivery.take(aQuestion());
    if (milliseconds === 0) delivery.reword(KEY, "new");
    else time.at(time.now() + milliseconds, () => delivery.reword(KEY, "new"));
    await time.run();
    expect(calls.map((call) => call.replace(/^\d+ /, "").replace(`${KEY} `, ""))).toEqual(expected);
    expect(ledger.entry(KEY)).toMatchObject({ state: "posted", question: { text: "new" } });
  });

  test("that says the same as before has no effect, nor has one that isn't known", async () => {
    const { delivery, time, calls } = aDelivery();
    delivery.resume();
    delivery.take(aQuestion());
    delivery.reword(KEY, TEXT);
    delivery.reword("unknown", "new");
    await time.run();
    expect(calls).toHaveLength(1);
  });

  test("is counted as replaced", async () => {
    const { delivery, time, programMetrics } = aDelivery();
    delivery.resume();
    delivery.take(aQuestion());
    await time.run();
    delivery.reword(KEY, "new");
    await time.run();
    const text = await programMetrics.text();
    expect(text).toContain('whosaid_answers_total{platform="chat",outcome="replaced"} 1');
    expect(text).toContain('whosaid_questions_total{platform="chat",verdict="found"} 1');
  });
});

describe("a question that is taken back", () => {
  test.each<[string, number, readonly string[]]>([
    ["before its answer is sent, gets none", 0, []],
    ["while its answer is in the air, has it taken away", 5, [`post ${KEY}`, `remove ${KEY}`]],
    ["after its answer was posted, has it taken away", 5000, [`post ${KEY}`, `remove ${KEY}`]],
  ])("%s", async (_name, milliseconds, expected) => {
    const { delivery, ledger, time, calls } = aDelivery();
    delivery.resume();
    delivery.take(aQuestion());
    if (milliseconds === 0) delivery.withdraw(KEY);
    else time.at(time.now() + milliseconds, () => delivery.withdraw(KEY));
    await time.run();
    expect(calls.map((call) => call.split(" ").slice(1, 3).join(" "))).toEqual(expected);
    expect(ledger.entry(KEY)?.state).toBe("withdrawn");
    expect(delivery.take(aQuestion())).toBe("known");
  });
});

describe("stopping", () => {
  test("finishes what needs no waiting and leaves the rest to the next run", async () => {
    const { delivery, ledger, time, calls } = aDelivery({ outcomes: [later(60)] });
    delivery.resume();
    delivery.take(aQuestion({ key: "waits", queue: "1" }));
    time.at(time.now() + 1000, () => {
      delivery.take(aQuestion({ key: "quick", queue: "2" }));
      void delivery.stop(9000).then(() => calls.length);
      delivery.take(aQuestion({ key: "too late", queue: "3" }));
    });
    await time.run();
    expect(calls.map((call) => call.split(" ").slice(0, 3).join(" "))).toEqual([
      "0 post waits",
      "1 post quick",
    ]);
    expect(ledger.open().map(({ question }) => question.key)).toEqual(["waits", "too late"]);
  });

  test("takes no longer than it may, and no answer of the platform's is forgotten that comes in time", async () => {
    const { delivery, ledger, time } = aDelivery({ travel: 30_000 });
    delivery.resume();
    delivery.take(aQuestion());
    const stopped: number[] = [];
    const begun = time.now();
    time.at(begun + 1000, () => void delivery.stop(9000).then(() => stopped.push(time.now() - begun)));
    await time.run();
    expect(stopped).toEqual([10_000]);
    expect(ledger.entry(KEY)?.state).toBe("posted");
  });
});

test("what was asked by a button under an answer goes with the question that was answered", async () => {
  const { delivery, ledger, time, calls } = aDelivery();
  delivery.resume();
  for (const key of [KEY, `${KEY}:1`, `${KEY}1`]) delivery.take(aQuestion({ key }));
  await time.run();
  delivery.withdraw(KEY);
  await time.run();
  expect(calls.slice(3).map((call) => call.split(" ").slice(1, 3).join(" "))).toEqual([
    `remove ${KEY}`,
    `remove ${KEY}:1`,
  ]);
  expect(ledger.entry(`${KEY}1`)?.state).toBe("posted");
});
