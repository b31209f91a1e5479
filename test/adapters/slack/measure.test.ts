import fc from "fast-check";
import { expect, test } from "vitest";
import { barred } from "../../../adapters/slack/send/inert.ts";
import { codePoints, fittingEnd, jsonSize, sizeOf } from "../../../adapters/slack/send/measure.ts";
import { partsOf } from "../../../src/presentation/parts.ts";
import { fits } from "../../../src/presentation/size.ts";
import { anyCharacter } from "../../any-character.ts";
import { HOSTILE } from "../../hostile-quotations.ts";

const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(...HOSTILE.map(({ text }) => text.slice(0, 400))),
    fc.string({ unit: anyCharacter }),
  ),
  { maxLength: 5 },
);

test("parts fit, and joined again they are the text", () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 12, max: 300 }), (words, most) => {
      const text = words.join(" ");
      const room = { json: 8 * most, text: most };
      const parts = partsOf(text, (all, start) => fittingEnd(all, start, room));
      expect(parts.join("")).toBe(text);
      for (const part of parts) expect(fits(sizeOf(part), room)).toBe(true);
    }),
  );
});

test("what doesn’t fit at all is one code point", () => {
  expect(fittingEnd("😀", 0, { json: 1, text: 0 })).toBe(2);
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
