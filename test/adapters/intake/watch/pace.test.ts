/** How long a source is left alone. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pauseOf, periodOf } from "../../../../adapters/intake/watch/pace.ts";
import { freshnessOf, secondsUntil } from "../../../../adapters/intake/web/freshness.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const seconds = fc.option(fc.integer({ min: 0, max: 10_000_000 }));
const minutes = fc.integer({ min: 1, max: 9_999 }).map((count) => count * MINUTE);
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("law:", () => {
  test("a source that answers is never asked sooner than wanted, nor left alone for more than half an hour beyond that", () => {
    fc.assert(
      fc.property(minutes, seconds, chance, (every, freshFor, random) => {
        const pause = pauseOf({ every, failures: 0, freshFor, later: null }, random);
        expect(pause).toBeGreaterThanOrEqual(every);
        expect(pause).toBeLessThanOrEqual(Math.max(every, HOUR / 2));
      }),
    );
  });

  test("one that fails is left alone for longer each time, up to an hour or what it asks for, and a quarter less by chance", () => {
    fc.assert(
      fc.property(
        minutes,
        fc.integer({ min: 1, max: 2_000 }),
        chance,
        seconds,
        (every, failures, random, later) => {
          const pause = (more: number, by: number, wish: number | null) =>
            pauseOf({ every, failures: failures + more, freshFor: null, later: wish }, by);
          expect(pause(1, 0, null)).toBeGreaterThanOrEqual(pause(0, 0, null));
          expect(pause(0, 0, null)).toBeLessThanOrEqual(Math.max(every, HOUR));
          expect(pause(0, random, null)).toBeGreaterThanOrEqual(0.75 * pause(0, 0, null));
          expect(pause(0, random, later)).toBeGreaterThanOrEqual(Math.min(24 * HOUR, (later ?? 0) * 1_000));
        },
      ),
    );
  });
});

test.each([
  ["public, max-age=900", null, 900],
  ['max-age="60", must-revalidate', "20", 40],
  ["max-age=60", "90", 0],
  ["no-cache, max-age=900", null, 0],
  ["private", null, null],
  ["max-age=soon", null, null],
  [null, "5", null],
])("Cache-Control %j at an Age of %j is fresh for %j seconds", (control, age, fresh) => {
  expect(freshnessOf(control, age)).toBe(fresh);
});

test.each([
  ["120", 120],
  ["Sat, 14 Mar 2026 12:01:30 GMT", 90],
  ["Sat, 14 Mar 2026 11:00:00 GMT", 0],
  ["soon", null],
  [null, null],
])("Retry-After %j means %j seconds", (stated, later) => {
  expect(secondsUntil(stated, Date.parse("2026-03-14T12:00:00Z"))).toBe(later);
});

test.each([
  ["<rss><channel><ttl> 60 </ttl>", 3_600],
  ["<rdf:RDF><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 1_800],
  ["<rss><sy:updatePeriod>\n\thourly\t</sy:updatePeriod>", 3_600],
  ["<sy:updatePeriod>often</sy:updatePeriod>", null],
  ["<ttl>many</ttl>", null],
  ["", null],
])("a feed with %j asks for %j seconds", (feed, period) => {
  expect(periodOf(Buffer.from(feed))).toBe(period);
});
