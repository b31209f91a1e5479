import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderAnswer } from "../../../adapters/repl/render.ts";
import { width } from "../../../adapters/repl/width.ts";
import type { Answer, CitedVerdict } from "../../../src/index.ts";
import { shownCitations } from "../../../src/presentation/card.ts";
import { aChoice, aCitation, anAbsence, anAnswer, anAnswerInParts, anArticle } from "../../an-answer.ts";
import { shown, UNSAFE } from "./a-screen.ts";

function linesOf(answer: Answer, columns = 80): string[] {
  return shown(renderAnswer(answer), { columns }).trimEnd().split("\n");
}

describe("the verdict comes first, in words", () => {
  test.each<[CitedVerdict, RegExp]>([
    ["found", /^Found – printed as a quotation$/],
    ["found-variant", /^Found – .*slightly different wording$/],
    ["found-indirect", /^Reported, not quoted/],
    ["found-passage", /not a quotation$/],
    ["misquoted", /^Not in these words – printed differently$/],
    ["wrong-speaker", /^No – printed as the words of Ada Lind$/],
    ["headline-only", /^Only in a headline/],
    ["other-words", /^Printed, in other words$/],
  ])("%s", (verdict, head) => {
    expect(linesOf(anAnswer(verdict))[0]).toMatch(head);
  });

  test("not-in-coverage says how much was searched", () => {
    expect(linesOf(anAbsence({ nearest: [aCitation()], notes: ["Nobody denied it."] }), 100)).toEqual([
      "Not in the coverage",
      "Searched 14 articles, 5 Jan 2025 – 3 Mar 2026 · Note: Nobody denied it.",
    ]);
  });

  test("an undated coverage is said to be so", () => {
    const searched = { articles: 1, passages: 3, quotations: 0, from: null, to: null };
    expect(linesOf(anAbsence({ searched }))[1]).toBe("Searched 1 article, none of them dated");
  });

  test("ambiguous-speaker lists the choice", () => {
    expect(linesOf(aChoice("Ada Lind", "Per Lind")).slice(1)).toEqual(["  Ada Lind", "  Per Lind"]);
  });

  test("wrong-speaker with several true speakers names none of them in its head", () => {
    const other = aCitation("“We will see about the fares,”", {
      speaker: { name: "Per Lind", source: null, how: "named" },
    });
    expect(linesOf(anAnswer("wrong-speaker", [aCitation(), other]))[0]).toBe(
      "No – printed as somebody else’s words",
    );
  });
});

describe("a citation", () => {
  test("shows the printed words, who is credited, where they stand, and the link", () => {
    expect(linesOf(anAnswer()).slice(1)).toEqual([
      "[1] │ “The ferry stays,”",
      "    Ada Lind · Ferry stays, says mayor · The Quay Courier, 4 Mar 2025",
      "    direct quotation · paragraph 2 · courier.example/ferry-stays",
    ]);
  });

  test("leads from the headline to the very words, where the terminal can, and then shows no address", () => {
    const link = "https://courier.example/a/ferry-stays#:~:text=%E2%80%9CThe%20ferry";
    const answer = anAnswer("found", [aCitation(undefined, { link })]);
    const linked = shown(renderAnswer(answer), { links: true });
    expect(linked).toContain(`\u001b]8;;${link}\u001b\\Ferry stays, says mayor\u001b]8;;\u001b\\ · The`);
    expect(linked).toContain("direct quotation · paragraph 2\n");
    for (const mark of ["%", "\u001b"]) expect(shown(renderAnswer(answer))).not.toContain(mark);
  });

  test("tells how the speaker was resolved, with the source as printed", () => {
    const speaker = { name: "Ada Lind", source: { start: 0, end: 3, text: "she" }, how: "pronoun" } as const;
    expect(linesOf(anAnswer("found", [aCitation(undefined, { speaker })]))).toContain(
      "    direct quotation · paragraph 2 · printed as “she” · resolved from the text ·",
    );
  });

  test("a speaker that is only carried over has no source to show", () => {
    const speaker = { name: "Ada Lind", source: null, how: "carried-over" } as const;
    expect(linesOf(anAnswer("found", [aCitation(undefined, { speaker })]))).toContain(
      "    direct quotation · paragraph 2 · carried over from the quotation before ·",
    );
  });

  test("a quotation without a speaker says so, a passage needs none", () => {
    expect(linesOf(anAnswer("found", [aCitation(undefined, { speaker: null })]))[2]).toMatch(
      /^ {4}speaker not resolved from the text · Ferry stays/u,
    );
    const passage = aCitation("The Lower Quay ferry will sail until spring.", {
      kind: "passage",
      speaker: null,
    });
    expect(linesOf(anAnswer("found-passage", [passage])).join()).not.toContain("speaker");
    expect(linesOf(anAnswer("found-passage", [passage]))[2]).toMatch(/^ {4}the article’s own words · Ferry/u);
  });

  test("the printed date stands with the day that it means", () => {
    const dates = [{ start: 0, end: 7, text: "Tuesday", resolved: "2025-03-04" }];
    expect(linesOf(anAnswer("found", [aCitation(undefined, { dates })]), 100).join()).toContain(
      " · dated in print: Tuesday [= 4 Mar 2025, from the publication",
    );
  });

  test("unknown headline, publisher and date are said to be unknown", () => {
    const article = anArticle({ headline: null, publisher: null, published: null, url: null });
    expect(
      linesOf(anAnswer("found", [aCitation(undefined, { article, link: null })]), 100).slice(-2),
    ).toEqual([
      "    Ada Lind · no headline, file ferry-stays.txt · publisher unknown, date unknown",
      "    direct quotation · paragraph 2 · no address known",
    ]);
  });

  test("a headline is labelled as one, never as a direct quotation", () => {
    const headline = aCitation("Ferry stays", { zone: "headline", paragraph: null });
    const text = linesOf(anAnswer("headline-only", [headline])).join("\n");
    expect(text).toContain("headline, which may paraphrase");
    expect(text).not.toContain("direct quotation");
  });

  test("the bar stands before every line of a long quotation", () => {
    const text = `“${"We will see about the fares. ".repeat(8).trim()}”`;
    const article = anArticle({ text });
    const lines = linesOf(anAnswer("found", [aCitation(text, { article })]), 40).slice(1, 8);
    expect(lines[0]).toMatch(/^\[1\] │ “We will/);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}│ /);
  });

  test("asked and printed words stand in one line, marked without colours", () => {
    const diff = [
      { op: "same", text: "The ferry" },
      { op: "asked", text: "goes" },
      { op: "printed", text: "stays" },
    ] as const;
    const lines = linesOf(anAnswer("misquoted", [aCitation(undefined, { diff })]));
    expect(lines).toContain("    asked and printed: The ferry [-goes-] {+stays+}");
  });
});

