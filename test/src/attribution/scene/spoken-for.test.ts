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
