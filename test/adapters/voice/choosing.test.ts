import { expect, test } from "vitest";
import { askedOf } from "../../../adapters/voice/choosing.ts";

test.each([
  ["in the place of the name that was typed", "Holm", "did Mara Holm say “no”?"],
  ["before the question where that name isn't known", null, "Mara Holm: did Holm say “no”?"],
  ["or doesn't stand in it", "he", "Mara Holm: did Holm say “no”?"],
])("the chosen name stands %s", (_where, asked, question) => {
  expect(askedOf("Mara Holm", "did Holm say “no”?", asked)).toBe(question);
});

test("a name is put in as it is", () => {
  expect(askedOf("$& $1", "did Holm say “no”?", "Holm")).toBe("did $& $1 say “no”?");
});
