/** The options of `/whosaid` → one question, in words that the core takes for what was meant. */
import { describe, expect, test } from "vitest";
import { questionOfOptions, type Stated } from "../../../adapters/discord/asked.ts";

test.each<[string, Stated, string]>([
  ["nothing", {}, ""],
  ["dates alone ask for nothing", { since: "2024" }, ""],
  ["words alone stay as they were typed", { words: " the ferry stays " }, "the ferry stays"],
  ["marks stay too", { words: "“the ferry stays”" }, "“the ferry stays”"],
  ["a question stays a question", { words: "who said it stays?" }, "who said it stays?"],
  ["a speaker", { speaker: "Ada Lind" }, "what did Ada Lind say?"],
  [
    "a speaker and a subject",
    { speaker: "Ada Lind", about: "the fares" },
    "what did Ada Lind say about the fares?",
  ],
  ["a subject", { about: "the fares?" }, "who spoke about the fares?"],
  [
    "a subject and dates",
    { about: "fares", since: "2024", until: "May 2025" },
    "who spoke about fares since 2024 until May 2025?",
  ],
  [
    "a date with its word",
    { speaker: "Ada Lind", since: "since March" },
    "what did Ada Lind say since March?",
  ],
  [
    "words and a speaker",
    { words: "the ferry stays", speaker: "Ada Lind" },
    "did Ada Lind say the ferry stays?",
  ],
  [
    "words, parted from what follows them by marks",
    { words: "the ferry stays", since: "2024" },
    "who said “the ferry stays” since 2024?",
  ],
  [
    "words in marks get no others",
    { words: '"it stays"', about: "fares" },
    'who said "it stays" about fares?',
  ],
  [
    "all of them",
    { words: "it stays", speaker: "Ada Lind", about: "fares", since: "2024", until: "2025" },
    "did Ada Lind say “it stays” about fares since 2024 until 2025?",
  ],
  ["a question with dates", { words: "what did Lind say?", until: "2025" }, "what did Lind say until 2025?"],
  [
    "a question that names the speaker",
    { words: "did Ada Lind say it stays?", speaker: "Ada Lind" },
    "did Ada Lind say it stays?",
  ],
  [
    "a question beside a speaker is what it is about",
    { words: "who pays the fares?", speaker: "Ada Lind" },
    "what did Ada Lind say about who pays the fares?",
  ],
])("%s", (_, stated, question) => {
  expect(questionOfOptions(stated)).toBe(question);
});

describe("words that only look like a question are words", () => {
  test.each(["what a day", "why not me", "is there hope for us"])("%s", (words) => {
    expect(questionOfOptions({ words, speaker: "Ada Lind" })).toBe(`did Ada Lind say ${words}?`);
  });
});
