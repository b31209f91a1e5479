import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps, type Span, slice } from "../../src/domain.ts";

const someSpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(9), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));

function charactersOf({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

test("two spans overlap where they share a character, and not where one begins as the other ends", () => {
  fc.assert(
    fc.property(someSpan, someSpan, (one, other) => {
      const shared = charactersOf(one).some((at) => charactersOf(other).includes(at));
      expect([overlaps(one, other), overlaps(other, one)]).toEqual([shared, shared]);
    }),
  );
});

test("the words of a span inside a text are its characters, and a span that isn't inside it has none", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), someSpan, (text, span) => {
      if (span.end > text.length) expect(() => slice(text, span)).toThrow(RangeError);
      else expect(slice(text, span)).toHaveLength(span.end - span.start);
    }),
  );
});
