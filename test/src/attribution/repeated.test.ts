import { expect, test } from "vitest";
import { extractQuotations } from "../../../src/attribution/extract.ts";
import { anArticle } from "../../an-article.ts";

const BODY = "“We had some trouble with the lock,” said Ada Lind on Friday. “It will be mended.”";

function creditedIn(heading: string, body = BODY): (string | null)[] {
  const text = `The lock is shut.\n\n${heading}\n\n${body}\n`;
  const { quotations } = extractQuotations(anArticle({ text }));
  return quotations
    .filter(({ content: [{ start }] }) => start < text.indexOf(body))
    .map(({ speaker }) => speaker?.name ?? null);
}

test("a heading's words that stand in a quotation below it are its speaker's", () => {
  expect(creditedIn("“We had some trouble”")).toEqual(["Ada Lind"]);
});

test("also where a number stands before the heading", () => {
  expect(creditedIn("Other news.\n\n3. “We had some trouble”")).toEqual(["Ada Lind"]);
});

test("a few words alone in the body are not his who spoke before them", () => {
  const text =
    "The lock is shut.\n\n“It broke,” said Bo Berg.\n\n“… a long, wet summer”\n\nThe miller left.\n";
  const { quotations } = extractQuotations(anArticle({ text }));
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(["Bo Berg"]);
});

test.each([
  ["that nobody says below", "“We had some luck there”", BODY],
  ["of three words", "“We had some”", BODY],
  [
    "that two people say",
    "“We had some trouble”",
    `${BODY}\n\n“We had some trouble with the weir,” said Bo Berg, the miller.`,
  ],
])("a heading's words are nobody's %s", (_, heading, body) => {
  expect(creditedIn(heading, body)).toEqual([]);
});
