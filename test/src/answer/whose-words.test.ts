/** Whose words are shown, where others spoke of it too, or nobody is called so. */
import { expect, test } from "vitest";
import { answerOf, holdingsOf, judgingBy, paragraphs } from "./a-question.ts";

test("words of somebody whom the coverage doesn’t call so are told apart from theirs who was asked for", () => {
  const pump = holdingsOf(
    paragraphs(
      "Engineer Will Berg said the sluice was sound.",
      "“The pump is blue and loud,” said Bo Marsh.",
    ),
  );
  const ask = (question: string) => answerOf(question, pump, judgingBy({}));
  const told = (question: string): boolean =>
    ask(question).notes.some((note) => note.includes("does not tell"));
  expect(ask("what did the airline pilot say about the loud pump?").notes).toContain(
    "Whether “airline pilot” is Bo Marsh, the coverage does not tell.",
  );
  expect(told("what did Bo Marsh say about the loud pump?")).toBe(false);
  expect(told("who said the pump is loud?")).toBe(false);
});

test("a word that is one, and nearly another that is printed, alone finds nothing; a slip does", () => {
  const holdings = holdingsOf(
    paragraphs("“It was a cold morn at the harbour,” said Ada Lind.", "“We swam,” said Per Holm."),
  );
  expect(answerOf("who said the moon is cheese", holdings, judgingBy({})).verdict).toBe("not-in-coverage");
  expect(answerOf("who spoke of the harbuor", holdings, judgingBy({})).verdict).toBe("found");
});

test.each([
  "what did Ada Lind say about the loud blue pump on the quay?",
  "has Ada Lind commented on the loud blue pump on the quay?",
])("whoever is asked for by name is shown before others who spoke of it: %s", (question) => {
  const holdings = holdingsOf(
    paragraphs(
      "“The loud blue pump broke on the quay,” said Bo Marsh.",
      "It rained all day.",
      "Nobody came.",
      "“The quay was cold,” said Ada Lind.",
    ),
  );
  const judging = judgingBy({ rank: { senseSentence: 9, fit: 3 }, thresholds: { within: 99, notTheirs: 0 } });
  const { citations } = answerOf(question, holdings, judging);
  expect(citations.slice(0, 2).map(({ speaker }) => speaker?.name)).toEqual(["Ada Lind", "Bo Marsh"]);
});
