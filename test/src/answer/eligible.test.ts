import { expect, test } from "vitest";
import { eligible } from "../../../src/answer/eligible.ts";
import type { Holdings } from "../../../src/answer/holdings.ts";
import { rank } from "../../../src/answer/rank.ts";
import { after, evidencedOf, holdingsOf, paragraphs } from "./a-question.ts";

const HOLDINGS = holdingsOf(
  {
    ...paragraphs("“The ferry is old,” said Ada Lind.", "“The ferry is late,” said Per Holm."),
    published: "2020-05-01",
  },
  { ...paragraphs("“The ferry is grey,” said Ada Lind."), published: "2023-05-01" },
);

/** Whose statements may be shown. */
function speakers(question: string, holdings: Holdings = HOLDINGS, thread: readonly string[] = []): string[] {
  const evidenced = evidencedOf(question, holdings, after(thread, holdings));
  const names = eligible(rank(evidenced, new Map()), evidenced).flatMap(({ marks }) =>
    marks.evidence.statement === null ? [] : [marks.evidence.speaker?.name ?? "nobody"],
  );
  return names.sort();
}

test("everybody’s words may answer, where nothing speaks against it", () => {
  expect(speakers("who spoke of the ferry?")).toEqual(["Ada Lind", "Ada Lind", "Per Holm"]);
});

test("whoever something was done to did not do it", () => {
  expect(speakers("who attacked Lind over the ferry?")).toEqual(["Per Holm"]);
});

test("all that somebody said is nobody else’s", () => {
  expect(speakers("everything Lind said about the ferry")).toEqual(["Ada Lind", "Ada Lind"]);
});

test("what was said at another time than the one asked for is left out, if anything was said then", () => {
  expect(speakers("who spoke of the ferry in 2020?")).toEqual(["Ada Lind", "Per Holm"]);
  expect(speakers("who spoke of the ferry in 2015?")).toHaveLength(3);
});

test("who else is asked for by a name alone goes on with the articles just shown, if they are heard there", () => {
  const holdings = holdingsOf(
    paragraphs("“The quay is dry,” said Ada Lind.", "“It is wet,” said Bo Reed."),
    paragraphs("“My dog is brown,” said Bo Reed.", "“My cat is grey,” said Per Holm."),
  );
  const thread = ["what did Lind say about the quay?"];
  expect(speakers("and Reed?", holdings)).toEqual(["Ada Lind", "Bo Reed", "Bo Reed", "Per Holm"]);
  expect(speakers("and Reed?", holdings, thread)).toEqual(["Bo Reed"]);
  expect(speakers("and Holm?", holdings, thread)).toContain("Per Holm");
});
