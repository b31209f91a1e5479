import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedStretches } from "../../../src/question/wording.ts";

const stretches = (question: string): string[] =>
  markedStretches(question).map(({ start, end }) => question.slice(start, end));

describe("the words in marks", () => {
  test.each([
    ["none", "who said the pier is ours?", []],
    ["straight ones", 'who said "it floats"?', ["it floats"]],
    ["several, in order", "both: “We sail.” and “We stay.”", ["We sail.", "We stay."]],
    ["curly and straight mixed", 'who said “it floats"?', ["it floats"]],
    [
      "both halves of what was interrupted",
      '"It floats," she said, "and it pays." – Lind?',
      ["It floats,", "and it pays."],
    ],
    ["corner ones, without blanks around them", "市長說「橋不會關閉」嗎", ["橋不會關閉"]],
    ["low and pointed ones", "„Pay or sail“ or «daylight robbery»", ["Pay or sail", "daylight robbery"]],
    [
      "single ones inside double ones",
      "“They call it ‘daylight robbery’, don’t they” – who?",
      ["They call it ‘daylight robbery’, don’t they"],
    ],
    [
      "single ones, with apostrophes inside",
      "who said 'the dock isn't a charity'?",
      ["the dock isn't a charity"],
    ],
    ["several single ones", "‘Pay’ and ‘sail’ – who?", ["Pay", "sail"]],
    ["one that is never closed", 'who said "pay or sail', ["pay or sail"]],
    ["one that breaks off before the asker's own words", "“Pay or sa    ← cut off, who?", ["Pay or sa"]],
    ["one that breaks off before a new line", "“Pay or sa\nwho said that", ["Pay or sa"]],
    ["a paragraph set apart after a colon", "who said this:\n\nPay or sail.", ["Pay or sail."]],
    ["a paragraph set apart as a quotation", "who said this:\n> Pay or sail.\nthanks", ["Pay or sail."]],
    ["those that a question calls a phrase", "who used the phrase loose cannon?", ["loose cannon"]],
    ["a term, up to where the question goes on", "who coined the term mud lark for the crew", ["mud lark"]],
    ["none where only a phrase is named", "why won't he use the phrase?", []],
    [
      "none of a phrase so long that it is half-remembered",
      "did she use the words the quay is not ours to sell",
      [],
    ],
    ["nothing but signs", 'what is "?!" for', []],
  ])("%s", (_, question, wanted) => {
    expect(stretches(question)).toEqual(wanted);
  });

  test("of any text lie in order, apart, and inside it", () => {
    const text = fc.string({
      unit: fc.constantFrom('"', "“", "”", "'", "‘", "’", "「", "」", "a", " ", "\n", ":", ","),
    });
    fc.assert(
      fc.property(text, (question) => {
        const spans = markedStretches(question);
        const ends = spans.flatMap(({ start, end }) => [start, end]);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(ends.every((at) => at >= 0 && at <= question.length)).toBe(true);
      }),
    );
  });
});
