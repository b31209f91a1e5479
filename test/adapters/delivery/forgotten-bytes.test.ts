/** What is forgotten stands in none of the state's files, while the program runs: the database, its log, and whatever else lies beside it. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { ASKER, aCited, aQuestion, aShown } from "./a-question.ts";
import { aStateFolder } from "./a-state-folder.ts";

let folder = "";
let ledger: Ledger;
beforeEach(() => {
  begin();
});
afterEach(end);

function begin(): void {
  folder = aStateFolder();
  const opened = openLedger(join(folder, "state.db"), {
    keepDays: 90,
    opening: { lives: 15 * MINUTE, without: (place) => place.replace(/hooks\.example\/\w+/, "") },
  });
  if (!opened.ok) throw new Error(opened.problem);
  ledger = opened.value;
}

function end(): void {
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = aQuestion().asked;
const OTHER = "6".repeat(64);

/** How many files hold the words. */
function filesWith(words: string): readonly string[] {
  return readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(words));
}

function answered(given: Parameters<typeof aQuestion>[0] = {}): void {
  const question = aQuestion(given);
  ledger.owe(question);
  ledger.sending(question, aShown({ citations: [aCited("https://courier.example/shown-to-her")] }));
  ledger.posted(question.key, `m-${question.key}`);
}

const SECRET = "who called the harbour a disgrace?";

describe("a question that was taken back", () => {
  test.each<[string, () => void]>([
    ["owed", () => void ledger.owe(aQuestion({ text: SECRET }))],
    ["answered", () => answered({ text: SECRET })],
    [
      "in the air",
      () => {
        ledger.owe(aQuestion({ text: SECRET }));
        ledger.sending(aQuestion({ text: SECRET }), aShown());
      },
    ],
    [
      "answered, nobody knows whether visibly,",
      () => {
        answered({ text: SECRET });
        ledger.mark(aQuestion().key, "unsure");
      },
    ],
    [
      "asked in fields",
      () => void ledger.owe(aQuestion({ inquiry: { text: SECRET, wording: SECRET }, thread: SECRET })),
    ],
    [
      "changed",
      () => {
        answered({ text: SECRET });
        ledger.reword(aQuestion().key, "never mind");
      },
    ],
    [
      "asked again by a button",
      () => {
        answered();
        ledger.owe(aQuestion({ key: `${aQuestion().key}:2`, text: SECRET }));
      },
    ],
  ])("while it was %s is nowhere at once, nor is who asked it", (_state, ask) => {
    ask();
    expect(filesWith("disgrace")).not.toEqual([]);
    ledger.withdraw(aQuestion().key);
    expect(filesWith("disgrace")).toEqual([]);
    expect(filesWith(ASKER)).toEqual([]);
  });

  test("leaves nothing of what was shown for it, nor which article that was", () => {
    answered();
    expect(filesWith("shown-to-her")).not.toEqual([]);
    ledger.withdraw(aQuestion().key);
    for (const words of ["shown-to-her", "The ferry stays"]) expect(filesWith(words)).toEqual([]);
  });

  test("is known by its name for a day, so that no late delivery brings it back", () => {
    answered();
    ledger.withdraw(aQuestion().key);
    ledger.mark(aQuestion().key, "withdrawn");
    ledger.forget(START + DAY - 1);
    expect(ledger.owe(aQuestion())).toBe(false);
    ledger.forget(START + DAY);
    expect(filesWith(aQuestion().key)).toEqual([]);
  });
});

describe("a question that isn't answered", () => {
  test("is never written down: neither words nor asker", () => {
    ledger.decline(aQuestion({ text: SECRET, inquiry: { text: SECRET }, place: '"hooks.example/T0PEN"' }));
    for (const words of ["disgrace", ASKER, "T0PEN"]) expect(filesWith(words)).toEqual([]);
    expect(ledger.owe(aQuestion())).toBe(false);
  });
});

describe("an address or a token that opens a place", () => {
  test("is nowhere once it has expired, and the place is still known", () => {
    answered({ place: '"hooks.example/T0PEN for the asker"' });
    ledger.forget(START + 15 * MINUTE - 1);
    expect(filesWith("T0PEN")).not.toEqual([]);
    ledger.forget(START + 15 * MINUTE);
    expect(filesWith("T0PEN")).toEqual([]);
    expect(ledger.entry(aQuestion().key)?.question.place).toBe('" for the asker"');
  });

  test("stays while the answer is still owed, which needs it", () => {
    ledger.owe(aQuestion({ place: '"hooks.example/T0PEN"' }));
    ledger.forget(START + 15 * MINUTE);
    expect(ledger.open()[0]?.question.place).toContain("T0PEN");
    ledger.mark(aQuestion().key, "refused");
    ledger.forget(START + 15 * MINUTE);
    expect(filesWith("T0PEN")).toEqual([]);
  });
});

test("what is too old is nowhere, while the program runs", () => {
  answered({ text: SECRET });
  ledger.feedback(aQuestion().key, OTHER, "wrong", START);
  ledger.forget(START + 90 * DAY);
  for (const words of ["disgrace", ASKER, OTHER, aQuestion().key, "shown-to-her"])
    expect(filesWith(words)).toEqual([]);
});

test("all that one person asked is erased, with their opinions, and nothing that others asked", () => {
  answered({ key: "hers", text: SECRET });
  answered({ key: "his", asker: OTHER, text: "who praised the quay?" });
  ledger.feedback("his", ASKER, "wrong", START);
  ledger.feedback("his", OTHER, "right", START);
  ledger.feedback("hers", OTHER, "right", START);
  expect(ledger.erase([ASKER])).toEqual({ questions: 1, opinions: 1, setAside: 0 });
  for (const words of ["disgrace", ASKER, "hers"]) expect(filesWith(words)).toEqual([]);
  expect(ledger.entry("his")?.question.text).toBe("who praised the quay?");
  expect(ledger.erase([ASKER])).toEqual({ questions: 0, opinions: 0, setAside: 0 });
});

/** Each question has words of its own, by its number. */
const words = (number: number): string => `w0rds-${number}-of-nobody-else`;

test("whatever was asked before and after, no word of what was taken back or is too old is in any file", () => {
  const step = fc.record({
    kind: fc.constantFrom("ask", "ask", "ask", "withdraw", "withdraw", "age"),
    of: fc.nat(60),
    length: fc.nat(3000),
  });
  fc.assert(
    fc
      .property(fc.array(step, { minLength: 20, maxLength: 80 }), (steps) => {
        const there = new Set<number>();
        let number = 0;
        for (const { kind, of, length } of steps) {
          if (kind === "ask") {
            number += 1;
            there.add(number);
            const text = `${words(number)} ${"x".repeat(length)}`;
            answered({ key: `${number}`, text, asked: START + number * MINUTE });
          } else if (kind === "withdraw") {
            ledger.withdraw(`${of}`);
            there.delete(of);
          } else {
            ledger.forget(START + of * MINUTE + 90 * DAY);
            for (const key of there) if (key <= of) there.delete(key);
          }
        }
        const gone = Array.from({ length: number }, (_, index) => index + 1).filter((key) => !there.has(key));
        expect(gone.filter((key) => filesWith(words(key)).length > 0)).toEqual([]);
      })
      .beforeEach(() => {
        end();
        begin();
      }),
    { numRuns: 15 },
  );
});
