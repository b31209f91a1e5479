import { describe, expect, test } from "vitest";
import { holdsAnswer, wantedAnswer } from "../../../src/retrieval/answer-kind.ts";

describe("a question wants", () => {
  test.each([
    ["a date, of when", "When did the ferry sink?", "date"],
    ["a date, of a year", "In what year did the ferry sink?", "date"],
    ["a number, of how many", "How many people were aboard?", "number"],
    ["a name, of who", "Who steered the ferry?", "name"],
    ["a name, of whose job it is", "Who is Skerrow's harbour master?", "name"],
    ["a name, of which company", "Which ferry company went broke?", "name"],
    ["a name, of a name", "What was the name of the ferry?", "name"],
    ["anything, of what", "What happened when the ferry sank?", undefined],
    ["anything, of why", "Why did the ferry sink?", undefined],
    ["anything, of somebody named", "Who is Asta Lind?", undefined],
    ["anything, of somebody named by one name", "Who is Lind?", undefined],
    ["a name, where only some of it is one", "Who is the Lind?", "name"],
    ["anything, where nothing is asked", "ferry Skerrow", undefined],
  ])("%s", (_, question, kind) => {
    expect(wantedAnswer(question)?.kind).toBe(kind);
  });
});

describe("a passage holds the answer", () => {
  test.each([
    ["with a weekday", "When did the ferry sink?", "It sank on Monday.", true],
    ["with a year", "When did the ferry sink?", "It sank in 1998.", true],
    ["not with a verb like a month", "When did the ferry sink?", "It may sink and march on.", false],
    ["with a number in words", "How many were aboard?", "There were seven aboard.", true],
    ["not with no number", "How many were aboard?", "Everybody aboard was saved.", false],
    ["with another name", "Who steered the ferry?", "The ferry was steered by Lind.", true],
    ["with a full name that opens it", "Who steered the ferry?", "Asta Lind steered the ferry.", true],
    ["with a new name before the question's own", "Who steered Lind's ferry?", "Asta Lind steered it.", true],
    ["not with the question's own name", "Who steered the Halden?", "Nobody steered the Halden.", false],
    ["not with a capital that opens it", "Who steered the ferry?", "Sailors steered. “Drunk ones”.", false],
    ["not with a day for a name", "Who steered the ferry?", "It was steered on Monday.", false],
  ])("%s", (_, question, text, holds) => {
    const wanted = wantedAnswer(question);
    expect(wanted === null ? null : holdsAnswer(text, wanted)).toBe(holds);
  });
});
