import { expect, test } from "vitest";
import { type Match, matchesOf } from "../../../src/answer/match.ts";
import { wordingIn } from "../../../src/answer/worded.ts";
import { askedOf, holdingsOf, paragraphs } from "./a-question.ts";

function found(question: string, ...texts: readonly string[]): Match[] {
  const holdings = holdingsOf(paragraphs(...texts));
  const wording = wordingIn(askedOf(question, holdings));
  return wording === null ? [] : matchesOf(wording, holdings);
}

const TWO = "“The quay stays,” Ada Lind said. “The quay stays,” Bo Kerr said too.";

test("words that two people of a paragraph are quoted with are found in both of their mouths", () => {
  const matches = found('who said "the quay stays"?', TWO);
  expect(matches.map(({ statement }) => statement?.speaker?.name)).toEqual(["Ada Lind", "Bo Kerr"]);
});

test("words that a paragraph has hundreds of times are found twenty-one times, in the order of print", () => {
  const matches = found('who said "the quay stays"?', `${TWO} ${"The quay stays. ".repeat(300)}`);
  const words = matches
    .filter(({ statement }) => statement === null)
    .map(({ passage: { article }, alignment: { span } }) => article.text.slice(span.start, span.end));
  expect(matches).toHaveLength(21);
  expect(new Set(words)).toEqual(new Set(["The quay stays"]));
  expect(matches.slice(0, 2).map(({ statement }) => statement?.speaker?.name)).toEqual([
    "Ada Lind",
    "Bo Kerr",
  ]);
});
