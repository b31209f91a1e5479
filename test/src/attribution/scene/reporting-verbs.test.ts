import { expect, test } from "vitest";
import { reportingVerb } from "../../../../src/attribution/scene/reporting-verbs.ts";

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
