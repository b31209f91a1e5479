import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../../../src/text/analyse.ts";
import {
  COMMON_FORMS,
  formOfKey,
  keyOfForm,
  numbersAsText,
  numbersFromText,
} from "../../../src/text/packed-words.ts";

const someNumbers = fc.array(fc.oneof(fc.nat(), fc.nat(60), fc.nat(2000)));

test("numbers come back from their text", () => {
  fc.assert(
    fc.property(someNumbers, (numbers) => {
      expect([...numbersFromText(numbersAsText(numbers))]).toEqual(numbers);
    }),
  );
});

test("their text is one that JSON keeps as it is, a character for most numbers", () => {
  fc.assert(
    fc.property(someNumbers, (numbers) => {
      const text = numbersAsText(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).toMatch(/^[#-[\]-~]*$/u);
    }),
  );
  expect([0, 56, 57, 1937, 1938].map((number) => numbersAsText([number]).length)).toEqual([1, 1, 2, 2, 3]);
});

test("a form comes back from its key", () => {
  for (const stop of [true, false]) {
    const form = { word: "ferries", term: "ferri", stop };
    expect(formOfKey(keyOfForm(form))).toEqual(form);
  }
});

test("each common form has one number", () => {
  expect(COMMON_FORMS.length).toBeGreaterThan(0);
  expect(new Set(COMMON_FORMS).size).toBe(COMMON_FORMS.length);
});

test("the table of common words holds what analysing them finds", () => {
  const words = COMMON_FORMS.map((key) => formOfKey(key).word);
  expect(COMMON_FORMS).toEqual(words.flatMap((word) => tokenize(word).map(keyOfForm)));
});
