import { expect, test } from "vitest";
import type { Evidence } from "../../../src/answer/gather.ts";
import { citationOf } from "../../../src/answer/shown.ts";
import { askedOf, evidencedOf, holdingsOf, paragraphs } from "./a-question.ts";

const HOLDINGS = holdingsOf(
  paragraphs("Bo Marsh said that the gate rusts.", "“The gate is loud,” said Ada Lind."),
);

/** The report on the gate, credited so surely. */
function report(question: string, confidence: number): Evidence {
  const found = evidencedOf(question, HOLDINGS).marks.find(({ evidence }) => evidence.kind === "indirect");
  if (found === undefined || found.evidence.statement === null) throw new Error("The report is found");
  const { statement } = found.evidence;
  return {
    ...found.evidence,
    statement: { ...statement, quotation: { ...statement.quotation, confidence } },
  };
}

test.each([
  ["what did Bo Marsh say of the gate?", 0.5, "Bo Marsh"],
  ["what did Bo Marsh say of the gate?", 0.49, null],
  ["what did Ada Lind say of the gate?", 0.79, null],
  ["who said what of the gate?", 0.79, null],
  ["who said what of the gate?", 0.8, "Bo Marsh"],
] as const)(
  "a report is shown with its speaker's name from a credit that is the lower where that speaker is asked for: %s at %d",
  (question, confidence, name) => {
    const cited = citationOf(report(question, confidence), askedOf(question, HOLDINGS));
    expect(cited.speaker?.name ?? null).toBe(name);
    expect(cited.text).toBe("Bo Marsh said that the gate rusts.");
  },
);
