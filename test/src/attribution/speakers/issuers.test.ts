import { expect, test } from "vitest";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { anArticle } from "../../../an-article.ts";

/** Who is credited with the words in marks. */
function creditedIn(text: string): string | null | undefined {
  const body = `The lock is shut\n\n${OPENING} ${text}\n`;
  const { quotations } = extractQuotations(anArticle({ text: body }));
  return quotations.find(({ kind }) => kind !== "indirect")?.speaker?.name;
}

const OPENING = "HARROWMERE — The baker Ada Lind met the Weir Council on Monday.";

test.each([
  ["its owner's", "Lind's letter called the lock “a ruin”.", "Ada Lind"],
  ["its owner's, told by a pronoun", "She left. Her letter called the lock “a ruin”.", "Ada Lind"],
  ["who it is from", "A report from the Weir Council called the lock “a ruin”.", "Weir Council"],
  [
    "whoever put it out",
    "The Weir Council has put out a statement. “It is a ruin,” the statement said.",
    "Weir Council",
  ],
  ["whoever said so in it", "Lind wrote in a letter to us. “It is a ruin,” the letter said.", "Ada Lind"],
  ["whom “it” leads to", "The Weir Council issued a statement. “It is a ruin,” it said.", "Weir Council"],
])("what a document says is the word of %s", (_name, text, speaker) => {
  expect(creditedIn(text)).toBe(speaker);
});

test.each([
  [
    "another that nobody is named for",
    "Lind wrote a letter. A second letter came. “It is a ruin,” the letter said.",
  ],
  ["one of long ago", `Lind wrote a letter. ${"It rained. ".repeat(8)}“It is a ruin,” the letter said.`],
  ["what is no word of anybody's", "Lind wrote a letter. “It is a ruin,” the survey said."],
])("but not of %s", (_name, text) => {
  expect(creditedIn(text)).not.toBe("Ada Lind");
});
