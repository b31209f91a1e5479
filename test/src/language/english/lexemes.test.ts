import { expect, test } from "vitest";
import { lexemeOf } from "../../../../src/language/english/lexemes.ts";

test.each([
  ["a noun of the tables", "spokeswoman", { noun: { kind: "role", gender: "female" }, title: true }],
  ["a trade by its ending", "clockmakers", { noun: { kind: "group", gender: "plural" }, title: false }],
  [
    "a compound by its last part",
    "ex-spokesman",
    { noun: { kind: "role", gender: "male" }, hyphenated: true },
  ],
  ["an abbreviation with its dot", "sen.", { title: true }],
  ["a given name by its first part", "anna-lisbet", { givenName: true }],
  ["a pronoun with its verb", "she'll", { pronoun: true }],
  ["a word that may be a possessive", "her", { pronoun: false, determiner: true }],
  ["a word of no table", "ferryboat", { noun: null, title: false, pronoun: false, boundary: false }],
])("%s: %s", (_, word, expected) => {
  expect(lexemeOf(word)).toMatchObject(expected);
});
