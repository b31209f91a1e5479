/** The verdicts, one by one, and the ways in which a thread goes on, judged as shipped, on articles small enough to read here. */
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
const HARBOUR = anArticle({
  id: "harbour",
  text: `Harbour row goes on

Mayor Ada Lind denied that the harbour wall was ever sold.

“The ferry will be back by spring,” Lind said on Monday.

Treasurer Per Holm called the harbour plan “reckless” and accused Lind of hiding its costs.

Engineer Will Berg said the harbour plan was sound.`,
});
const coverage = createCoverage([FERRY, FARM]);
const harbour = createCoverage([HARBOUR]);
const ask = (question: string): Answer => coverage.answer(question);
const askAfter = (asked: string, question: string, of = coverage): Answer =>
  of.answer(question, [{ role: "user", text: asked }]);
const texts = ({ citations }: Answer) => citations.map(({ text }) => text);
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

  test("without marks too, where the very words are printed", () => {
    const answer = ask("did Oltean say this town will not buy a ferry it cannot afford to run?");
    expect([answer.verdict, credited(answer)]).toEqual(["wrong-speaker", ["Ines Calloway"]]);
  });

  test("somebody whom the coverage doesn't know didn't say it either", () => {
    expect(ask('did Napoleon say "a hole in the water"?').verdict).toBe("wrong-speaker");
  });
});

describe("other-words", () => {
  test.each([
    ["did Oltean say he wrote it down in the logbook?", "Kazimir Oltean"],
    ["did Tom Calloway say the ferry is older than his barn?", "Tom Calloway"],
    ["did Ines Calloway say the town is too poor for a ferry?", "Ines Calloway"],
  ])("they spoke on it, and neither said nor never said those words: %s", (question, speaker) => {
    const answer = ask(question);
    expect([answer.verdict, credited(answer)[0]]).toEqual(["other-words", speaker]);
    expect(answer.citations[0]?.diff).toBeUndefined();
  });
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
    expect(ask("what did Calloway say?")).toMatchObject({
      verdict: "ambiguous-speaker",
      choice: ["Ines Calloway", "Tom Calloway"],
      citations: [],
    });
  });
});

describe("found-indirect", () => {
  test("reported speech is labelled as reported", () => {
    const answer = harbour.answer("what did Berg say about the harbour plan?");
    expect(answer.verdict).toBe("found-indirect");
    expect(answer.citations[0]).toMatchObject({ kind: "indirect", speaker: { name: "Will Berg" } });
  });

  test.each([
    [
      "who denied knowing about the cracks?",
      coverage,
      "The company denied that it had known about the cracks.",
    ],
    [
      "did Lind deny that the harbour wall was sold?",
      harbour,
      "Mayor Ada Lind denied that the harbour wall was ever sold.",
    ],
  ])("a denial: %s", (question, of, denial) => {
    const answer = of.answer(question);
    expect([answer.verdict, texts(answer)[0]]).toEqual(["found-indirect", denial]);
  });
});

