import { expect, test } from "vitest";
import { findMentions } from "../../../../src/attribution/mentions/mentions.ts";
import { printedNames } from "../../../../src/attribution/speakers/printed-names.ts";
import { quotedStretches } from "../quoted-stretches.ts";

function printed(text: string, quoted = quotedStretches(text)): (string | null)[][] {
  return printedNames(text, findMentions(text, quoted)).map((name) => [name.printed, name.nickname]);
}

test.each([
  ["in brackets", "Thomas (Tommy) Reed met Ada Lind."],
  ["in marks", "Thomas “Tommy” Reed met Ada Lind."],
])("a name with a nickname %s is one name, of all its parts", (_name, text) => {
  const whole = text.slice(0, text.indexOf(" met"));
  expect(printed(text)).toEqual([
    [whole, "Tommy"],
    ["Ada Lind", null],
  ]);
  expect(printed(text, [])).toEqual(printed(text));
});

test("two names beside each other are two", () => {
  expect(printed("Ada Lind (Tom Reed left) came.")).toEqual([
    ["Ada Lind", null],
    ["Tom Reed", null],
  ]);
});

test("a form of address or a reign before a name is told, and belongs to that name alone", () => {
  const text = "Mrs. Lind met Pope Osric and Reed.";
  expect(printedNames(text, findMentions(text, [])).map((name) => [name.printed, name.bySurname])).toEqual([
    ["Lind", true],
    ["Pope Osric", false],
    ["Reed", false],
  ]);
});
