import { describe, expect, test } from "vitest";
import { articleFromText } from "../../../../src/article/parse.ts";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { isDisowned, relayedBy } from "../../../../src/attribution/scene/passed-on.ts";
import { aScene, phraseWords } from "../a-scene.ts";

/** Who is credited with each words in marks, below a headline and an opening paragraph; "nobody" where it is not told. */
function credits(story: string): string[] {
  const text = `A row in court\n\nDan Reed and Ann Lee met in court on Monday. Bob Orr was there.\n\n${story}`;
  const { quotations, unattributed } = extractQuotations(articleFromText("row", text));
  const marked = quotations
    .filter(({ kind }) => kind !== "indirect")
    .map(({ content, speaker }) => ({ at: content[0].start, name: speaker?.name ?? "nobody" }));
  const others = unattributed.map((span) => ({ at: span.start, name: "nobody" }));
  return [...marked, ...others].sort((one, other) => one.at - other.at).map(({ name }) => name);
}

describe("words that one passes on are another’s", () => {
  test.each([
    ["“I will burn it down,” Reed told the guard, according to the prosecutor’s office.", "Dan Reed"],
    ["Prosecutors said Reed threatened to “break every window” in the street.", "Dan Reed"],
    ["The prosecutor’s office quoted Reed as saying: “You will be sorry.”", "Dan Reed"],
    ["Reed sent the guard a message saying “I will burn it down”, the prosecutor’s office said.", "Dan Reed"],
    ["Lee said Orr had told her: “You are out.”", "Bob Orr"],
    ["Lee called Reed “a liar and a cheat”.", "Ann Lee"],
    ["Reed, whom Lee had called “a coward”, laughed.", "Ann Lee"],
    ["Lee of the Post reports that Reed told the crew to “hide and wait”.", "Dan Reed"],
    ["The Post reported that Reed had instructed the crew of the boat to “hide and wait”.", "Dan Reed"],
    ["Lee accused Reed of “losing his nerve”.", "Ann Lee"],
  ])("%s", (story, speaker) => {
    expect(credits(story)).toEqual([speaker]);
  });
});

describe("nobody is credited with what", () => {
  test.each([
    ["he is accused of by somebody", "Reed is accused of “menaces”, an allegation that he rejects."],
    ["he has been called", "Lee has been described as “the queen of the docks”."],
    ["is often credited to her", "“Well-behaved boats rarely sink” is often credited to Ann Lee."],
    ["was wrongly ascribed to her", "What was wrongly ascribed to Lee – “Fog is free” – is older."],
    ["is a saying ascribed to her", "A saying ascribed to Lee – “Fog is free” – is older."],
    ["is a saying wrongly ascribed to her", "A saying wrongly ascribed to Lee – “Fog is free” – is older."],
  ])("%s", (_what, story) => {
    expect(credits(story)).toEqual(["nobody"]);
  });
});

test("who was quoted as saying it said it", () => {
  expect(credits("Reed was quoted as saying: “I will burn it down.”")).toEqual(["Dan Reed"]);
});

test("a statement attributed to somebody is no saying", () => {
  expect(credits("In a statement attributed to Lee, the board said: “We are sorry.”")).toEqual(["board"]);
});

test.each([
  ["whom an office quotes", "Quoting Dan Reed as saying “no”, the office closed.", "Dan Reed"],
  ["who sent them", "Dan Reed sent a message saying “no”, the office said.", "Dan Reed"],
  [
    "nobody else where the words are far behind",
    "The office said Dan Reed told us by the quay of old and late of “a fall”.",
    null,
  ],
  ["nobody else where who quotes only works", "The office quoted Dan Reed at length “in vain”.", null],
])("the first phrase of a text may be passed on too: %s", (_name, text, expected) => {
  const scene = aScene(text);
  const office = scene.phrases.findIndex((_, at) => phraseWords(scene, at)?.toLowerCase() === "the office");
  expect(phraseWords(scene, relayedBy(scene, 0, office))).toBe(expected);
});

test.each([
  ["at once", "“I will burn it,” Dan Reed told the guard, according to the office.", "Dan Reed"],
  ["behind a comma", "“I will burn it”, Dan Reed told the guard, according to the office.", "Dan Reed"],
  [
    "but not behind another word",
    "“I will burn it,” then Dan Reed told the guard, according to the office.",
    null,
  ],
  [
    "nor behind a comma and words",
    "“I will burn it”, by then Dan Reed told the guard, according to the office.",
    null,
  ],
])("who tells a source’s words speaks %s", (_name, text, expected) => {
  const scene = aScene(text);
  const office = scene.phrases.findIndex(({ order }) => order === "according");
  expect(office).toBeGreaterThan(0);
  expect(phraseWords(scene, relayedBy(scene, 0, office))).toBe(expected);
});

test.each([
  ["What was wrongly ascribed to Ann Lee – “Fog is free” – is older.", true],
  ["A saying ascribed to Ann Lee – “Fog is free” – is older.", true],
  ["“Fog is free” is, after all, credited to Ann Lee.", false],
  ["“Fog is free” is credited to Ann Lee.", true],
  ["A statement attributed to Ann Lee said: “Fog is free.”", false],
  ["Much was wrongly ascribed to Ann Lee. She said: “Fog is free.”", false],
])("whether words are only said to be somebody’s: %s", (text, expected) => {
  expect(isDisowned(aScene(text), 0)).toBe(expected);
});
