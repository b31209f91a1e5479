import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { QUESTIONS_AS_ASKED, questionsAsAsked } from "../../golden/questions-as-asked.ts";

test("questions are read, and evidence is found and measured, as they were when the weights were learnt", () => {
  expect(questionsAsAsked().split("\n")).toEqual(readFileSync(QUESTIONS_AS_ASKED, "utf8").split("\n"));
});
