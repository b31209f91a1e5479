import { expect, test } from "vitest";
import { reportedClauses } from "../../../../src/attribution/rules/reported-clauses.ts";
import { sceneOf } from "../../../../src/attribution/scene/scene.ts";
import { finished } from "../../../../src/domain/steps.ts";
import { slice } from "../../../../src/domain.ts";
import { GERMAN } from "../../../../src/language/german/german.ts";

/** Content and source as words. */
function reportsIn(text: string): string[][] {
  const scene = sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
  return finished(reportedClauses(scene)).map(({ content, source }) => {
    const mention = scene.phrases[source]?.mention;
    return [content.map((span) => slice(text, span)).join(" … "), mention ? slice(text, mention) : ""];
  });
}

test.each([
  ["Die Fähre bleibe, sagte Lind.", [["Die Fähre bleibe", "Lind"]]],
  ["Lind sagte, die Fähre bleibe.", [["die Fähre bleibe", "Lind"]]],
  ["Lind sagte, dass die Fähre fährt.", [["dass die Fähre fährt", "Lind"]]],
  ["Am Montag sagte Lind, man habe genug Geld.", [["man habe genug Geld", "Lind"]]],
  ["Laut Lind fährt die Fähre im Mai.", [["fährt die Fähre im Mai", "Lind"]]],
  ["Die Fähre fährt Lind zufolge im Mai.", [["Die Fähre fährt … im Mai", "Lind"]]],
  ["Lind sagte: Die Fähre bleibe im Hafen.", [["Die Fähre bleibe im Hafen", "Lind"]]],
  ["Lind sagte gestern, die Fähre bleibe.", [["die Fähre bleibe", "Lind"]]],
  ["Lind sagte am Montag in Norderhaven, die Fähre bleibe.", [["die Fähre bleibe", "Lind"]]],
  ["Brandt kam, als Lind sagte, die Fähre bleibe.", [["die Fähre bleibe", "Lind"]]],
  ["Die Fähre fährt im Mai, sagte Lind, und Brandt nickte.", [["Die Fähre fährt im Mai", "Lind"]]],
  ["Lind sagte am Montag in Norderhaven nichts.", []],
  ["Lind sagte, es bleibe.", []],
  ["Die Fähre fährt im Mai.", []],
  ["Lind sprach in Norderhaven.", []],
])("what is reported in “%s”", (text, wanted) => {
  expect(reportsIn(text)).toEqual(wanted);
});

test("a sentence in the Konjunktiv goes on with what was said before it, one in the Indikativ ends it", () => {
  const text = "Die Fähre bleibe, sagte Lind. Man habe Geld. Am Abend begann es zu regnen. Das sei kalt.";
  expect(reportsIn(text)).toEqual([
    ["Die Fähre bleibe", "Lind"],
    ["Man habe Geld", "Lind"],
  ]);
});

test("a new paragraph ends it too", () => {
  expect(reportsIn("Die Fähre bleibe, sagte Lind.\n\nMan habe Geld.")).toEqual([
    ["Die Fähre bleibe", "Lind"],
  ]);
});

test("what stands in marks is told as such, and not reported", () => {
  expect(reportsIn("Lind sagte, das sei „ein Wrack“.")).toEqual([]);
});

test("a sentence goes on with what was said in marks before it too", () => {
  expect(reportsIn("„Sie fährt“, sagte Lind. Man habe Geld. Es komme im Mai.")).toEqual([
    ["Man habe Geld", "Lind"],
    ["Es komme im Mai", "Lind"],
  ]);
});

test("a clause in the Konjunktiv is surer than one in the Indikativ, and that than a sentence without a cue", () => {
  const text = "Lind sagte, die Fähre bleibe. Lind sagte, die Fähre fährt im Mai. Man habe Geld.";
  const likely = finished(reportedClauses(sceneOf(text, [{ start: 0, end: text.length }], GERMAN))).map(
    ({ probability }) => probability,
  );
  expect(likely).toHaveLength(3);
  expect(likely).toEqual(likely.toSorted((one, other) => other - one));
  expect(new Set(likely).size).toBe(3);
  expect(likely.every((one) => one > 0 && one < 1)).toBe(true);
});
