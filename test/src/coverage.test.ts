/** The verdicts, one by one, on articles small enough to read here. */
import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../src/index.ts";
import { anArticle } from "../an-article.ts";

const FERRY = anArticle({
  id: "ferry",
  published: "2026-01-21",
  publisher: "Harrowmere Herald",
  url: "https://herald.example/ferry",
  text: `Mayor on ferry: ‘We will never buy the boats’

Mayor Ines Calloway ruled out a purchase on Tuesday. “This town will not buy a ferry it cannot afford to run,” she told reporters on the quay.

Kazimir Oltean, the captain, disagreed. “I wrote it in the log three times,” Oltean said.

Asked about the cracks in the hull, Oltean said the company had known since autumn.

The company denied that it had known about the cracks.

About 1,900 people use the ferry on a working day.`,
});
const FARM = anArticle({
  id: "farm",
  published: "2026-02-02",
  text: `Farmers wait for flood money

“My sister has bought the town a hole in the water,” said Tom Calloway, a farmer at Saltgate.

“The ferry [Cormorant] is older than my barn,” he said. “It leaks.”`,
});
const coverage = createCoverage([FERRY, FARM]);
const ask = (question: string): Answer => coverage.answer(question);
const credited = ({ citations }: Answer) => citations.map(({ speaker }) => speaker?.name ?? null);

describe("found", () => {
  test.each([
    ["in marks", 'who said "cannot afford to run"?'],
    ["without marks", "who said this town will not buy a ferry it cannot afford to run"],
    ["named and right", 'did Calloway say "This town will not buy a ferry"?'],
    ["by her office", 'did the mayor say "This town will not buy a ferry"?'],
    ["the words alone", "“cannot afford to run”"],
  ])("%s", (_, question) => {
    const answer = ask(question);
    expect(answer.verdict).toBe("found");
    expect(credited(answer)).toEqual(["Ines Calloway"]);
    expect(answer.citations[0]?.text).toBe("“This town will not buy a ferry it cannot afford to run,”");
  });

  test("a topic: what somebody is quoted with on it", () => {
    expect(ask("what did the captain say about the log?")).toMatchObject({
      verdict: "found",
      citations: [{ text: "“I wrote it in the log three times,”", paragraph: 2 }],
    });
  });

  test("the link leads to the very words", () => {
    expect(ask('who said "cannot afford to run"').citations[0]?.link).toMatch(
      /^https:\/\/herald\.example\/ferry#:~:text=/u,
    );
  });
});

describe("found-variant", () => {
  test("a slip in words that were put in marks is shown", () => {
    const answer = ask('did Calloway say "this town will not buy a ferry it cannot aford to run"?');
    expect(answer.verdict).toBe("found-variant");
    expect(answer.citations[0]?.diff?.some(({ op, text }) => op === "printed" && text === "afford")).toBe(
      true,
    );
  });
});

describe("misquoted", () => {
  test("altered words are shown against the printed ones", () => {
    const answer = ask('did Calloway say "This town will not buy a train it cannot drive"?');
    expect(answer.verdict).toBe("misquoted");
    expect(credited(answer)).toEqual(["Ines Calloway"]);
    expect(answer.citations[0]?.diff).toContainEqual({ op: "asked", text: "train" });
  });

  test("an editor's brackets are not the speaker's words", () => {
    const answer = ask('did Tom Calloway say "Cormorant"?');
    expect(answer.verdict).toBe("misquoted");
    expect(answer.notes.join(" ")).toContain("editor's insertion");
  });
});

describe("wrong-speaker", () => {
  test("printed, but somebody else said it", () => {
    const answer = ask('did Oltean say "a hole in the water"?');
    expect(answer.verdict).toBe("wrong-speaker");
    expect(credited(answer)).toEqual(["Tom Calloway"]);
  });

  test("somebody whom the coverage doesn't know didn't say it either", () => {
    expect(ask('did Napoleon say "a hole in the water"?').verdict).toBe("wrong-speaker");
  });
});

test("somebody else's words on the same subject correct no claim", () => {
  expect(ask("did Oltean say the town bought a golden ferry?").verdict).not.toBe("wrong-speaker");
});

describe("headline-only", () => {
  test("words that only a headline prints are labelled so", () => {
    const answer = ask('who said "never buy the boats"?');
    expect(answer.verdict).toBe("headline-only");
    expect(answer.citations[0]?.zone).toBe("headline");
  });
});

describe("ambiguous-speaker", () => {
  test("two people of one name with something to say give the choice", () => {
    expect(ask("what did Calloway say about the ferry?")).toMatchObject({
      verdict: "ambiguous-speaker",
      choice: ["Ines Calloway", "Tom Calloway"],
      citations: [],
    });
  });
});

describe("found-indirect", () => {
  test("reported speech is labelled as reported", () => {
    const answer = ask("what did Oltean say about the cracks?");
    expect(answer.verdict).toBe("found-indirect");
    expect(answer.citations[0]).toMatchObject({ kind: "indirect", speaker: { name: "Kazimir Oltean" } });
  });

  test("who denied it", () => {
    const answer = ask("who denied knowing about the cracks?");
    expect(answer.verdict).toBe("found-indirect");
    expect(answer.citations[0]?.text).toBe("The company denied that it had known about the cracks.");
  });
});

describe("found-passage", () => {
  test("the article's own account answers", () => {
    expect(ask("how many people use the ferry on a working day?")).toMatchObject({
      verdict: "found-passage",
      citations: [{ kind: "passage", speaker: null }],
    });
  });
});

