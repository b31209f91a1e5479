/** Whatever an article prints, a reader of Slack has it as printed, and nothing in it does anything. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Audience } from "../../../adapters/slack/send/render.ts";
import { renderMore } from "../../../adapters/slack/send/render.ts";
import type { Citation } from "../../../src/index.ts";
import { aChoice, aCitation, anAnswer, anArticle } from "../../an-answer.ts";
import { HOSTILE, LONE_SURROGATES } from "../../hostile-quotations.ts";
import { someAnswer } from "../../some-answer.ts";
import { faultsOf, faultsOfMessage } from "./faults.ts";
import { readBlocks } from "./reader.ts";

/** In its article, with the words before and after. */
function printed(text: string): Citation {
  const whole = `The quay\n\nA line before.\n\n${text}\n\nA line after.`;
  const start = whole.indexOf(text);
  const article = anArticle({ text: whole });
  return { ...aCitation("A line before.", { article }), start, end: start + text.length, text };
}

test("there are at least sixty hostile quotations", () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
});

describe("a hostile quotation is shown as printed", () => {
  test.each(HOSTILE)("$name", ({ text }) => {
    expect(faultsOf(anAnswer("found", [printed(text)]))).toEqual([]);
  });
});

describe("hostile words stay words wherever they come from", () => {
  const audiences: readonly Audience[] = ["asker", "shared"];
  test.each(HOSTILE)("$name", ({ text }) => {
    const citation = aCitation(undefined, {
      article: anArticle({ headline: text, publisher: text, published: text, file: text }),
      speaker: { name: text, source: { start: 0, end: 1, text }, how: "role" },
      diff: [
        { op: "asked", text },
        { op: "printed", text },
      ],
    });
    const answer = anAnswer("misquoted", [citation], { question: text, notes: [text], nearest: [citation] });
    for (const audience of audiences) expect(faultsOf(answer, audience)).toEqual([]);
    expect(faultsOf(aChoice(text, "Ada Lind"))).toEqual([]);
    const around = { before: printed(text), after: printed(text) };
    expect(faultsOfMessage(renderMore(printed(text), 1, around))).toEqual([]);
  });
});

describe("half a character can’t be sent", () => {
  test.each(LONE_SURROGATES)("$name is shown as U+FFFD, and said to be", ({ text }) => {
    const answer = anAnswer("found", [printed(text)]);
    expect(faultsOf(answer)).toEqual([]);
    expect(JSON.stringify(answer.citations[0]?.text)).toMatch(/\\ud/u);
  });
});

test("arbitrary answers: valid bodies, words as printed, links, nothing alive, at every page and for every audience", () => {
  const audience = fc.constantFrom<Audience>("channel", "asker", "shared");
  const key = fc.string({ maxLength: 128, unit: fc.constantFrom("a", "Z", "9", ":", "/", '"', "\\", " ") });
  fc.assert(
    fc.property(someAnswer, audience, key, (answer, audience, key) => {
      expect(faultsOf(answer, audience, key)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("a bar that is turned around stands in an element of its own, so that no word of ours is reordered by it", () => {
  const [page] = [printed("“\u202eyats yrref ehT”")].map((citation) =>
    renderMore(citation, 1, { before: null, after: null }),
  );
  const seen = readBlocks(page?.blocks);
  expect(seen.quotations.join("")).toContain("\u202e");
  expect(seen.lines.join("")).not.toContain("\u202e");
});
