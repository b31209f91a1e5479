import { expect, test } from "vitest";
import type { Ranked } from "../../../src/answer/rank.ts";
import { select } from "../../../src/answer/select.ts";
import type { Want } from "../../../src/domain/reading.ts";
import { slice } from "../../../src/domain.ts";
import { evidencedOf, holdingsOf, paragraphs } from "./a-question.ts";

const { marks } = evidencedOf(
  "who spoke of the ferry?",
  holdingsOf(
    paragraphs(
      "“The ferry is old,” said Ada Lind. “The ferry leaks,” said Per Holm.",
      "The ferry has a horn.",
    ),
  ),
);

const ANY: ReadonlySet<Want> = new Set();

/** What would be shown by its first words, each with a score; best first. */
function ranked(scores: Readonly<Record<string, number>>): Ranked[] {
  return Object.entries(scores).map(([words, score]) => {
    const one = marks.find(
      ({ evidence }) => shown(evidence).startsWith(words) && isApt(words, evidence.kind),
    );
    if (one === undefined) throw new Error(`Nothing shows ${words}`);
    return { marks: one, score, share: 0 };
  });
}

const isApt = (words: string, kind: string): boolean => (kind === "passage") === !words.endsWith("”");
const shown = ({ passage, span }: Ranked["marks"]["evidence"]): string => slice(passage.article.text, span);
const texts = (chosen: readonly Ranked[]): string[] => chosen.map(({ marks: one }) => shown(one.evidence));

test("of what overlaps, the better one stands for both", () => {
  const words = { "“The ferry is old,”": 3, "“The ferry is": 2.5, "“The ferry leaks,”": 2 };
  expect(texts(select(ranked(words), { most: 3, within: 5, wants: ANY }))).toEqual([
    "“The ferry is old,”",
    "“The ferry leaks,”",
  ]);
  const passage = { "“The ferry is": 3, "“The ferry is old,”": 2.5, "The ferry has": 2 };
  expect(select(ranked(passage), { most: 3, within: 5, wants: ANY })).toHaveLength(2);
});

test("what is further behind the best than may be is left out, and all behind it", () => {
  const words = { "“The ferry is old,”": 3, "“The ferry leaks,”": 2, "The ferry has": 1 };
  expect(select(ranked(words), { most: 3, within: 1, wants: ANY })).toHaveLength(2);
  expect(select(ranked(words), { most: 3, within: 0.5, wants: ANY })).toHaveLength(1);
});

test("no more are shown than asked for, and none of none", () => {
  const words = { "“The ferry is old,”": 3, "“The ferry leaks,”": 3, "The ferry has": 3 };
  expect(select(ranked(words), { most: 1, within: 9, wants: ANY })).toHaveLength(1);
  expect(select([], { most: 3, within: 9, wants: ANY })).toEqual([]);
});

test("the best of the article that shows the kind of answer wanted stands last where none of the better ones does", () => {
  const of = holdingsOf(
    paragraphs(
      "“The ferry is old,” said Ada Lind.",
      "The ferry has a horn.",
      "Ada Lind declined to say more.",
    ),
  );
  const all = evidencedOf("who spoke of the ferry?", of)
    .marks.filter(({ evidence: { kind, passage } }) => kind === "passage" && passage.zone === "body")
    .toSorted((a, b) => a.evidence.span.start - b.evidence.span.start);
  const scored = all.map((one, at) => ({ marks: one, score: -at, share: 0 }));
  const room = { most: 2, within: 9 };
  expect(texts(select(scored, { ...room, wants: ANY })).at(-1)).toBe("The ferry has a horn.");
  const wants = new Set<Want>(["comment"]);
  expect(texts(select(scored, { ...room, wants })).at(-1)).toBe("Ada Lind declined to say more.");
  expect(select(scored, { ...room, wants })).toHaveLength(2);
});
