import { expect, test } from "vitest";
import { articleFromText } from "../../../../src/article/parse.ts";
import { extractQuotations } from "../../../../src/attribution/extract.ts";

/** Of the last quotation of a body under a headline. */
function lastSpeaker(...paragraphs: readonly string[]): string | null {
  const { quotations } = extractQuotations(
    articleFromText("a.txt", ["Harbour news", ...paragraphs].join("\n\n")),
  );
  return quotations.at(-1)?.speaker?.name ?? null;
}

/** The article is about her before she is called by anything but her name. */
const SALE = "Ada Lind came late. Ada Lind walked out of the meeting on Tuesday evening.";

test.each([
  ["who was just named alone", [SALE, "“It is a bad plan,” the painter said."], "Ada Lind"],
  [
    "again, once that is told",
    [SALE, "“A bad plan,” the painter said.", "“A very bad one,” the painter said."],
    "Ada Lind",
  ],
  [
    "who is named alone in the sentence before",
    ["Jonas Holm stayed.", SALE, "“It is a bad plan,” the painter said."],
    "Ada Lind",
  ],
])("what an article calls somebody with “the” is %s", (_, paragraphs, name) => {
  expect(lastSpeaker(...paragraphs)).toBe(name);
});

test.each([
  ["“a”", [SALE, "“It is a bad plan,” a painter said."], "painter"],
  [
    "a noun that came up before",
    [`A painter left early. ${SALE}`, "“It is a bad plan,” the painter said."],
    "painter",
  ],
  ["a noun for anybody", [SALE, "“It is a bad plan,” the woman said."], "woman"],
  [
    "one of two",
    [SALE, "Ada Lind met Jonas Holm on Tuesday.", "“It is a bad plan,” the painter said."],
    "painter",
  ],
  [
    "another in its own sentence",
    ["Jonas Holm stayed.", "“It is a bad plan,” Ada Lind told the painter, the painter said."],
    "Ada Lind",
  ],
  ["somebody named once", ["Ada Lind left early.", "“It is a bad plan,” the painter said."], "painter"],
  ["somebody’s", [SALE, "“It is a bad plan,” the town’s painter said."], "town’s painter"],
  [
    "somebody of another gender",
    ["Mr. Jonas Holm came late. Mr. Holm left.", "“It is a bad plan,” the actress said."],
    "actress",
  ],
])("nobody named is meant by %s", (_, paragraphs, name) => {
  expect(lastSpeaker(...paragraphs)).toBe(name);
});

test("nor by a name that was printed long before", () => {
  const since = "The rain fell. It fell on the quay. It fell on the town hall. It fell on the ferry.";
  expect(lastSpeaker(SALE, since, "“It is a bad plan,” the painter said.")).toBe("painter");
});