describe("what comes near", () => {
  test("stands under its own heading and is numbered on, for /more", () => {
    const near = aCitation("“We will see about the fares,”");
    const answer = anAnswer("misquoted", [aCitation()], { nearest: [near] });
    const text = linesOf(answer).join("\n");
    expect(text).toContain(
      "Nearest in the coverage (does not answer the question):\n[2] │ “We will see about the fares,”",
    );
    expect(shownCitations(answer)[1]).toBe(near);
  });

  test("beside a headline it is what the body prints", () => {
    expect(linesOf(anAnswer("headline-only", [aCitation()], { nearest: [aCitation()] }))).toContain(
      "Beside it, in the body:",
    );
  });
});

test("of several questions each stands above its own verdict, and the numbers run on", () => {
  const near = aCitation("“We will see about the fares,”");
  const lines = linesOf(
    anAnswerInParts(
      anAnswer("misquoted", [aCitation()], { question: "did Lind say “goes”?", nearest: [near] }),
      aChoice("Ada Lind", "Per Lind"),
      anAbsence({ question: "who denied it?", notes: ["Nobody denied it."] }),
      anAnswer("other-words", [near], { question: "did she speak of fares?" }),
    ),
  );
  expect(lines.filter((line) => !line.startsWith("    "))).toEqual([
    "4 questions:",
    "Question 1: did Lind say “goes”?",
    "Not in these words – printed differently",
    "[1] │ “The ferry stays,”",
    "Nearest in the coverage (does not answer the question):",
    "[2] │ “We will see about the fares,”",
    "Question 2: who said the ferry stays?",
    "Which of them? The name fits several speakers in the coverage:",
    "  Ada Lind",
    "  Per Lind",
    "Question 3: who denied it?",
    "Not in the coverage",
    "Searched 14 articles, 5 Jan 2025 – 3 Mar 2026 · Note: Nobody denied it.",
    "Question 4: did she speak of fares?",
    "Printed, in other words",
    "[3] │ “We will see about the fares,”",
  ]);
});

test("notes come last", () => {
  const two = [aCitation(), aCitation()] as const;
  expect(linesOf(anAnswer("found", two, { notes: ["Nobody of that name is quoted."] })).at(-1)).toBe(
    "Note: Nobody of that name is quoted.",
  );
});

test("no blank line stands inside an answer on a pipe, where one ends it", () => {
  const answer = anAnswer("misquoted", [aCitation(), aCitation()], {
    nearest: [aCitation()],
    notes: ["A note."],
  });
  expect(linesOf(answer)).not.toContain("");
});

describe("whatever an article holds", () => {
  const unit = fc.constantFrom(
    "a",
    "Wort",
    " ",
    "\n",
    "渡",
    "👩‍👧",
    "“",
    "\u001b[31m",
    "\u001b]8;;x\u0007",
    "\u202e",
    "\u009b",
    "[2] │ ",
  );
  const text = fc.string({ unit, minLength: 1, maxLength: 200 });

  test("lines fit the width, hold no control characters, and the address is shown", () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 100 }), (words, name, columns) => {
        const article = anArticle({ text: words, headline: name, publisher: name, file: name });
        const speaker = { name, source: { start: 0, end: 1, text: name }, how: "role" } as const;
        const answer = anAnswer("misquoted", [aCitation(words, { article, speaker })], { notes: [name] });
        const lines = linesOf(answer, columns);
        expect(lines.map((line) => line.trim()).join("")).toContain("courier.example/ferry-stays");
        expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns);
        for (const line of lines) expect(line).not.toMatch(UNSAFE);
      }),
    );
  });
});
