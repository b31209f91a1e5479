import { describe, expect, test } from "vitest";
import { createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const notesOf = (text: string, question: string): readonly string[] =>
  createCoverage([anArticle({ text, publisher: "The Quay Courier", published: "2020-05-01" })]).answer(
    question,
  ).notes;

describe("reasons", () => {
  test("a pronoun is told as one, with how sure it is", () => {
    const text = "Ferry row\n\nAda Lind met the council. “The ferry goes at noon,” she said.";
    expect(notesOf(text, 'who said "the ferry goes at noon"?').join("\n")).toMatch(
      /Ada Lind is credited by a pronoun, (?:with some doubt, )?\d+ % sure\./u,
    );
  });

  test("a name beside the words needs none", () => {
    const text = "Ferry row\n\n“The ferry goes at noon,” said Ada Lind.";
    expect(notesOf(text, 'who said "the ferry goes at noon"?')).toEqual([]);
  });

  test("of several quotations in the sentence cited, the least certain one is told", () => {
    const text =
      "Ferry row\n\nThe mayor, Ada Lind, said “we will not sell the ferry to anybody” and called the quay “a ruin”.";
    expect(notesOf(text, 'who said "a ruin"?').join("\n")).toMatch(
      /Ada Lind is credited with some doubt, \d+ % sure\./u,
    );
  });

  test("a headline that words the quotation otherwise is told", () => {
    const text = "Lind: “The ferry goes no more”\n\n“The ferry goes at noon or not at all,” said Ada Lind.";
    expect(notesOf(text, 'who said "goes at noon or not at all"?')).toEqual([
      "The headline of this article (The Quay Courier) puts other words in marks than its body: only the body is cited.",
    ]);
  });

  test("a headline that prints it as the body does is none", () => {
    const text = "Lind: “The ferry goes at noon”\n\n“The ferry goes at noon or not at all,” said Ada Lind.";
    expect(notesOf(text, 'who said "goes at noon or not at all"?')).toEqual([]);
  });
});
