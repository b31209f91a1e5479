import { expect, test } from "vitest";
import { slice } from "../../../../src/domain.ts";
import { aScene } from "../a-scene.ts";

test.each([
  ["behind a verb of speech", "“No,” said Black.", "Black"],
  ["before one, after a quotation", "“No,” Cuban said.", "Cuban"],
])("a capital word that speaks is a name: %s", (_name, text, expected) => {
  expect(aScene(text).mentions.map((mention) => slice(text, mention))).toContain(expected);
});

test.each([
  [
    "whoever a verb names",
    "At a forum of owners, one questioner claimed it was late.",
    "one questioner",
    "role",
  ],
  ["a share", "Another 19 percent said it was late.", "Another 19 percent", "group"],
])("a calling that no table knows has its kind: %s", (_name, text, expected, kind) => {
  const found = aScene(text).mentions.find((mention) => slice(text, mention) === expected);
  expect(found?.kind).toBe(kind);
});

test.each([
  ["before a verb", "The harbour may shut, and its wharfinger warned of more.", "its wharfinger"],
  ["behind a verb and a quotation", "“No,” said the old lutanist.", "the old lutanist"],
])("a calling that no table knows is a speaker: %s", (_name, text, expected) => {
  expect(aScene(text).mentions.map((mention) => slice(text, mention))).toContain(expected);
});

test.each([
  ["a complement", "The smell of the wharfinger said much."],
  ["beside a verb that things do too", "The wharfage showed that it was late."],
])("but none in other places: %s", (_name, text) => {
  expect(aScene(text).mentions.map((mention) => slice(text, mention))).not.toContain("the wharfinger");
  expect(aScene(text).mentions.map((mention) => slice(text, mention))).not.toContain("The wharfage");
});

test.each([
  ["“It is late,” one said.", "one"],
  ["“It is late,” said another.", "another"],
  ["“It is late,” complained a third.", "a third"],
  ["“It is late,” recalled one of those who had waited.", "one"],
  ["One added: “It is late.”", "One"],
  ["“It is late,” quipped one wag.", "one wag"],
  ["“It is late,” cried the gallery.", "the gallery"],
  ["“It is late,” sobbed the mother-of-two.", "the mother-of-two"],
])("somebody unnamed speaks beside a quotation: %s", (text, expected) => {
  expect(aScene(text).mentions.map((mention) => slice(text, mention))).toContain(expected);
});

test("one who speaks nowhere near a quotation is nobody to be found", () => {
  const text = "One was late, and another said so.";
  expect(aScene(text).mentions.map((mention) => slice(text, mention))).toEqual([]);
});
