import { expect, test } from "vitest";
import { introducingSentences, introductionOf } from "../../../src/answer/introductions.ts";
import { type Passage, type Span, slice } from "../../../src/domain.ts";
import { askedOf, holdingsOf, paragraphs } from "./a-question.ts";

type Find = (...of: Parameters<typeof introductionOf>) => readonly (readonly [Passage, Span | null])[];

/** What introduces Lind where she is quoted last, by its zone and words. */
function introducing(find: Find, holdings: ReturnType<typeof holdingsOf>): string[] {
  const [speaker] = askedOf("what did Lind say?", holdings).speakers[0]?.speakers ?? [];
  const statement = speaker && holdings.statementsBy(speaker).at(-1);
  if (speaker === undefined || statement === undefined) throw new Error("Lind is quoted");
  return find(speaker, statement, holdings).map(
    ([{ article, zone }, span]) => `${zone}: ${span === null ? "" : slice(article.text, span)}`,
  );
}

const LATE = `and went on and on ${"and on ".repeat(14)}`;
const HOLDINGS = holdingsOf(
  paragraphs(
    `A diver called Ada Lind went down yet again ${LATE}in spite of what Per Holm had told her. It was cold.`,
    "“The smith has a cracked hull,” the diver, Lind, said.",
  ),
);

test("a speaker is introduced by the sentence that credits the words, and the one that first names them", () => {
  expect(introducing(introducingSentences, HOLDINGS)).toEqual([
    "body: “The smith has a cracked hull,” the diver, Lind, said.",
    `body: A diver called Ada Lind went down yet again ${LATE}in spite of what Per Holm had told her.`,
  ]);
});

test("who that is, is told beside the name, and not in what anybody says", () => {
  const introduced = introducing(introductionOf, HOLDINGS).join("\n");
  expect(introduced).toContain("the diver, Lind, said");
  expect(introduced).toContain("A diver called Ada Lind went down");
  expect(introduced).not.toContain("Holm");
  expect(introduced).not.toContain("smith");
});

test("the headline introduces nobody", () => {
  const holdings = holdingsOf({ text: "Lind the diver is back\n\n“I am back,” said Ada Lind." });
  for (const found of introducing(introducingSentences, holdings)) expect(found).toMatch(/^body: /u);
});
