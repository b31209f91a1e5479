import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine } from "../../../src/presentation/csv.ts";
import { anyCharacter } from "../../any-character.ts";
import { HOSTILE } from "../../hostile-quotations.ts";

/** As docs/copying.md says that a program takes the apostrophe off again. */
function asWritten(field: string): string {
  return field.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, "");
}

function read(csv: string): string[][] {
  return parse(csv, { relax_column_count: true });
}

describe("a record of CSV", () => {
  test.each([
    ["words", ["ferry", 7, 0.5, null, ""], 'ferry,7,0.5,,""\r\n'],
    ["a comma, a mark, a break", ["a,b", 'say "no"', "a\nb"], '"a,b","say ""no""","a\nb"\r\n'],
    ["blanks at an end", [" a", "b "], '" a","b "\r\n'],
    [
      "formulas",
      ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"],
      `"'=1+1","'+1","'-1","'@SUM(A1)","'\t=1","'\r=1"\r\n`,
    ],
    ["what begins like a formula made inert", ["'=1", "'a"], `"''=1",'a\r\n`],
    ["numbers below nothing, which are ours", [-1], "-1\r\n"],
  ])("%s", (_, values, line) => {
    expect(csvLine(values)).toBe(line);
  });

  const words = fc.oneof(
    fc.constantFrom(...HOSTILE.map(({ text }) => text).filter((text) => text.length < 300)),
    fc.string({ unit: anyCharacter, maxLength: 30 }),
    fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", ";", "a", " ") }),
  );

  test("is read back as it was, and none of its fields is a formula to a spreadsheet", () => {
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 2, maxLength: 5 }), { maxLength: 4 }), (records) => {
        const fields = read(records.map((record) => csvLine(["first", ...record])).join(""));
        expect(fields.map((record) => record.slice(1).map(asWritten))).toEqual(records);
        for (const field of fields.flat()) expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });
});
