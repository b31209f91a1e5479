/** "Did she ever say otherwise?", asked of a coverage. */
import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const STAYS = "“The town will not buy the ferry,”";
const BUYS = "“The town will buy the ferry in May,”";

function coverage(...more: readonly Parameters<typeof anArticle>[0][]) {
  return createCoverage([
    anArticle({
      id: "first",
      published: "2025-03-04",
      text: `Ferry halted\n\n${STAYS} Mayor Ada Lind said.\n\n“It is a hole in the water,” said Per Holm, the captain.`,
    }),
    ...more.map(anArticle),
  ]);
}

const REVERSAL = {
  id: "later",
  published: "2026-01-20",
  text: `Ferry bought\n\n${BUYS} Mayor Ada Lind told the council.`,
};

function shown({ verdict, citations }: Answer): readonly string[] {
  return [verdict, ...citations.map(({ text }) => text)];
}

describe("what one speaker says on the same, turned round", () => {
  test.each([
    "has Lind changed her mind on the ferry?",
    "did the mayor ever say otherwise about the ferry?",
    "did Lind always say the town would not buy the ferry?",
    "has Lind ever contradicted herself?",
  ])("stands side by side, the oldest first, and is called nothing: %s", (question) => {
    const answer = coverage(REVERSAL).answer(question);
    expect(shown(answer)).toEqual(["other-words", STAYS, BUYS]);
    expect(answer.notes.join(" ")).toContain("for the reader to judge");
    expect(answer.notes.join(" ")).not.toMatch(/contradict|chang/u);
  });

  test("is about the citation that was shown, where the thread leaves it open", () => {
    const thread = [{ role: "user", text: "who said “The town will buy the ferry in May”?" }] as const;
    expect(shown(coverage(REVERSAL).answer("did she ever say otherwise?", thread))).toEqual([
      "other-words",
      STAYS,
      BUYS,
    ]);
  });

  test("stands after the dated ones where its date isn’t known", () => {
    const undated = { ...REVERSAL, published: null };
    expect(shown(coverage(undated).answer("has Lind changed her mind on the ferry?"))).toEqual([
      "other-words",
      STAYS,
      BUYS,
    ]);
  });

  test("of two copies of one article is one", () => {
    const copy = { ...REVERSAL, id: "copy", published: "2026-01-21" };
    const answer = coverage(REVERSAL, copy).answer("has Lind changed her mind on the ferry?");
    expect(shown(answer)).toEqual(["other-words", STAYS, BUYS]);
  });
});

describe("where nothing is otherwise", () => {
  test("that is said, with how much was looked through, and what they do say comes near", () => {
    const answer = coverage().answer("has Lind changed her mind on the ferry?");
    expect(shown(answer)).toEqual(["not-in-coverage"]);
    expect(answer.nearest.map(({ text }) => text)).toEqual([STAYS]);
    expect(answer.notes).toEqual([
      "There is only one statement of Ada Lind here, and so none to hold it against.",
    ]);
  });

  test("another’s words are none of theirs", () => {
    const other = { ...REVERSAL, text: REVERSAL.text.replace("Mayor Ada Lind", "Bo Hart, a baker,") };
    expect(coverage(other).answer("has Lind changed her mind on the ferry?").verdict).toBe("not-in-coverage");
  });

  test("what is taken out of the coverage, as under an embargo, isn’t held against anything", () => {
    const held = coverage(REVERSAL);
    held.remove("later");
    expect(held.answer("has Lind changed her mind on the ferry?").verdict).toBe("not-in-coverage");
  });

  test("whoever is unknown is told as ever", () => {
    expect(coverage(REVERSAL).answer("has Quill changed her mind on the ferry?").citations).toEqual([]);
  });
});

test("of two people of one surname who both speak on it, the reader chooses; “her” is no man’s", () => {
  const brother = {
    id: "brother",
    published: "2026-02-01",
    text: "Brother\n\n“The town will rue the ferry,” said Tom Lind. “I would not buy the ferry.” He laughed.",
  };
  const both = coverage(REVERSAL, brother);
  expect(both.answer("has Lind said otherwise about the ferry?")).toMatchObject({
    verdict: "ambiguous-speaker",
    choice: ["Ada Lind", "Tom Lind"],
  });
  expect(shown(both.answer("has Lind changed her mind on the ferry?"))).toEqual(["other-words", STAYS, BUYS]);
});
