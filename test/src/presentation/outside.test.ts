/** Words and addresses from outside, as every chat platform may show them. */
import { describe, expect, test } from "vitest";
import { creditOf, detailsOf } from "../../../src/presentation/cited.ts";
import { hiddenKinds } from "../../../src/presentation/hidden.ts";
import { oneLine } from "../../../src/presentation/one-line.ts";
import { ownLines } from "../../../src/presentation/own-lines.ts";
import { webAddress } from "../../../src/presentation/web-address.ts";
import { aCitation } from "../../an-answer.ts";

const LETTERS = { weight: 10, weigh: () => 1 };

describe("words from outside stand on one line", () => {
  test.each([
    ["as they are where they are short", "Ada Lind", "Ada Lind"],
    ["without breaks and what turns the order around", "Ada\n\u202eLind", "Ada Lind"],
    ["cut, visibly, where they are long", "Ada Maria Lind", "Ada Maria…"],
    ["even where all of them are blanks", " ".repeat(99), "…"],
  ])("%s", (_name, words, line) => {
    expect(oneLine(words, LETTERS)).toBe(line);
  });

  test("counted by what they take where they are shown", () => {
    expect(oneLine("a*b*c*d", { weight: 7, weigh: (mark) => (mark === "*" ? 2 : 1) })).toBe("a*b*…");
  });
});

describe("an address can be followed", () => {
  test.each([
    ["as it is", "https://courier.example/a?b=c#d", "https://courier.example/a?b=c#d"],
    [
      "with its letters encoded",
      "https://courier.example/паром",
      "https://courier.example/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC",
    ],
  ])("%s", (_name, address, followable) => {
    expect(webAddress(address)).toBe(followable);
  });
  test.each(["javascript:alert(1)", "mailto:a@courier.example", "not an address", "https://"])(
    "but not %j",
    (address) => {
      expect(webAddress(address)).toBeNull();
    },
  );
});

test("what doesn’t show is told", () => {
  expect(hiddenKinds("plain words, \u200d too")).toEqual([]);
  expect(hiddenKinds("\u0001 \u202e \ufeff")).toEqual([
    "control characters",
    "marks that change the order of reading",
    "characters without a width",
  ]);
});

describe("of a citation is said", () => {
  const detailed = (given: Parameters<typeof aCitation>[1], remarks: readonly string[] = []) =>
    detailsOf(
      { citation: aCitation(undefined, given), standing: "answers", remarks, own: [] },
      { source: (words) => words.toUpperCase(), dates: String, note: String },
    );
  test("what kind of words they are, and where they stand", () => {
    expect(detailed({})).toEqual(["direct quotation", "paragraph 2"]);
    expect(detailed({ zone: "headline", paragraph: null })).toEqual(["headline, which may paraphrase"]);
  });
  test("by which words somebody is credited, and what is noted of it", () => {
    const source = { start: 0, end: 3, text: "she" };
    expect(detailed({ speaker: { name: "Ada Lind", source, how: "pronoun" } }, ["One."])).toEqual([
      "direct quotation",
      "paragraph 2",
      "printed as “SHE”",
      "resolved from the text",
      "Note: One.",
    ]);
  });
  test("the article’s own words where others have a speaker, so that no headline passes for a name", () => {
    const own = { speaker: null, kind: "passage" } as const;
    expect(creditOf(own, String)).toEqual({ text: "the article’s own words", isName: false });
    expect(detailed(own)).toEqual(["paragraph 2"]);
  });
  test("what stands before and after it in its paragraph", () => {
    expect(ownLines(aCitation("“We will see about the fares,”"))).toEqual({
      lead: "She was less sure of the price. ",
      tail: " she said.",
    });
  });
});
