import { describe, expect, test } from "vitest";
import type { Thread } from "../../../src/answer/asked.ts";
import { NO_THREAD, threadFor } from "../../../src/answer/thread.ts";
import { slice } from "../../../src/domain.ts";
import { read } from "../../../src/question/read.ts";
import { after, answerOf, credited, holdingsOf, judgingBy, paragraphs, texts } from "./a-question.ts";

const HOLDINGS = holdingsOf(
  paragraphs(
    "“The ferry is old,” said Ada Lind.",
    "“It will sink,” Lind said. “My soup is cold,” Lind added.",
    "“The ferry is young,” said William Hart.",
    "“The barn burns,” said Lind.",
  ),
);
const BEFORE = after(["what did Lind say about the ferry?"], HOLDINGS);

const ALL_OF_LIND = after(["Lind"], HOLDINGS);
const ABOARD = holdingsOf(
  paragraphs(
    "“The ferry is old,” said Ada Lind.",
    "Tom Berg, once the captain of it, had no regrets. “The barn is worse than the ferry,” Berg said.",
  ),
);
const BEFORE_ABOARD = after(["what did Ada Lind say about the ferry?"], ABOARD);
const BARN = holdingsOf(
  paragraphs("“The barn burns,” said Zoe Hart.", "“The soup is cold,” said Rosa Orre."),
);
const BARN_ASKED = after(["who said “the barn burns” near Orre and Hart?"], BARN);

function threadOf(question: string, before = BEFORE): Thread {
  return threadFor(read(question), before, HOLDINGS);
}

const terms = ({ words }: Thread): string[] => words.map(({ term }) => term);
const names = ({ speakers }: Thread): string[] =>
  speakers.flatMap((one) => [...one.speakers].map(({ name }) => name));

describe("a thread leaves", () => {
  test("nothing where nothing was asked before", () => {
    expect(threadOf("and the barn?", null)).toEqual(NO_THREAD);
  });

  test("what was shown: its statements, whose they are, and its articles", () => {
    const { statements, heard, articles } = threadOf("and the barn?");
    const [first] = statements;
    expect(first && slice(first.passage.article.text, first.piece)).toBe("“The ferry is old,”");
    expect([...heard].map(({ name }) => name)).toContain("Ada Lind");
    expect(articles.size).toBe(1);
  });

  test("its words, weaker beside those of a question that names something of its own", () => {
    const weight = (question: string) =>
      threadOf(question).words.find(({ term }) => term === "ferri")?.weight ?? 0;
    expect(weight("and about the barn?")).toBeGreaterThan(0);
    expect(weight("and about the barn?")).toBeLessThan(1);
    expect(weight("is that all?")).toBe(1);
  });

  test("no words to a question that stands alone", () => {
    expect(terms(threadOf("which farmer of the north valley burnt four barns last winter?"))).toEqual([]);
  });

  test("the words of more than one question before", () => {
    const before = after(["what did Lind say about the ferry?", "and about the barn?"], HOLDINGS);
    expect(terms(threadOf("and the soup?", before))).toEqual(expect.arrayContaining(["barn", "ferri"]));
  });
});

describe("whoever was heard before is meant", () => {
  test.each([
    ["by a pronoun", "and what did she say about the barn?", ["Ada Lind"]],
    ["where nobody else is named", "and about the barn?", ["Ada Lind"]],
    ["but not where somebody else is", "and what did Hart say?", []],
    ["nor where somebody else is asked for", "who else said that?", []],
    ["nor where it is corrected", "no, I meant Bill", []],
    [
      "nor by a pronoun that is somebody’s who was just named",
      "what about Hart, did he mention the barn?",
      [],
    ],
    ["nor by that of somebody just described", "and the former captain, did she agree?", []],
    ["nor by that of the other gender", "did he mention the barn?", []],
  ])("%s", (_, question, meant) => {
    expect(names(threadOf(question))).toEqual(meant);
  });

  test("surely by a pronoun, and likely by silence", () => {
    const weight = (question: string) => threadOf(question).speakers[0]?.weight ?? 0;
    expect(weight("and what did she say about the barn?")).toBeGreaterThan(weight("and about the barn?"));
  });

  test("where no question named them, and an answer did", () => {
    const before = after(["who said “the ferry is young”?"], HOLDINGS);
    expect(names(threadOf("what did he say about the barn?", before))).toEqual(["William Hart"]);
  });

  test("rather than whoever was only spoken of", () => {
    expect([...(BARN_ASKED?.asked.mentioned ?? [])].map(({ name }) => name)).toEqual([
      "Rosa Orre",
      "Zoe Hart",
    ]);
    expect(names(threadFor(read("and what did she say next?"), BARN_ASKED, BARN))).toEqual(["Zoe Hart"]);
  });
});

describe("answered with what the thread left,", () => {
  test("what came next is the next piece, though it was shown beside the first", () => {
    expect(ALL_OF_LIND?.citations.length).toBeGreaterThan(1);
    const answer = answerOf("what did she say straight after that?", HOLDINGS, undefined, ALL_OF_LIND);
    expect(texts(answer)).toEqual(["“It will sink,”", "“My soup is cold,”"]);
  });

  test("somebody else who is described is asked for, and nobody of before", () => {
    const answer = answerOf("and the captain, did he speak of the ferry?", ABOARD, undefined, BEFORE_ABOARD);
    expect(credited(answer)[0]).toBe("Tom Berg");
  });

  test("a correction asks the question before of somebody else", () => {
    const answer = answerOf("no, I meant Bill", HOLDINGS, undefined, BEFORE);
    expect([credited(answer)[0], texts(answer)[0]]).toEqual(["William Hart", "“The ferry is young,”"]);
    expect(terms(threadOf("no, I meant Bill"))).not.toContain("lind");
  });

  test("“else” is somebody whom the answer before didn’t hear", () => {
    const judging = judgingBy({ rank: { senseSentence: 3, confidence: 2 } });
    const answer = answerOf("who else spoke of that?", HOLDINGS, judging, BEFORE);
    expect(credited(answer)[0]).toBe("William Hart");
  });

  test("whom it carries over is told where nothing is found", () => {
    const judging = judgingBy({ answers: { always: -3 } });
    const told = "Looked for what Ada Lind said, whom the questions before were about.";
    expect(answerOf("and about the parliament?", HOLDINGS, judging, BEFORE).notes).toContain(told);
    expect(answerOf("what did Hart say about it?", HOLDINGS, judging, BEFORE).notes).not.toContain(told);
  });
});
