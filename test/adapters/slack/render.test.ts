import { describe, expect, test } from "vitest";
import { type Audience, renderAnswer } from "../../../adapters/slack/send/render.ts";
import type { Answer, CitedVerdict } from "../../../src/index.ts";
import { aChoice, aCitation, anAbsence, anAnswer, anArticle } from "../../an-answer.ts";
import { EVERY_KIND } from "../conformance/every-kind.ts";
import { faultsOf, KEY } from "./faults.ts";
import { readBlocks, readText } from "./reader.ts";

function seen(answer: Answer, audience: Audience = "channel") {
  return readBlocks(renderAnswer(answer, { key: KEY, page: 1, audience }).blocks);
}

function textOf(answer: Answer, audience: Audience = "channel"): string {
  return renderAnswer(answer, { key: KEY, page: 1, audience }).text;
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
    expect(seen(anAnswer(verdict)).lines[0]).toMatch(head);
    expect(textOf(anAnswer(verdict)).split("\n")[0]).toMatch(head);
  });

  test("not-in-coverage says how much was searched", () => {
    expect(seen(anAbsence({ notes: ["Nobody denied it."] })).lines).toEqual([
      "Not in the coverage",
      "Searched 14 articles, 5 Jan 2025 – 3 Mar 2026 · Note: Nobody denied it.",
    ]);
  });

  test("ambiguous-speaker lists the choice, and offers each name", () => {
    const { lines, buttons } = seen(aChoice("Ada Lind", "Per Lind"));
    expect(lines.slice(1)).toEqual(["1. Ada Lind", "2. Per Lind"]);
    expect(buttons.slice(0, 2)).toEqual([
      { label: "1. Ada Lind", id: "whosaid:choose:1", value: `1:${KEY}` },
      { label: "2. Per Lind", id: "whosaid:choose:2", value: `2:${KEY}` },
    ]);
  });
});

