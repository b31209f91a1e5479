/** Words without marks, on articles of our own: whose they are, whose they are not, and when nothing is to be said. */
import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const BAKERY = anArticle({
  id: "bakery",
  published: "2026-03-04",
  text: `Bakers fall out over flour

Marta Quist, who runs the bakery on Mill Lane, did not hold back. “The council has sold our old mill for the price of a bicycle,” Quist said.

“I will not bake with flour from the coast,” she told the market traders.

Ivo Brandsma, who bakes across the street, took another view. “Coastal flour rises better than anything we grow inland,” Brandsma said.

Brandsma denied that he waters his milk.

“I sleep well and I will publish all my letters in spring,” said Tove Lund, a miller.

A guild report asked for patience. “Bakers need time to learn the new flour,” the guild report said.`,
});
const coverage = createCoverage([BAKERY]);
const ask = (question: string): Answer => coverage.answer(question);
const credited = ({ citations }: Answer) => citations.map(({ speaker }) => speaker?.name ?? null);

describe("a claim about somebody", () => {
  test("is found in a report that says more, and not where a “not” turns it round", () => {
    const article = anArticle({
      text: "Ovens\n\nThe guild said the old ovens in the lane have sent a bad sign to all young bakers.",
    });
    const [kept, turned] = ["the ovens sent a bad sign", "the ovens sent no bad sign"].map(
      (claim) => createCoverage([article]).answer(`did the guild say ${claim}?`).verdict,
    );
    expect(kept).toBe("found-indirect");
    expect(turned).not.toBe("found-indirect");
  });

  test("is turned round by a “no” before it in a report", () => {
    const article = anArticle({
      text: "Ovens\n\nThe guild said there was no sign that the fire was an act of arson.\n\nThe mayor said she had no doubt that the fire was an act of malice.",
    });
    const verdicts = [
      "guild say the fire was an act of arson",
      "mayor say the fire was an act of malice",
    ].map((claim) => createCoverage([article]).answer(`did the ${claim}?`).verdict);
    expect(verdicts).toEqual(["misquoted", "found-indirect"]);
  });

  test("of two people is found where one of them is credited with it", () => {
    const answer = ask("what did Quist and Nobody say about flour?");
    expect(credited(answer)).toEqual(["Marta Quist"]);
  });

  test("is found where they said so", () => {
    const answer = ask("did quist say the council has sold our old mill for the price of a bicycle");
    expect([answer.verdict, credited(answer)]).toEqual(["found", ["Marta Quist"]]);
  });

  test("is found with its difference where words are misspelt", () => {
    const answer = ask("did quist say the counsil has sold our old mil for the prise of a bycicle");
    expect(["found", "found-variant"]).toContain(answer.verdict);
    expect(credited(answer)).toEqual(["Marta Quist"]);
  });

  test("is misquoted, with its difference, where a word of substance was exchanged", () => {
    const answer = ask("did quist say the council has sold our old bakery for the price of a report");
    expect([answer.verdict, credited(answer)]).toEqual(["misquoted", ["Marta Quist"]]);
    expect(answer.citations[0]?.diff).toBeDefined();
  });

  test("is misquoted where only a “not” was left out", () => {
    expect(ask("did quist say i will bake with flour from the coast").verdict).toBe("misquoted");
    expect(ask("did quist say “I will bake with flour from the coast”").verdict).toBe("misquoted");
  });

  test("is corrected where somebody else is quoted with the very words, though they spoke of the same", () => {
    const answer = ask("is it true that quist said coastal flour rises better than anything we grow");
    expect([answer.verdict, credited(answer)]).toEqual(["wrong-speaker", ["Ivo Brandsma"]]);
  });

  test("that they are printed denying is not found as said, and the other way round", () => {
    expect(ask("did brandsma say that he waters his milk").verdict).toBe("misquoted");
    expect(ask("did brandsma deny that he waters his milk").verdict).toBe("found-indirect");
  });

  test("about themselves is not corrected by what others say of themselves", () => {
    expect(ask("did quist promise to publish her letters").verdict).not.toBe("wrong-speaker");
  });

  test("is not answered by everyday words", () => {
    expect(ask("did quist say that it is what it is and we are where we are").verdict).toBe(
      "not-in-coverage",
    );
  });
});

describe("words remembered roughly", () => {
  test("are found in one sentence, in their order", () => {
    expect(credited(ask("who said something like council sold the mill at the price of a bicycle"))).toEqual([
      "Marta Quist",
    ]);
  });

  test("are not put together from sentences that share their subject", () => {
    expect(ask("who said the flour council will never learn to bake inland").verdict).toBe("not-in-coverage");
  });
});

describe("who is asked for", () => {
  test("“the report” is the report that is quoted", () => {
    expect(ask("did the report say “Bakers need time to learn the new flour”?").verdict).toBe("found");
  });

  test("a title before the whole name is no other person", () => {
    expect(ask("did Master Baker Marta Quist say “I will not bake with flour from the coast”?").verdict).toBe(
      "found",
    );
  });
});

test.each(["who", "who said", 'who said ""', "did you say that", "the", "..."])(
  "a question that names nothing is answered with nothing: %s",
  (question) => {
    expect(ask(question).verdict).toBe("not-in-coverage");
  },
);

test("a remark beside it that turns the claim round is shown too", () => {
  const text =
    "River news\n\n“The gate is not the trouble,” said Ada Lind, the lock-keeper. “The rust on the gate is the trouble.”";
  const answer = createCoverage([anArticle({ text })]).answer("did Lind say the gate is the trouble?");
  expect(answer.citations.map(({ text: words }) => words)).toEqual([
    "“The rust on the gate is the trouble.”",
    "“The gate is not the trouble,”",
  ]);
  expect(answer.notes.join()).toContain("read both");
});

describe("somebody else's words", () => {
  const text = [
    "Tolls",
    "“Why won’t he publish his toll books?” asked Ruth Oakes. “I wonder.”",
    "Per Holm spoke twice. “The sums were a charge on us all, with no end to it in sight,” Holm said of the old bridge.",
    "“It was a fine day for Ada Lind,” Oakes said.",
  ].join("\n\n");
  const verdict = (question: string) => createCoverage([anArticle({ text })]).answer(question).verdict;

  test("that say the opposite correct nobody", () => {
    expect(verdict("did Holm say he would publish his toll books?")).not.toBe("wrong-speaker");
  });

  test("that share one word with the claim correct nobody", () => {
    expect(verdict("did Oakes recommend charges?")).toBe("not-in-coverage");
  });

  test("beside which “said” is printed don't hold “saint”", () => {
    expect(verdict("did Holm call Ada Lind a saint?")).not.toBe("wrong-speaker");
  });
});
