import fc from "fast-check";
import { expect, test } from "vitest";
import { slice } from "../../../src/domain.ts";
import { paragraphs, unbroken } from "../../../src/text/paragraphs.ts";
import { anyCharacter } from "../../any-character.ts";

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

const WRAPPED = [
  "The mayor, Ada Lind, told the board on Monday: “We will pay",
  "for the boats, all of them.” She then left.",
  "",
  "“It is late,” said Per Berg, who keeps the ferry's books and",
  "has done so for ten years. He is 52.",
  "Berg said no more.",
].join("\n");

test("a paragraph broken into lines of one width is one, and ends where a word more had room", () => {
  expect(linesOf(WRAPPED).map((words) => words.slice(-14))).toEqual([
    "She then left.",
    "ars. He is 52.",
    " said no more.",
  ]);
});

test("short lines below each other are paragraphs, and so are those that end their sentences", () => {
  const reactions =
    "Ada Lind, baker:\n“It took nine years.”\nand then some\nPer Berg, postman:\n“It took my house.”";
  expect(linesOf(reactions)).toHaveLength(5);
});

test("the text without breaks inside its paragraphs is as long", () => {
  const read = unbroken(WRAPPED, paragraphs(WRAPPED));
  expect(read).toContain("We will pay for the boats");
  expect(read).toHaveLength(WRAPPED.length);
  expect(read.split("\n").length - 1).toBe(3);
});

test("law: in order, disjoint, trimmed, and nothing but blanks in between", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
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

test.each([
  ["at the ends of sentences", "The dam held. ", /^(?:The dam held\. ?)+$/u],
  ["between words, where no sentence ends", "dam ", /^(?:dam ?)+$/u],
  ["anywhere, where no word ends, but not inside a character", "🚢", /^🚢+$/u],
])("a paragraph of 50,000 characters is cut %s", (_, piece, whole) => {
  const text = piece.repeat(50_000 / piece.length);
  const parts = linesOf(text);
  expect(parts.length).toBeGreaterThan(9);
  for (const part of parts) {
    expect(part).toMatch(whole);
    expect(part.length).toBeLessThanOrEqual(5000);
  }
  expect(parts.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
});
