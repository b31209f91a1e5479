import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

function ask(paragraphs: readonly string[], question: string): Answer {
  return createCoverage([anArticle({ text: ["Harbour", ...paragraphs].join("\n\n") })]).answer(question);
}

describe("words without marks", () => {
  const words = "Nobody counted the sleepers, and the clerk never asked.";

  test("are the article's own where nothing announces them", () => {
    const answer = ask(["Ada Lind left.", words], 'did Lind say "nobody counted the sleepers"?');
    expect(answer.citations.map(({ text }) => text)).toEqual([words]);
    expect(answer.notes.join(" ")).toContain("the article's own words");
  });

  test("are cited in the order of print where several paragraphs hold them", () => {
    const paragraphs = [
      "Nobody counted the sleepers.",
      "Ada Lind left.",
      "Again nobody counted the sleepers.",
    ];
    const answer = ask(paragraphs, 'who said "nobody counted the sleepers"?');
    expect(answer.citations.map(({ text }) => text)).toEqual([paragraphs[0], paragraphs[2]]);
  });

  test("are theirs whose verb of speech announces them", () => {
    const answer = ask(["The mayor, Ada Lind, added:", words], 'did Lind say "nobody counted the sleepers"?');
    expect(answer.verdict).toBe("found");
    expect(answer.citations.map(({ text, speaker }) => [text, speaker?.name])).toEqual([[words, "Ada Lind"]]);
  });

  test("are shown with the paragraph that announces them by a colon otherwise, and credited to nobody", () => {
    const answer = ask(
      ["The mayor, Ada Lind, made one point:", words],
      'did Lind say "nobody counted the sleepers"?',
    );
    expect(answer.citations.map(({ text, speaker }) => [text, speaker])).toEqual([
      [words, null],
      ["The mayor, Ada Lind, made one point:", null],
    ]);
    expect(answer.notes.join(" ")).toContain("announces with a colon");
  });
});

describe("words in marks", () => {
  const interrupted = "“The ferry must sail,” Ada Lind said, “because the island has no shop.”";

  test("are one quotation where the narrator interrupts them, and both pieces are cited", () => {
    const answer = ask([interrupted], 'who said "The ferry must sail because the island has no shop"?');
    expect(answer.verdict).toBe("found");
    expect(answer.citations.map(({ text, diff }) => [text, diff])).toEqual([
      ["“The ferry must sail,”", undefined],
      ["“because the island has no shop.”", undefined],
    ]);
  });

  test("are misquoted across an interruption where a word of them is another", () => {
    const answer = ask([interrupted], 'who said "The ferry must sail because the island has no school"?');
    expect(answer.verdict).toBe("misquoted");
  });

  test("run over a break of paragraphs", () => {
    const paragraphs = [
      "“The storm took the roof,” Ada Lind said.",
      "“The flood took the walls,” she added.",
    ];
    const answer = ask(paragraphs, 'who said "The storm took the roof. The flood took the walls"?');
    expect(answer.verdict).toBe("found");
    expect(answer.citations.map(({ text }) => text)).toEqual([
      "“The storm took the roof,”",
      "“The flood took the walls,”",
    ]);
  });

  test("are theirs who are quoted with them, though the article prints them as its own too", () => {
    const answer = ask(
      ["Nobody counted the sleepers.", "“Nobody counted the sleepers,” said Ada Lind."],
      'who said "nobody counted the sleepers"?',
    );
    expect(answer.verdict).toBe("found");
    expect(answer.citations.map(({ speaker }) => speaker?.name)).toEqual(["Ada Lind"]);
  });

  test("are nobody's where they go on past a quotation into the article's own sentences", () => {
    const answer = ask(
      [
        "“We will build a new pier,” said Mayor Ada Lind. “It opens before winter.” Three boats sank in March.",
      ],
      'who said "it opens before winter. Three boats sank in March"?',
    );
    expect(answer.verdict).toBe("found-passage");
    expect(answer.citations.map(({ text, speaker }) => [text, speaker])).toEqual([
      ["“It opens before winter.” Three boats sank in March.", null],
    ]);
    expect(answer.notes.join(" ")).toContain("Only some of these words are quoted");
  });

  describe("asked of somebody described, whom the coverage knows by no such name", () => {
    const said = [
      "The mayor, Ada Lind, spoke first.",
      "Her brother, Tom Lind, laughed. “She bought a hole in the water,” he said.",
    ];

    test("are theirs whom the article introduces so, which is told", () => {
      const answer = ask(said, "did the mayor's brother say “she bought a hole in the water”?");
      expect(answer.verdict).toBe("found");
      expect(answer.citations.map(({ speaker }) => speaker?.name)).toEqual(["Tom Lind"]);
      expect(answer.notes.join(" ")).toContain("“mayor's brother” is taken for Tom Lind");
    });

    test("are somebody else's where nothing introduces them so", () => {
      const answer = ask(said, "did the captain say “she bought a hole in the water”?");
      expect(answer.verdict).toBe("wrong-speaker");
      expect(answer.notes.join(" ")).not.toContain("taken for");
    });

    test("are somebody else's where a name is asked for", () => {
      expect(ask(said, "did Ada Lind say “she bought a hole in the water”?").verdict).toBe("wrong-speaker");
    });
  });

  test("are somebody else's, unless without marks the print asks or says their opposite", () => {
    const paragraphs = [
      "“Why won’t he pay for the ferry and the pier?” asked Ada Lind.",
      "“The soup is cold,” said Tom Berg.",
    ];
    const claim = "he would pay for the ferry and the pier";
    expect(ask(paragraphs, `did Berg say “${claim}”?`).verdict).toBe("wrong-speaker");
    expect(ask(paragraphs, `did Berg say ${claim}?`).verdict).not.toBe("wrong-speaker");
  });

  test("are theirs with the words that credit them", () => {
    const answer = ask(
      [interrupted],
      "“The ferry must sail,” Ada Lind said, “because the island has no shop.”",
    );
    expect(answer.verdict).toBe("found");
    expect(answer.citations.every(({ speaker }) => speaker?.name === "Ada Lind")).toBe(true);
  });

  test("that break off in the middle of a word are the words so far", () => {
    expect(ask([interrupted], "“because the island has no sh").verdict).toBe("found-variant");
    expect(ask([interrupted], 'who said "because the island has no sh"?').verdict).not.toMatch(/^found/u);
  });

  test("that stand in a caption alone are cited as a caption's", () => {
    const caption = "Photo: Mayor Ada Lind: ‘Never seen waves like it’. Al Ray/Echo";
    const long = `The pier was swept away in the night ${"and the town was dark ".repeat(6)}.`;
    const answer = ask([long, caption, interrupted], 'did Lind say "never seen waves like it"?');
    expect(answer.verdict).toBe("found-passage");
    expect(answer.citations.map(({ zone }) => zone)).toEqual(["caption"]);
    expect(answer.notes.join(" ")).toContain("caption");
  });
});
