import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedWords } from "../../../src/text/changed-words.ts";
import { findAgain } from "../../../src/text/find-again.ts";
import { retyped } from "../../../src/text/retyped.ts";
import { CONTEXT, selectorOf } from "../../../src/text/selector.ts";
import { anyCharacter } from "../../any-character.ts";

const FERRY = `Ferry stays, says mayor

The Lower Quay ferry will sail until spring, the town hall announced on Monday.

“The ferry stays where it is for 12 years,” Mayor Ada Lind told the council.

“Yes,” said Per Holm, who has steered it for years. “It is a fine boat.”
`;

function spanOf(words: string, text = FERRY, from = 0) {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The text doesn't hold “${words}”`);
  return { start, end: start + words.length };
}

/** What becomes of words of the article in a changed one: the kind, and the words that stand there. */
function became(words: string, text: string): readonly string[] {
  const finding = findAgain(selectorOf(FERRY, spanOf(words)), text);
  return finding.kind === "gone"
    ? ["gone"]
    : [finding.kind, text.slice(finding.span.start, finding.span.end)];
}

const STAYS = "“The ferry stays where it is for 12 years,”";

describe("a selector", () => {
  test("holds the words, 32 characters on each side as they stand, and the place", () => {
    const { start, end } = spanOf(STAYS);
    const selector = selectorOf(FERRY, { start, end });
    expect(selector).toEqual({
      start,
      end,
      exact: STAYS,
      prefix: FERRY.slice(start - CONTEXT, start),
      suffix: FERRY.slice(end, end + CONTEXT),
    });
  });

  test("cuts no character in half", () => {
    const text = `${"🚢".repeat(20)}x words x${"🚢".repeat(20)}`;
    const { prefix, suffix } = selectorOf(text, spanOf("words", text));
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
  });
});