describe("a citation", () => {
  test("shows the printed words behind a bar, what they are, who is credited, where they stand, and the link", () => {
    const { lines, quotations, links } = seen(anAnswer());
    expect(quotations).toEqual(["“The ferry stays,”"]);
    expect(lines.slice(1)).toEqual([
      "[1] Ada Lind · Ferry stays, says mayor · The Quay Courier, 4 Mar 2025",
      "direct quotation · paragraph 2",
    ]);
    expect(links).toEqual([{ url: "https://courier.example/ferry-stays", text: "Ferry stays, says mayor" }]);
  });

  test("tells how the speaker was resolved, with the source as printed", () => {
    const speaker = { name: "Ada Lind", source: { start: 0, end: 3, text: "she" }, how: "pronoun" } as const;
    expect(seen(anAnswer("found", [aCitation(undefined, { speaker })])).lines).toContain(
      "direct quotation · paragraph 2 · printed as “she” · resolved from the text",
    );
  });

  test("without a speaker says so; a passage needs none", () => {
    const nobody = { speaker: null } as const;
    expect(seen(anAnswer("found", [aCitation(undefined, nobody)])).lines[1]).toMatch(
      /^\[1\] speaker not resolved from the text · /u,
    );
    const passage = aCitation(undefined, { ...nobody, kind: "passage" });
    expect(seen(anAnswer("found-passage", [passage])).lines.join()).not.toContain("speaker");
  });

  test("says what isn't known", () => {
    const article = anArticle({ headline: null, publisher: null, published: null, url: null });
    const { lines, links } = seen(
      anAnswer("found", [aCitation(undefined, { article, link: null, paragraph: null })]),
    );
    expect(lines).toContain("direct quotation · body");
    expect(lines).toContain(
      "[1] Ada Lind · no headline, file ferry-stays.txt · publisher unknown, date unknown · no address known",
    );
    expect(links).toEqual([]);
  });

  test("says that an address can't be linked", () => {
    const article = anArticle({ url: "javascript:alert(1)" });
    const { lines } = seen(anAnswer("found", [aCitation(undefined, { article, link: null })]));
    expect(lines.at(-2)).toMatch(/ · its address can’t be linked$/u);
  });

  test("of a headline is labelled as one, never as a direct quotation", () => {
    const headline = aCitation("Ferry stays", { zone: "headline", paragraph: null });
    expect(seen(anAnswer("headline-only", [headline])).lines).toContain("headline, which may paraphrase");
  });

  test("tells of dates printed beside it, with the day that they mean", () => {
    const dates = [{ start: 0, end: 7, text: "Tuesday", resolved: "2025-03-04" }];
    expect(seen(anAnswer("found", [aCitation(undefined, { dates })])).lines).toContain(
      "direct quotation · paragraph 2 · dated in print: Tuesday [= 4 Mar 2025, from the publication date]",
    );
  });

  test("shows asked and printed words in one line, struck out and in bold, and side by side where that isn’t read out", () => {
    const diff = [
      { op: "same", text: "The ferry" },
      { op: "asked", text: "goes" },
      { op: "printed", text: "stays" },
    ] as const;
    const answer = anAnswer("misquoted", [aCitation(undefined, { diff })]);
    expect(seen(answer).lines).toContain("asked and printed: The ferry goes stays");
    expect(textOf(answer).split("\n")).toContain("asked: The ferry goes · printed: The ferry stays");
    const { blocks } = renderAnswer(answer, { key: KEY, page: 1, audience: "channel" });
    expect(JSON.stringify(blocks)).toContain('{"type":"text","text":"goes","style":{"strike":true}}');
    expect(JSON.stringify(blocks)).toContain('{"type":"text","text":"stays","style":{"bold":true}}');
  });

  test("leaves out a diff too long to be read, and says so", () => {
    const diff = [{ op: "asked", text: "goes ".repeat(900) }] as const;
    const { lines } = seen(anAnswer("misquoted", [aCitation(undefined, { diff })]));
    expect(lines.join("\n")).toContain("differ in too much to be set side by side");
    expect(lines.join("\n")).not.toContain("goes");
  });

  test.each([
    ["a\u0000b", "The words above hold control characters; they are kept as printed."],
    [
      "a\u202eb\u200b",
      "The words above hold marks that change the order of reading and characters without a width; they are kept as printed.",
    ],
    [
      "a\ud83d",
      "The words above hold half a character (a lone surrogate), which can’t be sent; it is shown as “\ufffd”.",
    ],
  ])("that holds what doesn't show says so: %j", (text, note) => {
    expect(seen(anAnswer("found", [aCitation(text, { article: anArticle({ text }) })])).lines).toContain(
      `direct quotation · paragraph 2 · ${note}`,
    );
  });
});

describe("what comes near", () => {
  const near = aCitation("“We will see about the fares,”");

  test("stands under its own heading, is labelled itself, and is numbered on", () => {
    const { lines, menus } = seen(anAnswer("misquoted", [aCitation()], { nearest: [near] }));
    expect(lines).toContain("Nearest in the coverage (does not answer the question):");
    expect(lines).toContain("comes near, does not answer · direct quotation · paragraph 2");
    expect(menus[0]?.options[1]).toEqual({ label: "[2] Ada Lind", value: `2:${KEY}` });
  });

  test("beside a headline is what the body prints", () => {
    const { lines } = seen(anAnswer("headline-only", [aCitation()], { nearest: [near] }));
    expect(lines).toContain("Beside it, in the body:");
    expect(lines).toContain("beside it, in the body · direct quotation · paragraph 2");
  });

  test("is labelled on a page that it opens", () => {
    const nearest = [near, near, near, near, near, near];
    const answer = anAnswer("misquoted", [aCitation()], { nearest });
    const { lines } = readBlocks(renderAnswer(answer, { key: KEY, page: 2, audience: "channel" }).blocks);
    expect(lines.at(-2)).toMatch(/^\[7\] /u);
    expect(lines.at(-1)).toBe("comes near, does not answer · direct quotation · paragraph 2");
  });

  test("waits behind a button where nothing was found", () => {
    const answer = anAbsence({ nearest: [near] });
    const { lines, quotations, buttons } = seen(answer);
    expect(lines).toHaveLength(2);
    expect(quotations).toEqual([]);
    expect(buttons[0]).toEqual({ label: "Show nearest", id: "whosaid:page:2", value: `2:${KEY}` });
    const second = readBlocks(renderAnswer(answer, { key: KEY, page: 2, audience: "channel" }).blocks);
    expect(second.lines).toContain("Nearest in the coverage (does not answer the question):");
    expect(second.quotations).toEqual([near.text]);
  });
});

