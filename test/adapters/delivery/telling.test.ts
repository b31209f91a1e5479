/** Answers that are touched reach whoever is to be told, whatever fails or ends meanwhile. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Standing, StandingOf } from "../../../adapters/corpus/standing.ts";
import {
  startTelling,
  type TellingOptions,
  tellingInLog,
} from "../../../adapters/delivery/corrections/telling.ts";
import { openDatabase } from "../../../adapters/delivery/ledger/database.ts";
import type { Ledger, Touch, UntoldTouch } from "../../../adapters/delivery/ledger/ledger.ts";
import { StateTrouble } from "../../../adapters/delivery/ledger/state-trouble.ts";
import { createLog } from "../../../adapters/observability/log.ts";
import { aLedger } from "./a-ledger.ts";
import { aCited, aQuestion, aShown } from "./a-question.ts";
import { aStateFolder } from "./a-state-folder.ts";
import { createMemoryLedger } from "./memory-ledger.ts";
import { rowsIn } from "./rows-in.ts";
import { createVirtualTime } from "./virtual-time.ts";

const ARTICLES = ["ferry", "dam", "quay"];

/** An answer from each article is given. */
function answered<Of extends Ledger>(ledger: Of): Of {
  for (const article of ARTICLES) {
    const question = aQuestion({ key: article, asked: aQuestion().asked + ARTICLES.indexOf(article) });
    ledger.owe(question);
    ledger.sending(question, aShown({ citations: [{ ...aCited(null), article }] }));
    ledger.posted(article, `m-${article}`);
  }
  return ledger;
}

const GONE: Standing = {
  finding: { kind: "gone" },
  article: null,
  credit: null,
  corrections: [],
  held: null,
};
const STANDS: Standing = { ...GONE, finding: { kind: "unchanged", span: { start: 71, end: 89 } } };

const counts = { citations: 1, reworded: 0, gone: 1, credited: 0, corrected: 0 };

/** A coverage that these articles are gone from. */
function without(gone: ReadonlySet<string>): () => Promise<StandingOf> {
  return async () => (cited) => (gone.has(cited.article) ? GONE : STANDS);
}

function aTelling(given: Partial<TellingOptions> = {}) {
  const time = createVirtualTime();
  const ledger = given.ledger ?? answered(createMemoryLedger());
  const gone = new Set<string>();
  const [told, log]: [Touch["key"][], Record<string, unknown>[]] = [[], []];
  const telling = startTelling({
    ledger,
    standingAt: without(gone),
    begin: "all",
    report: createLog(
      (line) => log.push(JSON.parse(line)),
      () => time.now(),
    ),
    wait: (milliseconds) => time.wait(milliseconds),
    random: () => 0.5,
    tell: async ({ key }) => void told.push(key),
    ...given,
  });
  /** Articles go, and a look at the folder finds it. */
  const go = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) gone.add(name);
    telling.changed(names);
    await settled(time);
  };
  return { telling, ledger, told, log, time, gone, go, settled: () => settled(time) };
}