describe("words in a changed article", () => {
  test.each([
    ["the same text", STAYS, FERRY, ["unchanged", STAYS]],
    ["a paragraph after them", STAYS, `${FERRY}\nMore follows.\n`, ["unchanged", STAYS]],
    ["a correction before them", STAYS, `Correction: a date.\n\n${FERRY}`, ["moved", STAYS]],
    [
      "lines broken elsewhere and straight marks",
      STAYS,
      FERRY.replace(STAYS, '"The ferry stays\nwhere it is for 12 years,"'),
      ["unchanged", '"The ferry stays\nwhere it is for 12 years,"'],
    ],
    [
      "a full stop for the comma",
      STAYS,
      FERRY.replace("years,”", "years.”"),
      ["unchanged", STAYS.replace(",”", ".”")],
    ],
    [
      "more said before the mark closes",
      STAYS,
      FERRY.replace("years,”", "years. Perhaps,”"),
      ["wording changed", STAYS.replace(",”", ". Perhaps,”")],
    ],
    [
      "the words taken out, and what stood before them standing elsewhere too",
      STAYS,
      `The town hall announced on Monday.\n\nIt rained in May.\n\n${FERRY.replace(STAYS, "")}`,
      ["gone"],
    ],
    ["another figure", STAYS, FERRY.replace("12", "20"), ["wording changed", STAYS.replace("12", "20")]],
    [
      "a “not”",
      STAYS,
      FERRY.replace("stays where", "never stays where"),
      ["wording changed", STAYS.replace("stays", "never stays")],
    ],
    [
      "a word put before them, inside the marks",
      STAYS,
      FERRY.replace("“The ferry stays", "“Perhaps the ferry stays"),
      ["wording changed", STAYS.replace("The", "Perhaps the")],
    ],
    [
      "another figure, in a paragraph of other words at another place",
      STAYS,
      `${FERRY.replace(/“The.*\n/u, "")}\nOn Tuesday the mayor corrected herself: “The ferry stays where it is for 20 years.”\n`,
      ["wording changed", "“The ferry stays where it is for 20 years.”"],
    ],
    ["the paragraph taken out", STAYS, FERRY.replace(/“The.*\n\n/u, ""), ["gone"]],
    ["another article altogether", STAYS, "Harbour dues rise\n\nNothing of a boat.\n", ["gone"]],
    ["nothing", STAYS, "", ["gone"]],
    ["a short word taken out", "“Yes,”", FERRY.replace("“Yes,” said", "Said"), ["gone"]],
    [
      "a short word of somebody else",
      "“Yes,”",
      FERRY.replace("“Yes,” said", "Said").concat("\n“Yes,” Cleo Marsh answered when she was asked.\n"),
      ["gone"],
    ],
    ["a short word changed", "“Yes,”", FERRY.replace("“Yes,”", "“No,”"), ["wording changed", "“No,”"]],
    [
      "a short word changed, and what stands a little before and behind it too",
      "“Yes,”",
      FERRY.replace("“Yes,”", "“No,”").replace("Lind told", "Marsh told").replace("who has", "as he had"),
      ["wording changed", "“No,”"],
    ],
  ])("with %s", (_name, words, text, expected) => {
    expect(became(words, text)).toEqual(expected);
  });

  test("that stand there several times are those with the same words beside them", () => {
    const text = "“Yes,” said Ada Lind.\n\n“Yes,” said Per Holm.\n\n“Yes,” said Cleo Marsh.\n";
    const second = spanOf("“Yes,”", text, 5);
    const changed = text.replace("“Yes,” said Ada Lind.\n\n", "");
    expect(findAgain(selectorOf(text, second), changed)).toEqual({
      kind: "moved",
      span: { start: 0, end: 6 },
    });
  });

  test("that stand there several times between the same words are the nearest", () => {
    const text =
      "He said no. He said no. He said no. He said no. He said no. He said no. He said no. He said no. ";
    const third = spanOf("He said no.", text, 24);
    expect(findAgain(selectorOf(text, third), text)).toEqual({ kind: "unchanged", span: third });
  });

  test("are told with what was altered in them", () => {
    const finding = findAgain(selectorOf(FERRY, spanOf(STAYS)), FERRY.replace("12", "20"));
    expect(finding.kind === "wording changed" && finding.diff).toEqual([
      { op: "same", text: "“The ferry stays where it is for" },
      { op: "asked", text: "12" },
      { op: "printed", text: "20" },
      { op: "same", text: "years,”" },
    ]);
  });
});

/** Words, none of which stands twice in a text, so that it is known where each must be found. */
const someWords = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/u), { minLength: 30, maxLength: 60 })
  .map((words) => words.map((word, at) => `${word}${at}`));

const someText = fc.string({
  unit: fc.oneof(anyCharacter, fc.constantFrom("a", "“", "”", " ", "\n", ".")),
  minLength: 1,
  maxLength: 120,
});

/** A text with a stretch of 4 to 10 words in it. */
const someStretch = fc
  .tuple(someWords, fc.nat(), fc.integer({ min: 4, max: 10 }))
  .map(([words, from, count]) => {
    const first = 8 + (from % (words.length - count - 16));
    const [before, within, after] = [
      words.slice(0, first),
      words.slice(first, first + count),
      words.slice(first + count),
    ];
    return { before: before.join(" "), within, after: after.join(" ") };
  });

