import fc from "fast-check";
import { expect, test } from "vitest";
import { dateKey } from "../../src/domain/order.ts";
import { overlaps, type Span, slice } from "../../src/domain.ts";

/** Ends of spans. */
const LONGEST = 18;
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

test("the words of a span inside a text are its characters", () => {
  fc.assert(
    fc.property(fc.string({ minLength: LONGEST }), someSpan, (text, span) => {
      expect(slice(text, span).split("")).toEqual(charactersOf(span).map((at) => text.charAt(at)));
    }),
  );
});

test("a span that reaches beyond its text has no words", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: LONGEST }), someSpan, (text, span) => {
      fc.pre(span.end > text.length);
      expect(() => slice(text, span)).toThrow(RangeError);
    }),
  );
});

test("keys of dates rise as the dates do, and tell the months of print apart", () => {
  const date = fc.oneof(
    fc.constantFrom(null, "", "2024", "2024-03-01", "2024-03-01T10:00:00Z", "2024-12-31", "1999-01-01"),
    fc.string({ unit: "binary", maxLength: 9 }),
  );
  fc.assert(
    fc.property(date, date, (one, other) => {
      const [earlier, later] = (one ?? "") <= (other ?? "") ? [one, other] : [other, one];
      expect(dateKey(earlier)).toBeLessThanOrEqual(dateKey(later));
    }),
  );
  expect(dateKey("2024-03-31")).toBeLessThan(dateKey("2024-04-01"));
  expect(dateKey(null)).toBe(0);
});
