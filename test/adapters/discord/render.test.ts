import { describe, expect, test } from "vitest";
import { pagesOf, renderAnswer, renderMore } from "../../../adapters/discord/send/render.ts";
import { pagesOfChecks, renderChecks } from "../../../adapters/discord/send/render-checks.ts";
import { renderPlain } from "../../../adapters/discord/send/render-plain.ts";
import type { Answer, Citation } from "../../../src/index.ts";
import { aChoice, aCitation, anAbsence, anAnswer, anAnswerInParts, anArticle } from "../../an-answer.ts";
import { EVERY_KIND } from "../conformance/every-kind.ts";
import { faultsOf, faultsOfMessage, KEY } from "./faults.ts";
import { readMessage, type Seen } from "./reader.ts";

function seenOf(answer: Answer, page = 1, audience: "channel" | "asker" = "channel"): Seen {
  return readMessage(renderAnswer(answer, { key: KEY, page, audience }));
}

function labels({ buttons }: Seen): string[] {
  return buttons.map(({ label }) => label);
}

const SENTENCE = "The ferry will not stop at the Lower Quay before spring. ";

function passageOf(times: number): Citation {
  const article = anArticle({ text: SENTENCE.repeat(times).trim() });
  return aCitation(article.text, { article });
}

test("the question, the verdict in words, then the passage with all that is known of it", () => {
  const seen = seenOf(anAnswer());
  expect(seen.quotations).toEqual(["“The ferry stays,”"]);
  expect(seen.lines.join("\n")).toBe(
    [
      "Found – printed as a quotation",
      "Question: who said the ferry stays?",
      "[1] Ada Lind · Ferry stays, says mayor · The Quay Courier, 4 Mar 2025 · passage 1 in the article",
      "direct quotation · paragraph 2",
    ].join("\n"),
  );
  expect(seen.links).toEqual([
    { url: "https://courier.example/ferry-stays", text: "passage 1 in the article" },
  ]);
});

test("two passages of one article both stand there, each in a container of its own", () => {
  const answer = anAnswer("found", [aCitation(), aCitation("“We will see about the fares,”")]);
  const message = renderAnswer(answer, { key: KEY, page: 1, audience: "channel" });
  const containers = "components" in message ? message.components.filter(({ type }) => type === 17) : [];
  expect(containers).toHaveLength(2);
  expect(readMessage(message).quotations).toHaveLength(2);
  expect(labels(readMessage(message))).toEqual(["Report a mistake"]);
  expect(readMessage(message).menus.flatMap(({ options }) => options)).toEqual([
    { label: "[1] Ada Lind", value: "1" },
    { label: "[2] Ada Lind", value: "2" },
  ]);
});

test("the article as held is a second link, and the only one where it has no public address", () => {
  const held = "https://read.example/read/ferry?at=1-2#words";
  const both = seenOf(anAnswer("found", [aCitation(undefined, { held })]));
  expect(both.links.map(({ text, url }) => [text, url])).toEqual([
    ["passage 1 in the article", "https://courier.example/ferry-stays"],
    ["passage 1 as held", held],
  ]);
  const article = anArticle({ url: null });
  const one = seenOf(anAnswer("found", [aCitation(undefined, { article, link: held, held })]));
  expect(one.links.map(({ url }) => url)).toEqual([held]);
});

test("only who asked alone may share", () => {
  expect(labels(seenOf(anAnswer(), 1, "asker"))).toContain("Share");
  expect(labels(seenOf(anAnswer(), 1, "channel"))).not.toContain("Share");
});

describe("what isn’t known is said", () => {
  test("of the article", () => {
    const article = anArticle({ headline: null, publisher: null, published: null, url: null });
    const [line] = seenOf(anAnswer("found", [aCitation(undefined, { article, link: null })])).lines.slice(-2);
    expect(line).toBe(
      "[1] Ada Lind · no headline, file ferry-stays.txt · publisher unknown, date unknown · no address known",
    );
  });
  test("of an address that can’t be followed", () => {
    const article = anArticle({ url: "javascript:alert(1)" });
    const seen = seenOf(anAnswer("found", [aCitation(undefined, { article })]));
    expect(seen.lines.at(-2)).toContain("its address can’t be linked");
    expect(seen.links).toEqual([]);
  });
  test("of the speaker", () => {
    expect(seenOf(anAnswer("found", [aCitation(undefined, { speaker: null })])).lines.at(-2)).toMatch(
      /^\[1\] speaker not resolved from the text · /u,
    );
  });
});

test("marks that would end a link are encoded", () => {
  const article = anArticle({ url: "https://courier.example/ferry_(boat)?a='b'" });
  const citation = aCitation(undefined, { article });
  expect(seenOf(anAnswer("found", [citation])).links[0]?.url).toBe(
    "https://courier.example/ferry_%28boat%29?a=%27b%27",
  );
});

