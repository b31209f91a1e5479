import { describe, expect, test } from "vitest";
import type { ArticleParts } from "../../an-article.ts";
import { answerOf, credited, holdingsOf, judgingBy, paragraphs, texts } from "./a-question.ts";

const HOLDINGS = holdingsOf({
  ...paragraphs(
    "“The ferry is old,” said Ada Lind. “The ferry is late,” Lind said. “The ferry is loud,” she said.",
    "“My soup is cold,” said Per Holm.",
    "“It floats,” said Ruth Berg. “It sinks,” said Tom Berg.",
  ),
  published: "2020-05-01",
});
const rank = { senseSentence: 3, fit: 3, confidence: 0.5 };

describe("of several questions in one message", () => {
  const both = "what did Lind say about the ferry and what did Holm say about the soup?";

  test("each has its own answer, and the whole shows what they show", () => {
    const answer = answerOf(both, HOLDINGS, judgingBy({ rank }));
    expect(answer.parts.map(({ asked }) => asked.speaker)).toEqual(["Lind", "Holm"]);
    expect(answer.parts.map((part) => new Set(credited(part)))).toEqual([
      new Set(["Ada Lind"]),
      new Set(["Per Holm"]),
    ]);
    expect(texts(answer)).toEqual(answer.parts.flatMap(texts));
    expect(answer).toMatchObject({ question: both, verdict: answer.parts[0]?.verdict });
  });

  test("each shows less than one alone would", () => {
    const [first] = answerOf(both, HOLDINGS, judgingBy({ rank, thresholds: { within: 9 } })).parts;
    expect(first?.citations).toHaveLength(2);
  });

  test("an answer that has none stands among those that have", () => {
    const answer = answerOf(
      "what did Napoleon say about the ferry and what did Holm say about the soup?",
      HOLDINGS,
      judgingBy({ rank, answers: { "named, not quoted": -9, always: 4 } }),
    );
    expect(answer.parts.map(({ verdict }) => verdict)).toEqual(["not-in-coverage", "found"]);
    expect([answer.verdict, ...texts(answer)]).toEqual(["not-in-coverage", "“My soup is cold,”"]);
  });

  test("a choice of speakers keeps the citations of the others", () => {
    const answer = answerOf(
      "what did Berg say about it and what did Holm say about the soup?",
      HOLDINGS,
      judgingBy({ rank }),
    );
    expect(answer).toMatchObject({ verdict: "ambiguous-speaker", choice: ["Ruth Berg", "Tom Berg"] });
    expect(texts(answer)).toContain("“My soup is cold,”");
  });

  test("one question has no parts", () => {
    expect(answerOf("what did Lind say about the ferry?", HOLDINGS).parts).toEqual([]);
  });
});

describe("words in marks", () => {
  test("that are printed nowhere are declined with what holds half of them", () => {
    const holdings = holdingsOf(
      paragraphs("“Timber costs can jump,” said Tess Ardley.", "“Not every cost does,” said Bo Marsh."),
    );
    const answer = answerOf("who said “prices of timber may jump”?", holdings);
    expect([answer.verdict, answer.citations]).toEqual(["not-in-coverage", []]);
    expect(answer.nearest.map(({ text }) => text)).toEqual(["“Timber costs can jump,” said Tess Ardley."]);
  });

  test("are looked for as they are, and nothing else is shown where they aren’t printed", () => {
    expect(answerOf("did Lind say “the ferry burns in a storm”?", HOLDINGS)).toMatchObject({
      verdict: "not-in-coverage",
      citations: [],
      asked: { wording: "the ferry burns in a storm", speaker: "Lind" },
    });
  });
});

test("“where” in the words that are asked for asks for no place", () => {
  const holdings = holdingsOf(paragraphs("“The ferry stays where it is,” Ada Lind told the council."));
  const answer = answerOf("who said the ferry stays where it is?", holdings, judgingBy({ rank }));
  expect(texts(answer)).toEqual(["“The ferry stays where it is,”"]);
});

test.each(["who", "who said", 'who said ""', "the", "...", ""])(
  "a question that names nothing is answered with nothing: “%s”",
  (question) => {
    expect(answerOf(question, HOLDINGS)).toMatchObject({ verdict: "not-in-coverage", citations: [] });
  },
);

describe("what was asked in fields", () => {
  test.each([
    ["words alone", { text: "", wording: "the ferry is old" }, "found", "Ada Lind"],
    ["words and a speaker", { text: "", wording: "the ferry is old", speaker: "Lind" }, "found", "Ada Lind"],
    [
      "somebody else’s words",
      { text: "", wording: "the ferry is old", speaker: "Holm" },
      "wrong-speaker",
      "Ada Lind",
    ],
    ["a speaker and a topic", { text: "", speaker: "Holm", topic: "soup" }, "found", "Per Holm"],
    ["a speaker alone", { text: "", speaker: "Holm" }, "found", "Per Holm"],
    ["a speaker beside a question", { text: "what about the soup?", speaker: "Holm" }, "found", "Per Holm"],
  ] as const)("%s", (_, fields, verdict, speaker) => {
    const answer = answerOf(fields, HOLDINGS, judgingBy({ rank }));
    expect([answer.verdict, credited(answer)[0]]).toEqual([verdict, speaker]);
    expect(answer.question).toBe(fields.text);
  });
});

describe("what isn’t known of the articles cited", () => {
  test("is told, once for all that lack the same", () => {
    const holdings = holdingsOf(
      { id: "one", ...paragraphs("“The ferry is old,” said Ada Lind.") },
      { id: "two", ...paragraphs("“The ferry is grey,” said Ada Lind.") },
    );
    expect(answerOf("Lind", holdings).notes).toEqual([
      "Not known: the publisher and date of publication of one, two.",
    ]);
  });

  test("is only the publisher where the date is known", () => {
    expect(answerOf("Holm", HOLDINGS).notes).toEqual(["Not known: the publisher of article-0."]);
  });
});

describe("copies of one article", () => {
  const story =
    "The old bridge over the narrow river was shut to all traffic after dark by the harbour office of the town.\n\n“The bridge is not safe,” said Ada Lind, who has run the office for nine long years and lives beside the water.";
  const outlets = ["Echo", "Gazette", "Herald", "Mail"].map(
    (publisher, day): ArticleParts => ({
      id: publisher,
      publisher,
      published: `2020-05-0${day + 1}`,
      text: `Bridge shut\n\n${story}`,
    }),
  );

  test("take one place, from where it stood first, and every outlet is named", () => {
    const answer = answerOf("who said “the bridge is not safe”?", holdingsOf(...outlets));
    expect(answer.citations.map(({ article }) => article.publisher)).toEqual(["Echo"]);
    const note = answer.notes.find((one) => one.includes("one witness")) ?? "";
    for (const { publisher } of outlets) expect(note).toContain(publisher);
  });
});
