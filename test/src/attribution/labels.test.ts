import { expect, test } from "vitest";
import { labelKind } from "../../../src/attribution/labels.ts";

test.each([
  ["film", "work"],
  ["nicknamed", "naming"],
  ["slogan", "term"],
  ["harbour", null],
])("%s announces %s", (word, kind) => {
  expect(labelKind(word)).toBe(kind);
});
