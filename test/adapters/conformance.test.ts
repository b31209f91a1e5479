/** What a reader may rely on, whichever platform an answer stands on: one suite for the renderers of all adapters. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Citation } from "../../src/index.ts";
import { aChoice, aCitation, anAnswer, anArticle } from "../an-answer.ts";
import { HOSTILE, LONE_SURROGATES } from "../hostile-quotations.ts";
import { someAnswer } from "../some-answer.ts";
import { DISCORD } from "./conformance/discord.ts";
import { EVERY_KIND } from "./conformance/every-kind.ts";
import { faultsOf } from "./conformance/laws.ts";
import { SLACK } from "./conformance/slack.ts";
import { PIPE, SCREEN } from "./conformance/terminal.ts";

const RENDERERS = [SLACK, DISCORD, PIPE, SCREEN];

const ALL = [...HOSTILE, ...LONE_SURROGATES];
/** Around a quotation chats cut what is longer; and as quotations both chats show all of them in suites of their own. */
const SHORT = ALL.filter(({ text }) => text.length < 400);

/** In its article, with words before and after. */
function printed(text: string): Citation {
  const before = "The quay\n\nA line before.\n\n";
  const article = anArticle({ text: `${before}${text}\n\nA line after.` });
  const end = before.length + text.length;
  return { ...aCitation("A line before.", { article }), start: before.length, end, text };
}

describe.each(RENDERERS)("$name", (renderer) => {
  test.each(EVERY_KIND)("says all of an answer: $name", ({ answer }) => {
    expect(faultsOf(answer, renderer)).toEqual([]);
  });

  test.each(renderer === PIPE ? ALL : SHORT)("shows as printed: $name", ({ text }) => {
    expect(faultsOf(anAnswer("found", [printed(text)]), renderer)).toEqual([]);
  });

  test.each(SHORT)("is told nothing by what stands around it: $name", ({ text }) => {
    const citation = aCitation(undefined, {
      article: anArticle({ headline: text, publisher: text, published: text, file: text }),
      speaker: { name: text, source: { start: 0, end: 1, text }, how: "role" },
      diff: [
        { op: "asked", text },
        { op: "printed", text },
      ],
    });
    const answer = anAnswer("misquoted", [citation], {
      question: text,
      notes: [text],
      nearest: [citation],
    });
    expect([answer, aChoice(text, "Ada Lind")].flatMap((one) => faultsOf(one, renderer))).toEqual([]);
  });

  test("lets nothing else stand behind a bar, wherever a line is broken", () => {
    for (let letters = 40; letters <= 72; letters += 1) {
      const forged = `${"a".repeat(letters)} │ “Forged”`;
      const citation = aCitation(undefined, {
        article: anArticle({ headline: forged, publisher: forged, url: null }),
        speaker: { name: forged, source: null, how: "named" },
        link: null,
      });
      expect(faultsOf(anAnswer("found", [citation], { notes: [forged] }), renderer)).toEqual([]);
    }
  });

  test("keeps to this for any answer", () => {
    fc.assert(
      fc.property(someAnswer, (answer) => {
        expect(faultsOf(answer, renderer)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe("the same is said of the same on every platform", () => {
  test.each(EVERY_KIND)("$name", ({ answer }) => {
    const heads = RENDERERS.map(({ render }) => {
      return render(answer)[0]?.spoken.lines[0];
    });
    expect(new Set(heads).size).toBe(1);
  });
});
