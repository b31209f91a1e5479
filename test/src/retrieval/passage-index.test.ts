import fc from "fast-check";
import { expect, test } from "vitest";
import { createFunctionWordIndex } from "../../../src/retrieval/function-word-index.ts";
import { createPassageIndex } from "../../../src/retrieval/passage-index.ts";

const terms = fc.uniqueArray(fc.nat(5), { maxLength: 4 });
const sought = fc.uniqueArray(fc.record({ number: fc.nat(6), weight: fc.integer({ min: 1, max: 3 }) }), {
  selector: ({ number }) => number,
});

const indexes = [
  ["lists", () => createPassageIndex()],
  ["lists, sealed by twos", () => createPassageIndex(2)],
  ["lists, sealed by fives", () => createPassageIndex(5)],
  ["bits, for function words", createFunctionWordIndex],
] as const;

test.each(indexes)(
  "of %s: the passages with the largest sums come, and all that equal the last, whatever came and went before",
  (_, create) => {
    const changes = fc.array(fc.tuple(fc.oneof(fc.nat(8), fc.nat(100)), fc.option(terms)), { maxLength: 30 });
    fc.assert(
      fc.property(changes, sought, fc.integer({ min: 1, max: 4 }), (all, asked, most) => {
        const index = create();
        const held = new Map<number, readonly number[]>();
        for (const [passage, given] of all) {
          index.remove(passage, held.get(passage) ?? []);
          held.delete(passage);
          if (given === null) continue;
          index.add(passage, given);
          held.set(passage, given);
        }
        const sums = Array.from(held, ([passage, own]) => ({
          passage,
          sum: asked.reduce((sum, { number, weight }) => sum + (own.includes(number) ? weight : 0), 0),
        })).filter(({ sum }) => sum > 0);
        const last = sums.map(({ sum }) => sum).sort((one, other) => other - one)[most - 1] ?? 0;
        const best = sums.filter(({ sum }) => sum >= last).map(({ passage }) => passage);
        expect(new Set(index.candidates(asked, most, null))).toEqual(new Set(best));
        const isEven = (passage: number) => passage % 2 === 0;
        expect(index.candidates(asked, 100, isEven)).toHaveLength(
          sums.filter(({ passage }) => isEven(passage)).length,
        );
      }),
    );
  },
);
