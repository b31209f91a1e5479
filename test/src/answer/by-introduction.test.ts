import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { type ArticleParts, anArticle } from "../../an-article.ts";

const QUAY = {
  text: "Harbour\n\nThe quay was empty.\n\n“No,” said Ada Lind, the captain. “It leaks,” Lind added.\n\nAda Lind left.",
  published: "2024-02-03",
};
const LATER = { text: "Town\n\n“Yes,” Ada Lind said.", published: "2025-02-03" };
const OTHER = { text: "Bakery\n\n“Bread,” said Tom Lind, a baker.", published: "2025-03-03" };

function ask(question: string, articles: readonly ArticleParts[] = [QUAY, LATER]): Answer {
  return createCoverage(articles.map((parts, at) => anArticle({ id: `article-${at}`, ...parts }))).answer(
    question,
  );
}

const cited = (answer: Answer): string[] => answer.citations.map(({ text }) => text);

describe("who somebody is", () => {
  test.each([
    "who is Ada Lind?",
    "who's ada lind again",
    "hey, who is Lind pls",
    "who does Ada Lind work for?",
    "which company is Lind with",
    "what's Ada Lind's job?",
  ])("is told by the sentence that says so, before newer ones that don't: %s", (question) => {
    const answer = ask(question);
    expect(answer.verdict).toBe("found-passage");
    expect(cited(answer)).toEqual(["“No,” said Ada Lind, the captain.", "“Yes,” Ada Lind said."]);
  });

  test.each(["who is she?", "who's that", "what’s her job?", "who does she work for"])(
    "may be asked of whoever was just shown: %s",
    (question) => {
      const coverage = createCoverage([anArticle({ id: "quay", ...QUAY })]);
      const answer = coverage.answer(question, [{ role: "user", text: "who said “It leaks”?" }]);
      expect([answer.verdict, cited(answer)]).toEqual([
        "found-passage",
        ["“No,” said Ada Lind, the captain."],
      ]);
    },
  );

  test("is nobody's words", () => {
    expect(ask("who is Ada Lind?").citations.map(({ speaker }) => speaker)).toEqual([null, null]);
  });

  test("may be asked by what they are", () => {
    expect(cited(ask("who is the captain?"))[0]).toBe("“No,” said Ada Lind, the captain.");
  });

  test("is asked back where the name fits several", () => {
    const answer = ask("who is Lind?", [QUAY, OTHER]);
    expect(answer.verdict).toBe("ambiguous-speaker");
    expect(answer.verdict === "ambiguous-speaker" && answer.choice).toEqual(["Ada Lind", "Tom Lind"]);
    expect(cited(ask("who is Tom Lind?", [QUAY, OTHER]))).toEqual(["“Bread,” said Tom Lind, a baker."]);
  });

  test.each(["who is Per Holm?", "who's holm?"])(
    "is told of somebody who says nothing too, by the sentence of each article that names them first: %s",
    (question) => {
      const named = {
        text: "Ferry\n\nHolm left early. The diver Per Holm, 40, found it. Nobody thanked Per Holm.",
        published: "2024-05-01",
      };
      expect(cited(ask(question, [QUAY, named]))).toEqual(["The diver Per Holm, 40, found it."]);
    },
  );

  test.each(["who was George Holm?", "who are the Rovers"])(
    "is told of a name with others between, and of one typed with an article: %s",
    (question) => {
      const named = { text: "Cup\n\nOn Monday George H. W. Holm left.\n\nAt noon Rovers won." };
      expect(ask(question, [named]).verdict).toBe("found-passage");
      expect(cited(ask(question, [named]))).toHaveLength(1);
    },
  );

  test("is asked of a name, not of any word with a capital", () => {
    const pronoun = { text: "Town\n\n“No,” said Ada Lind, and He left. The quay was empty." };
    expect(ask("who is he?", [pronoun]).verdict).toBe("not-in-coverage");
  });

  test.each(["who is suing Ada Lind over the quay?", "who is Per Holm?", "who said Ada Lind left?"])(
    "isn't what is asked, or isn't known: %s",
    (question) => {
      expect(cited(ask(question))).not.toContain("“No,” said Ada Lind, the captain.");
    },
  );
});
