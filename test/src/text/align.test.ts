import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAligner } from "../../../src/text/align.ts";
import { tokenize } from "../../../src/text/analyse.ts";
import { diffOf } from "../../../src/text/word-diff.ts";

/** Few words, so that many agree. */
const WORDS = fc
  .array(fc.constantFrom("boat", "boats", "baot", "the", "pays", "paid", "diesel"), { maxLength: 8 })
  .map((words) => words.join(" "));

const laid = (asked: string, printed: string) => createAligner(tokenize(asked))(tokenize(printed));

describe("asked wording laid along printed wording", () => {
  test("the same words anywhere in the passage are wholly alike", () => {
    expect(laid("it floats", "She said it floats, and it does.")).toMatchObject({
      similarity: 1,
      recall: 1,
      span: { start: 9, end: 18 },
    });
  });

  test("how like print each asked word may be at most is told before anything is laid out", () => {
    const told: (readonly number[])[] = [];
    const isWorth = (most: readonly number[]): boolean => told.push(most) === 0;
    expect(createAligner(tokenize("a boat pays"))(tokenize("The boat"), isWorth)).toBeNull();
    expect(told).toEqual([[0, 1, 0]]);
  });

  test("marks, apostrophes, case and no-break spaces don't count", () => {
    expect(laid("i don't know", "“I\u00a0don’t know,” he said")?.similarity).toBe(1);
  });

  test("a misspelling is nearly alike", () => {
    const similarity = laid("we will definitly fight", "We will definitely fight")?.similarity ?? 0;
    expect(similarity).toBeGreaterThan(0.9);
    expect(similarity).toBeLessThan(1);
  });

  test("words that were put in lower the likeness, not the recall", () => {
    expect(laid("the boat pays for diesel", "The boat pays for its own diesel")).toMatchObject({ recall: 1 });
  });

  test("words parted or joined are the words they are", () => {
    expect(laid("the addon is well known", "The add-on is wellknown")).toMatchObject({
      recall: 1,
      similarity: 1,
    });
  });

  test("asides are passed over at no cost, on either side", () => {
    const aside = (text: string, pattern: RegExp) =>
      tokenize(text).map((word) =>
        pattern.test(word.word) ? { ...word, aside: "narrator" as const } : word,
      );
    const printed = aside("It floats she said and it pays", /^(?:she|said)$/u);
    expect(createAligner(tokenize("it floats and it pays"))(printed)).toMatchObject({
      recall: 1,
      similarity: 1,
      run: 5,
    });
    expect(createAligner(printed)(tokenize("it floats and it pays"))).toMatchObject({
      recall: 1,
      similarity: 1,
    });
  });

  test("a word far before the sentence that was asked for is no word of it", () => {
    const printed = "We lost boats, said the harbour master of the town. I will never sell the pier";
    expect(laid("we never sell the pier", printed)).toMatchObject({ recall: 0.8, run: 4 });
  });

  test("figures are the same or not, whatever digits they share", () => {
    expect(
      laid("it costs 12000 a year", "it costs 1,200 a year")?.columns.filter(({ likeness }) => likeness > 0),
    ).toHaveLength(4);
  });

  test("nothing in common is no alignment", () => {
    expect(laid("green cheese", "The boat pays for its diesel")).toBeNull();
  });

  test("one that can't have the recall that is wanted is not laid out, and any other is", () => {
    fc.assert(
      fc.property(WORDS, WORDS, fc.double({ min: 0, max: 1, noNaN: true }), (asked, printed, least) => {
        const isWorth = (most: readonly number[]): boolean =>
          most.reduce((sum, one) => sum + one, 0) >= least * most.length;
        const all = laid(asked, printed);
        const some = createAligner(tokenize(asked))(tokenize(printed), isWorth);
        const isSpared = some === null && (all?.recall ?? 0) <= least;
        expect(isSpared ? all : some).toEqual(all);
      }),
    );
  });

  test("the longest run tells an altered sentence from chance", () => {
    expect(laid("the boat pays for teachers", "The boat pays for its diesel")?.run).toBe(4);
  });

  test("any two texts give a span inside the printed one and measures in 0..1", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (asked, printed) => {
        const alignment = laid(asked, printed);
        if (alignment === null) return;
        const { span, recall, similarity } = alignment;
        expect(printed.slice(span.start, span.end).length).toBe(span.end - span.start);
        expect(recall).toBeLessThanOrEqual(1);
        expect(similarity).toBeGreaterThan(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("a word diff", () => {
  test("shows what was asked and what is printed, in order", () => {
    const asked = "it will sour our relations";
    const printed = "it will keep souring our relations";
    const alignment = laid(asked, printed);
    expect(alignment && diffOf(alignment, asked, printed)).toEqual([
      { op: "same", text: "it will" },
      { op: "printed", text: "keep" },
      { op: "asked", text: "sour" },
      { op: "printed", text: "souring" },
      { op: "same", text: "our relations" },
    ]);
  });
});
