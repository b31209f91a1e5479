import { describe, expect, test } from "vitest";
import { createNeighbours, createWindow } from "../../../src/retrieval/closeness.ts";
import type { Entry } from "../../../src/retrieval/entry.ts";
import type { Hit, Hits } from "../../../src/retrieval/hits.ts";
import { pairKey } from "../../../src/retrieval/question.ts";

const [FERRY, PIER, DOG] = [0, 1, 2];
const TERMS = [3, 2, 1].map((weight, number) => ({ number, weight }));

function hitsAt(...places: readonly (readonly [term: number, at: number])[]): Hit[] {
  return places.map(([term, at]) => ({ term, at, ordinal: at }));
}

function found(words: readonly Hit[], title: readonly Hit[] = []): Hits {
  return { entry: {} as Entry, closed: [], words, title };
}

describe("terms in one stretch of about a sentence", () => {
  const window = createWindow(TERMS);
  const best = (...places: readonly (readonly [number, number])[]): number =>
    window(found(hitsAt(...places)));

  test("count together, each once", () => {
    expect(best([FERRY, 1], [PIER, 10], [FERRY, 12])).toBe(5);
  });

  test("don't where they are 25 words apart", () => {
    expect(best([FERRY, 1], [PIER, 26])).toBe(3);
    expect(best([FERRY, 1], [PIER, 25])).toBe(5);
  });

  test("are found wherever the stretch lies: it moves on past all that it leaves", () => {
    expect(best([DOG, 1], [DOG, 2], [PIER, 100], [FERRY, 110])).toBe(5);
    expect(best([PIER, 1], [DOG, 20], [FERRY, 40])).toBe(4);
  });

  test("count in the headline as in the passage", () => {
    expect(window(found(hitsAt([DOG, 1]), hitsAt([FERRY, 1], [PIER, 2])))).toBe(5);
  });
});

describe("neighbours", () => {
  const pairs = new Map([[pairKey(FERRY, PIER), 4]]);
  const sum = (...places: readonly (readonly [number, number])[]): number =>
    createNeighbours(TERMS, pairs)(found(hitsAt(...places)));

  test("count in the order of the question, side by side", () => {
    expect(sum([FERRY, 1], [PIER, 2])).toBe(4);
  });

  test("don't with another term of the question between", () => {
    expect(sum([FERRY, 1], [DOG, 2], [PIER, 3])).toBe(0);
  });
});
