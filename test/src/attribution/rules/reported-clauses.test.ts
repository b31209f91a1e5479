import { expect, test } from "vitest";
import { reportedClauses } from "../../../../src/attribution/rules/reported-clauses.ts";
import { sceneOf } from "../../../../src/attribution/scene/scene.ts";
import { slice } from "../../../../src/domain.ts";
import { GERMAN } from "../../../../src/language/german/german.ts";

/** Content and source as words. */
function reportsIn(text: string): string[][] {
  const scene = sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
  return reportedClauses(scene).map(({ content, source }) => {
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
