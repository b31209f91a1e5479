import { expect, test } from "vitest";
import { tokenize } from "../../../src/text/analyse.ts";
import { comparable, isMaskOf, isSameAmount } from "../../../src/text/comparable.ts";

const wordsOf = (text: string) => comparable(tokenize(text), text);
const written = (text: string): string[] => wordsOf(text).map(({ word }) => word);

test.each([
  ["1,200 boats", ["1200", "boats"]],
  ["£1,200", ["£1200"]],
  ["1,200 pounds", ["£1200"]],
  ["$1.2 million", ["$1200000"]],
  ["$1.2m", ["$1200000"]],
  ["5% of it", ["5", "percent", "of", "it"]],
  ["5 per cent of it", ["5", "percent", "of", "it"]],
  ["twenty-three boats", ["23", "boats"]],
  ["boats: twenty-three", ["boats", "23"]],
  ["twenty, three boats", ["twenty", "three", "boats"]],
  ["23rd", ["23"]],
  ["two million", ["2000000"]],
  ["seven boats", ["seven", "boats"]],
  ["K2.6", ["k2.6"]],
])("an amount is what it comes to: %s", (text, words) => {
  expect(written(text)).toEqual(words);
});

test("every word keeps its place in the text, currency included", () => {
  const text = "It cost £1.2 million, or 5 per cent.";
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "It",
    "cost",
    "£1.2 million",
    "or",
    "5",
    "per cent",
  ]);
});

test("what stands in brackets is an editor's, but for a letter of a word and where nothing else stands", () => {
  const asides = (text: string) => wordsOf(text).flatMap(({ word, aside }) => (aside ? [word] : []));
  expect(asides("We was [sic] lucky, he [the coach] (Rudd) said")).toEqual(["sic", "the", "coach", "rudd"]);
  expect(asides("[W]e go again")).toEqual([]);
  expect(asides("[the team]")).toEqual([]);
});

test.each(["I … will", "I ... will", "I . . . will", "I […] will", "I [...] will"])(
  "what was left out is marked: %s",
  (text) => {
    expect(wordsOf(text).map(({ word, ellipsis }) => [word, ellipsis ?? false])).toEqual([
      ["i", true],
      ["will", false],
    ]);
  },
);

test("a masked word is one word, that may be left out; a word in bold is none", () => {
  expect(wordsOf("It's a sh*t deal").map(({ word, aside }) => [word, aside ?? null])).toEqual([
    ["its", null],
    ["a", null],
    ["sh*t", "editor"],
    ["deal", null],
  ]);
  expect(wordsOf("It's a **bold** deal").some(({ aside }) => aside !== undefined)).toBe(false);
});

test("a mask stands for any word that begins and ends like it", () => {
  expect([
    isMaskOf("f***ing", "flaming"),
    isMaskOf("f***ing", "doing"),
    isMaskOf("flaming", "flaming"),
    isMaskOf("f**k", "fk"),
  ]).toEqual([true, false, false, false]);
});

test.each([
  ["a", "aha"],
  ["t", "sh*t"],
  ["ha", "hha"],
  ["", "boat"],
])("a word without stars is nobody’s mask, not even of one that ends with it: %s, %s", (word, other) => {
  expect(isMaskOf(word, other)).toBe(false);
});

test("amounts are the same in figures and in words, with the currency and without, and in no other currency", () => {
  expect([isSameAmount("5", "five"), isSameAmount("£1200", "1200"), isSameAmount("£5", "$5")]).toEqual([
    true,
    true,
    false,
  ]);
});
