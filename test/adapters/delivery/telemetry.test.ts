import { expect, test } from "vitest";
import type { Entry } from "../../../adapters/delivery/ledger/ledger.ts";
import { createTelemetry } from "../../../adapters/delivery/telemetry.ts";
import { aQuestion, aShown } from "./a-question.ts";
import { createMemoryLedger } from "./memory-ledger.ts";

/** The telemetry of an empty ledger, and what they told, in order. */
function telemetry(): {
  readonly telemetry: ReturnType<typeof createTelemetry>;
  readonly at: (seconds: number) => void;
  told: unknown[];
} {
  let now = 0;
  const told: unknown[] = [];
  const note =
    (what: string) =>
    (value?: unknown): unknown =>
      told.push(value === undefined ? what : [what, value]);
  const metrics = {
    owed: note("owed"),
    ended: note("ended"),
    judged: note("judged"),
    answered: note("answered"),
    duplicate: note("duplicate"),
  };
  const report = (_level: string, _event: string, fields?: { readonly milliseconds?: unknown }): unknown =>
    told.push(fields?.milliseconds);
  const kept = createTelemetry({ ledger: createMemoryLedger(), now: () => now, report, metrics });
  return { telemetry: kept, told, at: (seconds) => (now = seconds * 1000) };
}

const entry = (message: string | null): Entry => ({
  question: aQuestion(),
  wanted: "answer",
  state: message === null ? "owed" : "posted",
  message,
  shown: message === null ? null : aShown(),
});

test("a question is owed since it was first opened, and once", () => {
  const { telemetry: kept, at, told } = telemetry();
  at(10);
  kept.open("chat:room:1");
  at(12);
  kept.open("chat:room:1");
  at(15);
  kept.close({ kind: "ended", before: entry(null), after: entry("1") });
  expect(told).toEqual([
    ["owed", 0],
    ["owed", 1],
    ["owed", 1],
    ["owed", 0],
    ["ended", "posted"],
    ["judged", "found"],
    ["answered", 5000],
    5000,
  ]);
});

test("an answer that replaces another is neither judged nor timed again", () => {
  const { telemetry: kept, told } = telemetry();
  kept.open("chat:room:1");
  kept.close({ kind: "ended", before: entry("1"), after: entry("1") });
  expect(told.slice(2)).toEqual([["owed", 0], ["ended", "replaced"], 0]);
});
