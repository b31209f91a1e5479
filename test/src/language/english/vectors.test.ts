import { expect, test } from "vitest";
import { bytesOf } from "../../../../src/language/base64.ts";
import {
  addAll,
  cosine,
  emptyVector,
  englishVectors,
  unit,
  type Vector,
} from "../../../../src/language/english/vectors.ts";
import { BYTES, DIMENSIONS, TERMS } from "../../../../src/language/english/vectors-data.ts";
import { tokenize } from "../../../../src/text/analyse.ts";

const VECTORS = englishVectors();

function rowOf(word: string): number {
  const row = VECTORS.rowOf(tokenize(word)[0]?.term ?? "");
  if (row === null) throw new Error(`“${word}” has no direction`);
  return row;
}

function direction(row: number, weight = 1): Vector {
  const sum = emptyVector();
  VECTORS.add(sum, row, weight);
  return sum;
}

const near = (a: string, b: string): number => VECTORS.closeness(rowOf(a), rowOf(b));

test("every term has its numbers, and stands once", () => {
  const terms = TERMS.trim().split(/\s/u);
  expect(bytesOf(BYTES)).toHaveLength(terms.length * DIMENSIONS);
  expect(new Set(terms).size).toBe(terms.length);
});

test("every direction has the length 1, and is nearest to itself", () => {
  const rows = TERMS.trim().split(/\s/u).keys();
  for (const row of rows) expect(VECTORS.closeness(row, row)).toBeCloseTo(1, 4);
});

test.each([
  ["boat", "ship", "boat", "tariff"],
  ["candy", "sweets", "candy", "immunity"],
  ["lung", "pulmonary", "lung", "senate"],
  ["resigned", "quit", "resigned", "potato"],
])("words used alike are nearer than others: “%s” is nearer to “%s” than “%s” to “%s”", (a, b, c, d) => {
  expect(near(a, b)).toBeGreaterThan(near(c, d) + 0.1);
  expect(near(b, a)).toBe(near(a, b));
});

test("the commoner a word is, the lower its number", () => {
  expect(rowOf("say")).toBeLessThan(rowOf("minister"));
  expect(rowOf("minister")).toBeLessThan(rowOf("ferry"));
});

test("a word that isn’t common has none", () => {
  expect(VECTORS.rowOf("zorblax")).toBeNull();
});

test("a sum points between what it is of, however often each is added", () => {
  const [boat, tariff] = [direction(rowOf("boat")), direction(rowOf("tariff"))];
  const sum = direction(rowOf("boat"), 3);
  addAll(sum, tariff);
  expect(cosine(unit(sum), boat)).toBeGreaterThan(cosine(tariff, boat));
  expect(cosine(unit(sum), boat)).toBeGreaterThan(cosine(unit(sum), tariff));
  expect(cosine(unit(direction(rowOf("boat"), 3)), boat)).toBeCloseTo(1, 5);
  expect(cosine(unit(emptyVector()), boat)).toBe(0);
});
