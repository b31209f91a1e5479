import { describe, expect, test } from "vitest";
import { createAsk } from "../../../adapters/asking/asking.ts";
import { createLookUp } from "../../../adapters/asking/profiles.ts";
import { createSession } from "../../../adapters/repl/session.ts";
import {
  type Answer,
  articleFromText,
  type Citation,
  type Coverage,
  createCoverage,
  type Turn,
} from "../../../src/index.ts";
import { readCopyStyles } from "../../../src/presentation/copy-styles.ts";
import { aCitation, anAbsence, anAnswer, anAnswerInParts, anArticle, SEARCHED } from "../../an-answer.ts";
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
    edition: () => null,
    versionsOf: () => [],
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
    speaker: () => ({ kind: "nobody", spelt: [] }),
    searched: () => SEARCHED,
    standing: () => ({ finding: { kind: "gone" }, article: null, credit: null, corrections: [] }),
    surroundings: ({ text }) =>
      text === FARES
        ? { before: passage("“The ferry stays,” Mayor Ada Lind told the council."), after: null }
        : { before: null, after: null },
  };
  const ask = createAsk(coverage, () => {});
  const respond = createSession({
    coverage,
    ask,
    lookUp: createLookUp(coverage, () => {}),
    samples: ["who said a?"],
    copyStyles: readCopyStyles(undefined).styles,
    screen: () => aScreen(),
  });
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

  test("/context shows what stands before and after, and the citation in its own paragraph", () => {
    const { say } = sitting(anAnswer("found", [aCitation(), aCitation(FARES)]));
    say("what did Lind say?");
    expect(say("/context 2")).toBe(
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

  test("/context without a number shows all that answered, not what only came near", () => {
    const { say } = sitting(
      anAnswer("found", [aCitation(), aCitation(FARES)], { nearest: [passage("She was less sure")] }),
    );
    say("what did Lind say?");
    expect(say("/context").match(/^\[\d\]/gm)).toEqual(["[1]", "[2]"]);
    expect(say("/context 3").match(/^\[\d\]/gm)).toEqual(["[3]"]);
  });

  test("/context of several questions shows what answers each, by the numbers that they have", () => {
    const first = anAnswer("misquoted", [aCitation()], { nearest: [aCitation(FARES)] });
    const { say } = sitting(anAnswerInParts(first, anAnswer("found", [aCitation(FARES)])));
    expect(say("did Lind say “goes”? And of the fares?").match(/^(?:\[\d\]|Question \d)/gm)).toEqual([
      "Question 1",
      "[1]",
      "[2]",
      "Question 2",
      "[3]",
    ]);
    expect(say("/context").match(/^\[\d\]/gm)).toEqual(["[1]", "[3]"]);
    expect(say("/context 3")).toContain(
      "> │ She was less sure of the price. “We will see about the fares,” she said.",
    );
    expect(say("/context 4")).toBe("The last answer has [1] to [3], and no [4].\n");
  });

  test("/context of an absence shows the nearest", () => {
    const { say } = sitting(anAbsence({ nearest: [aCitation()] }));
    say("who denied it?");
    expect(say("/context")).toMatch(/^\[1\] in its place/);
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

  const listed = (further: number, left: number): Answer => ({
    ...anAnswer("found", [aCitation()]),
    further: Array.from({ length: further }, () => ({ citation: aCitation(FARES), notes: ["Heed this."] })),
    left,
  });

  test("/more shows what goes on with a list, by the numbers that /context knows, up to its end", () => {
    const { say } = sitting(listed(0, 7), listed(5, 2), listed(7, 0));
    expect(say("Lind")).toContain("8 found · /more shows the next 5");
    const five = say("more");
    expect(five.match(/^\[\d\]/gm)).toEqual(["[2]", "[3]", "[4]", "[5]", "[6]"]);
    expect(five).toContain("Note: Heed this.");
    expect(five).toMatch(/\/more shows the next 2\n$/u);
    expect(say("/context 6")).toMatch(/^\[6\] in its place/u);
    expect(say("/more").match(/^\[\d\]/gm)).toEqual(["[7]", "[8]"]);
    expect(say("/more")).toContain("nothing more of the last answer");
  });

  test("/more is asked as the list was asked for, after the same questions, and is none of them itself", () => {
    const { say, threads } = sitting(anAnswer(), listed(0, 7), listed(5, 2));
    for (const line of ["who is she?", "Lind", "/more", "and then?"]) say(line);
    expect(threads.map((thread) => thread.map(({ text }) => text))).toEqual([
      [],
      ["who is she?"],
      ["who is she?"],
      ["who is she?", "Lind"],
    ]);
  });

  test("/more says so where the coverage has changed since, instead of going on with another list", () => {
    const { say } = sitting(listed(0, 7), { ...listed(5, 2), citations: [aCitation(FARES)] } as Answer);
    say("Lind");
    expect(say("/more")).toContain("The coverage has changed");
  });

  test("/context where there is none says so", () => {
    const { say } = sitting(anAnswer());
    expect(say("/context")).toBe("There is no answer yet to show the context of.\n");
    say("who said that the ferry stays?");
    expect(say("/context 4")).toBe("The last answer has only [1].\n");
  });

  const LINE =
    "“The ferry stays,” – Ada Lind (The Quay Courier, 4 Mar 2025) https://courier.example/ferry-stays\n";

  test("/copy prints a line to paste for what answered, without bar, colour, link or break", () => {
    const { say, respond } = sitting(anAnswer("found", [aCitation()], { nearest: [aCitation(FARES)] }));
    say("who said that the ferry stays?");
    expect(shown(respond("/copy") ?? [], { columns: 20, colours: true, links: true })).toBe(LINE);
    expect([say("/copy 1"), say("copy 1")]).toEqual([LINE, LINE]);
    expect(say("copy 2")).toMatch(/^“We will see about the fares,” – Ada Lind/u);
    expect(say("/copy ap")).toMatch(/^“The ferry stays,” — Ada Lind in The Quay Courier, March 4, 2025: /u);
  });

  test("/copy keeps an article's own line breaks, and nothing that could steer a terminal", () => {
    const article = anArticle({
      text: "“The ferry\u001b[31m stays,\r\nfor  good.”",
      publisher: "A\nB\u202e",
      url: null,
    });
    const { say } = sitting(anAnswer("found", [aCitation(article.text, { article })]));
    say("who said that the ferry stays?");
    expect(say("/copy")).toBe("“The ferry stays,\nfor  good.” – Ada Lind (A B, 4 Mar 2025)\n");
  });

  test("/copy says what there is where it can't", () => {
    const { say } = sitting(anAnswer());
    expect(say("/copy")).toBe("There is no answer yet to copy.\n");
    say("who said that the ferry stays?");
    expect(say("/copy 4")).toBe("The last answer has only [1].\n");
    expect(say("/copy mla")).toMatch(/^There is no style mla. There are plain, ap;/u);
  });

  test("/speaker brings a speaker’s page, whose citations can be copied, and whom “she” means next", () => {
    const coverage = createCoverage([
      { ...anArticle({ id: "a" }), ...articleFromText("a", "Ferry\n\n“The ferry stays,” said Ada Lind.") },
    ]);
    const respond = createSession({
      coverage,
      ask: createAsk(coverage, () => {}),
      lookUp: createLookUp(coverage, () => {}),
      samples: [],
      copyStyles: readCopyStyles(undefined).styles,
      screen: () => aScreen(),
    });
    const say = (line: string): string => shown(respond(line) ?? []);
    for (const line of ["Lind", "who is Ada Lind?"])
      expect(say(line)).toContain("/speaker Ada Lind lays out all that is held of them");
    expect(say("what did Lind say?")).not.toContain("/speaker");
    expect(say("/speaker Lind")).toContain("[1] │ “The ferry stays,”");
    expect(say("/copy 1")).toContain("“The ferry stays,”");
    expect(say("/more")).toContain("There is nothing more");
    expect(say("what did she say about the ferry?")).toContain("“The ferry stays,”");
    expect(say("/speaker Quill")).toContain("called “Quill”");
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
    for (const words of ["who said a?", "/more", "/context", "/copy", "/speakers", "/quit", "[-…-]"])
      expect(help).toContain(words);
  });

  test("an unknown command is no question", () => {
    const { say, threads } = sitting();
    expect(say("/moer")).toBe("There is no /moer. Did you mean /more?\n");
    expect(threads).toEqual([]);
  });
});
