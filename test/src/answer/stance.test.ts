import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const ARTICLE = anArticle({
  text: [
    "Harbour row goes on",
    "",
    "Mayor Ada Lind denied that the harbour wall was ever sold, and denied it twice.",
    "",
    "Asked whether she had met the builders, Lind said: “No.”",
    "",
    "“The ferry will be back by spring,” Lind said on Monday.",
    "",
    "Treasurer Per Holm called the harbour plan “reckless” and accused Lind of hiding its costs.",
    "",
    "Engineer Will Berg said the harbour plan was sound.",
  ].join("\n"),
});

function ask(question: string): Answer {
  return createCoverage([ARTICLE]).answer(question);
}

function credited({ citations }: Answer): (string | undefined)[] {
  return citations.map(({ speaker }) => speaker?.name);
}

describe("who took a stance", () => {
  test.each([
    ["gave the thing that name", "who called the harbour plan reckless?", ["Per Holm"]],
    ["accused somebody", "who accused Lind of hiding the costs?", ["Per Holm"]],
  ])("is whoever %s, and nobody beside", (_, question, speakers) => {
    expect(credited(ask(question))).toEqual(speakers);
  });

  test("is nobody where no sentence takes it", () => {
    expect(ask("who praised the harbour plan?").verdict).toBe("not-in-coverage");
    expect(ask("who called the harbour plan brilliant?").citations).toEqual([]);
  });

  test("is not the one that it was taken towards", () => {
    expect(credited(ask("who accused Holm of hiding the costs?"))).not.toContain("Per Holm");
  });
});

describe("whether somebody took a stance", () => {
  test("is told by their denials, reported or in marks", () => {
    const answer = ask("did Lind deny that the harbour wall was sold?");
    expect(answer.verdict).toBe("found-indirect");
    expect(answer.citations[0]?.text).toContain("denied that the harbour wall was ever sold");
  });

  test("is told by all of them where nothing more is asked", () => {
    const { verdict, citations } = ask("has Lind denied it?");
    expect(verdict).toBe("found");
    expect(citations.map(({ text }) => text)).toEqual([
      "Mayor Ada Lind denied that the harbour wall was ever sold, and denied it twice.",
      "“No.”",
    ]);
  });

  test("is not told by what others said of the same thing", () => {
    expect(ask("did Berg blame Lind?").citations.map(({ speaker }) => speaker?.name)).not.toContain(
      "Ada Lind",
    );
    expect(ask("did Berg praise Holm?").verdict).toBe("not-in-coverage");
  });

  test("is not told by whatever else they said", () => {
    expect(ask("what did Lind promise?").verdict).toBe("not-in-coverage");
    expect(ask("did Berg deny it?").verdict).toBe("not-in-coverage");
  });
});
