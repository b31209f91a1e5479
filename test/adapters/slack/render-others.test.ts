/** Messages and views that are no answers: context, help, home, checks, sentences. */
import { describe, expect, test } from "vitest";
import { renderMore } from "../../../adapters/slack/send/render.ts";
import { renderChecks } from "../../../adapters/slack/send/render-checks.ts";
import { renderHelp, renderHome } from "../../../adapters/slack/send/render-help.ts";
import { renderSentence } from "../../../adapters/slack/send/slack-message.ts";
import { aChoice, aCitation, anAbsence, anAnswer, anArticle, SEARCHED } from "../../an-answer.ts";
import { HOSTILE } from "../../hostile-quotations.ts";
import { problemsOfView } from "./block-kit.ts";
import { faultsOfMessage } from "./faults.ts";
import { readBlocks, readText } from "./reader.ts";

describe("context", () => {
  const passage = aCitation("The Lower Quay ferry will sail until spring.", {
    kind: "passage",
    speaker: null,
  });

  test("is the paragraph before, the passage's own whole, and the one after, all behind bars", () => {
    const message = renderMore(aCitation("“We will see about the fares,”"), 3, {
      before: passage,
      after: null,
    });
    const { lines, quotations, links } = readBlocks(message.blocks);
    expect(lines).toEqual([
      "[3] in its place – Ferry stays, says mayor",
      "Before it:",
      "Its own paragraph, the passage in bold:",
      "(the article ends here)",
    ]);
    expect(quotations).toEqual([
      "The Lower Quay ferry will sail until spring.",
      "She was less sure of the price. “We will see about the fares,” she said.",
    ]);
    expect(links).toHaveLength(1);
    expect(readText(message.text).quotations).toEqual(quotations);
  });

  test("too long to be shown whole is cut between sentences, and the cut is told", () => {
    const text = "The ferry will not stop here. ".repeat(200).trim();
    const long = aCitation(text, { article: anArticle({ text }) });
    const message = renderMore(long, 1, { before: long, after: long });
    const { lines, quotations } = readBlocks(message.blocks);
    expect(faultsOfMessage(message)).toEqual([]);
    expect(lines).toEqual([
      "[1] in its place – Ferry stays, says mayor",
      "Before it:",
      "(it begins earlier)",
      "(here stands the passage itself, which is too long to be repeated)",
      "After it:",
      "(it goes on)",
    ]);
    for (const shown of quotations) expect(text).toContain(shown);
    expect(quotations[0]).toMatch(/^The ferry.*here\.$/u);
    expect(quotations[1]).toMatch(/^The ferry.*here\. $/u);
  });
});

describe("help and home", () => {
  const samples = ["who said “The ferry stays”?"];

  test("help tells what can be asked, and how much is searched", () => {
    const { lines } = readBlocks(renderHelp({ samples, searched: SEARCHED, name: "@whosaid" }).blocks);
    expect(lines).toContain("•  who said “The ferry stays”?");
    expect(lines).toContain("Searches 14 articles, 5 Jan 2025 – 3 Mar 2026: 210 passages, 90 quotations.");
    expect(lines.join()).toContain("@whosaid");
  });

  test("help while loading says so", () => {
    const { lines } = readBlocks(renderHelp({ samples, searched: null, name: "@whosaid" }).blocks);
    expect(lines[1]).toMatch(/is being read/u);
  });

  test("home shows the latest quotations that are short enough to stand whole, five at most", () => {
    const long = "a ".repeat(4000);
    const latest = [
      aCitation(long, { article: anArticle({ text: long }) }),
      ...Array.from({ length: 7 }, () => aCitation()),
    ];
    const view = renderHome({ samples, searched: SEARCHED, latest });
    expect(problemsOfView(view)).toEqual([]);
    expect(readBlocks(view.blocks).quotations).toEqual(Array.from({ length: 5 }, () => "“The ferry stays,”"));
  });

  test("home without quotations has no heading for them", () => {
    const view = renderHome({ samples: [], searched: null, latest: [] });
    expect(problemsOfView(view)).toEqual([]);
    expect(readBlocks(view.blocks).lines).not.toContain("Latest quotations");
  });
});

describe("checks of a message", () => {
  test("each quotation has its verdict and the passage that bears it out", () => {
    const view = renderChecks([
      { wording: "The ferry goes", answer: anAnswer("misquoted", [aCitation(), aCitation()]) },
      { wording: "No comment", answer: anAbsence({ nearest: [aCitation()] }) },
      { wording: "Yes", answer: aChoice("Ada Lind", "Per Lind") },
    ]);
    const { lines, quotations } = readBlocks(view.blocks);
    expect(problemsOfView(view)).toEqual([]);
    expect(quotations).toHaveLength(1);
    expect(lines).toContain("1 of 3 – in the message: The ferry goes");
    expect(lines).toContain("Not in these words – printed differently");
    expect(lines).toContain("1 further passage: ask, to see all.");
    expect(lines).toContain("1 passage may come near: ask, to see them.");
    expect(lines).toContain("Ada Lind, Per Lind");
  });

  test("the words of the message stand behind no bar: they may not be printed anywhere", () => {
    const view = renderChecks([{ wording: "No comment", answer: anAbsence() }]);
    expect(readBlocks(view.blocks).quotations).toEqual([]);
  });

  test("a message without quotations is said to have none", () => {
    const view = renderChecks([]);
    expect(problemsOfView(view)).toEqual([]);
    expect(readBlocks(view.blocks).lines.join()).toMatch(/nothing to check/u);
  });

  test("what a window has no room for is told of", () => {
    const check = { wording: "No comment", answer: anAbsence() };
    const view = renderChecks(Array.from({ length: 30 }, () => check));
    expect(problemsOfView(view)).toEqual([]);
    expect(readBlocks(view.blocks).lines.at(-1)).toBe(
      "10 more quotations in this message: ask about each by itself.",
    );
  });

  test("hostile words of message and article: a valid window, nothing alive, quotations as printed", () => {
    for (const { text } of HOSTILE) {
      const citation = aCitation(text, { article: anArticle({ text, headline: text }) });
      const view = renderChecks([
        { wording: text, answer: anAnswer("misquoted", [citation], { notes: [text] }) },
      ]);
      const { live, quotations } = readBlocks(view.blocks);
      expect(problemsOfView(view)).toEqual([]);
      expect(live).toEqual([]);
      expect(quotations.length === 0 || quotations.join("") === text).toBe(true);
    }
  });
});

test("a sentence is text and one block, inert", () => {
  const message = renderSentence("<!here> *is* “loading”");
  expect(message.text).toBe("&lt;!here&gt; *is* “loading”");
  expect(faultsOfMessage(message)).toEqual([]);
});
