import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const COVERAGE = createCoverage([
  anArticle({
    id: "dam",
    published: "2017-03-31",
    text: "Dam talk\n\nSpeaking on Thursday to the council, Ada Lind called for repairs.\n\n“The dam leaks,” Lind said.",
  }),
  anArticle({
    id: "mill",
    published: "2018-01-12",
    text: "Mill talk\n\nOn January 11 Ada Lind opened the mill.\n\n“The mill turns,” Lind said.",
  }),
  anArticle({ id: "pond", text: "Pond talk\n\n“The pond is deep,” said Ada Lind." }),
]);

function said(answer: Answer): string[] {
  return answer.citations.map(({ text }) => text);
}

describe("a time asked for leaves out what no article ties to it", () => {
  test.each([
    ["what did Lind say in 2017?", ["“The dam leaks,”"]],
    ["what did Lind say on January 11?", ["“The mill turns,”"]],
    ["what did Lind say on 11 January 2018?", ["“The mill turns,”"]],
    ["what did Lind say on Thursday?", ["“The dam leaks,”"]],
    ["what did Lind say on Friday?", []],
    ["what did Lind say in March?", ["“The dam leaks,”"]],
    ["what has Lind said since 2018?", ["“The mill turns,”"]],
    ["what did Lind say before 2018?", ["“The dam leaks,”"]],
    ["what did Lind say in 2015?", []],
  ])("%s", (question, words) => {
    expect(said(COVERAGE.answer(question))).toEqual(words);
  });
});

test("a day that the sentence names otherwise ties its words to the day that it means", () => {
  const text = "Weir talk\n\nThe weir was built in 1907. “The weir holds,” Ada Lind said on Monday.";
  const coverage = createCoverage([anArticle({ id: "weir", published: "2018-01-12", text })]);
  expect(said(coverage.answer("what did Lind say on 8 January 2018?"))).toEqual(["“The weir holds,”"]);
  expect(said(coverage.answer("what did Lind say on 9 January 2018?"))).toEqual([]);
});

test("a day that the article names only after the words ties them to nothing", () => {
  const after = "“The sluice leaks,” Lind said.\n\nOn February 3 Ada Lind opened the sluice.";
  const before = "On February 3 Ada Lind opened the sluice.\n\n“The sluice leaks,” Lind said.";
  const saidIn = (text: string) =>
    said(
      createCoverage([anArticle({ text: `Sluice talk\n\n${text}`, published: "2019-05-01" })]).answer(
        "what did Lind say on February 3?",
      ),
    );
  expect([saidIn(after), saidIn(before)]).toEqual([[], ["“The sluice leaks,”"]]);
});

describe("how it was understood is told", () => {
  test.each([
    ["what did Lind say last week?", "last week, could not be resolved"],
    ["what did Lind say yesterday?", "yesterday, could not be resolved"],
    ["what did Lind say in March?", "March, is taken as that of any year"],
    ["what did Lind say on Thursday?", "Thursday, is taken as that of any week"],
    ["what has Lind said since March?", "since March, is taken as since 2017-03"],
    ["what did Lind say in 2015?", "1 of 3 articles that quote this speaker"],
  ])("%s", (question, told) => {
    expect(COVERAGE.answer(question).notes.join("\n")).toContain(told);
  });

  test("a time counted from today leaves nothing out", () => {
    expect(said(COVERAGE.answer("what did Lind say last week?"))).toHaveLength(3);
  });
});

test("a citation has the dates of its sentence, as printed and as resolved", () => {
  const text =
    "Dam talk\n\nAsked on Thursday about the dam, Ada Lind said: “It leaks since Monday.” In May it was dry.";
  const answer = createCoverage([anArticle({ text, published: "2017-03-31" })]).answer("what did Lind say?");
  expect(answer.citations[0]?.dates).toEqual([
    {
      start: text.indexOf("Thursday"),
      end: text.indexOf(" about"),
      text: "Thursday",
      resolved: "2017-03-30",
    },
  ]);
});
