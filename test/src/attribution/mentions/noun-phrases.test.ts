import { expect, test } from "vitest";
import { sceneOf } from "../../../../src/attribution/scene/scene.ts";
import { GERMAN } from "../../../../src/language/german/german.ts";

test.each([
  ["the verb before it", "Da sagten sie nichts.", "plural"],
  ["the verb after it", "Doch sie sagten nichts.", "plural"],
  ["a verb of one", "Doch sie sagte, dass alle sagten, was sie wollten.", "female"],
])("“sie” is one or several by %s", (_name, text, gender) => {
  const { mentions } = sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
  expect(mentions.find(({ kind }) => kind === "pronoun")?.gender).toBe(gender);
});

test.each([
  ["die Brückenwärterin", "female"],
  ["die Anästhesistin", "female"],
  ["der Ornithologe", "male"],
])("“%s” is known by how the word ends, as no list holds it", (phrase, gender) => {
  const text = `Am Abend sagte ${phrase}, es sei spät.`;
  const { mentions } = sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
  expect(mentions.find(({ start }) => start === text.indexOf(phrase))).toMatchObject({ gender });
});