test("an address that is too long leads to the article instead of the very words", () => {
  const citation = aCitation(undefined, { link: `https://courier.example/#:~:text=${"a".repeat(900)}` });
  expect(seenOf(anAnswer("found", [citation])).links[0]?.url).toBe("https://courier.example/ferry-stays");
});

describe("pages", () => {
  const answer = anAnswer(
    "found",
    [aCitation(), ...Array.from({ length: 11 }, () => aCitation("“We will see about the fares,”"))],
    { notes: ["One note."] },
  );

  test("hold five passages each, and lead to each other", () => {
    expect(pagesOf(answer)).toBe(3);
    expect([1, 2, 3].map((page) => seenOf(answer, page).quotations.length)).toEqual([5, 5, 2]);
    expect(labels(seenOf(answer, 1)).slice(-2)).toEqual(["More", "Report a mistake"]);
    expect(labels(seenOf(answer, 2)).slice(-3)).toEqual(["Back", "More", "Report a mistake"]);
    expect(seenOf(answer, 2).lines).toContain("Page 2 of 3");
  });

  test("have the notes on the first of them", () => {
    expect([1, 2, 3].map((page) => seenOf(answer, page).lines.includes("Note: One note."))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each([
    [0, 1],
    [-3, 1],
    [2.9, 2],
    [99, 3],
    [Number.NaN, 1],
  ])("page %d is page %d", (page, shown) => {
    expect(seenOf(answer, page)).toEqual(seenOf(answer, shown));
  });
});

test("a passage that is too long for a page is parted at ends of sentences, and every part has its speaker and link", () => {
  const answer = anAnswer("found", [passageOf(100)]);
  expect(faultsOf(answer)).toEqual([]);
  expect(pagesOf(answer)).toBe(2);
  for (const page of [1, 2]) {
    const seen = seenOf(answer, page);
    expect(seen.quotations[0]).toMatch(/^The ferry .*spring\.\s?$/u);
    expect(seen.lines.at(-2)).toMatch(/^\[1\] Ada Lind · /u);
    expect(seen.lines.join("\n")).toContain(`part ${page} of 2`);
    expect(seen.links).toHaveLength(1);
  }
});

test("a passage of 3,000 characters stands whole on one page", () => {
  expect(pagesOf(anAnswer("found", [passageOf(52)]))).toBe(1);
});

test("several speakers of one name are a menu, 25 on a page", () => {
  const answer = aChoice(...Array.from({ length: 30 }, (_, at) => `Ada Lind the ${at + 1}th`));
  const [first, second] = [seenOf(answer, 1), seenOf(answer, 2)];
  expect(first.menus[0]?.options).toHaveLength(25);
  expect(second.menus[0]?.options.map(({ value }) => value)).toEqual(["26", "27", "28", "29", "30"]);
  expect(second.menus[0]?.options[0]?.label).toBe("26. Ada Lind the 26th");
  expect(second.lines).toContain("26. Ada Lind the 26th");
  expect(faultsOf(answer, "asker")).toEqual([]);
});

test("a name that is longer than an option stands whole above the menu", () => {
  const name = `Ada ${"Maria ".repeat(22)}Lind`;
  const seen = seenOf(aChoice(name, "Per Lind"));
  expect(seen.menus[0]?.options[0]?.label).toMatch(/^1\. Ada .*…$/u);
  expect(seen.lines).toContain(`1. ${name}`);
});

test("what comes near is said to, each by itself", () => {
  const seen = seenOf(anAnswer("misquoted", [aCitation()], { nearest: [aCitation()] }));
  expect(seen.lines).toContain("Nearest in the coverage (does not answer the question):");
  expect(seen.lines.at(-1)).toBe("comes near, does not answer · direct quotation · paragraph 2");
});

test("nothing found is two lines, and what comes near waits behind a button", () => {
  const answer = anAbsence({ nearest: [aCitation()], notes: ["Nobody denied it."] });
  const seen = seenOf(answer);
  expect(seen.lines).toEqual([
    "Not in the coverage",
    "Question: who said the ferry stays? · Searched 14 articles, 5 Jan 2025 – 3 Mar 2026 · Note: Nobody denied it.",
  ]);
  expect([seen.quotations, labels(seen)]).toEqual([[], ["Show nearest", "Report a mistake"]]);
  expect(seenOf(answer, 2).quotations).toEqual(["“The ferry stays,”"]);
  expect(seenOf(answer, 2).lines).toContain("Nearest in the coverage (does not answer the question):");
});

test("asked and printed words are one diff in Discord’s own marks, and theirs stay words", () => {
  const diff = [
    { op: "same", text: "The ferry" },
    { op: "asked", text: "goes" },
    { op: "printed", text: "stays **~~there~~**" },
  ] as const;
  const answer = anAnswer("misquoted", [aCitation(undefined, { diff })]);
  expect(seenOf(answer).lines.at(-1)).toBe(
    "asked and printed: The ferry goes stays **~~there~~** · direct quotation · paragraph 2",
  );
  expect(JSON.stringify(renderAnswer(answer, { key: KEY, page: 1, audience: "channel" }))).toContain(
    JSON.stringify("The ferry ~~goes~~ **stays \\*\\*\\~\\~there\\~\\~\\*\\***").slice(1, -1),
  );
});

test("the same answer makes the same bytes", () => {
  const [one, other] = [1, 2].map(() =>
    JSON.stringify(renderAnswer(anAnswer(), { key: KEY, page: 1, audience: "asker" })),
  );
  expect(one).toBe(other);
});

describe("the plain form", () => {
  test("says that it is one, and that there is more", () => {
    const message = renderPlain(anAnswer("found", [passageOf(80), aCitation()]));
    const { lines } = readMessage(message);
    expect("content" in message && message.content.length).toBeLessThanOrEqual(2000);
    expect(lines).toContain("Discord refused this answer’s usual form.");
    expect(lines).toContain("There is more than this form has room for: ask more narrowly.");
  });
  test("of several questions says each with its verdict, and shows the first passage after however many that have none", () => {
    const absences = [anAbsence({ question: "who denied it?" }), aChoice("Ada Lind", "Per Lind")] as const;
    const message = renderPlain(anAnswerInParts(...absences, anAnswer("other-words", [passageOf(80)])));
    const { lines, quotations } = readMessage(message);
    expect("content" in message && message.content.length).toBeLessThanOrEqual(2000);
    expect(lines.slice(0, 10)).toEqual([
      "3 questions:",
      "Question 1: who denied it?",
      "Not in the coverage",
      "Question 2: who said the ferry stays?",
      "Which of them? The name fits several speakers in the coverage:",
      "Ada Lind, Per Lind",
      "Question 3: who said the ferry stays?",
      "Printed, in other words",
      "[1] Ada Lind · Ferry stays, says mayor · passage 1 in the article",
      expect.stringMatching(/^direct quotation · paragraph 2 · part 1 of \d+$/u),
    ]);
    expect(quotations).toHaveLength(1);
  });
  test("holds the names to choose from", () => {
    expect(readMessage(renderPlain(aChoice("Ada Lind", "Per Lind"))).lines).toContain("Ada Lind, Per Lind");
  });
});

describe("context", () => {
  const citation = aCitation("“We will see about the fares,”");
  test("is the paragraph before, its own, and the one after, parted from each other", () => {
    const before = aCitation("The Lower Quay ferry will sail until spring.");
    const seen = readMessage(renderMore(citation, 1, { before, after: before }));
    expect(seen.quotations).toEqual([
      before.text,
      "She was less sure of the price. “We will see about the fares,” she said.",
      before.text,
    ]);
  });
  test("leaves a passage out that is too long to be repeated, and says so", () => {
    const seen = readMessage(renderMore(passageOf(60), 1, { before: passageOf(60), after: passageOf(60) }));
    expect(seen.lines).toContain("(here stands the passage itself, which is too long to be repeated)");
    expect(seen.lines).toContain("(it begins earlier)");
    expect(seen.lines).toContain("(it goes on)");
  });
});

describe("“Who said this?”", () => {
  test("tells of every quotation of a message what the coverage has of it", () => {
    const checks = [
      { wording: "The ferry stays", answer: anAnswer() },
      { wording: "No comment", answer: anAbsence() },
    ];
    const seen = readMessage(renderChecks(checks, { key: KEY, page: 1 }));
    expect(seen.lines).toContain("1 of 2 – in the message: The ferry stays");
    expect(seen.lines).toContain("2 of 2 – in the message: No comment");
    expect(seen.buttons).toEqual([]);
  });
  test("turns pages where there are many, and leaves none out", () => {
    const checks = Array.from({ length: 12 }, () => ({
      wording: "Stays",
      answer: anAnswer("found", [passageOf(40)]),
    }));
    const pages = pagesOfChecks(checks);
    const messages = Array.from({ length: pages }, (_, at) =>
      renderChecks(checks, { key: KEY, page: at + 1 }),
    );
    expect(messages.flatMap(faultsOfMessage)).toEqual([]);
    expect(messages.flatMap((message) => readMessage(message).quotations)).toHaveLength(12);
  });
  test("says where there is nothing to check", () => {
    expect(readMessage(renderChecks([], { key: KEY, page: 1 })).lines[0]).toContain(
      "no words in quotation marks",
    );
  });
});

describe("several questions, on every page and in the plain form", () => {
  test.each(EVERY_KIND.filter(({ answer }) => answer.parts.length > 0))("$name", ({ answer }) => {
    expect(faultsOf(answer)).toEqual([]);
  });
});
