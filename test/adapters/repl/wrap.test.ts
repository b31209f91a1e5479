import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "../../../adapters/repl/paragraph.ts";
import { width } from "../../../adapters/repl/width.ts";
import { wrap } from "../../../adapters/repl/wrap.ts";

function lines(text: string, columns: number): string[] {
  return wrap([run(text)], columns).map((line) => line.map((part) => part.text).join(""));
}

describe("wrapping", () => {
  test("breaks at the last blank that fits", () => {
    expect(lines("the ferry stays where it is", 11)).toEqual(["the ferry", "stays where", "it is"]);
  });

  test("cuts a word that is wider than a line, and goes on behind it", () => {
    expect(lines("a Donaudampfschiff sails", 8)).toEqual(["a", "Donaudam", "pfschiff", "sails"]);
  });

  test("cuts Chinese between characters, two columns each", () => {
    expect(lines("渡轮照常航行", 5)).toEqual(["渡轮", "照常", "航行"]);
  });

  test("never cuts inside a character made of several", () => {
    expect(lines("e\u0301".repeat(5), 2)).toEqual(["e\u0301e\u0301", "e\u0301e\u0301", "e\u0301"]);
  });

  test("doesn't break at a no-break space", () => {
    expect(lines("pay 40\u00a0crowns now", 10)).toEqual(["pay", "40\u00a0crowns", "now"]);
  });

  test("keeps line breaks, also empty lines", () => {
    expect(lines("one\n\ntwo", 10)).toEqual(["one", "", "two"]);
  });

  test("keeps a word whole whose parts look different", () => {
    const word = [run("see "), run("{+", "printed"), run("spring"), run("+}", "printed")];
    expect(wrap(word, 9).map((line) => line.map(({ text }) => text).join(""))).toEqual([
      "see",
      "{+spring+}".slice(0, 9),
      "}",
    ]);
    expect(wrap(word, 10).map((line) => line.map(({ text }) => text).join(""))).toEqual([
      "see",
      "{+spring+}",
    ]);
  });

  test("without a width nothing is wrapped", () => {
    const long = "word ".repeat(500).trim();
    expect(lines(long, Number.POSITIVE_INFINITY)).toEqual([long]);
  });

  test("no line is too wide, and only blanks are lost", () => {
    const unit = fc.constantFrom("a", "bc", " ", "  ", "渡", "e\u0301", "👩‍👧‍👦", "“", "\n", "\u00a0");
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const wrapped = lines(text, columns);
        expect(Math.max(...wrapped.map(width))).toBeLessThanOrEqual(columns);
        expect(wrapped.join("").replaceAll(" ", "")).toBe(text.replaceAll(/[ \n]/g, ""));
      }),
    );
  });
});
