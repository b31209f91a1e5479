import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../../src/presentation/parts.ts";
import { anyCharacter } from "../../any-character.ts";

/** As many UTF-16 units as `most`, and no half of a code point. */
function upTo(most: number): (text: string, start: number) => number {
  return (text, start) => {
    const end = Math.min(text.length, start + most);
    const splits = /[\ud800-\udbff]$/u.test(text.slice(start, end)) && end < text.length;
    return splits ? (end - 1 > start ? end - 1 : end + 1) : end;
  };
}

describe("a text that is too long is parted", () => {
  test.each([
    [
      "at the ends of sentences, as many in a part as go in",
      "One is here. Two is here. Three is here.",
      27,
      ["One is here. Two is here. ", "Three is here."],
    ],
    [
      "not at an abbreviation while there is a surer end",
      "The ferry stays. We asked Mr. Lind about it.",
      30,
      ["The ferry stays. ", "We asked Mr. Lind about it."],
    ],
    [
      "between words where one sentence alone is too long, and only that one",
      "Yes. The ferry will not stop here again.",
      20,
      ["Yes. ", "The ferry will not ", "stop here again."],
    ],
    [
      "between letters as read where one word alone is too long",
      "e\u0301e\u0301e\u0301",
      5,
      ["e\u0301e\u0301", "e\u0301"],
    ],
    [
      "between code points where one letter alone is too long",
      "😀\u0301\u0301\u0301",
      3,
      ["😀\u0301", "\u0301\u0301"],
    ],
    ["not even into one where there is no text", "", 9, []],
  ])("%s", (_name, text, most, parts) => {
    expect(partsOf(text, upTo(most))).toEqual(parts);
  });
});

test("the parts, joined, are the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: anyCharacter, maxLength: 300 }),
      fc.integer({ min: 2, max: 40 }),
      (text, most) => {
        expect(partsOf(text, upTo(most)).join("")).toBe(text);
      },
    ),
  );
});
