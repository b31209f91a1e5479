/** Words and addresses from outside, as every chat platform may show them. */
import { describe, expect, test } from "vitest";
import { kindAndPlace, ownLines, speakerDetail } from "../../../adapters/voice/cited.ts";
import { hiddenKinds } from "../../../adapters/voice/hidden.ts";
import { oneLine } from "../../../adapters/voice/one-line.ts";
import { webAddress } from "../../../adapters/voice/web-address.ts";
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
  test("what kind of words they are, and where they stand", () => {
    expect(kindAndPlace({ zone: "body", kind: "direct", paragraph: 2 })).toBe(
      "direct quotation · paragraph 2",
    );
    expect(kindAndPlace({ zone: "headline", kind: "direct", paragraph: null })).toBe(
      "headline, which may paraphrase",
    );
  });
  test("by which words somebody is credited", () => {
    const source = { start: 0, end: 3, text: "she" };
    expect(speakerDetail({ name: "Ada Lind", source, how: "pronoun" }, (words) => words.toUpperCase())).toBe(
      " – printed as “SHE”, resolved from the text",
    );
    expect(speakerDetail({ name: "Ada Lind", source: null, how: "named" }, String)).toBe("");
  });
  test("what stands before and after it in its paragraph", () => {
    expect(ownLines(aCitation("“We will see about the fares,”"))).toEqual({
      lead: "She was less sure of the price. ",
      tail: " she said.",
    });
  });
});
