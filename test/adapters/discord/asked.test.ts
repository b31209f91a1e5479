/** The options of `/whosaid` → what is asked, value by value, and the line that tells of it. */
import { describe, expect, test } from "vitest";
import { askedOfOptions, type Stated } from "../../../adapters/discord/receive/asked.ts";
import type { Inquiry } from "../../../src/index.ts";

describe("free text alone is asked as it was typed", () => {
  test.each<[string, Stated, string]>([
    ["nothing", {}, ""],
    ["dates alone ask for nothing", { since: "2024" }, ""],
    ["words", { words: " the ferry stays " }, "the ferry stays"],
    ["words with marks in them", { words: "Lind: “it stays”" }, "Lind: “it stays”"],
    ["a question", { words: "who said it stays?" }, "who said it stays?"],
    ["a question and its subject", { words: "who denied it?", about: "fares" }, "who denied it about fares?"],
  ])("%s", (_, stated, text) => {
    expect(askedOfOptions(stated)).toEqual({ text, inquiry: null });
  });
});

describe("values are asked as values, and nothing is read in the line that tells of them", () => {
  test.each<[string, Stated, string, Omit<Inquiry, "text">]>([
    [
      "a speaker and a subject",
      { speaker: "Ada Lind", about: "the fares" },
      "what did Ada Lind say about the fares?",
      { speaker: "Ada Lind", topic: "the fares" },
    ],
    ["a subject", { about: "the fares?" }, "who spoke about the fares?", { topic: "the fares" }],
    [
      "a subject and dates",
      { about: "fares", since: "2024", until: "May 2025" },
      "who spoke about fares since 2024 until May 2025?",
      { topic: "fares", dates: ["since 2024", "until May 2025"] },
    ],
    ["words in marks", { words: "“the ferry stays”" }, "“the ferry stays”", { wording: "the ferry stays" }],
    [
      "words and a speaker",
      { words: "the ferry stays", speaker: "Ada Lind" },
      "did Ada Lind say “the ferry stays”?",
      { wording: "the ferry stays", speaker: "Ada Lind" },
    ],
    [
      "words and a date",
      { words: "the ferry stays", since: "2024" },
      "who said “the ferry stays” since 2024?",
      { wording: "the ferry stays", dates: ["since 2024"] },
    ],
    [
      "words in marks get no others",
      { words: '"it stays"', about: "fares" },
      'who said "it stays" about fares?',
      { wording: "it stays", topic: "fares" },
    ],
    [
      "all of them",
      { words: "it stays", speaker: "Ada Lind", about: "fares", since: "2024", until: "2025" },
      "did Ada Lind say “it stays” about fares since 2024 until 2025?",
      { wording: "it stays", speaker: "Ada Lind", topic: "fares", dates: ["since 2024", "until 2025"] },
    ],
    [
      "a name that reads like a question",
      { speaker: 'Lind" or who denied "it', about: "fares" },
      'what did Lind" or who denied "it say about fares?',
      { speaker: 'Lind" or who denied "it', topic: "fares" },
    ],
  ])("%s", (_, stated, text, values) => {
    expect(askedOfOptions(stated)).toEqual({ text, inquiry: { text, ...values } });
  });
});

test.each<[string, Stated, string, Omit<Inquiry, "text">]>([
  ["alone", { speaker: "Ada Lind" }, "what did Ada Lind say?", { speaker: "Ada Lind" }],
  [
    "with a date, and its word",
    { speaker: "Ada Lind", since: "since March" },
    "what did Ada Lind say since March?",
    { speaker: "Ada Lind", dates: ["since March"] },
  ],
])("beside a speaker %s no text is asked, since it would be read", (_, stated, text, values) => {
  expect(askedOfOptions(stated)).toEqual({ text, inquiry: { text: "", ...values } });
});

test.each<[string, Stated, string, Inquiry]>([
  [
    "dates",
    { words: "what did Lind say?", until: "2025" },
    "what did Lind say until 2025?",
    { text: "what did Lind say?", dates: ["until 2025"] },
  ],
  [
    "a speaker that it names",
    { words: "did Ada Lind say it stays?", speaker: "Ada Lind" },
    "did Ada Lind say it stays?",
    { text: "did Ada Lind say it stays?", speaker: "Ada Lind" },
  ],
  [
    "a speaker that it doesn't name",
    { words: "who pays the fares?", speaker: "Ada Lind" },
    "Ada Lind: who pays the fares?",
    { text: "who pays the fares?", speaker: "Ada Lind" },
  ],
])("a question is read as it was typed, with the values beside it: %s", (_, stated, text, inquiry) => {
  expect(askedOfOptions(stated)).toEqual({ text, inquiry });
});

describe("words that only look like a question are words", () => {
  test.each(["what a day", "why not me", "is there hope for us"])("%s", (words) => {
    expect(askedOfOptions({ words, speaker: "Ada Lind" }).inquiry?.wording).toBe(words);
  });
});
