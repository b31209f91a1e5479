import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable, printableLine } from "../../../adapters/repl/printable.ts";
import { anyCharacter } from "../../any-character.ts";
import { growsLinearly } from "../../processor-time.ts";
import { UNSAFE } from "./a-screen.ts";

describe("what a terminal would act on never reaches it", () => {
  test.each([
    ["a colour", "plain \u001b[31mred\u001b[0m words", "plain red words"],
    ["a cursor move", "a\u001b[2Jb\u001b[1;1Hc", "abc"],
    ["a C1 control sequence", "a\u009b31mb", "ab"],
    ["a window title", "a\u001b]0;owned\u0007b", "ab"],
    ["a link", "a\u001b]8;;https://evil.example\u001b\\b\u001b]8;;\u001b\\c", "abc"],
    ["a string that is never ended", "a\u001b]52;c;Zm9v", "a52;c;Zm9v"],
    ["a reset", "a\u001bcb", "ab"],
    ["a bell, a backspace and a delete", "a\u0007b\u0008c\u007fd", "abcd"],
    ["a right-to-left override", "paid \u202e001\u202c crowns", "paid 001 crowns"],
    ["isolates", "a\u2066b\u2069c", "abc"],
    ["a byte order mark", "\ufeffa", "a"],
  ])("%s", (_, text, clean) => {
    expect(printable(text)).toBe(clean);
  });

  test("for no text whatever", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        "a",
        "\u001b",
        "]",
        "[",
        "\\",
        "\u0007",
        "\u009b",
        "\u009d",
        "\u202e",
        "\n",
        "\r",
        "P",
        "8;;",
        "m",
      ),
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: anyCharacter })), (text) => {
        expect(printable(text)).not.toMatch(UNSAFE);
      }),
    );
  });

  test.each(["\u001b]", "\u001b[", "\u0090"])(
    "four times as many unfinished %j take about four times as long",
    (start) => {
      expect(growsLinearly((times) => printable(start.repeat(times)), 125_000)).toBe(true);
    },
  );
});

describe("what is shown stays", () => {
  test.each([
    ["accents and curly marks", "“Grüß Gött,” sagte Ærø"],
    ["a family emoji with its joiners", "👩‍👧‍👦"],
    ["Persian with a non-joiner", "می‌خواهم"],
    ["Hebrew with a direction mark", "שלום!\u200f"],
    ["a line feed", "one\ntwo"],
  ])("%s", (_, text) => {
    expect(printable(text)).toBe(text);
  });

  test("every kind of line break becomes one line feed, a tab a blank", () => {
    expect(printable("a\r\nb\rc\u2028d\u2029e\u0085f\tg")).toBe("a\nb\nc\nd\ne\nf g");
  });

  test("on one line where a line is wanted", () => {
    expect(printableLine("a\r\nb\nc")).toBe("a b c");
  });
});
