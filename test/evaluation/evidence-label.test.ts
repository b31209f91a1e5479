import { describe, expect, test } from "vitest";
import type { Passage, Speaker } from "../../src/domain.ts";
import { anArticle } from "../an-article.ts";
import type { AskedQuestion, WantedAnswer } from "./asked-gold.ts";
import { createIsAbout, createLabels, type Shown } from "./evidence-label.ts";

const ARTICLE = anArticle({ id: "bridge", text: "“The bridge  will close in May,” said Ada Lind." });
const LIND: Speaker = { name: "Ada Lind", aliases: [], roles: [], kind: "person" };
const PASSAGE: Passage = {
  article: ARTICLE,
  span: { start: 0, end: ARTICLE.text.length },
  zone: "body",
  paragraph: 1,
};

const statement: Shown = { passage: PASSAGE, kind: "direct", shown: { start: 0, end: 33 }, speaker: LIND };
const passage: Shown = { passage: PASSAGE, kind: "passage", shown: PASSAGE.span, speaker: null };

function aQuestion(
  answers: readonly Partial<WantedAnswer>[],
  others: Partial<AskedQuestion> = {},
): AskedQuestion {
  const wanted = { article: ARTICLE.file, text: '"The bridge will close', speaker: null };
  return { id: "Q", question: "?", answers: answers.map((answer) => ({ ...wanted, ...answer })), ...others };
}

describe("a statement that overlaps a wanted text is", () => {
  test.each<[string, Partial<WantedAnswer>, string]>([
    ["right with the right speaker", { speaker: "Ada Lind" }, "right"],
    ["right with one of several names", { speaker: ["the engineer", "Ms Lind"] }, "right"],
    ["harmful with another speaker", { speaker: "Bo Berg" }, "harmful"],
    ["right where no speaker is asked", { speaker: null }, "right"],
    ["beside the point in another article", { article: "harbour.txt" }, "beside"],
  ])("%s", (_, answer, label) => {
    expect(createLabels(aQuestion([answer]))(statement)).toBe(label);
  });

  test("right for one wanted answer, even where it is another's for the next", () => {
    expect(createLabels(aQuestion([{ speaker: "Bo Berg" }, { speaker: "Lind" }]))(statement)).toBe("right");
  });

  test("harmful where nothing may be credited to its speaker", () => {
    expect(createLabels(aQuestion([{}], { notSpeakers: ["Ada Lind"] }))(statement)).toBe("harmful");
  });
});

describe("a passage is", () => {
  test.each<[string, Partial<WantedAnswer>, string]>([
    ["right where no speaker is asked", { speaker: null }, "right"],
    ["beside the point where one is", { speaker: "Ada Lind" }, "beside"],
    [
      "right where the gold wants the article's own account",
      { speaker: "Ada Lind", kind: "passage" },
      "right",
    ],
  ])("%s", (_, answer, label) => {
    expect(createLabels(aQuestion([answer]))(passage)).toBe(label);
  });
});

test("what overlaps no wanted text is beside the point", () => {
  expect(createLabels(aQuestion([{ text: "said Ada Lind" }]))(statement)).toBe("beside");
  expect(createLabels(aQuestion([]))(statement)).toBe("beside");
});

test.each([
  ["whose article answers", aQuestion([{}]), true],
  ["whose article a careless answer would cite", aQuestion([], { near: `articles/${ARTICLE.file}` }), true],
  ["of another article", aQuestion([{ article: "harbour.txt" }], { near: "ferry.txt" }), false],
])("evidence %s: is it about what is asked?", (_, question, isAbout) => {
  expect(createIsAbout(question)(passage)).toBe(isAbout);
});
