/** Words without marks that stand in print: whose they are, whose they are not, and what turns them round. */
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/domain.ts";
import { answerOf, credited, holdingsOf, paragraphs, texts } from "./a-question.ts";

const HOLDINGS = holdingsOf({
  id: "bakery",
  published: "2026-03-04",
  ...paragraphs(
    "Marta Quist, who runs the bakery on Mill Lane, did not hold back. “The council has sold our old mill for the price of a bicycle,” Quist said.",
    "“I will not bake with flour from the coast,” she told the market traders.",
    "Ivo Brandsma, who bakes across the street, took another view. “Coastal flour rises better than anything we grow inland,” Brandsma said.",
    "Brandsma denied that he waters his milk.",
    "A guild report asked for patience. “Bakers need time to learn the new flour,” the guild report said.",
    "“I wrote it,” said Tove Lund. “I didn't read it.”",
  ),
});
const ask = (question: string): Answer => answerOf(question, HOLDINGS);

describe("words that are printed as asked", () => {
  test.each([
    "did quist say the council has sold our old mill for the price of a bicycle",
    "did Quist say that the council has sold our old mill?",
    "who said the council has sold our old mill for the price of a bicycle?",
    "the council has sold our old mill for the price of a bicycle – who said that?",
  ])("are found without marks: %s", (question) => {
    const answer = ask(question);
    expect([answer.verdict, credited(answer)]).toEqual(["found", ["Marta Quist"]]);
  });

  test("are somebody else’s where somebody else is printed with them", () => {
    const answer = ask("did quist say coastal flour rises better than anything we grow inland?");
    expect([answer.verdict, credited(answer)]).toEqual(["wrong-speaker", ["Ivo Brandsma"]]);
  });

  test("are nobody else’s where nobody is said to have said them: what they are about was asked", () => {
    const answer = answerOf(
      "what did the mayor say about the coffin ceremony",
      holdingsOf(
        paragraphs(
          "However, Ada Lind, mother of the drowned sailor Per Lind, rejected the claim of the mayor.",
          "“We were face to face at the coffin ceremony. She lied to me,” Lind said, “She told me it was the fog.”",
        ),
      ),
    );
    expect(answer.verdict).not.toBe("wrong-speaker");
    expect(credited(answer)).toContain("Ada Lind");
  });

  test("are found with a slip of the pen", () => {
    const answer = ask("did quist say the counsil has sold our old mil for the price of a bicycle");
    expect(["found", "found-variant"]).toContain(answer.verdict);
    expect(credited(answer)).toEqual(["Marta Quist"]);
  });

  test("are the report’s where a report is quoted", () => {
    expect(ask("did the report say bakers need time to learn the new flour?").verdict).toBe("found");
  });

  test("are found in a report, and called one", () => {
    expect(ask("did brandsma deny that he waters his milk").verdict).toBe("found-indirect");
  });
});

describe("words that a “no” or “not” turns round are no wording of theirs", () => {
  test.each([
    ["that they are printed denying", "did brandsma say that he waters his milk", "other-words"],
    ["that leave out a “not”", "did quist say i will bake with flour from the coast", "other-words"],
  ])("%s", (_, question, verdict) => {
    expect(ask(question).verdict).toBe(verdict);
  });

  test("in marks they are misquoted", () => {
    expect(ask("did quist say “I will bake with flour from the coast”").verdict).toBe("misquoted");
  });

  test("but both are shown where both stand side by side", () => {
    const answer = answerOf(
      "did Lind say the gate is the trouble?",
      holdingsOf(
        paragraphs(
          "“The gate is not the trouble,” said Ada Lind, the lock-keeper. “The rust on the gate is the trouble.”",
        ),
      ),
    );
    expect(texts(answer)).toEqual([
      "“The rust on the gate is the trouble.”",
      "“The gate is not the trouble,”",
    ]);
    expect(answer.notes.join()).toContain("read both");
  });

  test("nor does a “no” before a report find it", () => {
    const holdings = holdingsOf(
      paragraphs(
        "The guild said there was no sign that the fire was an act of arson.",
        "The mayor said she had no doubt that the fire was an act of malice.",
      ),
    );
    const verdicts = [
      "did the guild say the fire was an act of arson?",
      "did the mayor say the fire was an act of malice?",
    ];
    expect(verdicts.map((question) => answerOf(question, holdings).verdict)).toEqual([
      "other-words",
      "found-indirect",
    ]);
  });
});

describe("words that are not printed so", () => {
  test("are the speaker’s in other words, and no misquotation", () => {
    const answer = ask("did quist say the council gave our mill away for a bike?");
    expect(answer.verdict).toBe("other-words");
    expect(credited(answer)).toContain("Marta Quist");
    expect(answer.citations.map(({ diff }) => diff)).not.toContainEqual(expect.anything());
  });

  test("are not put together from different sentences", () => {
    expect(texts(ask("did quist say the council will not bake with our old mill?"))).not.toHaveLength(0);
    expect(ask("did quist say the council will not bake with our old mill?").verdict).toBe("other-words");
  });
});

test("a title before the whole name is no other person", () => {
  expect(ask("did Master Baker Marta Quist say “I will not bake with flour from the coast”?").verdict).toBe(
    "found",
  );
});

test("words of which only an editor’s insertion holds the point are no words of theirs", () => {
  const holdings = holdingsOf(
    paragraphs("“The ferry [Cormorant of the Quay] is older than my barn,” said Tom Berg."),
  );
  expect(answerOf("did Berg say cormorant of the quay?", holdings).verdict).not.toMatch(/^found/u);
});
