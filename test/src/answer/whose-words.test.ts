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

/** Two people's words in one sentence, which is cited for both. */
const COMPLAINT = holdingsOf(
  paragraphs(
    "Harbour chief Ada Lind reacted angrily to a clerk’s complaint that her depot is a “frozen barn,” calling that an insult to “the harbour family.”",
    "It rained all day, and the ferry was late.",
  ),
);

test.each([
  "who said the harbour depot is a frozen barn?",
  "who said “frozen barn” about the harbour?",
  "who used the phrase frozen barn?",
])("a sentence that quotes two is theirs whose words are asked for: %s", (question) => {
  const [first] = answerOf(question, COMPLAINT, judgingBy({})).citations;
  expect(first?.text).toContain("frozen barn");
  expect(first?.speaker?.name).not.toBe("Ada Lind");
});

test("where words in marks are printed, nothing without them answers", () => {
  const holdings = holdingsOf(
    paragraphs(
      "“The harbour depot is a frozen barn,” said Bo Marsh.",
      "“The harbour depot is our harbour’s pride,” said Ada Lind of the harbour.",
    ),
  );
  const { citations } = answerOf("who said “frozen barn” about the harbour depot?", holdings, judgingBy({}));
  expect(citations.map(({ speaker }) => speaker?.name)).toEqual(["Bo Marsh"]);
});
