import { describe, expect, test } from "vitest";
import { stakesOf } from "../../../src/retrieval/stakes.ts";
import { askedTokens } from "../../../src/text/analyse.ts";

function stakes(question: string): Record<string, number> {
  const tokens = askedTokens(question);
  const found = stakesOf(tokens, question);
  return Object.fromEntries(tokens.map(({ word }, at) => [word, found[at] ?? 0]));
}

describe("what a word of a question is worth", () => {
  test.each([
    ["a plain word, its idf", "was the ferry repaired in spring", "repaired", 1],
    ["a name of one word, more", "was Skerrow harbour closed", "skerrow", 1.5],
    ["a word of a longer name, less than that", "was Asta Lind elected", "lind", 1.2],
    ["a word of a hyphenated name, the same", "was the Lind-Okoro report printed early", "okoro", 1.2],
    ["two names side by side in a list, one each", "did Lind and Okoro resign", "okoro", 1.5],
    ["the last word, more", "when was the ferry built", "built", 1.25],
    ["a name that is the last word, both", "who steered the Halden", "halden", 1.875],
    ["a capital that opens the question, nothing", "Ferry aground off Skerrow", "ferry", 1],
  ])("%s", (_, question, word, stake) => {
    expect(stakes(question)[word]).toBeCloseTo(stake, 12);
  });
});
