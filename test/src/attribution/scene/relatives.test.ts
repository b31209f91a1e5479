import { expect, test } from "vitest";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { anArticle } from "../../../an-article.ts";
import { aScene, phraseWords } from "../a-scene.ts";

function credited(sentence: string): (string | null | undefined)[] {
  const { quotations } = extractQuotations(anArticle({ text: `Notes\n\n${sentence}` }));
  return quotations.filter(({ kind }) => kind !== "indirect").map(({ speaker }) => speaker?.name);
}

test.each([
  ["One of the doctors who signed the letter called the plan “a ruin of a plan.”", "One of the doctors"],
  ["The baker who sold the mill called it “a ruin of a mill.”", "baker"],
  ["Ada Lind, who wrote the letter, called it “a ruin of a letter.”", "Ada Lind"],
  ["Staff spoke. The letter called the plan “a ruin of a plan.”", "letter"],
])("the subject of a verb after a relative clause: %s", (sentence, name) => {
  expect(credited(sentence)).toEqual([name]);
});

test.each([
  ["The doctor who signed the letter called it late.", "The doctor"],
  ["The doctor, who signed the letter called late.", "the letter"],
  ["The doctor came. Who signed the letter called it late.", "the letter"],
])("a verb after a relative clause hangs on one phrase alone: %s", (text, subject) => {
  const scene = aScene(text);
  const called = scene.tokens.findIndex(({ lower }) => lower === "called");
  const subjects = scene.phrases.flatMap(({ verb }, at) => (verb === called ? [phraseWords(scene, at)] : []));
  expect(subjects).toEqual(subject === null ? [] : [subject]);
});
