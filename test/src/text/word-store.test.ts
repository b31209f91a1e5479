import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Passage } from "../../../src/domain.ts";
import { tokenize } from "../../../src/text/analyse.ts";
import { packWords } from "../../../src/text/packed-words.ts";
import { createWordStore, wordsOf } from "../../../src/text/word-store.ts";
import { anArticle } from "../../an-article.ts";

function aPassage(text: string, start = 0): Passage {
  return { article: anArticle({ text }), span: { start, end: text.length }, zone: "body", paragraph: 1 };
}

describe("the words of a passage", () => {
  test("have their places in the article", () => {
    const words = createWordStore().words(aPassage("Ada Lind spoke. It's its turn.", 16));
    expect(words.map(({ word, start, end }) => [word, start, end])).toEqual([
      ["its", 16, 20],
      ["its", 21, 24],
      ["turn", 25, 29],
    ]);
  });

  test("are the same at every reading, and after they were forgotten", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        const store = createWordStore();
        for (const passage of texts.map((text) => aPassage(text))) {
          const first = store.words(passage);
          expect(first).toEqual(tokenize(passage.article.text));
          expect(store.words(passage)).toEqual(first);
          store.forget(passage);
          expect(store.words(passage)).toEqual(first);
        }
      }),
    );
  });

  test("are the same where they were packed in another run, common words and others, known ones and new", () => {
    const word = fc.oneof(
      fc.constantFrom("the", "Ferry", "ferries", "said", "U.S.", "ferry".repeat(20), "     ,     "),
      fc.string({ unit: "grapheme" }),
    );
    const text = fc.array(word).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const store = createWordStore();
        const passages = texts.map((one) => aPassage(one));
        for (const passage of passages) {
          store.enter([passage, passage], packWords([passage, passage], wordsOf));
          expect(store.words(passage)).toEqual(tokenize(passage.article.text));
        }
      }),
    );
  });

  test("hold those of some terms that are printed in any form", () => {
    const store = createWordStore();
    const passage = aPassage("She says the boats are hers.");
    store.words(aPassage("He said so: a boat, a harbour."));
    const terms = tokenize("said boat harbour ferry").map(({ term }) => term);
    expect([...store.termsHeld(terms)(passage)].sort()).toEqual(["boat", "say"]);
  });

  test("hold a term where one of them has it, for any texts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" })),
        fc.string({ unit: "grapheme" }),
        (texts, asked) => {
          const store = createWordStore();
          const passages = texts.map((text) => aPassage(text));
          for (const passage of passages) store.words(passage);
          const terms = new Set(tokenize(asked + texts.join(" ")).map(({ term }) => term));
          const held = store.termsHeld(terms);
          for (const passage of passages) {
            const own = new Set(store.words(passage).map(({ term }) => term));
            expect(held(passage)).toEqual(new Set([...terms].filter((term) => own.has(term))));
          }
        },
      ),
    );
  });

  test("keep words apart that are written alike and meant otherwise", () => {
    const store = createWordStore();
    const passage = aPassage("The US told us. It's its own, Dog's dogs.");
    const first = store.words(passage);
    expect(store.words(passage)).toEqual(first);
  });
});

describe("the words asked for", () => {
  const asked = (...words: readonly string[]): ReadonlyMap<string, number>[] =>
    words.map((word) => new Map(tokenize(word).map(({ term }) => [term, 1])));

  test("are located in order, each with its number, its places, and what it is worth", () => {
    const store = createWordStore();
    const passage = aPassage("Ada said: boats, a ferry and boats.", 4);
    const sought = [new Map([["ferri", 1]]), new Map([["boat", 0.5]])];
    const found = store.locate(sought)(passage);
    expect(found.map(({ word, worth, at }) => [word, worth, at])).toEqual([
      [1, 0.5, 1],
      [0, 1, 3],
      [1, 0.5, 5],
    ]);
    expect(found.map(({ start, end }) => passage.article.text.slice(start, end))).toEqual([
      "boats",
      "ferry",
      "boats",
    ]);
  });

  test("are located once for each of the words that a place stands for", () => {
    const found = createWordStore().locate(asked("boat", "boats"))(aPassage("A boat."));
    expect(found.map(({ word }) => word)).toEqual([0, 1]);
  });

  test("are located in passages that are read for the first time only then", () => {
    const store = createWordStore();
    const locate = store.locate(asked("boat"));
    expect(locate(aPassage("A ferry."))).toEqual([]);
    expect(locate(aPassage("A boat, many boats."))).toHaveLength(2);
  });

  test("are located wherever they stand, for any texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        const store = createWordStore();
        const sought = new Map(tokenize(texts[0] ?? "").map(({ term }) => [term, 1]));
        const locate = store.locate([sought]);
        for (const passage of texts.map((text) => aPassage(text))) {
          const own = tokenize(passage.article.text).flatMap(({ term }, at) =>
            sought.has(term) ? [at] : [],
          );
          expect(locate(passage).map(({ at }) => at)).toEqual(own);
        }
      }),
    );
  });
});
