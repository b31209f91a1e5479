import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadCoverage } from "../../../adapters/corpus/load.ts";
import { createStanding } from "../../../adapters/corpus/standing.ts";
import type { Watch } from "../../../adapters/corpus/watch.ts";
import {
  createTouching,
  type ListedAnswer,
  touchedAnswers,
} from "../../../adapters/delivery/corrections/touched.ts";
import type { Ledger, Touch } from "../../../adapters/delivery/ledger/ledger.ts";
import { shownOf } from "../../../adapters/delivery/replay.ts";
import { createLog } from "../../../adapters/observability/log.ts";
import { type Coverage, createCoverage } from "../../../src/index.ts";
import { aQuestion, aShown } from "./a-question.ts";
import { createMemoryLedger } from "./memory-ledger.ts";

const FERRY = "Ferry\n\n“The ferry stays where it is for good,” said Ada Lind.\n\nThe quay is wet.\n";
const DAM = "Dam\n\n“The dam is safe for another year,” said Ada Lind.\n";
const NOW = Date.parse("2026-03-14T12:00:00Z");

let folder = "";
let ledger: Ledger;
let coverage: Coverage;
let watch: Watch;
let log: string[] = [];
let touch: ReturnType<typeof createTouching>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-touched-"));
  writeFileSync(join(folder, "ferry.txt"), FERRY);
  writeFileSync(join(folder, "dam.txt"), DAM);
  log = [];
  ledger = createMemoryLedger();
  const watches: Watch[] = [];
  const quiet = { step() {}, end() {} };
  const loaded = await loadCoverage(folder, {
    tell: () => {},
    progress: quiet,
    now: () => NOW,
    onWatch: (one) => watches.push(one),
  });
  if (!loaded.ok || watches[0] === undefined) throw new Error("The folder can't be read");
  [coverage, watch] = [loaded.value, watches[0]];
  const report = createLog(
    (line) => log.push(line),
    () => NOW,
  );
  touch = createTouching({ ledger, standingAt: async () => createStanding(coverage, watch), report });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Asks, and shows the answer. */
function answered(key: string, text: string): void {
  const question = aQuestion({ key, text });
  ledger.owe(question);
  ledger.sending(question, shownOf(coverage.answer(text)));
  ledger.posted(key, `m-${key}`);
}

/** Writes a file, and gives what its change touches. */
async function changed(file: string, content: string): Promise<readonly ListedAnswer[]> {
  writeFileSync(join(folder, file), content);
  await watch.look();
  return listed(await touch((await watch.look()).names));
}

function listed(touches: readonly Touch[]): readonly ListedAnswer[] {
  const keys = touches.map(({ key }) => key);
  const { answers } = touchedAnswers(ledger, 0, createStanding(coverage, watch));
  return answers.filter(({ entry }) => keys.includes(entry.question.key));
}

const told = () => log.map((line) => JSON.parse(line) as Record<string, unknown>);

