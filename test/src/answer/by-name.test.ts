import { describe, expect, test } from "vitest";
import type { ArticleParts } from "../../an-article.ts";
import { answerOf, credited, holdingsOf, paragraphs, texts } from "./a-question.ts";

const dated = (published: string | null, ...words: readonly string[]): ArticleParts => ({
  ...paragraphs(...words),
  published,
});

const HOLDINGS = holdingsOf(
  dated("2020-05-01", "“The ferry is old,” said Ada Lind.", "“It floats,” said Per Holm."),
  dated(null, "“The ferry is grey,” said Ada Lind."),
  dated("2021-05-01", "“The ferry is new,” said Ada Lind. Lind said it would sail."),
);

describe("a name alone", () => {
  test.each(["Lind", "Ada Lind", "quotes from Lind", "what did Lind say?", "anything from lind?"])(
    "brings all that they are quoted with, the newest first, undated last: %s",
    (question) => {
      const answer = answerOf(question, HOLDINGS);
      expect(answer.verdict).toBe("found");
      expect(texts(answer)).toEqual(["“The ferry is new,”", "“The ferry is old,”", "“The ferry is grey,”"]);
    },
  );

  test("brings no more than can be read, and tells how many are left", () => {
    const many = ["one", "two", "three", "four", "five", "six", "seven"];
    const holdings = holdingsOf(
      paragraphs(...many.map((number) => `“It took ${number} tries,” said Ada Lind.`)),
    );
    const answer = answerOf("Lind", holdings);
    expect(texts(answer)).toHaveLength(5);
    expect([answer.further, answer.left]).toEqual([undefined, many.length - 5]);
  });

  test("asked what they warned or argued brings what they said; what they promised only that, with the rest as near", () => {
    const answer = answerOf("what did Lind warn?", HOLDINGS);
    expect([answer.verdict, texts(answer).length]).toEqual(["found", 3]);
    const promised = answerOf("what did Lind promise?", HOLDINGS);
    expect(promised).toMatchObject({ verdict: "not-in-coverage", citations: [] });
    expect(promised.nearest.map(({ text }) => text)).toEqual(["“The ferry is new,”", "“The ferry is old,”"]);
  });

  test("brings what is credited with doubt where nothing surely is, and tells so", () => {
    const holdings = holdingsOf(paragraphs("Bo Hart worried about a new quay."));
    const doubtful = answerOf("what did Bo Hart say?", holdings);
    expect(doubtful).toMatchObject({
      verdict: "found-indirect",
      citations: [{ speaker: { name: "Bo Hart" } }],
    });
    expect(doubtful.notes.join(" ")).toMatch(/Bo Hart is credited with some doubt/u);
  });

  test("brings reports only where nothing is quoted, and calls them reports", () => {
    const answer = answerOf("Holm", holdingsOf(paragraphs("Per Holm said the ferry was old.")));
    expect([answer.verdict, ...texts(answer)]).toEqual([
      "found-indirect",
      "Per Holm said the ferry was old.",
    ]);
  });

  test("of several people is the reader’s to choose", () => {
    const two = holdingsOf(paragraphs("“It floats,” said Per Holm.", "“It sinks,” said Ruth Holm."));
    expect(answerOf("what did Holm say?", two)).toMatchObject({
      verdict: "ambiguous-speaker",
      choice: ["Per Holm", "Ruth Holm"],
      citations: [],
    });
    expect(credited(answerOf("what did Ruth Holm say?", two))).toEqual(["Ruth Holm"]);
  });

  test("that is somebody’s whole name is not somebody else’s", () => {
    const two = holdingsOf(paragraphs("“It floats,” said Bo Holm.", "“It sinks,” said Bo Holm Berg."));
    expect(credited(answerOf("what did Bo Holm say?", two))).toEqual(["Bo Holm"]);
  });

  test("is that of whoever is quoted far more often, and the other is told of", () => {
    const often = ["one", "two", "three", "four"].map((number) => `“It took ${number} tries,” said Bo Holm.`);
    const answer = answerOf(
      "what did Holm say?",
      holdingsOf(paragraphs(...often, "“It sinks,” said Ann Holm.")),
    );
    expect(new Set(credited(answer))).toEqual(new Set(["Bo Holm"]));
    expect(answer.notes).toContain("The name also fits Ann Holm.");
  });

  test("brings nothing from outside the time asked for, and tells so", () => {
    expect(texts(answerOf("what did Lind say in 2020?", HOLDINGS))).toEqual(["“The ferry is old,”"]);
    const none = answerOf("what did Lind say in 2015?", HOLDINGS);
    expect(none).toMatchObject({ verdict: "not-in-coverage", citations: [] });
    expect(none.notes.join()).toContain("articles that quote this speaker");
  });

  test("brings nothing from a headline or an earlier version", () => {
    const url = "https://herald.example/ferry";
    const holdings = holdingsOf(
      { ...dated("2020-05-01", "“The ferry is old,” said Ada Lind."), url },
      {
        text: "Lind: “It is new”\n\n“The ferry is as good as new,” said Ada Lind.",
        published: "2020-05-02",
        url,
      },
    );
    expect(texts(answerOf("Lind", holdings))).toEqual(["“The ferry is as good as new,”"]);
  });

  test("of nobody brings nothing", () => {
    expect(answerOf("what did Napoleon say?", HOLDINGS)).toMatchObject({
      verdict: "not-in-coverage",
      citations: [],
    });
  });
});

test("a name with a subject is no name alone", () => {
  const holdings = holdingsOf(
    paragraphs("“The ferry is old,” said Ada Lind.", "“My soup is cold,” Lind said."),
  );
  expect(texts(answerOf("what did Lind say about the soup?", holdings))).toEqual(["“My soup is cold,”"]);
});
