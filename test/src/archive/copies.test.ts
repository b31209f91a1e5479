import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CopyIndex, createCopyIndex } from "../../../src/archive/copies.ts";
import { passagesOf } from "../../../src/article/passages.ts";
import { createWordStore } from "../../../src/text/word-store.ts";
import { anArticle } from "../../an-article.ts";

/** So many different words. */
function words(from: number, count: number): string {
  return Array.from({ length: count }, (_, at) => `word${from + at}`).join(" ");
}

function indexOf(texts: Readonly<Record<string, string>>): CopyIndex {
  const index = createCopyIndex(createWordStore());
  for (const [id, text] of Object.entries(texts)) add(index, id, text);
  return index;
}

function add(index: CopyIndex, id: string, text: string): void {
  const article = anArticle({ id, text });
  index.add(article, passagesOf(article));
}

const idsOf = (index: CopyIndex, id: string): string[] =>
  index
    .of(id)
    .map((article) => article.id)
    .sort();

describe("articles are copies", () => {
  const story = words(0, 600);

  test.each([
    ["of the same words", story, story],
    ["of which one is the first half of the other", story, words(0, 300)],
    ["of which one has another text behind it", story, `${story}\n\n${words(5000, 600)}`],
    ["of a brief of thirty words", words(0, 30), words(0, 30)],
    ["of which a brief stands whole in a story", words(0, 160), words(0, 900)],
    [
      "in which every twelfth word was changed",
      story,
      story.replace(/(?:\w+ ){11}\w+/gu, (run) => `${run}x`),
    ],
  ])("%s", (_, one, other) => {
    const index = indexOf({ one, other });
    expect(idsOf(index, "one")).toEqual(["other"]);
    expect(idsOf(index, "other")).toEqual(["one"]);
  });

  test.each([
    ["of different words", story, words(5000, 600)],
    ["that share a tenth", story, `${words(0, 60)}\n\n${words(5000, 600)}`],
    ["of the same words in another order", story, story.split(" ").reverse().join(" ")],
    ["of six words", words(0, 6), words(0, 6)],
  ])("not %s", (_, one, other) => {
    expect(idsOf(indexOf({ one, other }), "one")).toEqual([]);
  });

  test("nor for what one outlet prints under everything", () => {
    const footer = words(0, 40);
    const texts = Array.from({ length: 1_001 }, (_, at) => `${words(1000 + 40 * at, 40)}\n\n${footer}`);
    const index = indexOf(Object.fromEntries(texts.map((text, at) => [`${at}`, text])));
    expect(idsOf(index, "7")).toEqual([]);
    // What was remembered of one holds no longer once what they share counts, or ceases to.
    index.remove("1000");
    expect(idsOf(index, "7")).toHaveLength(999);
    add(index, "1000", texts[1000] ?? "");
    expect(idsOf(index, "7")).toEqual([]);
  });
});

test("after any articles came and went, copies are those of an index made of what is left", () => {
  const paragraph = fc.nat({ max: 4 }).map((from) => words(50 * from, 60));
  const text = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all) => all.join("\n\n"));
  const step = fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.option(text, { freq: 3 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), fc.boolean(), (steps, asks) => {
      const changing = createCopyIndex(createWordStore());
      const left = new Map<string, string>();
      for (const [id, value] of steps) {
        changing.remove(id);
        left.delete(id);
        if (value !== null) {
          add(changing, id, value);
          left.set(id, value);
        }
        if (asks) for (const asked of "abcde") changing.of(asked);
      }
      const fresh = indexOf(Object.fromEntries([...left].reverse()));
      for (const id of "abcde") expect(idsOf(changing, id)).toEqual(idsOf(fresh, id));
    }),
  );
});

test("whoever is a copy of another has it as a copy", () => {
  const text = fc
    .tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }))
    .map(([from, count]) => words(from, count + 1));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const index = indexOf({ one, other });
      expect(index.of("one").length).toBe(index.of("other").length);
    }),
  );
});
