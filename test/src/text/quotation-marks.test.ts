import fc from "fast-check";
import { expect, test } from "vitest";
import { slice } from "../../../src/domain.ts";
import { quotationMarks } from "../../../src/text/quotation-marks.ts";

test.each([
  ["straight", 'a "b" c', ['"', '"']],
  ["curly and low", "„a“ “b”", ["„", "“", "“", "”"]],
  ["two single marks as one", "''We know,'' she said", ["''", "''"]],
  ["angle marks", "« oui »", ["«", "»"]],
  ["inner angle and corner marks", "»a ›b‹«「c『d』」", ["»", "›", "‹", "«", "「", "『", "』", "」"]],
  [
    "entities",
    "&ldquo;a&rdquo; &#8220;b&#x201D; &quot;c&quot;",
    ["&ldquo;", "&rdquo;", "&#8220;", "&#x201D;", "&quot;", "&quot;"],
  ],
  ["control characters of Windows", "\u0093a\u0094", ["\u0093", "\u0094"]],
  ["UTF-8 read wrongly", "â€œa,â€ b â€“ c, â€œdâ€\u009d", ["â€œ", "â€", "â€œ", "â€\u009d"]],
  ["no encoded apostrophe inside a word", "don&rsquo;t donâ€™t don\u0092t", []],
  ["no apostrophe inside a word", "the captain's don’t", []],
  ["none inside a markup tag", '<a href="x">"b"</a>', ['"', '"']],
  ["no row of ornaments", `a ${'"'.repeat(12)} b "c"`, ['"', '"']],
])("marks found: %s", (_name, text, expected) => {
  expect(quotationMarks(text).map((mark) => slice(text, mark))).toEqual(expected);
});

test("an opening mark costs least where it leans on a word to its right", () => {
  const [open, close] = quotationMarks('said "yes" then');
  expect(open?.openCost).toBeLessThan(open?.closeCost ?? 0);
  expect(close?.closeCost).toBeLessThan(close?.openCost ?? 0);
});

test("so does one that a word follows behind a bracket", () => {
  const [open] = quotationMarks('("yes") then');
  expect(open?.openCost).toBeLessThan(open?.closeCost ?? 0);
});

test("a straight mark may as well open as close where nothing leans on it", () => {
  const [mark] = quotationMarks('-"-');
  expect(mark?.closeCost).toBe(mark?.openCost);
});

test("marks are disjoint, in order, and inside the text, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."\"'“”‘’«»a .\n<>s6".split("")) }), (text) => {
      let last = 0;
      for (const { start, end } of quotationMarks(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