describe("whoever did something in words", () => {
  test.each(["who called the harbour plan reckless?", "who accused Lind of hiding the costs?"])(
    "is credited, and nobody beside: %s",
    (question) => {
      expect(credited(harbour.answer(question))).toEqual(["Per Holm"]);
    },
  );

  test("is never the one it was done to", () => {
    expect(credited(harbour.answer("who accused Holm of hiding the costs?"))).not.toContain("Per Holm");
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
    ["words that somebody never said", 'did Oltean say "the tunnel opens in spring"?'],
    ["somebody who isn't quoted", "what did Napoleon say?"],
    ["somebody who isn't quoted, on what others spoke of", "what did Napoleon say about the ferry?"],
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

  test("“when was that?” is answered with the sentence around the words", () => {
    const shown = texts(askAfter("what did Lind say about the ferry?", "when was that?", harbour));
    expect(shown).toContain("“The ferry will be back by spring,” Lind said on Monday.");
  });

  test("“who else” brings others, and nobody who was heard", () => {
    const answer = askAfter("what did Ines Calloway say about the ferry?", "who else spoke about the ferry?");
    expect(credited(answer)).toContain("Tom Calloway");
    expect(credited(answer)).not.toContain("Ines Calloway");
  });

  test.each(["no, I meant Tom", "no, I meant Tom Calloway", "sorry, I meant the farmer"])(
    "a correction asks the same of somebody else: “%s”",
    (question) => {
      const answer = askAfter("what did Ines Calloway say about the ferry?", question);
      expect(credited(answer)[0]).toBe("Tom Calloway");
      expect(texts(answer).join()).toContain("older than my barn");
      expect(credited(answer)).not.toContain("Ines Calloway");
    },
  );

  test.each(["is that the exact wording?", "is that verbatim?"])(
    "a check shows the words as they are printed: “%s”",
    (question) => {
      const answer = askAfter("what did Oltean say about the log?", question);
      expect([answer.verdict, texts(answer)[0]]).toEqual(["found", "“I wrote it in the log three times,”"]);
    },
  );
});

describe("several questions in one message", () => {
  test.each([
    "what did Oltean say about the log and what did Tom Calloway say about the barn?",
    "Oltean on the log, and Tom Calloway on the barn",
  ])("are answered one by one: %s", (question) => {
    const answer = ask(question);
    expect(answer.parts.map((part) => credited(part)[0])).toEqual(["Kazimir Oltean", "Tom Calloway"]);
    expect(texts(answer)).toEqual(answer.parts.flatMap(texts));
    expect(answer.verdict).toBe("found");
  });
});

describe("quotations that don't stand in print as one", () => {
  const made = (count: number): string =>
    Array.from({ length: count }, (_, at) => `“no ferry ${at}”`).join(" ");

  test("are looked up one by one, four at most, and it is told that there are more", () => {
    const told = (count: number) => {
      const { parts, notes } = ask(made(count));
      return [parts.length, notes.filter((note) => note.startsWith("Only the first"))];
    };
    expect(told(4)).toEqual([4, []]);
    expect(told(200)).toEqual([
      4,
      ["Only the first 4 of 200 quotations were looked up: ask for the others in another message."],
    ]);
  });

  test("are one where they are the same", () => {
    const question = "“no ferry” ".repeat(200);
    const { parts, question: asked } = ask(question);
    expect([parts, asked]).toEqual([[], question]);
  });
});

describe("a question in fields", () => {
  test.each([
    ["words alone", { wording: "cannot afford to run" }, "found", "Ines Calloway"],
    [
      "words and their speaker",
      { wording: "cannot afford to run", speaker: "Calloway" },
      "found",
      "Ines Calloway",
    ],
    [
      "words of another",
      { wording: "cannot afford to run", speaker: "Oltean" },
      "wrong-speaker",
      "Ines Calloway",
    ],
    ["a speaker and a topic", { speaker: "Tom Calloway", topic: "barn" }, "found", "Tom Calloway"],
  ] as const)("%s", (_, fields, verdict, speaker) => {
    const answer = coverage.ask({ text: "as typed", ...fields });
    expect([answer.verdict, credited(answer)[0], answer.question]).toEqual([verdict, speaker, "as typed"]);
  });

  test("a speaker alone", () => {
    const answer = coverage.ask({ text: "", speaker: "Oltean" });
    expect([answer.verdict, credited(answer)]).toEqual(["found", ["Kazimir Oltean"]]);
  });

  test("a time that nothing was said in finds nothing", () => {
    expect(coverage.ask({ text: "", speaker: "Oltean", dates: ["2019"] }).verdict).toBe("not-in-coverage");
    expect(coverage.ask({ text: "", speaker: "Oltean", dates: ["2026"] }).verdict).toBe("found");
  });
});
