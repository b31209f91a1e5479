import { describe, expect, test } from "vitest";
import { graphemes, padTo, width } from "../../../adapters/repl/width.ts";
import { growsLinearly } from "../../processor-time.ts";

describe("the columns that a text takes", () => {
  test.each([
    ["ASCII", "ferry", 5],
    ["accents as letters of their own", "Åse", 3],
    ["accents as combining marks", "A\u030ase\u0301", 3],
    ["Chinese", "渡轮", 4],
    ["Japanese", "フェリー", 8],
    ["Korean", "나룻배", 6],
    ["full-width forms", "ＡＢ", 4],
    ["an emoji", "⛴🚢", 3],
    ["a family of joined emoji", "👩‍👧‍👦", 2],
    ["a flag", "🇳🇴", 2],
    ["a heart made an emoji by its selector", "❤️", 2],
    ["joiners and direction marks", "a\u200d\u200f", 1],
    ["curly marks and dashes", "“–”", 3],
  ])("%s", (_, text, columns) => {
    expect(width(text)).toBe(columns);
  });

  test("characters are what a reader sees as one", () => {
    expect(graphemes("e\u0301👩‍👧")).toEqual(["e\u0301", "👩‍👧"]);
  });

  test("padding counts columns, not characters", () => {
    expect(padTo("渡轮", 6)).toBe("渡轮  ");
    expect(padTo("longer than that", 6)).toBe("longer than that");
  });
});

describe("a long text", () => {
  test.each([
    ["渡轮将继续运行。", 2500],
    ["👩‍👩‍👧‍👦", 500],
    ["🇺🇦", 1001],
    [`e${"\u0301".repeat(700)}`, 5],
  ])("is cut into the same characters as a short one: %s", (character, times) => {
    const all = graphemes(character).length;
    expect(graphemes(character.repeat(times))).toHaveLength(all * times);
    expect(graphemes(character.repeat(times)).join("")).toBe(character.repeat(times));
  });

  test("four times as long takes about four times as long", () => {
    expect(growsLinearly((times) => width("渡轮将继续运行。".repeat(times)), 10_000)).toBe(true);
  });
});
