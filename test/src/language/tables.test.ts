/** What holds of the tables of every language. */
import { describe, expect, test } from "vitest";
import { ENGLISH } from "../../../src/language/english/english.ts";
import { REPORTING_VERBS } from "../../../src/language/english/reporting-verbs-data.ts";
import { GERMAN } from "../../../src/language/german/german.ts";
import type { VerbTrait } from "../../../src/language/language.ts";

const TRAITS: readonly VerbTrait[] = ["denies", "hearer", "face-to-face", "block", "person", "that", "bare"];

test("each English reporting verb has one entry, and only traits that there are", () => {
  const entries = Object.values(REPORTING_VERBS).flatMap((list) => list.trim().split(/\s+/u));
  const lemmas = entries.map((entry) => entry.split(":")[0]);
  expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([]);
  const traits = entries.flatMap((entry) => entry.split(":")[1]?.split(",") ?? []);
  expect(traits.filter((trait) => !TRAITS.some((known) => known === trait))).toEqual([]);
});

describe.each([
  [ENGLISH, "said", "say", "denied", "deny", "mayor"],
  [GERMAN, "sagte", "sagen", "bestritt", "bestreiten", "bürgermeisterin"],
])("a language knows", ({ senseOf, lexemeOf }, said, say, denied, deny, mayor) => {
  test("who speaks, and the verb that says so", () => {
    expect(senseOf(said).verb).toMatchObject({ lemma: say, strength: "speech", form: "finite" });
    expect(lexemeOf(mayor).noun).toMatchObject({ kind: "role" });
  });

  test("a verb that denies what it reports", () => {
    expect(senseOf(denied).verb?.lemma).toBe(deny);
    expect(senseOf(denied).verb?.traits.has("denies")).toBe(true);
  });

  test("nothing of a word in no table", () => {
    expect(senseOf("xyzzy")).toEqual(senseOf(""));
    expect(lexemeOf("xyzzy")).toMatchObject({ noun: null, title: false, givenName: false, boundary: false });
  });
});

test.each([
  ["hafenmeisterin", "role", "female"],
  ["reedereisprecher", "role", "male"],
  ["umweltministerium", "group", null],
  ["organist", "role", "male"],
])("a German compound is what its last part is: %s", (word, kind, gender) => {
  expect(GERMAN.lexemeOf(word).noun).toEqual({ kind, gender });
});

test.each([
  ["a last part of four letters is enough", "seebank", "group"],
  ["a word that ends with the letters of a short one isn’t that", "verrat", undefined],
  ["nor is a word before its last part", "bankgeheimnis", undefined],
])("of German compounds %s: %s", (_name, word, kind) => {
  expect(GERMAN.lexemeOf(word).noun?.kind).toBe(kind);
});

test("a German given name is known in a double one by its first", () => {
  expect(GERMAN.lexemeOf("anna-lotte")).toMatchObject({
    givenName: true,
    gender: "female",
    hyphenated: true,
  });
  expect(GERMAN.lexemeOf("nord-anna").givenName).toBe(false);
});

test("in German an auxiliary, a verb of speech and a form that reports look like verbs, and no noun does", () => {
  const looks = ["hat", "sagte", "bleibe", "hafen"].map((word) => GERMAN.senseOf(word).looksLikeVerb);
  expect(looks).toEqual([true, true, true, false]);
});
