import { describe, expect, test } from "vitest";
import { type Difference, differenceOf, type Lexicon } from "../../../src/answer/difference.ts";
import { createAligner } from "../../../src/text/align.ts";
import { tokenize } from "../../../src/text/analyse.ts";
import { comparable } from "../../../src/text/comparable.ts";

/** A coverage that prints nothing else. */
const NOTHING: Lexicon = { knows: () => false, search: () => [], words: () => [] };

function difference(asked: string, printed: string): Difference | null {
  const words = (text: string) => comparable(tokenize(text), text);
  const alignment = createAligner(words(asked))(words(printed));
  return alignment && differenceOf(alignment, printed, NOTHING);
}

describe("the same words", () => {
  test.each([
    ["the addon costs nothing", "The add-on costs nothing"],
    ["well resign the ten year old lease", "We’ll re-sign the ten-year-old lease."],
    ["The pier stays ours, and that is the end", "Thepier stays ours,and that isthe end"],
    ["The government will not sell", "The govern- ment will not sell"],
    ["It's the quay that's sinking", "It‘s the quay that‘s sinking"],
    ["a toll of 1200 boats", "A toll of 1,200 boats"],
    ["It rose 5%", "It rose 5 per cent"],
    ["It cost £1.2m", "It cost £1.2 million"],
  ])("%s – %s", (asked, printed) => {
    expect(difference(asked, printed)).toBe("same");
  });
});

describe("another form of the same words", () => {
  test.each([
    ["He was immense", "He [goalkeeper Tim Rudd] was immense"],
    ["He was immense", "[Rudd] was immense"],
    ["We [the team] were lucky", "We were lucky"],
    ["we was lucky", "We was [sic] lucky"],
    ["I would resign", "I would [expletive] resign"],
    ["We do not … sorry", "We do not hedge our steel, and we are not sorry"],
    ["I'm done here", "I’m f***ing done here"],
    ["I'm fucking done", "I’m f***ing done"],
    ["we will definitly fight", "We will definitely fight"],
    ["the boat pays for diesel", "The boat pays for its diesel"],
    ["seven boats were lost", "7 boats were lost"],
    ["sevn boats were lost", "Seven boats were lost"],
    ["I blame harrowmare now", "I blame harrowmere now"],
  ])("%s – %s", (asked, printed) => {
    expect(difference(asked, printed)).toBe("form");
  });
});

describe("altered words", () => {
  test.each([
    ["It costs £12,000 a year", "It costs £1,200 a year"],
    ["It costs $1,200 a year", "It costs £1,200 a year"],
    ["We closed 83 beds in 2019", "We closed 38 beds in 2019"],
    ["Inflation is 2.9 per cent", "Inflation is 2.5 per cent"],
    ["We have five boats", "We have four boats"],
    ["The K2.6 was retired", "The K2 was retired"],
    ["I blame Darren", "I blame Karen"],
    ["Nobody in Thornbury was", "Nobody in Thornby was"],
    ["I blame Harrowmare now", "I blame Harrowmere now"],
    ["We are sorry", "We are not sorry"],
    ["I will ever sell it", "I will never sell it"],
    ["He was not [at all] lucky", "He was lucky"],
    ["We can sell the pier", "We can’t sell the pier"],
    ["It was legally done", "It was illegally done"],
    ["The boat pays for coal", "The boat pays for diesel"],
    ["The boat pays for dear diesel", "The boat pays for diesel"],
    ["I will let all of them go", "I will let some of them go"],
    ["The ferry may sail", "The ferry must sail"],
    ["I am notable", "I am not able"],
    ["We may never sell the pier", "It cost us a lot and took ten long years. I will never sell the pier"],
  ])("%s – %s", (asked, printed) => {
    expect(difference(asked, printed)).toBe("altered");
  });

  test("so are real words where a slip would do, if the coverage prints them", () => {
    const coverage: Lexicon = {
      knows: () => true,
      search: () => [{ passage: {} as never, score: 1 }], // Only handed on to `words`.
      words: () => tokenize("The County pays."),
    };
    const [asked, printed] = ["The county pays", "The country pays"];
    const alignment = createAligner(tokenize(asked))(tokenize(printed));
    expect(alignment && differenceOf(alignment, printed, NOTHING)).toBe("form");
    expect(alignment && differenceOf(alignment, printed, coverage)).toBe("altered");
  });
});
