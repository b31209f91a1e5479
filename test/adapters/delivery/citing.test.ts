/** Which answers were given, and which of them cite an article. */
import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Entry, Ledger, Shown } from "../../../adapters/delivery/ledger/ledger.ts";
import { aLedger } from "./a-ledger.ts";
import { ASKER, aCited, aQuestion, aShown } from "./a-question.ts";
import { aStateFolder } from "./a-state-folder.ts";
import { rowsIn } from "./rows-in.ts";

let folder = "";
beforeEach(() => {
  folder = aStateFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const START = aQuestion().asked;

describe("answers given", () => {
  const citing = (article: string, url: string | null = null) =>
    aShown({ citations: [{ ...aCited(url), article }] });

  /** Asked one after the other. */
  function answered(ledger: Ledger, ...shown: readonly Shown[]): void {
    for (const [index, one] of shown.entries()) {
      const question = aQuestion({ key: `q${index}`, asked: START + index });
      ledger.owe(question);
      ledger.sending(question, one);
      ledger.posted(question.key, `m${index}`);
    }
  }

  const shownIn = (entries: Iterable<Entry>) =>
    [...entries].map(({ shown }) => shown?.citations.map(({ article }) => article));
  const keysOf = (entries: Iterable<Entry>) => [...entries].map(({ question: { key } }) => key);

  test("are those that somebody may have read, newest first, however many", () => {
    const ledger = aLedger(folder);
    answered(ledger, ...Array.from({ length: 1100 }, () => citing("ferry")));
    ledger.owe(aQuestion({ key: "owed", asked: START + 2000 }));
    ledger.withdraw("q5");
    expect(keysOf(ledger.given(START + 1000))).toEqual(
      Array.from({ length: 100 }, (_, index) => `q${1099 - index}`),
    );
    expect(keysOf(ledger.given(0))).toHaveLength(1099);
    ledger.close();
  });

  test("are found by an article that they cite, by its id or by its address", () => {
    const ledger = aLedger(folder);
    answered(ledger, citing("ferry"), citing("dam", "https://courier.example/dam"), citing("ferry"));
    expect(keysOf(ledger.citing(["ferry"]))).toEqual(["q2", "q0"]);
    expect(keysOf(ledger.citing(["https://courier.example/dam", "dam"]))).toEqual(["q1"]);
    expect(keysOf(ledger.citing(["harbour"]))).toEqual([]);
    ledger.close();
  });

  test("are found by what they show now, not by what they showed before", () => {
    const ledger = aLedger(folder);
    answered(ledger, citing("ferry"));
    ledger.reword("q0", "and the dam?");
    ledger.sending({ key: "q0", text: "and the dam?" }, citing("dam"));
    expect(keysOf(ledger.citing(["ferry"]))).toEqual(["q0"]);
    expect(shownIn(ledger.citing(["dam"]))).toEqual([["dam"]]);
    ledger.posted("q0", "m0");
    expect([keysOf(ledger.citing(["ferry"])), keysOf(ledger.citing(["dam"]))]).toEqual([[], ["q0"]]);
    ledger.close();
  });

  test("are found by what they show where what was sent in their place was refused", () => {
    const ledger = aLedger(folder);
    answered(ledger, citing("ferry"));
    ledger.reword("q0", "and the dam?");
    ledger.sending({ key: "q0", text: "and the dam?" }, citing("dam"));
    ledger.mark("q0", "refused");
    expect([keysOf(ledger.citing(["ferry"])), keysOf(ledger.citing(["dam"]))]).toEqual([["q0"], []]);
    ledger.close();
  });

  test("are tied to no article any more once their question is gone", () => {
    const ledger = aLedger(folder);
    answered(ledger, citing("ferry"), citing("dam"));
    ledger.withdraw("q0");
    ledger.erase([ASKER]);
    ledger.close();
    expect(rowsIn(folder, ["article"], "FROM citing")).toEqual([]);
  });
});
