import { expect, test } from "vitest";
import { introductionOf } from "../../../src/answer/introductions.ts";
import { slice } from "../../../src/domain.ts";
import { askedOf, holdingsOf, paragraphs } from "./a-question.ts";

/** What introduces Lind where she is quoted last. */
function introducing({ beside }: { readonly beside: boolean }, ...text: readonly string[]): string[] {
  const holdings = holdingsOf(paragraphs(...text));
  const [speaker] = askedOf("what did Lind say?", holdings).speakers[0]?.speakers ?? [];
  const statement = speaker && holdings.statementsBy(speaker).at(-1);
  if (speaker === undefined || statement === undefined) throw new Error("Lind is quoted");
  return introductionOf(speaker, statement, holdings, { beside }).map(([{ article }, span]) =>
    span === null ? "" : slice(article.text, span),
  );
}

const TEXT = [
  "A diver called Ada Lind went down yet again in spite of the cold and of what Per Holm had told her. It was cold.",
  "“The hull is cracked,” the diver, Lind, said.",
];

test("a speaker is introduced by the sentence that credits the words, and the one that first names them", () => {
  expect(introducing({ beside: false }, ...TEXT)).toEqual([
    "“The hull is cracked,” the diver, Lind, said.",
    "A diver called Ada Lind went down yet again in spite of the cold and of what Per Holm had told her.",
  ]);
});

test("where another name is looked for, only what stands beside theirs introduces them", () => {
  const introduced = introducing({ beside: true }, ...TEXT).join("\n");
  expect(introduced).toContain("A diver called Ada Lind went down");
  expect(introduced).not.toContain("Holm");
});

test("the headline introduces nobody", () => {
  const holdings = holdingsOf({ text: "Lind the diver is back\n\n“I am back,” said Ada Lind." });
  const [speaker] = askedOf("what did Lind say?", holdings).speakers[0]?.speakers ?? [];
  const statement = speaker && holdings.statementsBy(speaker)[0];
  if (speaker === undefined || statement === undefined) throw new Error("Lind is quoted");
  const zones = introductionOf(speaker, statement, holdings, { beside: false }).map(([{ zone }]) => zone);
  expect(new Set(zones)).toEqual(new Set(["body"]));
});
