import { expect, test } from "vitest";
import { learntReader, type ReportReader } from "../../../../src/attribution/reports/model.ts";
import { createReportCredit, reportFeatures } from "../../../../src/attribution/reports/report-credit.ts";
import { reportsOf } from "../../../../src/attribution/reports/reports.ts";
import { finished } from "../../../../src/domain/steps.ts";
import { aScene } from "../a-scene.ts";

/** How sure the first report is that a text holds, 0 where it holds none that is told. */
function sureOf(text: string): number {
  return finished(reportsOf(aScene(text), learntReader()))[0]?.probability ?? 0;
}

test.each([
  [
    "what was said is surer than what was not",
    "Ada Lind said that the dam held.",
    "Ada Lind declined to say when the dam held.",
  ],
  [
    "what is said is surer than what is known",
    "Ada Lind said that the dam held.",
    "Ada Lind knows that the dam held.",
  ],
])("%s", (_, surer, other) => {
  expect(sureOf(surer)).toBeGreaterThan(sureOf(other));
});

test("a clause after “said that” by a name is sure enough to be shown with it", () => {
  expect(sureOf("Mayor Ada Lind said that the dam held through the night.")).toBeGreaterThan(0.8);
});

test("features tell the verb in its base form, what governs it, and how the source hangs on it", () => {
  expect(featuresOf("Ada Lind would say the dam held.")).toEqual(
    expect.arrayContaining([
      "verb say",
      "after would",
      "mention name",
      "linked subject-verb",
      "source before",
    ]),
  );
  expect(featuresOf("The dam held, according to Ada Lind.")).toEqual(
    expect.arrayContaining(["verb according", "linked according", "source behind", "cue behind"]),
  );
});

test("without weights nothing is likelier than not", () => {
  const reader = { ...learntReader(), credit: createReportCredit(new Map()) };
  expect(finished(reportsOf(aScene("Ada Lind said that the dam held."), reader))[0]?.probability).toBe(0.5);
});

function featuresOf(text: string): string[] {
  const told: string[] = [];
  const credit: ReportReader["credit"] = (scene, labelled, found) => {
    reportFeatures(scene, labelled, found, (name) => told.push(name));
    return 1;
  };
  finished(reportsOf(aScene(text), { ...learntReader(), credit }));
  return told;
}
