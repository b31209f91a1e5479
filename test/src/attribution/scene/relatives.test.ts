import { expect, test } from "vitest";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { anArticle } from "../../../an-article.ts";

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
