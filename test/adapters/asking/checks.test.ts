import { expect, test } from "vitest";
import { createAsk } from "../../../adapters/asking/asking.ts";
import { checksOf, quotedIn } from "../../../adapters/asking/checks.ts";
import { articleFromText, createCoverage, type Inquiry } from "../../../src/index.ts";
import { anAbsence } from "../../an-answer.ts";

const FERRY = articleFromText(
  "ferry",
  `Ferry stays, says mayor

“The ferry stays where it is,” Mayor Ada Lind told the council.

“Nobody asked the crew,” said Per Holm, who has steered it for years.`,
);
const ask = createAsk(createCoverage([FERRY]), () => {});

test("a message's quotations are found in their order, with whom it credits, and quotation blocks too", () => {
  const text = `Ada Lind said “the ferry stays where it is”.\n> nobody asked the crew\nAnd “we will see about the fares”?`;
  expect(quotedIn(text)).toEqual([
    { wording: "the ferry stays where it is", speaker: "Ada Lind" },
    { wording: "we will see about the fares", speaker: null },
    { wording: "nobody asked the crew", speaker: null },
  ]);
});

test("a quotation block with marks in it counts once", () => {
  expect(quotedIn("> “nobody asked the crew”").map(({ wording }) => wording)).toEqual([
    "nobody asked the crew",
  ]);
});

test("each is put to the coverage with its speaker", () => {
  const checks = checksOf("Per Holm said “the ferry stays where it is”.", ask, 9);
  expect(checks.ok && checks.value.map(({ answer }) => answer.verdict)).toEqual(["wrong-speaker"]);
});

test("wording and speaker are handed in as values, whatever they are", () => {
  const inquiries: Inquiry[] = [];
  const noting = createAsk(
    {
      ask(inquiry) {
        inquiries.push(inquiry);
        return anAbsence();
      },
    },
    () => {},
  );
  checksOf("Ada Lind said “did she say it? No”.\n> nobody asked", noting, 9);
  expect(inquiries).toEqual([
    { text: "did she say it? No", wording: "did she say it? No", speaker: "Ada Lind" },
    { text: "nobody asked", wording: "nobody asked" },
  ]);
});

test("no more of them than asked for", () => {
  const checks = checksOf("“the ferry stays where it is”, “nobody asked the crew”", ask, 1);
  expect(checks.ok && checks.value.map(({ wording }) => wording)).toEqual(["the ferry stays where it is"]);
});

test("nothing quoted, nothing checked", () => {
  expect(checksOf("no words of anybody", ask, 9)).toEqual({ ok: true, value: [] });
});