describe("notes", () => {
  test("stand last", () => {
    const two = [aCitation(), aCitation()] as const;
    expect(seen(anAnswer("found", two, { notes: ["Nobody of that name is quoted."] })).lines.at(-1)).toBe(
      "Note: Nobody of that name is quoted.",
    );
  });

  test("stand on the first of several pages", () => {
    const citations = [aCitation(), ...Array.from({ length: 8 }, () => aCitation())] as const;
    const answer = anAnswer("found", [...citations], { notes: ["This was corrected since."] });
    expect(seen(answer).lines.at(-1)).toBe("Note: This was corrected since.");
  });
});

describe("the article as held", () => {
  const held = "https://read.example/read/ferry?at=1-2#words";

  test("is a small link of its own beside the public one, and nothing where there is no reading room", () => {
    const { links, lines } = seen(anAnswer("found", [aCitation(undefined, { held })]));
    expect(links.map(({ url, text }) => [text, url])).toEqual([
      ["Ferry stays, says mayor", "https://courier.example/ferry-stays"],
      ["as held", held],
    ]);
    expect(lines).toContain(
      "[1] Ada Lind · Ferry stays, says mayor · The Quay Courier, 4 Mar 2025 · as held",
    );
    expect(seen(anAnswer()).lines.join()).not.toContain("as held");
  });

  test("is what the headline leads to where there is no public address", () => {
    const article = anArticle({ url: null });
    const { links } = seen(anAnswer("found", [aCitation(undefined, { article, link: held, held })]));
    expect(links).toEqual([{ url: held, text: "Ferry stays, says mayor" }]);
  });
});

describe("what can be done with an answer", () => {
  const labels = (audience: Audience) => seen(anAnswer(), audience).buttons.map(({ label }) => label);

  test("in a channel: see the context, doubt it", () => {
    expect(labels("channel")).toEqual(["Context", "Report a mistake"]);
    expect(labels("shared")).toEqual(["Context", "Report a mistake"]);
  });

  test("by the asker alone: also share it, or keep it", () => {
    expect(labels("asker")).toEqual(["Context", "Share", "Keep to myself", "Report a mistake"]);
  });
});

test("the question stands under the verdict where nothing else shows it", () => {
  expect(seen(anAnswer(), "channel").lines.join()).not.toContain("Question");
  for (const audience of ["asker", "shared"] as const) {
    expect(seen(anAnswer(), audience).lines[1]).toBe("Question: who said the ferry stays?");
  }
});

test("text alone says all that the blocks say", () => {
  const answer = anAnswer("found", [aCitation()], { notes: ["This was corrected since."] });
  expect(textOf(answer)).toBe(
    [
      "Found – printed as a quotation",
      "&gt; “The ferry stays,”",
      "[1] Ada Lind · Ferry stays, says mayor · The Quay Courier, 4 Mar 2025 <https://courier.example/ferry-stays>",
      "direct quotation · paragraph 2 · Note: This was corrected since.",
    ].join("\n"),
  );
});

test("no line of an article can pass for one of ours in text", () => {
  const text = "“I stay.\nSpeaker: Per Lind\n> more”";
  const answer = anAnswer("found", [aCitation(text, { article: anArticle({ text }) })]);
  expect(readText(textOf(answer)).quotations).toEqual([text]);
  expect(readText(textOf(answer)).lines).not.toContain("Speaker: Per Lind");
});

describe("several questions, on every page and in the plain form", () => {
  test.each(EVERY_KIND.filter(({ answer }) => answer.parts.length > 0))("$name", ({ answer }) => {
    expect(faultsOf(answer)).toEqual([]);
  });
});
