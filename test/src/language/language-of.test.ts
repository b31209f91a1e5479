import { expect, test } from "vitest";
import { ENGLISH } from "../../../src/language/english/english.ts";
import { GERMAN } from "../../../src/language/german/german.ts";
import { languageOf } from "../../../src/language/language-of.ts";

const LANGUAGES = [ENGLISH, GERMAN] as const;
const GERMAN_TEXT =
  "Die Fähre bleibt im Hafen, und niemand weiß, wann sie wieder nach Norderhaven fahren wird.";
const ENGLISH_TEXT = "The ferry stays in the harbour, and nobody knows when it will sail again.";

test.each([
  ["what is stated counts for more than the words", "de", ENGLISH_TEXT, "de"],
  ["a region doesn't matter", "de-AT", "", "de"],
  ["a stated language that nobody knows is read as English, as before", "fr", GERMAN_TEXT, "en"],
  ["where nothing is stated the small words tell", null, GERMAN_TEXT, "de"],
  ["English words are English", null, ENGLISH_TEXT, "en"],
  ["a text without small words is read as English", null, "Ferry schedule, Monday: 14:40, 16:20", "en"],
  [
    "an English article that quotes German is English",
    null,
    "Jens Albrecht wrote: „Wir kommen wieder, denn die Insel ist schön und das Essen ist gut.“",
    "en",
  ],
])("%s", (_, language, text, code) => {
  expect(languageOf({ language, text }, LANGUAGES).code).toBe(code);
});
