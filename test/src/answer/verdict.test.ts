import { describe, expect, test } from "vitest";
import { gather } from "../../../src/answer/gather.ts";
import { createMeasure } from "../../../src/answer/measure.ts";
import { asAccount, verdictOn } from "../../../src/answer/verdict.ts";
import type { CitedVerdict } from "../../../src/domain.ts";
import { askedOf, holdingsOf } from "./a-question.ts";

const HOLDINGS = holdingsOf({
  text: [
    "Ferry news again",
    "“The ferry is old,” said Ada Lind.",
    "Jonas Holm said the ferry was late.",
    "The yard declined to comment on the ferry, its manager Bo Marsh said.",
    "The ferry has a horn.",
  ].join("\n\n"),
});

/** Of the evidence that shows these words. */
function verdict(question: string, words: string): CitedVerdict {
  const asked = askedOf(question, HOLDINGS);
  const evidence = gather(asked, HOLDINGS, createMeasure(asked, HOLDINGS));
  const fitting = evidence.filter(({ passage, span }) =>
    passage.article.text.slice(span.start, span.end).includes(words),
  );
  const one = fitting.find(({ statement }) => statement !== null) ?? fitting[0];
  if (one === undefined) throw new Error(`Nothing shows ${words}`);
  return verdictOn(asAccount(one, asked), asked);
}

describe("a question is answered by", () => {
  test.each([
    ["found", "what did Lind say about the ferry?", "ferry is old"],
    ["found-indirect", "what did Holm say about the ferry?", "was late"],
    ["found-passage", "what does the ferry have?", "a horn"],
    ["headline-only", "which ferry news?", "Ferry news"],
  ])("%s: %s", (wanted, question, words) => {
    expect(verdict(question, words)).toBe(wanted);
  });
});

describe("a claim is never found:", () => {
  test.each([
    ["other-words", "did Lind say the ferry leaks?", "ferry is old"],
    ["wrong-speaker", "did Holm say the ferry leaks?", "ferry is old"],
    ["other-words", "did the yard say the ferry leaks?", "ferry is old"],
    ["other-words", "did the harbour master say the ferry leaks?", "ferry is old"],
  ])("%s: %s", (wanted, question, words) => {
    expect(verdict(question, words)).toBe(wanted);
  });

  test("nor what a question takes for granted of whoever is heard on it", () => {
    expect(verdict("why did Lind want the ferry to be sunk?", "ferry is old")).toBe("other-words");
    expect(verdict("why did Holm want the ferry to be sunk?", "ferry is old")).toBe("found");
    expect(verdict("why did Lind say that the ferry should go?", "ferry is old")).toBe("other-words");
    expect(verdict("what did Lind say on why the ferry should go?", "ferry is old")).toBe("found");
  });

  test("but whether somebody commented is no claim", () => {
    expect(verdict("did Lind comment on the ferry?", "ferry is old")).toBe("found");
  });
});

describe("a report is the article’s own account", () => {
  test("where a fact is asked for, and nobody’s words", () => {
    expect(verdict("how late was the ferry?", "was late")).toBe("found-passage");
    expect(verdict("who said how late the ferry was?", "was late")).toBe("found-indirect");
  });

  test("where it tells that somebody refused to comment", () => {
    expect(verdict("did the yard comment on the ferry?", "declined to comment")).toBe("found-passage");
  });
});
