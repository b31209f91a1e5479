/** When two sentences of one speaker have the same content but for a "not" or a figure. */
import { expect, test } from "vitest";
import { isOtherwise, sayingsOf } from "../../../src/answer/sayings.ts";
import { holdingsOf, paragraphs } from "./a-question.ts";

/** One said on one day, the other on another. */
function isOther(one: string, other: string): boolean {
  const holdings = holdingsOf(
    paragraphs(`“${one}” Ada Lind said.`),
    paragraphs(`“${other}” Ada Lind told the council.`),
  );
  const [lind] = holdings.speakersNamed("Ada Lind");
  const sayings =
    lind === undefined ? [] : holdings.statementsBy(lind).flatMap((said) => sayingsOf(said, holdings));
  return sayings.some((a) => sayings.some((b) => isOtherwise(a, b)));
}

test.each([
  ["The town will not buy the ferry.", "The town will buy the ferry."],
  ["We never met the owner of the yard.", "We met the owner of the yard in May."],
  ["Repairs will take eleven weeks.", "Repairs will take 14 weeks."],
  ["The ferry costs £2m a year.", "The ferry costs £3.5 million a year."],
  ["Nobody was hurt. The boats can’t sail in winter.", "The boats can sail in winter."],
])("%s | %s", (one, other) => {
  expect(isOther(one, other)).toBe(true);
});

test.each([
  ["what both deny", "The town will not buy the ferry.", "No, the town won’t buy the ferry."],
  ["a subject alone in common", "The ferry is old.", "I have not slept well since the ferry."],
  ["other things in the same words", "The town will not run away.", "I run a town."],
  ["one figure written in two ways", "Repairs will take eleven weeks.", "Repairs will take 11 weeks."],
  ["figures of different things", "Repairs will take 11 weeks.", "Repairs will take two boats."],
  ["years", "The ferry sailed in 2019 for us.", "The ferry sailed in 2021 for us."],
  ["“not only”", "The town will not only buy the ferry.", "The town will buy the ferry."],
  [
    "a “not” of another clause",
    "If you do not mind, the town will buy the ferry.",
    "The town will buy the ferry.",
  ],
])("nothing of %s: %s | %s", (_, one, other) => {
  expect(isOther(one, other)).toBe(false);
});

test("within one article nothing is held against each other: there it is rhetoric oftener than a change", () => {
  const holdings = holdingsOf(
    paragraphs("“The concrete is not the problem,” Ada Lind said. “The silence on concrete is the problem.”"),
  );
  const [lind] = holdings.speakersNamed("Ada Lind");
  const sayings =
    lind === undefined ? [] : holdings.statementsBy(lind).flatMap((said) => sayingsOf(said, holdings));
  expect(sayings.length).toBeGreaterThan(1);
  expect(sayings.some((a) => sayings.some((b) => isOtherwise(a, b)))).toBe(false);
});

test("what somebody is told to have denied is denied", () => {
  const holdings = holdingsOf(
    paragraphs("Ada Lind denied that the yard had hidden the cracks."),
    paragraphs("Ada Lind said that the yard had hidden the cracks."),
  );
  const [lind] = holdings.speakersNamed("Ada Lind");
  const sayings =
    lind === undefined ? [] : holdings.statementsBy(lind).flatMap((said) => sayingsOf(said, holdings));
  expect(sayings.some((a) => sayings.some((b) => isOtherwise(a, b)))).toBe(true);
});
