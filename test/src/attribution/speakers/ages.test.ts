import { expect, test } from "vitest";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { anArticle } from "../../../an-article.ts";

function speakerOf(text: string): string | undefined {
  return extractQuotations(anArticle({ text })).quotations.at(-1)?.speaker?.name;
}

test.each([
  ["between commas", "Ada Lind, 52, met Tom Reeve. “I won,” the 52-year-old said.", "Ada Lind"],
  ["in a bracket", "Ada Lind (52) met Tom Reeve, 60. “I won,” said the 52-year-old.", "Ada Lind"],
  ["of somebody else", "Ada Lind, 52, left. “I won,” said the 71-year-old.", "71-year-old"],
  ["that two have", "Ada Lind, 52, met Bo Ark, 52. “I won,” said the 52-year-old.", "52-year-old"],
])("an age stands for the one who has it: %s", (_name, text, expected) => {
  expect(speakerOf(text)).toBe(expected);
});
