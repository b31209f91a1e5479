import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/retrieval/entry.ts";
import { createReader, type Hit } from "../../../src/retrieval/hits.ts";
import { passagesOf } from "./a-passage.ts";

const [PASSAGE] = passagesOf({ id: "a", text: "a" });

function anEntry(title: readonly number[], closed: readonly number[], words: readonly number[]): Entry {
  if (PASSAGE === undefined) throw new Error("no passage");
  return {
    passage: PASSAGE,
    numbers: Int32Array.from([...title, ...closed, ...words]),
    closedFrom: title.length,
    wordsFrom: title.length + closed.length,
    length: closed.length + words.length,
  };
}

/** As the docstring says it, one word after another. */
function slowly(words: readonly number[], sought: readonly number[]): Hit[] {
  return words.flatMap((word, at) => {
    const ordinal = words.slice(0, at).filter((before) => before >= 0).length;
    return sought.includes(word) ? [{ term: sought.lastIndexOf(word), at, ordinal }] : [];
  });
}

describe("the terms of a question in a passage", () => {
  test("are told by headline, closed forms and words, with their places", () => {
    const hits = createReader([{ number: 7 }, { number: 9 }])(anEntry([7], [9, 5], [1, 9, ~2, 7]));
    expect(hits).toMatchObject({
      title: [{ term: 0, at: 0, ordinal: 0 }],
      closed: [{ term: 1, at: 0, ordinal: 0 }],
      words: [
        { term: 1, at: 1, ordinal: 1 },
        { term: 0, at: 3, ordinal: 2 },
      ],
    });
  });

  test("are found as a look at each word would find them, even where their last bits are the same", () => {
    // Numbers 4,096 apart share a slot of the table.
    const number = fc
      .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 3 }))
      .map(([low, high]) => low + 4096 * high);
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 12 }),
        fc.array(number),
        fc.array(number),
        fc.array(number),
        (sought, title, closed, words) => {
          const { entry: _, ...hits } = createReader(sought.map((one) => ({ number: one })))(
            anEntry(title, closed, words),
          );
          expect(hits).toEqual({
            title: slowly(title, sought),
            closed: slowly(closed, sought),
            words: slowly(words, sought),
          });
        },
      ),
    );
  });
});
