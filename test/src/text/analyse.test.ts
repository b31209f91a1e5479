import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, analyseQuestion, askedTokens, tokenize } from "../../../src/text/analyse.ts";
import { anyCharacter } from "../../any-character.ts";
import { growsLinearly } from "../../processor-time.ts";

describe("a word is folded to one form", () => {
  test.each([
    ["an accent", "Café", "cafe"],
    ["a letter of its own", "Møller Straße", "moller strasse"],
    ["a ligature", "\uFB01nance", "finance"],
    ["full width", "\uFF21\uFF22\uFF23", "abc"],
    ["a straight apostrophe", "don't", "dont"],
    ["a curly apostrophe", "don\u2019t", "dont"],
    ["initials", "U.S. and J.K. Lind at 9 a.m.", "us and jk lind at 9 am"],
    ["an ampersand between letters", "AT&T", "att"],
    ["thousands", "1,000 of 2,345,678", "1000 of 2345678"],
    ["a list of numbers", "1,2", "1 2"],
    ["a decimal with its per cent sign", "3.5%", "3.5%"],
    ["a time", "10:30", "10:30"],
    ["a hyphenated word as its parts", "well-known", "well known"],
    ["a soft hyphen", "har\u00ADbour", "harbour"],
    ["a combining accent", "cafe\u0301s", "cafes"],
    ["an initial at the end of a sentence", "plan B.Then", "plan b then"],
    ["a letter that folds to nothing", "\uFC5E", "\uFC5E"],
    ["Chinese", "港口明天开放", "港口 明天 开放"],
  ])("%s", (_, text, words) => {
    expect(tokenize(text).map(({ word }) => word)).toEqual(words.split(" "));
  });
});

describe("index terms", () => {
  test.each([
    ["stop words go", "the harbour and its wall", "harbour wall"],
    ["possessives go", "the mayor's wall, James\u2019s boat", "mayor wall jame boat"],
    ["words are stemmed", "ferries meddling", "ferri meddl"],
    ["irregular forms are made regular", "she won; the women spoke", "win woman speak"],
    ["a country stands for its people", "Russian envoys", "russia envoy"],
    ["a hyphenated word counts closed too", "e-mail", "e mail email"],
    ["a score isn't a hyphenated word", "3-2", "3 2"],
    ["US and U.S. are a country", "US U.S.", "us us"],
    ["us is not", "tell us", "tell"],
    ["a percentage is found by its number", "3.5%", "3.5"],
  ])("%s", (_, text, terms) => {
    expect(analyse(text)).toEqual(terms.split(" "));
  });

  test("a text of stop words has none", () => {
    expect(analyse("to be or not to be")).toEqual([]);
  });
});

describe("a question's terms", () => {
  test.each([
    ["the words of asking go", "who said the harbour is ours?", "harbour"],
    ["so do those of chat", "hi, what did Lind say about ferries pls", "lind ferri"],
    ["unless nothing else is left", "who said what?", "said"],
    ["or not even that", "to be or not to be", "to be or not to be"],
  ])("%s", (_, text, terms) => {
    expect(analyseQuestion(text)).toEqual(terms.split(" ").map((term) => (term === "said" ? "say" : term)));
  });

  test("without a word it has none", () => {
    expect(analyseQuestion("?! \u{1F600}")).toEqual([]);
  });
});

describe("whatever the text", () => {
  const anyText = fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: "grapheme" }), awkwardText());

  test("tokens are disjoint, in order and inside it, and hold a word and a term", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.word).not.toBe("");
          expect(token.term).not.toBe("");
          expect(token.term).not.toMatch(/\s/u);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("a question with a word has a term", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyseQuestion(text).length > 0).toBe(tokenize(text).length > 0);
        expect(askedTokens(text).length > 0).toBe(tokenize(text).length > 0);
      }),
    );
  });
});

test.each([
  ["initials", "U.S."],
  ["thousands", "1,000"],
  ["apostrophes", "'a"],
  ["hyphens", "a-"],
  ["per cent signs", "%"],
  ["one unbroken script", "港"],
])("four times as long a run of %s takes about four times as long", (_, piece) => {
  expect(growsLinearly((times) => analyse(piece.repeat(times)), 10_000)).toBe(true);
});

/** Fragments that meet at the joints of words. */
function awkwardText(): fc.Arbitrary<string> {
  const fragments = [
    "a",
    "B",
    "US",
    "3",
    "1,000",
    ".",
    ",",
    ":",
    "'",
    "\u2019",
    "&",
    "%",
    "-",
    " ",
    "\u00AD",
    "\u0301",
    "港",
    "ก",
  ];
  return fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join(""));
}
