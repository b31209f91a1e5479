import { describe, expect, test } from "vitest";
import { createSession } from "../../../adapters/repl/session.ts";
import { createAsk } from "../../../adapters/voice/asking.ts";
import type { Answer, Citation, Coverage, Turn } from "../../../src/index.ts";
import { aCitation, anAbsence, anAnswer, anAnswerInParts, SEARCHED } from "../../an-answer.ts";
import { aScreen, shown } from "./a-screen.ts";

const FARES = "“We will see about the fares,”";

function passage(words: string): Citation {
  return aCitation(words, { kind: "passage", speaker: null });
}

/** A sitting over a coverage that gives these answers in turn. */
function sitting(...answers: readonly Answer[]) {
  const threads: (readonly Turn[])[] = [];
  const coverage: Coverage = {
    add: () => {},
    remove: () => {},
    made: () => null,
    settle: () => true,
    answer: () => anAbsence(),
    ask: (_, thread = []) => {
      threads.push(thread);
      return answers[threads.length - 1] ?? anAbsence();
    },
    speakers: () => [
      { speaker: { name: "Ada Lind", aliases: ["Lind"], roles: [], kind: "person" }, quotations: 12 },
      { speaker: { name: "Íñigo Ruiz", aliases: [], roles: [], kind: "person" }, quotations: 1 },
    ],
    searched: () => SEARCHED,
    standing: () => ({ finding: { kind: "gone" }, article: null, credit: null, corrections: [] }),
    surroundings: ({ text }) =>
      text === FARES
        ? { before: passage("“The ferry stays,” Mayor Ada Lind told the council."), after: null }
        : { before: null, after: null },
  };
  const ask = createAsk(coverage, () => {});
  const respond = createSession({ coverage, ask, samples: ["who said a?"], screen: () => aScreen() });
  return { say: (line: string) => shown(respond(line) ?? []), respond, threads };
}

describe("a sitting at the prompt", () => {
  test("a follow-up brings the questions before it, and no commands", () => {
    const { say, threads } = sitting();
    for (const line of ["what did Lind say?", "/help", "and the fares?"]) say(line);
    expect(threads).toEqual([[], [{ role: "user", text: "what did Lind say?" }]]);
  });

  test("the thread is bounded", () => {
    const { say, threads } = sitting();
    for (let count = 0; count < 30; count++) say(`question ${count}`);
    expect(threads.at(-1)).toHaveLength(20);
    expect(threads.at(-1)?.at(-1)?.text).toBe("question 28");
  });

  test("an empty line shows nothing", () => {
    expect(sitting().say("   ")).toBe("");
  });

  test.each(["quit", "exit", "Bye!", ":q"])("%s leaves too, where nothing else is typed", (line) => {
    const { respond, say } = sitting(anAnswer());
    expect(respond(line)).toBeNull();
    expect(say("who told Lind to quit")).not.toBe("");
  });

  test.each(["help", "?", "hi", "who are you?"])(
    "%s is told what can be asked, and isn’t looked up",
    (line) => {
      const { say, threads } = sitting();
      expect(say(line)).toBe(say("/help"));
      expect(threads).toEqual([]);
    },
  );

  test("/quit leaves", () => {
    expect(sitting().respond("/quit")).toBeNull();
  });

  test("/more shows what stands before and after, and the citation in its own paragraph", () => {
    const { say } = sitting(anAnswer("found", [aCitation(), aCitation(FARES)]));
    say("what did Lind say?");
    expect(say("/more 2")).toBe(
      [
        "[2] in its place – Ferry stays, says mayor",
        "https://courier.example/ferry-stays",
        "  │ “The ferry stays,” Mayor Ada Lind told the council.",
        "> │ She was less sure of the price. “We will see about the fares,” she said.",
        "  (the article ends here)",
        "",
      ].join("\n"),
    );
  });

  test("/more without a number shows all that answered, not what only came near", () => {
    const { say } = sitting(
      anAnswer("found", [aCitation(), aCitation(FARES)], { nearest: [passage("She was less sure")] }),
    );
    say("what did Lind say?");
    expect(say("/more").match(/^\[\d\]/gm)).toEqual(["[1]", "[2]"]);
    expect(say("/more 3").match(/^\[\d\]/gm)).toEqual(["[3]"]);
  });

  test("/more of several questions shows what answers each, by the numbers that they have", () => {
    const first = anAnswer("misquoted", [aCitation()], { nearest: [aCitation(FARES)] });
    const { say } = sitting(anAnswerInParts(first, anAnswer("found", [aCitation(FARES)])));
    expect(say("did Lind say “goes”? And of the fares?").match(/^(?:\[\d\]|Question \d)/gm)).toEqual([
      "Question 1",
      "[1]",
      "[2]",
      "Question 2",
      "[3]",
    ]);
    expect(say("/more").match(/^\[\d\]/gm)).toEqual(["[1]", "[3]"]);
    expect(say("/more 3")).toContain(
      "> │ She was less sure of the price. “We will see about the fares,” she said.",
    );
    expect(say("/more 4")).toBe("The last answer has [1] to [3], and no [4].\n");
  });

  test("/more of an absence shows the nearest", () => {
    const { say } = sitting(anAbsence({ nearest: [aCitation()] }));
    say("who denied it?");
    expect(say("/more")).toMatch(/^\[1\] in its place/);
  });

  test.each(["/nearest", "nearest", "Nearest?"])(
    "%s shows what comes near, which waits until then",
    (line) => {
      const { say } = sitting(anAbsence({ nearest: [aCitation(), aCitation(FARES)] }));
      expect(say("who denied it?")).toBe(
        "Not in the coverage\nSearched 14 articles, 5 Jan 2025 – 3 Mar 2026 · /nearest shows 2 passages that may come near\n".replace(
          "that may",
          "that\nmay",
        ),
      );
      expect(say(line).match(/^(?:\[\d\]|Nearest .*)/gm)).toEqual([
        "Nearest in the coverage (does not answer the question):",
        "[1]",
        "[2]",
      ]);
    },
  );

  test("/nearest where nothing waits says so, and “nearest” in a question is one", () => {
    const { say, threads } = sitting(anAnswer("misquoted", [aCitation()], { nearest: [aCitation(FARES)] }));
    const none = "There is nothing that comes near and isn’t shown yet.\n";
    expect(say("/nearest")).toBe(none);
    say("who said nearest?");
    expect(say("/nearest")).toBe(none);
    expect(threads).toHaveLength(1);
  });

  test("/more where there is none says so", () => {
    const { say } = sitting(anAnswer());
    expect(say("/more")).toBe("There is no answer yet to show more of.\n");
    say("who said that the ferry stays?");
    expect(say("/more 4")).toBe("The last answer has only [1].\n");
  });

  test("/speakers counts quotations and finds a part of a name, accents or not", () => {
    const { say } = sitting();
    expect(say("/speakers")).toContain("Ada Lind 12");
    expect(say("/speakers inigo")).toContain("Íñigo Ruiz 1");
    expect(say("/speakers inigo")).not.toContain("Ada");
    expect(say("/speakers zzz")).toBe("Nobody quoted is called “zzz”.\n");
  });

  test("/help shows the samples and every command", () => {
    const help = sitting().say("/help");
    for (const words of ["who said a?", "/more", "/speakers", "/quit", "[-…-]"])
      expect(help).toContain(words);
  });

  test("an unknown command is no question", () => {
    const { say, threads } = sitting();
    expect(say("/moer")).toBe("There is no /moer. Did you mean /more?\n");
    expect(threads).toEqual([]);
  });
});
