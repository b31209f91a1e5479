/** Laws of the ledger in a file: it remembers what the plainest one would, before and after it is opened again. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../../adapters/delivery/ledger/database.ts";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { MIGRATIONS } from "../../../adapters/delivery/ledger/migrations.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import type { Inquiry } from "../../../src/index.ts";
import { anyCharacter } from "../../any-character.ts";
import { ASKER, aQuestion, aShown } from "./a-question.ts";
import { aStateFolder } from "./a-state-folder.ts";
import { createMemoryLedger } from "./memory-ledger.ts";
import { rowsIn } from "./rows-in.ts";

let folder = "";
beforeEach(() => {
  folder = aStateFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function opened(path = join(folder, "state.db")): Ledger {
  const ledger = openLedger(path, { keepDays: 90 });
  if (!ledger.ok) throw new Error(ledger.problem);
  return ledger.value;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = aQuestion().asked;

/** Few of each, so that operations meet. Texts of every kind that a keyboard or an attacker can make. */
const key = fc.constantFrom("a", "b", "c\u0000d", "\ud800", 'e"\\');
const text = fc.oneof(
  fc.constantFrom("one", "two"),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc.constant("x\u0000y\udfff"),
);
const hour = fc.integer({ min: 0, max: 24 * 200 }).map((hours) => START + hours * HOUR + 0.25);
const message = fc.constantFrom("m1", "m2");
const asker = fc.constantFrom("1".repeat(64), "2".repeat(64));
const as = fc.record({
  exact: text,
  prefix: text,
  suffix: text,
  headline: fc.option(text),
  url: fc.option(fc.constantFrom("https://courier.example/ferry", "https://courier.example/dam")),
  speaker: fc.option(text),
  corrections: fc.nat(),
});
const article = fc.constantFrom("ferry", "dam\u0000", "\ud800");
const shown = fc.record({
  verdict: text,
  others: fc.option(fc.array(text), { nil: undefined }),
  citations: fc.array(
    fc
      .record({
        article,
        version: text,
        start: fc.nat(),
        end: fc.nat(),
        as: fc.option(as, { nil: undefined }),
      })
      .map(({ as: words, ...span }) => (words === undefined ? span : { ...span, as: words })),
    { maxLength: 2 },
  ),
});
const inquiry: fc.Arbitrary<Inquiry> = fc
  .tuple(
    text,
    fc.record({ wording: text, speaker: text, topic: text, dates: fc.array(text) }, { requiredKeys: [] }),
  )
  .map(([typed, fields]) => ({ text: typed, ...fields }));
const question = fc.record({
  key,
  text,
  inquiry: fc.option(inquiry, { nil: null }),
  thread: fc.option(fc.constantFrom("t", "u\u0000"), { nil: null }),
  place: text,
  queue: text,
  asker,
  asked: hour,
});

const counts = { citations: 1, reworded: 0, gone: 1, credited: 0, corrected: 0 };
const touch = fc.record({ key, outcome: fc.constantFrom("gone", "reworded"), counts: fc.constant(counts) });

