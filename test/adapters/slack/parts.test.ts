import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barred } from "../../../adapters/slack/inert.ts";
import { codePoints, fits, jsonSize, sizeOf } from "../../../adapters/slack/measure.ts";
import { partsOf } from "../../../adapters/slack/parts.ts";
import { HOSTILE } from "../../hostile-quotations.ts";

function room(text: number): { json: number; text: number } {
  return { json: 8 * text, text };
}

describe("a text that is too long is parted", () => {
  test("at the ends of sentences, as many in a part as go in", () => {
    expect(partsOf("One is here. Two is here. Three is here.", room(27))).toEqual([
      "One is here. Two is here. ",
      "Three is here.",
    ]);
  });

  test("not at an abbreviation while there is a surer end", () => {
    expect(partsOf("The ferry stays. We asked Mr. Lind about it.", room(30))).toEqual([
      "The ferry stays. ",
      "We asked Mr. Lind about it.",
    ]);
  });

  test("between words where one sentence alone is too long, and only that one", () => {
    expect(partsOf("Yes. The ferry will not stop here again.", room(20))).toEqual([
      "Yes. ",
      "The ferry will not ",
      "stop here again.",
    ]);
  });

  test("between letters as read where one word alone is too long", () => {
    expect(partsOf("e\u0301".repeat(5), room(5))).toEqual(["e\u0301e\u0301", "e\u0301e\u0301", "e\u0301"]);
  });

  test("between code points where one letter alone is too long, never inside one", () => {
    expect(partsOf("😀\u0301\u0301\u0301", { json: 99, text: 2 })).toEqual(["😀\u0301", "\u0301\u0301"]);
    expect(partsOf("😀", { json: 1, text: 0 })).toEqual(["😀"]);
  });
});

test("no part for no text, one for a short one", () => {
  expect(partsOf("", room(9))).toEqual([]);
  expect(partsOf("Yes.", room(9))).toEqual(["Yes."]);
});

const hostile = fc.array(
  fc.oneof(fc.constantFrom(...HOSTILE.map(({ text }) => text.slice(0, 400))), fc.string({ unit: "binary" })),
  {
    maxLength: 5,
  },
);

test("joined again, the parts are the text, and each one fits", () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 12, max: 300 }), (words, most) => {
      const text = words.join(" ");
      const parts = partsOf(text, room(most));
      expect(parts.join("")).toBe(text);
      for (const part of parts) expect(fits(sizeOf(part), room(most))).toBe(true);
    }),
  );
});

test("a size is what JSON and `text` take, and never more than that of the pieces", () => {
  fc.assert(
    fc.property(hostile, fc.nat(200), (words, at) => {
      const text = words.join(" ").toWellFormed();
      expect(sizeOf(text)).toEqual({ json: jsonSize(text) - 2, text: codePoints(barred(text)) - 5 });
      const [before, after] = [sizeOf(text.slice(0, at)), sizeOf(text.slice(at))];
      expect(before.text + after.text).toBeGreaterThanOrEqual(sizeOf(text).text);
      expect(before.json + after.json).toBeGreaterThanOrEqual(sizeOf(text).json);
    }),
  );
});
