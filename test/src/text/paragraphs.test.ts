import fc from "fast-check";
import { expect, test } from "vitest";
import { slice } from "../../../src/domain.ts";
import { paragraphs } from "../../../src/text/paragraphs.ts";

const linesOf = (text: string): string[] => paragraphs(text).map((span) => slice(text, span));

test.each([
  ["a line is a paragraph", "One.\nTwo.\n\nThree.", ["One.", "Two.", "Three."]],
  [
    "line ends of every kind",
    "One.\r\nTwo.\rThree.\u2028Four.\u2029Five.",
    ["One.", "Two.", "Three.", "Four.", "Five."],
  ],
  ["blanks around it are left out, no-break spaces too", " \tOne. \u00a0\n\u3000Two.", ["One.", "Two."]],
  ["a byte order mark is a blank", "\ufeffOne.", ["One."]],
  ["lines of blanks hold nothing", "\n \n\u00a0\n", []],
  ["no text, no paragraph", "", []],
])("%s", (_name, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test("law: in order, disjoint, trimmed, and nothing but blanks in between", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let end = 0;
      for (const span of paragraphs(text)) {
        expect(text.slice(end, span.start).trim()).toBe("");
        expect(slice(text, span)).toBe(slice(text, span).trim());
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});