/** Searching gives others their turn again and again, and takes no time otherwise. */
async function settled(time: ReturnType<typeof createVirtualTime>): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await time.run();
  for (let turns = 0; turns < 40; turns += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Fails so often, then works. */
function failing(times: number): () => void {
  let left = times;
  return () => {
    if (left > 0) {
      left -= 1;
      throw new StateTrouble("SQLITE_FULL");
    }
  };
}

test("each touched answer is told once, in the order in which it was found", async () => {
  const { go, told, settled: all } = aTelling();
  await go("dam");
  await go("ferry", "quay");
  await go("dam");
  await all();
  expect(told).toEqual(["dam", "quay", "ferry"]);
});

test("what changed while no program ran is found when one starts, unless there is no coverage yet", async () => {
  for (const [begin, expected] of [
    ["all", ["quay"]],
    ["nothing", []],
  ] as const) {
    const { told, settled: all } = aTelling({ begin, standingAt: without(new Set(["quay"])) });
    await all();
    expect(told).toEqual(expected);
  }
});

test("while the platform is down, it is tried again later and later, and those behind wait", async () => {
  const attempts: [string, number][] = [];
  const fails = failing(4);
  const time = createVirtualTime();
  const tell = async ({ key }: Touch): Promise<void> => {
    attempts.push([key, time.now()]);
    fails();
  };
  const { go } = aTelling({ tell, wait: (milliseconds) => time.wait(milliseconds) });
  await go("ferry", "dam");
  for (let turns = 0; turns < 20; turns += 1) await settled(time);
  expect(attempts.map(([key]) => key)).toEqual(["dam", "dam", "dam", "dam", "dam", "ferry"]);
  const times = attempts.slice(0, 5).map(([, at]) => at);
  expect(times.slice(1).map((at, index) => at - (times[index] ?? 0))).toEqual([375, 750, 1500, 3000]);
});

test("where the ledger can’t be read or written, answers are looked for again, and that is told", async () => {
  for (const what of ["citing", "touched", "untold", "told"] as const) {
    const ledger = answered(createMemoryLedger());
    const fails = failing(2);
    const given = {
      ...ledger,
      [what](...of: readonly never[]) {
        fails();
        return (ledger[what] as (...all: readonly never[]) => unknown)(...of);
      },
    };
    const { go, told, log, settled: all } = aTelling({ ledger: given });
    await go("dam");
    await all();
    expect([what, new Set(told)]).toEqual([what, new Set(["dam"])]);
    expect(log.filter(({ level }) => level === "error")).toMatchObject([
      { code: "SQLITE_FULL" },
      { code: "SQLITE_FULL" },
    ]);
  }
});

test("nothing more is told or looked for once it is stopped, nor is a failure after that any news", async () => {
  const time = createVirtualTime();
  const { telling, ledger, told, log, go } = aTelling({
    wait: (milliseconds) => time.wait(milliseconds),
    tell: async () => {
      throw new TypeError("no route");
    },
  });
  await go("dam");
  const errors = log.filter(({ level }) => level === "error").length;
  telling.stop();
  for (let turns = 0; turns < 5; turns += 1) await settled(time);
  expect([told, log.filter(({ level }) => level === "error").length]).toEqual([[], errors]);
  expect(ledger.untold()?.key).toBe("dam");
});

test("an answer that another one took the place of is told nobody any more", async () => {
  const { go, ledger } = aTelling({ tell: () => new Promise(() => {}) });
  await go("dam");
  const whole = ledger as Ledger;
  whole.sending({ key: "dam", text: "who said the ferry stays?" }, aShown());
  expect(ledger.untold()).toBeNull();
});

test("an answer whose article changes while it takes another one's place is told of once it is there", async () => {
  const folder = aStateFolder();
  const ledger = answered(aLedger(folder));
  const { go, told, telling } = aTelling({ ledger });
  await go();
  const question = { key: "dam", text: "and who closes the harbour?" };
  ledger.reword(question.key, question.text);
  ledger.sending(question, aShown({ citations: [{ ...aCited(null), article: "harbour" }] }));
  await go("harbour");
  ledger.posted("dam", "m-dam");
  expect(told).toEqual(["dam"]);
  telling.stop();
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

test("in the log it is told by counts and a hash, without a word", async () => {
  const ledger = createMemoryLedger();
  const lines: string[] = [];
  const report = createLog(
    (line) => lines.push(line),
    () => 0,
  );
  await tellingInLog({ ledger, report })({ key: "ferry", outcome: "0f", counts });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { event: "answer-touched", question: ledger.hash("ferry").slice(0, 8), ...counts },
  ]);
});

describe("a program that is killed", () => {
  let folder = "";
  beforeEach(() => {
    folder = aStateFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Never comes back from its nth call of what is outside: before it is made, or after it. */
  function killedAt(moment: number) {
    let calls = 0;
    const isDead = (): boolean => calls > moment / 2;
    const guarded =
      <Of extends readonly unknown[], Outcome>(call: (...of: Of) => Outcome) =>
      (...of: Of): Outcome => {
        calls += 1;
        if (isDead() && moment % 2 === 0) throw new Error("killed");
        const outcome = call(...of);
        if (isDead()) throw new Error("killed");
        return outcome;
      };
    return { guarded, isDead };
  }

  test("at any moment, loses nothing that was to be told, nor tells twice but what it was just telling", async () => {
    for (let moment = 0; moment < 40; moment += 1) {
      rmSync(folder, { recursive: true, force: true });
      folder = aStateFolder();
      const told: string[] = [];
      const { guarded, isDead } = killedAt(moment);
      const ledger = answered(aLedger(folder));
      const dying: TellingOptions["ledger"] = {
        given: (since) => ledger.given(since),
        citing: guarded((names: readonly string[]) => ledger.citing(names)),
        touched: guarded((touches: readonly Touch[]) => ledger.touched(touches)),
        untold: guarded(() => ledger.untold()),
        told: guarded((touch: UntoldTouch) => ledger.told(touch)),
      };
      const tell = guarded(async ({ key }: Touch) => void told.push(key));
      const never = () => new Promise<void>(() => {});
      const first = aTelling({ ledger: dying, tell, wait: never });
      await first.go("quay");
      await first.go("dam", "ferry");
      first.telling.stop();
      ledger.close();
      const again = aLedger(folder);
      const second = aTelling({
        ledger: again,
        standingAt: without(new Set(ARTICLES)),
        tell: async ({ key }) => void told.push(key),
      });
      await second.settled();
      expect([moment, new Set(told)]).toEqual([moment, new Set(ARTICLES)]);
      expect(told.length).toBeLessThanOrEqual(ARTICLES.length + (isDead() ? 1 : 0));
      expect(again.untold()).toBeNull();
      again.close();
    }
  });

  test("by a row that was damaged loses no more than that row, which is found again", () => {
    const ledger = answered(aLedger(folder));
    ledger.touched(ARTICLES.map((key) => ({ key, outcome: "0f", counts })));
    ledger.close();
    const database = openDatabase(join(folder, "state.db"));
    if (!database.ok) throw new Error(database.problem);
    database.value.change("UPDATE touched SET counts = '{\"citations\":' WHERE number = 1");
    database.value.close();
    const again = aLedger(folder);
    expect(again.untold()?.key).toBe("dam");
    expect(again.touched([{ key: "ferry", outcome: "0f", counts }])).toHaveLength(1);
    again.close();
  });

  test("keeps of an answer the last outcome alone, once it is told", () => {
    const ledger = answered(aLedger(folder));
    const told = (): void => {
      const touch = ledger.untold();
      if (touch !== null) ledger.told(touch);
    };
    for (const outcome of ["0a", "0b", "0c"]) {
      ledger.touched([{ key: "dam", outcome, counts }]);
      told();
    }
    ledger.withdraw("ferry");
    expect(ledger.touched([{ key: "ferry", outcome: "0a", counts }])).toEqual([]);
    ledger.close();
    expect(rowsIn(folder, ["outcome", "told"], "FROM touched")).toEqual([{ outcome: "0c", told: 1 }]);
  });

  test("doesn’t take one that was dropped while it was told for another that bears its number since", () => {
    const ledger = answered(aLedger(folder));
    ledger.touched([{ key: "dam", outcome: "0a", counts }]);
    const telling = ledger.untold();
    ledger.withdraw("dam");
    ledger.touched([{ key: "ferry", outcome: "0a", counts }]);
    if (telling !== null) ledger.told(telling);
    expect(ledger.untold()?.key).toBe("ferry");
    ledger.close();
  });
});
