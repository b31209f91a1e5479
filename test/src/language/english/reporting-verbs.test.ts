import { expect, test } from "vitest";
import { reportingVerbAt } from "../../../../src/attribution/scene/senses.ts";
import { reportingVerb } from "../../../../src/language/english/reporting-verbs.ts";
import { senseOf } from "../../../../src/language/english/senses.ts";

test.each([
  ["said", "say", "finite"],
  ["saying", "say", "participle"],
  ["replies", "reply", "finite"],
  ["described", "describe", "finite"],
  ["admitted", "admit", "finite"],
  ["pushes", "push", "finite"],
])("%s is a form of %s", (word, lemma, form) => {
  expect(reportingVerb(word)).toMatchObject({ lemma, form });
});

test("other words report nothing", () => {
  expect(reportingVerb("harbour")).toBeNull();
});

test.each([
  ["shot back", "shoot-back", "speech"],
  ["puts it", "put-it", "speech"],
  ["put on", "put", "loose"],
])("some verbs speak with the word behind them alone: %s", (words, lemma, strength) => {
  const tokens = words.split(" ").map((lower) => ({ lower, sense: senseOf(lower) }));
  expect(reportingVerbAt(tokens, 0)).toMatchObject({ lemma, strength });
});
