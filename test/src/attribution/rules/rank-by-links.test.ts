import { expect, test } from "vitest";
import { creditByLinks } from "../../../../src/attribution/rules/credit-by-links.ts";
import { rankByLinks } from "../../../../src/attribution/rules/rank-by-links.ts";
import { type Scene, sceneOf } from "../../../../src/attribution/scene/scene.ts";
import { finished } from "../../../../src/domain/steps.ts";
import { GERMAN } from "../../../../src/language/german/german.ts";
import { phraseWords } from "../a-scene.ts";

function german(text: string): Scene {
  return sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
}

/** Of each quotation; null for nobody who is known. */
function sources(text: string): (string | null)[] {
  const scene = german(text);
  return finished(rankByLinks(scene)).map(({ phrase }) => phraseWords(scene, phrase));
}

/** How sure each credit is. */
function surenesses(text: string): number[] {
  const scene = german(text);
  return finished(rankByLinks(scene)).map((choice, run) => creditByLinks(scene, run, choice));
}

test.each([
  [
    "the link behind the words, over a verb in two parts",
    "Ole Brandt kam. „Sie fährt“, hat Jana Lind gesagt.",
  ],
  [
    "a link far before them in their sentence",
    "Jana Lind sagte am Abend vor dem Rathaus in Norderhaven, man sei „auf einem guten Weg“.",
  ],
  [
    "the link of their own sentence, and not that of the next",
    "Jana Lind sagte, sie komme „sehr bald“. Ole Brandt sagte, er gehe.",
  ],
  [
    "whoever announces them",
    "Ole Brandt sagte nichts. Jana Lind sagte am Montag:\n\n„Die Fähre fährt im Mai.“",
  ],
  ["a label of their line", "Jana Lind: „Sie fährt im Mai.“"],
  ["who names a thing so", "Ole Brandt kam. Jana Lind nannte die Fähre „ein Wrack“."],
])("words are those of %s", (_name, text) => {
  expect(sources(text)).toEqual(["Jana Lind"]);
});

const FIRST = "„Sie fährt im Mai“, sagte Jana Lind.";

test.each([
  ["in the same paragraph", `${FIRST} „Wir haben lange gewartet.“`, "Jana Lind"],
  ["in the next one", `${FIRST}\n\n„Wir haben lange gewartet.“`, "Jana Lind"],
  ["in words of four without a verb", `${FIRST} „Der große alte Hafen.“`, "Jana Lind"],
  [
    "but not over a paragraph of the narrator’s",
    `${FIRST}\n\nEs regnete.\n\n„Wir haben lange gewartet.“`,
    null,
  ],
  ["but not in a title", `${FIRST} Sie las „Der Hafen“ vor.`, null],
  ["but not in two words alone", `${FIRST} „Der Hafen.“`, null],
  [
    "but not behind what a sign says",
    "Jana Lind sagte nichts. Auf dem Schild stand:\n\n„Wir haben gewartet.“",
    null,
  ],
])("whoever spoke goes on %s", (_name, text, source) => {
  expect(sources(text).at(-1)).toBe(source);
  expect(sources(`Es regnete.\n\nDer Hafen schwieg.\n\n${text}`).at(-1)).toBe(source);
});

test("a sentence credited in its own sentence or behind a colon is surer than one that goes on, and that than a fragment", () => {
  const [own = 0, carried = 0] = surenesses(`${FIRST} „Wir haben lange gewartet.“`);
  const [announced = 0] = surenesses("Jana Lind sagte am Montag:\n\n„Die Fähre fährt im Mai.“");
  const [fragment = 0] = surenesses("Jana Lind nannte die Fähre „ein Wrack“.");
  const [word = 0] = surenesses("Jana Lind sagte: „Nein.“");
  expect(announced).toBe(own);
  expect(own).toBeGreaterThan(carried);
  expect(carried).toBeGreaterThan(fragment);
  expect(word).toBe(fragment);
  expect([own, carried, fragment].every((one) => one > 0 && one < 1)).toBe(true);
});