/** Each gives something to compare: the same call on two ledgers. */
type Operation = (ledger: Ledger) => unknown;
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(text, hour).map(
    ([event, now]): Operation =>
      (ledger) =>
        ledger.first(event, now),
  ),
  question.map(
    (one): Operation =>
      (ledger) =>
        ledger.owe(one),
  ),
  question.map(
    (one): Operation =>
      (ledger) =>
        ledger.decline(one),
  ),
  fc.tuple(key, text).map(
    ([of, to]): Operation =>
      (ledger) =>
        ledger.reword(of, to),
  ),
  key.map(
    (of): Operation =>
      (ledger) =>
        ledger.withdraw(of),
  ),
  fc.tuple(key, text, shown).map(
    ([of, words, what]): Operation =>
      (ledger) =>
        ledger.sending({ key: of, text: words }, what),
  ),
  fc.tuple(key, shown).map(
    ([of, more]): Operation =>
      (ledger) => {
        // Of two that have nothing to do with each other none goes on with the other: mostly one that does.
        const before = ledger.entry(of)?.shown;
        ledger.turning(of, {
          ...more,
          ...before,
          citations: [...(before?.citations ?? []), ...more.citations],
        });
        ledger.turning(of, more);
      },
  ),
  fc.tuple(key, message).map(
    ([of, name]): Operation =>
      (ledger) =>
        ledger.posted(of, name),
  ),
  fc.tuple(key, fc.constantFrom("owed", "refused", "unsure", "withdrawn")).map(
    ([of, state]): Operation =>
      (ledger) =>
        ledger.mark(of, state),
  ),
  fc.tuple(key, asker, hour).map(
    ([of, who, now]): Operation =>
      (ledger) =>
        ledger.feedback(of, who, "wrong", now),
  ),
  hour.map(
    (now): Operation =>
      (ledger) =>
        ledger.forget(now),
  ),
  fc.array(touch, { maxLength: 3 }).map(
    (touches): Operation =>
      (ledger) =>
        ledger.touched(touches),
  ),
  fc.constant<Operation>((ledger) => {
    const oldest = ledger.untold();
    if (oldest !== null) ledger.told(oldest);
  }),
);

const KEYS = ["a", "b", "c\u0000d", "\ud800", 'e"\\', "c"];

function everything(ledger: Ledger) {
  return {
    entries: KEYS.map((of) => ledger.entry(of)),
    byMessage: ["m1", "m2", "m3"].map((name) => ledger.entryOf(name)),
    open: ledger.open(),
    // Of numbers only the order means something.
    untold: { ...ledger.untold(), number: 0 },
    told: KEYS.map((of) => ["gone", "reworded"].map((outcome) => ledger.isTold({ key: of, outcome }))),
    given: [0, START + 100 * DAY].map((since) => [...ledger.given(since)]),
    citing: [["ferry"], ["dam\u0000", "\ud800"], ["https://courier.example/dam"], []].map((articles) => [
      ...ledger.citing(articles),
    ]),
    threads: ["t", "u\u0000", "u"].flatMap((thread) =>
      [START + 50 * DAY, START + 300 * DAY].map((before) => ledger.thread(thread, before)),
    ),
  };
}

describe("the ledger in a file", () => {
  test("after any sequence of operations it knows what the plain one knows, and knows it still when it is opened again", () => {
    let file = 0;
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 25 }), fc.nat(25), (operations, half) => {
        const oracle = createMemoryLedger();
        file += 1;
        const path = join(folder, `${file}.db`);
        let ledger = opened(path);
        for (const [index, one] of operations.entries()) {
          expect(one(ledger)).toEqual(one(oracle));
          if (index !== half) continue;
          ledger.close();
          ledger = opened(path);
        }
        expect(everything(ledger)).toEqual(everything(oracle));
        ledger.close();
        const again = opened(path);
        expect(everything(again)).toEqual(everything(oracle));
        again.close();
      }),
      { numRuns: 30 },
    );
  });
});

describe("what was asked in fields", () => {
  const inquiry = { text: "", speaker: "Ada “the Quay” Lind", dates: ["since March"] };

  test("is asked so again, and no more once the text is another", () => {
    const ledger = opened();
    ledger.owe(aQuestion({ inquiry }));
    expect(ledger.entry("chat:room:1")?.question.inquiry).toEqual(inquiry);
    ledger.reword("chat:room:1", "who said it stays?");
    expect(ledger.entry("chat:room:1")?.question.inquiry).toBeNull();
    ledger.close();
  });

  test("was nothing in a file of before there were any", () => {
    const path = join(folder, "state.db");
    const old = openDatabase(path, MIGRATIONS.slice(0, 1));
    if (!old.ok) throw new Error(old.problem);
    const { key, text, place, queue, asker, asked } = aQuestion();
    const sql = "INSERT INTO questions (key, text, place, lane, asker, asked) VALUES (?, ?, ?, ?, ?, ?)";
    old.value.change(sql, key, text, JSON.stringify(place).slice(1, -1), queue, asker, asked);
    old.value.close();
    const ledger = opened();
    expect(ledger.open().map(({ question }) => question)).toEqual([aQuestion()]);
    ledger.close();
  });
});

