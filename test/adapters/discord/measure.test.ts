import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { button, container, row, textDisplay } from "../../../adapters/discord/send/components.ts";
import { barred, inert } from "../../../adapters/discord/send/escape.ts";
import { fittingEnd, sizeOf, sizeOfComponents, weigh } from "../../../adapters/discord/send/measure.ts";
import { partsOf } from "../../../src/presentation/parts.ts";
import { anyCharacter } from "../../any-character.ts";
import { HOSTILE } from "../../hostile-quotations.ts";
import { HOSTILE_TO_DISCORD } from "./hostile-data.ts";

const SHORT = [...HOSTILE, ...HOSTILE_TO_DISCORD]
  .map(({ text }) => text)
  .filter(({ length }) => length < 300);
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SHORT), fc.string({ unit: anyCharacter, maxLength: 40 })), {
    maxLength: 6,
  })
  .map((words) => words.join(" "));

/** What stands around the words, in the component and before its first line. */
const AROUND = JSON.stringify(textDisplay("")).length + "> ".length;

test("words never take more than they are measured to", () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const content = barred(inert(words));
      const { text, bytes } = sizeOf(words);
      expect(content.length - 2).toBeLessThanOrEqual(text);
      expect(Buffer.byteLength(JSON.stringify(textDisplay(content))) - AROUND).toBeLessThanOrEqual(bytes);
    }),
  );
});

test("parts fit, and joined again they are the text", () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 12, max: 400 }), (words, most) => {
      const room = { text: most, bytes: 4 * most, nodes: 20, components: 1 };
      const parts = partsOf(words, (text, start) => fittingEnd(text, start, room));
      expect(parts.join("")).toBe(words);
      for (const part of parts) {
        expect(sizeOf(part).text).toBeLessThanOrEqual(most);
        expect(sizeOf(part).nodes).toBeLessThanOrEqual(20);
      }
    }),
  );
});

describe("what clients count is counted", () => {
  test.each([
    ["words", "The ferry – stays! *Really*", 0],
    ["lines", "a\nb\r\nc\rd", 3],
    ["emoji", "😀 and 😀", 2],
    ["the parts of a flag", "🇺🇦", 2],
  ])("%s", (_name, text, nodes) => {
    expect(sizeOf(text).nodes).toBe(nodes);
  });
});

test("an emoji weighs more than a letter in a line of ours", () => {
  expect(weigh(sizeOf("a"))).toBe(1);
  expect(weigh(sizeOf("*"))).toBe(2);
  expect(weigh(sizeOf("😀"))).toBeGreaterThan(8);
});

test("a line break of two characters isn’t parted", () => {
  expect(fittingEnd("\r\nab", 0, { text: 1, bytes: 1, nodes: 1, components: 1 })).toBe(2);
});

test("nested components and all their text are counted", () => {
  const components = [textDisplay("abc"), container([textDisplay("de")]), row([button("f", "g")])];
  expect(sizeOfComponents(components, 4)).toMatchObject({ text: 5, nodes: 4, components: 5 });
});
