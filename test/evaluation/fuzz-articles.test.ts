import { expect, test } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { createDice } from "./dice.ts";
import { type MadeArticle, madeArticle } from "./fuzz-articles.ts";

const TEXTS = ["Ferry stays\n\n“The ferry stays,” Mayor Ada Lind told the council.\n\n“We pay,” she said."];

function made(count: number): MadeArticle[] {
  return Array.from({ length: count }, (_, seed) => madeArticle(TEXTS, createDice(seed)));
}

test("the same chance makes the same article", () => {
  expect(made(50)).toEqual(made(50));
});

test("most files can be read, some can't, and what is pasted holds what no file does", () => {
  const read = made(600).flatMap((one) => (one.kind === "file" ? [parseArticle(one.source).ok] : []));
  expect(read.filter((isRead) => isRead).length).toBeGreaterThan(read.length / 2);
  expect(read).toContain(false);
  const pasted = made(600).flatMap((one) => (one.kind === "pasted" ? [one.text] : []));
  expect(pasted.some((text) => !text.isWellFormed())).toBe(true);
  expect(pasted.some((text) => text.includes("\u0000"))).toBe(true);
});