describe("laws of finding again", () => {
  test("in the same text, every stretch is unchanged, whatever the text", () => {
    fc.assert(
      fc.property(someText, fc.nat(), fc.nat(), (text, one, other) => {
        const start = one % text.length;
        const end = start + 1 + (other % (text.length - start));
        expect(findAgain(selectorOf(text, { start, end }), text)).toEqual({
          kind: "unchanged",
          span: { start, end },
        });
      }),
    );
  });

  test("whatever is found lies in the text, and what stands in their place begins and ends with a word or mark", () => {
    fc.assert(
      fc.property(someText, someText, fc.nat(), (text, other, at) => {
        const start = at % text.length;
        const selector = selectorOf(text, { start, end: text.length });
        const finding = findAgain(selector, other);
        if (finding.kind === "gone") return;
        expect(finding.span.start).toBeGreaterThanOrEqual(0);
        expect(finding.span.end).toBeLessThanOrEqual(other.length);
        const found = other.slice(finding.span.start, finding.span.end);
        expect(found).toMatch(finding.kind === "wording changed" ? /^\S(?:.*\S)?$/su : /./su);
      }),
    );
  });

  test("text put in elsewhere moves the words, or leaves them where they are", () => {
    fc.assert(
      fc.property(someStretch, someText, fc.boolean(), ({ before, within, after }, more, isBefore) => {
        const words = within.join(" ");
        const selector = selectorOf(
          `${before} ${words} ${after}`,
          spanOf(words, `${before} ${words} ${after}`),
        );
        const text = isBefore ? `${more} ${before} ${words} ${after}` : `${before} ${words} ${after} ${more}`;
        const finding = findAgain(selector, text);
        expect(finding).toEqual({ kind: isBefore ? "moved" : "unchanged", span: spanOf(words, text) });
      }),
    );
  });

  test("taken out, the words are gone", () => {
    fc.assert(
      fc.property(someStretch, fc.constantFrom(" ", "\n\n", " … "), ({ before, within, after }, left) => {
        const words = within.join(" ");
        const whole = `${before} ${words} ${after}`;
        expect(findAgain(selectorOf(whole, spanOf(words, whole)), `${before}${left}${after}`)).toEqual({
          kind: "gone",
        });
      }),
    );
  });

  test("another digit, another name or a “not” inside is another wording, told by that word alone", () => {
    fc.assert(
      fc.property(
        someStretch,
        fc.nat(),
        fc.constantFrom(["12", "20"], ["Lind", "Lund"], ["will", "will not"], ["never", ""]),
        ({ before, within, after }, at, [old = "", fresh = ""]) => {
          const place = 1 + (at % (within.length - 1));
          const around = (word: string) =>
            [...within.slice(0, place), word, ...within.slice(place)].filter((each) => each !== "").join(" ");
          const [was, is] = [`${before} ${around(old)} ${after}`, `${before} ${around(fresh)} ${after}`];
          const finding = findAgain(selectorOf(was, spanOf(around(old), was)), is);
          expect(finding).toMatchObject({ kind: "wording changed", span: spanOf(around(fresh), is) });
          const changed =
            finding.kind === "wording changed" ? finding.diff.filter(({ op }) => op !== "same") : [];
          expect(changed.map(({ text }) => text).join(" ")).toMatch(/^(?:12 20|Lind Lund|not|never)$/u);
        },
      ),
    );
  });
});

describe("a text with blanks and marks in one form", () => {
  test("leads back to every character of it", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", " ", "“", "’", "–", "\n", "\t", ".", ","),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (written) => {
        const plain = retyped(written);
        for (const [at, character] of Array.from(plain.text).entries()) {
          const from = plain.from(at);
          const isLetter = /[a-z]/u.test(character);
          expect(
            isLetter ? [written[from], plain.at(from)] : [/[\s“’–.,]/u.test(written[from] ?? "")],
          ).toEqual(isLetter ? [character, at] : [true]);
        }
      }),
    );
  });
});

describe("a diff of words", () => {
  test("is all of both, in order", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "d,"), { maxLength: 12 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, now) => {
        const steps = changedWords(before, now);
        const side = (other: string) =>
          steps.flatMap(({ op, text: words }) => (op === other ? [] : [words])).join(" ");
        expect([side("printed"), side("asked")]).toEqual([before, now]);
      }),
    );
  });

  test("of very long stretches is told as one", () => {
    const [old, fresh] = ["a ", "b "].map((word) => word.repeat(2000).trim());
    expect(changedWords(old ?? "", fresh ?? "").map(({ op }) => op)).toEqual(["asked", "printed"]);
  });
});