describe("answers given, when the coverage changes", () => {
  beforeEach(() => {
    answered("ferry", "who said “The ferry stays where it is for good”?");
    answered("dam", "who said “The dam is safe for another year”?");
  });

  test("are touched where their words are others now, and no other answer is", async () => {
    const touched = await changed("ferry.txt", FERRY.replace("for good", "until May"));
    expect(touched.map(({ entry }) => entry.question.key)).toEqual(["ferry"]);
    expect(touched[0]?.citations[0].now.finding.kind).toBe("wording changed");
  });

  test("are counted in the log, and written down to be told of, without a word of an article", async () => {
    await changed("ferry.txt", FERRY.replace("for good", "until May"));
    const counts = { citations: 1, reworded: 1, gone: 0, credited: 0, corrected: 0 };
    expect(told()).toMatchObject([{ event: "answers-touched", answers: 1, ...counts }]);
    const touch = ledger.untold();
    expect(touch).toMatchObject({ key: "ferry", counts });
    expect(log.join("") + JSON.stringify(touch?.outcome)).not.toMatch(/ferry|stays|May|Lind/u);
  });

  test("are written down once for each thing that becomes of them", async () => {
    const [may, june] = ["until May", "until June"].map((until) => FERRY.replace("for good", until));
    const keys = async (text = "") => (await changed("ferry.txt", text)).length;
    expect([await keys(may), await keys(`${may}\nThe quay is dry.\n`)]).toEqual([1, 0]);
    expect([await keys(june), await keys(may)]).toEqual([1, 1]);
    expect(await touch("all")).toEqual([]);
  });

  test("are found by a look at all of them, whatever changed", async () => {
    rmSync(join(folder, "dam.txt"));
    await watch.look();
    expect((await touch("all")).map(({ key }) => key)).toEqual(["dam"]);
  });

  test("are found while it isn’t known yet whether they arrived", async () => {
    const question = aQuestion({ key: "sent", text: "who said “The dam is safe for another year”?" });
    ledger.owe(question);
    ledger.sending(question, shownOf(coverage.answer(question.text)));
    rmSync(join(folder, "dam.txt"));
    expect((await touch((await watch.look()).names)).map(({ key }) => key)).toEqual(["sent", "dam"]);
  });

  test("are looked at in the coverage of the place that each stands in", async () => {
    const [asked, shown] = ["who said “The ferry stays where it is for good”?", "slack:C0DESK"];
    const question = aQuestion({ key: "desk", text: asked, place: JSON.stringify({ at: [shown] }) });
    ledger.owe(question);
    ledger.sending(question, shownOf(coverage.answer(asked)));
    ledger.posted("desk", "m-desk");
    const elsewhere = createStanding(createCoverage(), watch);
    const standingAt = async (at: readonly string[]) =>
      at.includes(shown) ? createStanding(coverage, watch) : elsewhere;
    const touching = createTouching({ ledger, standingAt, report: () => {} });
    expect((await touching(["ferry"])).map(({ key }) => key)).toEqual(["ferry"]);
  });

  test("aren't touched by what changes beside their words, nor by other articles", async () => {
    expect(await changed("ferry.txt", FERRY.replace("wet", "dry"))).toEqual([]);
    expect(await changed("harbour.txt", "Harbour\n\n“Dues rise,” said Per Holm.\n")).toEqual([]);
    expect(log).toEqual([]);
  });

  test.each([
    ["withdrawn", "canceled", 'its status is "canceled"'],
    ["corrected", "corrected", null],
  ])("are touched when their article is %s, and told why it is held back", async (_name, status, held) => {
    const [answer] = await changed("ferry.json", JSON.stringify({ status }));
    const now = answer?.citations[0].now;
    expect([now?.finding.kind, now?.held]).toEqual([held === null ? "unchanged" : "gone", held]);
  });

  test("are told what a retracted article states of its retraction", async () => {
    const [answer] = await changed(
      "ferry.json",
      JSON.stringify({ status: "retracted", corrections: "It was made up." }),
    );
    expect(answer?.citations[0].now.corrections).toEqual(["It was made up."]);
  });

  test("are touched when their article is taken away", async () => {
    rmSync(join(folder, "dam.txt"));
    const touched = listed(await touch((await watch.look()).names));
    expect(touched.map(({ entry, citations }) => [entry.question.key, citations[0].now.held])).toEqual([
      ["dam", null],
    ]);
    expect(told()[0]).toMatchObject({ answers: 1, gone: 1 });
  });

  test("are touched by a note of correction beside the text", async () => {
    const [answer] = await changed("dam.json", JSON.stringify({ corrections: ["It was two years."] }));
    expect(answer?.citations[0].now.corrections).toEqual(["It was two years."]);
    expect(told()[0]).toMatchObject({ corrected: 1, reworded: 0, gone: 0 });
  });

  test("are all looked at where what becomes of one breaks us, and that is told", async () => {
    const standing = createStanding(createCoverage(), null);
    const standingAt = async () => (cited: Parameters<typeof standing>[0]) => {
      if (cited.article === "ferry") throw new TypeError("“The ferry stays”");
      return standing(cited);
    };
    const report = createLog(
      (line) => log.push(line),
      () => NOW,
    );
    const touched = await createTouching({ ledger, standingAt, report })("all");
    expect(touched.map(({ key }) => key)).toEqual(["dam"]);
    expect(told()).toMatchObject([
      { event: "touching-failed", kind: "TypeError" },
      { event: "answers-touched" },
    ]);
    expect(log.join("")).not.toContain("stays");
  });
});

test("answers of before the words were kept are counted, and nothing is said of them", () => {
  const old = {
    question: aQuestion(),
    wanted: "answer",
    state: "posted",
    message: "m",
    shown: aShown(),
  } as const;
  const none = { ...old, shown: aShown({ citations: [] }) };
  const given = { given: () => [old, none], isTold: () => false };
  expect(touchedAnswers(given, 0, createStanding(coverage, watch))).toEqual({
    looked: 1,
    unknown: 1,
    answers: [],
  });
});
