import { expect, test } from "vitest";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { isSpeechless } from "../../../../src/attribution/speakers/speechless.ts";
import { anArticle } from "../../../an-article.ts";

test.each([
  ["EB-7", "eb-7", true],
  ["F-35B", "f-35b", true],
  ["G-7", "g-7", false],
  ["CT of his chest", "ct", true],
  ["FBI of the North", "fbi", false],
  ["applause line", "line", true],
  ["letter to the board", "letter", false],
])("%s says nothing: %#", (printed, noun, expected) => {
  expect(isSpeechless(printed, noun, /-|of/.test(printed))).toBe(expected);
});

test.each([
  ["what “it” can’t be", "Then came an applause line. It attacked the mayor, saying he “sold the quay”."],
  ["a programme by letters and numbers", "EB-7 requires work in a “drowned harbour area,” a rare thing."],
  ["a survey that holds replies", "“Too slow.” “Too loud.” So ran two replies in the tram survey."],
  ["a paper that somebody wrote to", "In comments to the Quayside Post, he spoke of “drowned money” again."],
  ["a scan", "A CT of his chest showed that the rib had healed well."],
])("nobody is credited with words beside %s", (_, text) => {
  const { quotations } = extractQuotations(anArticle({ text: `The quay\n\n${text}` }));
  const credited = quotations.flatMap(({ speaker }) => speaker?.name ?? []);
  expect(credited).toEqual([]);
});
