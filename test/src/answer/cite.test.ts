import { expect, test } from "vitest";
import { citeStatement } from "../../../src/answer/cite.ts";
import type { Quotation } from "../../../src/index.ts";
import { holdingsOf, paragraphs } from "./a-question.ts";

const HOLDINGS = holdingsOf(
  paragraphs("“The pump is blue and loud,” said Bo Marsh.", "Bo Marsh said that the gate rusts."),
);

test.each([
  ["marked words", "direct", 0.5, "Bo Marsh"],
  ["marked words", "direct", 0.49, null],
  ["reported words", "indirect", 0.8, "Bo Marsh"],
  ["reported words", "indirect", 0.79, null],
] as const)(
  "%s credited so surely are shown with a name or without: %s at %d",
  (_, kind, confidence, name) => {
    const cited = citeStatement(aStatement(kind, confidence));
    expect([cited.speaker?.name ?? null, cited.text]).toEqual([
      name,
      kind === "direct" ? "“The pump is blue and loud,”" : "Bo Marsh said that the gate rusts.",
    ]);
  },
);

function aStatement(kind: Quotation["kind"], confidence: number) {
  const statement = HOLDINGS.speakersNamed("Bo Marsh")
    .flatMap((speaker) => HOLDINGS.statementsBy(speaker))
    .find(({ quotation }) => quotation.kind === kind);
  if (statement === undefined) throw new Error("not found");
  return { ...statement, quotation: { ...statement.quotation, confidence } };
}
