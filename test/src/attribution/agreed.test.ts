import { expect, test } from "vitest";
import { withReports } from "../../../src/attribution/agreed.ts";
import type { Quotation, Speaker } from "../../../src/domain.ts";

const LIND: Speaker = { name: "Ada Lind", aliases: [], roles: [], kind: "person" };
const REPORT: Quotation = {
  content: [{ start: 10, end: 60 }],
  kind: "indirect",
  zone: "body",
  cue: null,
  source: { start: 0, end: 4 },
  speaker: LIND,
  how: "named",
  confidence: 0.64,
  polarity: "affirmed",
};
const WORDS: Quotation = {
  ...REPORT,
  content: [{ start: 20, end: 30 }],
  kind: "mixed",
  speaker: null,
  how: "unresolved",
  confidence: 0.3,
};

test("unsure words inside a report of the same source are its speaker's, as surely as the report", () => {
  const [words] = withReports([WORDS], [REPORT]);
  expect(words).toEqual({ ...WORDS, speaker: LIND, how: "named", confidence: 0.64 });
});

test.each<[string, Quotation, Quotation]>([
  ["of another source", WORDS, { ...REPORT, source: { start: 5, end: 8 } }],
  ["that goes on beyond it", { ...WORDS, content: [{ start: 50, end: 70 }] }, REPORT],
  ["of nobody", WORDS, { ...REPORT, speaker: null }],
  ["before it", WORDS, { ...REPORT, content: [{ start: 10, end: 15 }] }],
])("words aren't told by a report %s", (_, words, report) => {
  expect(withReports([words], [report])).toEqual([words]);
});

test("who is sure keeps their own confidence", () => {
  const sure = { ...WORDS, speaker: LIND, confidence: 0.5 };
  expect(withReports([sure], [REPORT])).toEqual([sure]);
});