describe("not-in-coverage", () => {
  test.each([
    ["words that nobody printed", 'who said "the tunnel opens in spring"?'],
    ["a subject that somebody never spoke of", "what did Oltean say about taxation?"],
    ["a subject of two words, of which somebody spoke of one", "what did Oltean say about flood cracks?"],
    ["somebody who isn't quoted", "what did Napoleon say?"],
    ["a fact that isn't there", "who won the regatta in Venice?"],
    ["nothing at all", ""],
    ["marks and emoji", "“😀” ???"],
  ])("%s", (_, question) => {
    expect(ask(question)).toMatchObject({
      verdict: "not-in-coverage",
      citations: [],
      searched: { articles: 2, from: "2026-01-21", to: "2026-02-02" },
    });
  });
});

describe("a thread", () => {
  test("“he” is whom the last answer credited", () => {
    const thread = [{ role: "user", text: 'who said "a hole in the water"?' }] as const;
    expect(coverage.answer("and what did he say about the barn?", thread)).toMatchObject({
      asked: { speaker: "Tom Calloway" },
      verdict: "found",
    });
  });

  test.each([
    ["another subject of the same speaker", "and about the barn?", "Tom Calloway", "older than my barn"],
    ["another subject, asked in full words", "what about the barn?", "Tom Calloway", "older than my barn"],
    ["another speaker on the same subject", "what about Oltean?", "Oltean", "log three times"],
  ])("goes on with %s: “%s”", (_, question, speaker, words) => {
    const thread = [{ role: "user", text: "what did Tom Calloway say about the log or the ferry?" }] as const;
    const answer = coverage.answer(question, thread);
    expect(answer.asked.speaker).toBe(speaker);
    expect(answer.citations.map(({ text }) => text).join(" ")).toContain(words);
  });

  test("is told of where it decides whose words are looked for, and nothing is found", () => {
    const thread = [{ role: "user", text: 'who said "a hole in the water"?' }] as const;
    const carried = "Looked for what Tom Calloway said, whom the questions before were about.";
    expect(coverage.answer("and about the parliament?", thread).notes).toContain(carried);
    expect(coverage.answer("what did Calloway say about the parliament?", thread).notes).not.toContain(
      carried,
    );
  });

  test("is not gone on with where there is none", () => {
    expect(coverage.answer("what about the barn?").asked.speaker).toBeNull();
  });
});

test("an article replaced by its new version is answered from the new one", () => {
  const changing = createCoverage([FARM]);
  changing.add(anArticle({ id: "farm", text: "Farmers wait\n\n“Nothing has come,” said Tom Calloway." }));
  expect(changing.answer('who said "a hole in the water"').verdict).toBe("not-in-coverage");
  expect(changing.answer('who said "nothing has come"').verdict).toBe("found");
});

describe("versions of one article", () => {
  const url = "https://herald.example/dam";
  const earlier = anArticle({
    id: "dam",
    url,
    published: "2025-10-14",
    text: "Dam report\n\n“The concrete is not the problem,” said Ruben Brandt, the engineer.\n\n“We have two years,” said Amara Okafor.",
  });
  const later = anArticle({
    id: "dam-corrected",
    url,
    published: "2025-10-16",
    text: "Dam report\n\n“The concrete is not the problem,” said Amara Okafor.\n\n“We have two winters,” she said.",
  });
  const versions = createCoverage([earlier, later]);

  test("the later version answers, and the reader is told whom the earlier one credited", () => {
    const answer = versions.answer('did Brandt say "the concrete is not the problem"?');
    expect(answer.verdict).toBe("wrong-speaker");
    expect(credited(answer)).toEqual(["Amara Okafor"]);
    expect(answer.notes.join(" ")).toContain("2025-10-14, credited Ruben Brandt");
  });

  test("nor does a claim without marks get the earlier version's answer", () => {
    const answer = versions.answer("did Brandt say the concrete is not the problem?");
    expect(credited(answer)).not.toContain("Ruben Brandt");
  });

  test("words that only the earlier version prints are shown as such", () => {
    const answer = versions.answer('who said "we have two years"?');
    expect(answer.citations[0]?.article.id).toBe("dam");
    expect(answer.notes.join(" ")).toContain("does not print them");
  });
});

describe("copies", () => {
  const story =
    "The ferry stopped on Tuesday after inspectors found cracks in both hulls.\n\n“We stopped within the hour,” said Mirela Dobrescu, a spokeswoman for the operator.\n\nRepairs will take eleven weeks, and a bus runs every twenty minutes until then.";
  const first = anArticle({
    id: "first",
    text: `Ferry stops\n\n${story}`,
    publisher: "Herald",
    published: "2025-03-05",
  });
  const copy = anArticle({
    id: "copy",
    text: `Cracks halt the ferry\n\n${story}`,
    publisher: "Post",
    published: "2025-03-06",
  });
  const other = anArticle({
    id: "other",
    text: "Union angry\n\nA union leader recalled what the company had told the papers then. “We stopped within the hour,” Mirela Dobrescu said.",
    publisher: "Courier",
    published: "2025-03-09",
  });

  test("of one article in two papers the first is shown, and the other is named", () => {
    const answer = createCoverage([copy, first]).answer("who said we stopped within the hour");
    expect(answer.citations.map(({ article }) => article.id)).toEqual(["first"]);
    expect(answer.notes.join(" ")).toContain("Post, 2025-03-06");
  });

  test("the same words in an article of its own are a second witness", () => {
    const answer = createCoverage([first, other]).answer("who said we stopped within the hour");
    expect(answer.citations).toHaveLength(2);
  });
});
