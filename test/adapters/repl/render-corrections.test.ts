import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Standing } from "../../../adapters/corpus/standing.ts";
import type { ListedAnswer, Touched } from "../../../adapters/delivery/corrections/touched.ts";
import { CorrectionJson, correctionJson } from "../../../adapters/repl/corrections-json.ts";
import { renderCorrections } from "../../../adapters/repl/render-corrections.ts";
import { createCoverage, shownCitation } from "../../../src/index.ts";
import { aCitation, anArticle } from "../../an-answer.ts";
import { aQuestion } from "../delivery/a-question.ts";
import { shown, UNSAFE } from "./a-screen.ts";

const NOBODY: Standing = {
  finding: { kind: "gone" },
  article: null,
  credit: null,
  corrections: [],
  held: null,
};

function touched(now: Partial<Standing>, words = "“The ferry stays,”"): ListedAnswer {
  const question = aQuestion({
    key: "slack:T1:C1:1.1",
    queue: "C1",
    asked: Date.parse("2026-03-14T12:05:00Z"),
  });
  const entry = { question, wanted: "answer", state: "posted", message: "C1/1.2", shown: null } as const;
  const cited = shownCitation(aCitation(words));
  return { entry, citations: [{ shown: cited, now: { ...NOBODY, ...now } }], isTold: true };
}

function rendered(answer: ListedAnswer): string {
  return shown(renderCorrections({ looked: 3, unknown: 0, answers: [answer] }), { columns: 200 });
}

const article = anArticle();
const coverage = createCoverage([
  anArticle({ text: article.text.replace("ferry stays,”", "ferry goes,”"), version: "1" }),
]);
const reworded = { ...coverage.standing(shownCitation(aCitation())), held: null };

describe("an answer that is touched", () => {
  test("is told with what was shown, what stands there now, where and when it was given", () => {
    expect(rendered(touched(reworded)).split("\n")).toEqual([
      "1 answer of 3 given with citations is touched, in 1 citation.",
      "Asked 14 Mar 2026, 12:05 UTC · Slack, channel C1",
      "https://slack.com/app_redirect?channel=C1&team=T1",
      "[1] │ “The ferry stays,”",
      "    credited then: Ada Lind",
      "    Ferry stays, says mayor",
      "    https://courier.example/ferry-stays",
      "    then: “The ferry [-stays,”-]",
      "    now:  “The ferry {+goes,”+}",
      "",
    ]);
  });

  test("says so where no chat program has told of it yet", () => {
    const answer = { ...touched(reworded), isTold: false };
    expect(rendered(answer)).toContain("· Slack, channel C1 · not told of yet\n");
    expect(correctionJson(answer).told).toBe(false);
  });

  test.each<[string, Partial<Standing>, string]>([
    ["words that are gone", { article }, "now: the article doesn’t print these words any more"],
    ["an article that is gone", {}, "now: the article isn’t in the coverage any more"],
    [
      "an article that is held back",
      { held: "its status is “canceled”" },
      "now: the article is held back: its status",
    ],
    [
      "other credit",
      { article, finding: { kind: "moved", span: { start: 71, end: 89 } }, credit: { now: "Per Holm" } },
      "now: the same words, credited to Per Holm",
    ],
    [
      "no credit",
      { article, finding: { kind: "moved", span: { start: 71, end: 89 } }, credit: { now: null } },
      "now: the same words, credited to nobody that whosaid can name",
    ],
    [
      "a correction",
      {
        article,
        finding: { kind: "unchanged", span: { start: 71, end: 89 } },
        corrections: ["It was a year."],
      },
      "stated since, by its publisher: It was a year.",
    ],
  ])("is told plainly of %s", (_name, now, line) => {
    expect(rendered(touched(now))).toContain(`\n    ${line}`);
  });

  test("can't steer the terminal, nor pass for a line of ours", () => {
    const answer = touched({ ...reworded, corrections: ["\u001b[31mred │ bar\nwhosaid: lies"] });
    expect(rendered(answer)).not.toMatch(UNSAFE);
    expect(rendered(answer)).toMatch(/by its publisher: .*red \| bar.*whosaid: lies/u);
  });

  test.each<[string, Partial<Standing>]>([
    ["another wording", reworded],
    ["words that are gone", {}],
  ])("keeps to its schema: %s", (_name, now) => {
    const json: unknown = JSON.parse(JSON.stringify(correctionJson(touched(now))));
    expect(CorrectionJson.parse(json)).toEqual(json);
  });

  test("is told to machines with both texts, each a slice of its own version", () => {
    const { citations, asked } = correctionJson(touched(reworded));
    expect([asked, citations[0]?.shown.text, citations[0]?.now.text]).toEqual([
      "2026-03-14T12:05:00.000Z",
      "“The ferry stays,”",
      "“The ferry goes,”",
    ]);
    expect(citations[0]?.diff).toContainEqual({ op: "shown", text: "stays,”" });
  });
});

test("the page tells of every key of the JSON", () => {
  const page = readFileSync(new URL("../../../docs/corrections.md", import.meta.url), "utf8");
  const json = correctionJson(touched(reworded));
  const [citation] = json.citations;
  const keys = [json, citation, citation?.shown, citation?.now].flatMap((one) => Object.keys(one ?? {}));
  expect(keys.filter((key) => !new RegExp(`[\`.]${key}\``, "u").test(page))).toEqual([]);
});

test.each<[string, Omit<Touched, "answers">, string]>([
  [
    "there are some",
    { looked: 1200, unknown: 0 },
    "No answer is touched: 1,200 answers with citations looked at.",
  ],
  ["there are none", { looked: 0, unknown: 0 }, "No answer is touched: none with citations was given."],
  [
    "some can't be told of",
    { looked: 2, unknown: 1 },
    "No answer is touched: 2 answers with citations looked at. Of 1 answer it can’t be told: given before the words shown were kept.",
  ],
])("that no answer is touched is said plainly where %s", (_name, counts, head) => {
  expect(shown(renderCorrections({ ...counts, answers: [] }), { columns: 300 })).toBe(`${head}\n`);
});