describe("a delivery", () => {
  test("is new once in 24 hours, whatever comes in between and in whatever order", () => {
    const ledger = opened();
    fc.assert(
      fc.property(fc.uuid(), fc.array(hour, { minLength: 1, maxLength: 8 }), (event, times) => {
        const counted: number[] = [];
        for (const now of times) {
          const isNew = ledger.first(event, now);
          expect(isNew).toBe(!counted.some((last) => last > now - DAY));
          if (isNew) counted.push(now);
        }
      }),
      { numRuns: 20 },
    );
    ledger.close();
  });

  test("is forgotten after 24 hours, and an answer after the days that it is kept, but never one that is owed", () => {
    const ledger = opened();
    for (const key of ["posted", "owed"]) ledger.owe(aQuestion({ key }));
    ledger.sending(aQuestion({ key: "posted" }), aShown());
    ledger.posted("posted", "m1");
    ledger.feedback("posted", ASKER, "wrong", START);
    ledger.forget(START + 89 * DAY);
    expect(ledger.entry("posted")?.shown).toEqual(aShown());
    ledger.forget(START + 90 * DAY);
    expect(ledger.entry("posted")).toBeNull();
    expect(ledger.entry("owed")?.state).toBe("owed");
    ledger.close();
    expect(rowsIn(folder, ["entry"], "FROM opinions")).toEqual([]);
  });
});

describe("an asker", () => {
  test("is hashed with a key of this file, the same whenever it is opened", () => {
    const [here, there] = [opened(), opened(join(folder, "other.db"))];
    const hash = here.hash("U0SECRET");
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(there.hash("U0SECRET")).not.toBe(hash);
    there.close();
    here.close();
    const again = opened();
    expect(again.hash("U0SECRET")).toBe(hash);
    again.close();
  });

  test("can't be written down in any other way", () => {
    const ledger = opened();
    expect(() => ledger.owe(aQuestion({ asker: "U0SECRET" }))).toThrow("Ledger.hash");
    expect(() => ledger.feedback("chat:room:1", "U0SECRET", "wrong", START)).toThrow("Ledger.hash");
    ledger.owe(aQuestion({ asker: ledger.hash("U0SECRET") }));
    ledger.close();
    expect(readFileSync(join(folder, "state.db")).includes("U0SECRET")).toBe(false);
  });

  test("has one opinion of an answer, the last one", () => {
    const ledger = opened();
    ledger.owe(aQuestion());
    ledger.feedback("chat:room:1", ASKER, "wrong", START);
    ledger.feedback("chat:room:1", ASKER, "right", START + 1);
    ledger.feedback("unknown", ASKER, "right", START);
    ledger.close();
    expect(rowsIn(folder, ["opinion", "given"], "FROM opinions")).toEqual([
      { opinion: "right", given: START + 1 },
    ]);
  });
});

test("what was forgotten can't be found in the file any more", () => {
  const ledger = opened();
  ledger.owe(aQuestion({ text: "who called the harbour a disgrace?" }));
  ledger.mark("chat:room:1", "refused");
  ledger.forget(START + 365 * DAY);
  ledger.close();
  expect(readFileSync(join(folder, "state.db")).includes("disgrace")).toBe(false);
});

test("a conversation is its earlier questions, the last twenty, without those that were taken back", () => {
  const ledger = opened();
  for (let number = 0; number < 30; number += 1) {
    const key = `chat:${number}`;
    ledger.owe(aQuestion({ key, text: `question ${number}`, thread: "t", asked: START + number }));
  }
  ledger.owe(aQuestion({ key: "elsewhere", thread: "u", asked: START + 5 }));
  ledger.withdraw("chat:20");
  const texts = ledger.thread("t", START + 25);
  expect(texts).toHaveLength(20);
  expect([texts[0], texts.at(-1)]).toEqual(["question 4", "question 24"]);
  expect(texts).not.toContain("question 20");
  ledger.close();
});
