/** Whatever an article prints, a reader of Discord has it as printed, and nothing in it does anything. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderSentence } from "../../../adapters/discord/send/message.ts";
import type { Audience } from "../../../adapters/discord/send/render.ts";
import { renderMore } from "../../../adapters/discord/send/render.ts";
import { renderChecks } from "../../../adapters/discord/send/render-checks.ts";
import { renderHelp } from "../../../adapters/discord/send/render-help.ts";
import type { Citation } from "../../../src/index.ts";
import { aChoice, aCitation, anAnswer, anArticle, SEARCHED } from "../../an-answer.ts";
import { HOSTILE, LONE_SURROGATES } from "../../hostile-quotations.ts";
import { someAnswer } from "../../some-answer.ts";
import { faultsOf, faultsOfMessage, KEY } from "./faults.ts";
import { HOSTILE_TO_DISCORD } from "./hostile-data.ts";
import { asClientsShow, readMessage } from "./reader.ts";

const ALL = [...HOSTILE, ...HOSTILE_TO_DISCORD];

/** In its article, with the words before and after. */
function printed(text: string): Citation {
  const whole = `The quay\n\nA line before.\n\n${text}\n\nA line after.`;
  const start = whole.indexOf(`\n\n${text}\n\nA line after.`) + 2;
  const article = anArticle({ text: whole });
  return { ...aCitation("A line before.", { article }), start, end: start + text.length, text };
}

test("there are at least sixty hostile quotations", () => {
  expect(ALL.length).toBeGreaterThanOrEqual(60);
});

describe("a hostile quotation is shown as printed", () => {
  test.each(ALL)("$name", ({ text }) => {
    expect(faultsOf(anAnswer("found", [printed(text)]))).toEqual([]);
  });
});

describe("hostile words stay words wherever they come from", () => {
  test.each(ALL)("$name", ({ text }) => {
    const citation = aCitation(undefined, {
      article: anArticle({ headline: text, publisher: text, published: text, file: text }),
      speaker: { name: text, source: { start: 0, end: 1, text }, how: "role" },
      diff: [
        { op: "asked", text },
        { op: "printed", text },
      ],
    });
    const answer = anAnswer("misquoted", [citation], { question: text, notes: [text], nearest: [citation] });
    expect(faultsOf(answer, "asker")).toEqual([]);
    expect(faultsOf(aChoice(text, "Ada Lind"))).toEqual([]);
    const around = { before: printed(text), after: printed(text) };
    const checks = [
      { wording: text, answer },
      { wording: text, answer: aChoice(text) },
    ];
    const others = [
      renderMore(printed(text), 1, around),
      renderChecks(checks, { key: KEY, page: 1 }),
      renderHelp({ samples: [text], searched: SEARCHED }),
      renderSentence(text),
    ];
    expect(others.flatMap(faultsOfMessage)).toEqual([]);
  });
});

describe("half a character can’t be sent", () => {
  test.each(LONE_SURROGATES)("$name is shown as U+FFFD, and said to be", ({ text }) => {
    const answer = anAnswer("found", [printed(text)]);
    expect(faultsOf(answer)).toEqual([]);
  });
});

test("arbitrary answers: valid bodies, words as printed, links, nothing alive, at every page and for both audiences", () => {
  const key = fc.string({ maxLength: 76, unit: fc.constantFrom(...Array.from('abcXYZ019:/." \\')) });
  fc.assert(
    fc.property(someAnswer, fc.constantFrom<Audience>("channel", "asker"), key, (answer, audience, key) => {
      expect(faultsOf(answer, audience, key)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("arbitrary marks, letters and blanks are shown as they are, one after the other", () => {
  const mark = fc.constantFrom(
    ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
    ...Array.from("\n\n\r\t“”é…—渡😀\u200b\u202e\ufe0f"),
  );
  const rule = fc.constantFrom(
    "**",
    "__",
    "~~",
    "||",
    "```",
    "](",
    "<@1",
    "<t:",
    "-# ",
    "1. ",
    "> ",
    "https://",
  );
  const text = fc.array(fc.oneof({ weight: 4, arbitrary: mark }, { weight: 1, arbitrary: rule }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (marks) => {
      const words = marks.join("");
      const message = renderMore(printed(words), 1, { before: null, after: null });
      expect(readMessage(message).live).toEqual([]);
      expect(faultsOf(anAnswer("found", [printed(words)]))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("a paragraph is shown whole around its passage, which is bold", () => {
  const text = "She said: “*The* ferry – #1!” and left.";
  const article = anArticle({ text });
  const passage = aCitation("“*The* ferry – #1!”", { article });
  const message = renderMore(passage, 1, { before: null, after: null });
  expect(readMessage(message).quotations).toEqual([asClientsShow(text)]);
});
