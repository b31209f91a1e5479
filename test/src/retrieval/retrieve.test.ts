import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Hit, Passage } from "../../../src/domain.ts";
import { createRetrieval, type Retrieval } from "../../../src/retrieval/retrieve.ts";
import { createWordStore } from "../../../src/text/word-store.ts";
import { anyCharacter } from "../../any-character.ts";
import { growsLinearly } from "../../processor-time.ts";
import { passagesOf, type Told } from "./a-passage.ts";

const HARBOUR = {
  id: "harbour",
  text: "The harbour wall will be raised, Mayor Lind told the council on Monday.",
};
const FERRY = { id: "ferry", text: "A ferry ran aground off Skerrow, and nobody was hurt." };
const BUDGET = {
  id: "budget",
  text: "The council passed its budget. Taxes rise by 3.5%.\nThe mayor called it fair.",
};

describe("a question finds", () => {
  test.each([
    ["the passage with its words", "what did the mayor say about the harbour wall?", "harbour"],
    ["another form of a word", "who was hurting when ferries grounded", "ferry"],
    ["a misspelt word", "the harbor wal", "harbour"],
    ["a misspelt name", "ferry off Skerow", "ferry"],
    ["a number", "3.5 percent", "budget"],
  ])("%s", (_, question, id) => {
    expect(ids(coverage(HARBOUR, FERRY, BUDGET).search(question, { k: 3 }))[0]).toBe(id);
  });

  test("a passage of function words alone", () => {
    const retrieval = coverage(HARBOUR, { id: "hamlet", text: "To be or not to be!" });
    expect(ids(retrieval.search("to be or not to be", { k: 1 }))).toEqual(["hamlet"]);
  });

  test("such a passage among thousands, without reading the others", () => {
    const others = Array.from({ length: 3_000 }, (_, at) => ({
      id: `note ${at}`,
      text: `Note ${at}: ${at % 10 === 0 ? "they will not be there" : "it is at the harbour"}.`,
    }));
    const { retrieval, read } = counted([...others, { id: "hamlet", text: "To be or not to be!" }]);
    expect(ids(retrieval.search("to be or not to be", { k: 1 }))).toEqual(["hamlet"]);
    expect(read()).toBe(301);
  });

  test("of thousands that hold its one word of substance those that hold its function words too, without reading the others", () => {
    const { retrieval, read } = counted(
      Array.from({ length: 6_000 }, (_, at) => ({
        id: `note ${at}`,
        text: `Note ${at}: ${at % 20 === 0 ? "they said so" : "the mayor said no"}.`,
      })),
    );
    const found = retrieval.search("they said so", { k: 20 });
    expect(found.map(({ passage }) => passage.article.text)).toEqual(
      Array(20).fill(expect.stringContaining("they said so")),
    );
    expect(read()).toBe(300);
  });

  test("the newest of more passages than are read, where none holds more of its function words than another", () => {
    const told = Array.from({ length: 6_000 }, (_, at) => ({
      id: `note ${at}`,
      text: "That is that.",
      published: `2026-01-01T00:00:00Z`.replace("2026", `${2026 - (at % 3)}`),
    }));
    const found = coverage(...told).search("that is that", { k: 200 });
    expect(found.map(({ passage }) => passage.article.published)).toEqual(
      Array(200).fill("2026-01-01T00:00:00Z"),
    );
  });

  test("no such passage of an article that is gone", () => {
    const retrieval = coverage(HARBOUR, { id: "hamlet", text: "To be or not to be!" });
    retrieval.remove("hamlet");
    expect(ids(retrieval.search("to be or not to be", { k: 3 }))).not.toContain("hamlet");
  });

  test("a passage by the headline of its article", () => {
    const retrieval = coverage({ ...BUDGET, headline: "Storm over Brackwater library" }, FERRY);
    expect(ids(retrieval.search("brackwater library", { k: 1 }))).toEqual(["budget"]);
  });

  test("nothing where no word is known", () => {
    expect(coverage(HARBOUR, FERRY).search("quantum xylophone", { k: 3 })).toEqual([]);
  });

  test("nothing in an empty coverage", () => {
    expect(createRetrieval().search("the harbour wall", { k: 3 })).toEqual([]);
  });
});

describe("the order", () => {
  test("prefers words that stand together", () => {
    const apart =
      "The wall of the old school is damp. Nobody has painted anything near the harbour for years and years.";
    const together =
      "The harbour wall is damp. Nobody has painted anything near the old school for many long dull years.";
    const retrieval = coverage({ id: "apart", text: apart }, { id: "together", text: together });
    expect(ids(retrieval.search("harbour wall", { k: 2 }))).toEqual(["together", "apart"]);
  });

  test("of equals is newest first, unknown dates last, then by article, then by position", () => {
    const text = "The bridge opens.\nThe bridge opens.";
    const retrieval = coverage(
      { id: "b", text },
      { id: "a", text },
      { id: "old", text, published: "2024-01-01" },
      { id: "new", text, published: "2025-01-01" },
    );
    const hits = retrieval.search("the bridge", { k: 8 });
    expect(ids(hits)).toEqual(["new", "new", "old", "old", "a", "a", "b", "b"]);
    expect(hits.map(({ passage }) => passage.paragraph)).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
  });

  test("keeps to the zones asked for", () => {
    const retrieval = coverage(HARBOUR, { id: "caption", text: "The harbour wall", zone: "caption" });
    expect(ids(retrieval.search("harbour wall", { k: 5, zones: ["caption"] }))).toEqual(["caption"]);
  });

  test("ends at k", () => {
    expect(coverage(HARBOUR, BUDGET).search("council", { k: 1 })).toHaveLength(1);
  });
});

test("a question that is covered scores above one that isn't", () => {
  const retrieval = coverage(HARBOUR, FERRY, BUDGET);
  const [covered] = retrieval.search("did Mayor Lind say the harbour wall will be raised", { k: 1 });
  const [stranger] = retrieval.search("did Mayor Okoro say the stadium roof will be raised", { k: 1 });
  expect(covered?.score).toBeGreaterThan(2 * (stranger?.score ?? 0));
});

test("a passage without a number answers a question for one less surely", () => {
  const retrieval = coverage(HARBOUR, FERRY);
  const score = (question: string) => retrieval.search(question, { k: 1 })[0]?.score ?? 0;
  expect(score("why was the ferry aground off Skerrow")).toBeGreaterThan(
    score("how many was the ferry aground off Skerrow"),
  );
});

test("a term is known while a passage or its headline holds it", () => {
  const retrieval = coverage({ ...FERRY, headline: "Night rescue" });
  expect(["ferri", "rescu", "the", "tram"].map((term) => retrieval.known(term))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  retrieval.remove("ferry");
  expect(["ferri", "rescu", "the", "tram"].map((term) => retrieval.known(term))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

describe("whatever the coverage", () => {
  const words = fc.constantFrom(
    ..."harbour wall mayor ferry council said the e-mail US Lind Russian 3.5%".split(" "),
  );
  const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((chosen) => chosen.join(" "));
  const told = fc.record({
    text,
    headline: fc.option(text),
    published: fc.option(fc.constantFrom("2024", "2025")),
  });
  const articles = fc
    .array(told, { minLength: 1, maxLength: 12 })
    .map((list): Told[] => list.map((article, at) => ({ ...article, id: `article ${at}` })));
  const question = fc.oneof(text, fc.string({ unit: anyCharacter }), fc.constant("harbor wlal councl"));

  test("another order of the same articles gives the same hits", () => {
    const shuffled = articles.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, question, ([list, other], asked) => {
        expect(shown(coverage(...other), asked)).toEqual(shown(coverage(...list), asked));
      }),
    );
  });

  test("a word that was forgotten is itself again when another article prints it, whatever came between", () => {
    const retrieval = coverage(HARBOUR, { id: "zoo", text: "The zebra bit the keeper." });
    retrieval.remove("zoo");
    for (const article of [
      { id: "moor", text: "A hermit and a lantern crossed the moor." },
      { id: "again", text: "Nobody saw the zebra." },
    ])
      retrieval.add(passagesOf(article));
    expect(ids(retrieval.search("zebra", { k: 3 }))).toEqual(["again"]);
    expect(ids(retrieval.search("hermit lantern", { k: 3 }))).toEqual(["moor"]);
  });

  test("an article added and removed leaves the same hits as before", () => {
    fc.assert(
      fc.property(articles, text, question, (list, added, asked) => {
        const retrieval = coverage(...list);
        retrieval.add(passagesOf({ id: "passing", text: `${added} unheard`, headline: "Unseen" }));
        retrieval.remove("passing");
        retrieval.remove("never added");
        expect(retrieval.size).toBe(list.length);
        expect(retrieval.known("unheard")).toBe(false);
        expect(shown(retrieval, asked)).toEqual(shown(coverage(...list), asked));
      }),
    );
  });

  test("scores fall and lie above 0 and up to 1", () => {
    fc.assert(
      fc.property(articles, question, (list, asked) => {
        const scores = coverage(...list)
          .search(asked, { k: 100 })
          .map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
      }),
    );
  });
});

test("what was asked before doesn't hide what came in or went since", () => {
  const retrieval = coverage(HARBOUR, FERRY);
  const mayor = () => ids(retrieval.search("what did the mayor say", { k: 5 })).toSorted();
  expect(mayor()).toEqual(["harbour"]);
  retrieval.add(passagesOf(BUDGET));
  expect(mayor()).toEqual(["budget", "harbour"]);
  retrieval.remove("harbour");
  expect(mayor()).toEqual(["budget"]);
});

test("a question four times as long takes about four times as long", () => {
  const retrieval = coverage(HARBOUR, FERRY, BUDGET);
  const search = (times: number) => retrieval.search("harbour wall strangely ".repeat(times), { k: 5 });
  expect(growsLinearly(search, 450)).toBe(true);
});

function coverage(...articles: Told[]): Retrieval {
  const retrieval = createRetrieval();
  for (const article of articles) retrieval.add(passagesOf(article));
  return retrieval;
}

/** With how many passages have been read since all were added. */
function counted(told: readonly Told[]): { readonly retrieval: Retrieval; readonly read: () => number } {
  const words = createWordStore();
  let read = 0;
  const packed = (passage: Passage): Int32Array => {
    read += 1;
    return words.packed(passage);
  };
  const retrieval = createRetrieval({ ...words, packed });
  for (const one of told) retrieval.add(passagesOf(one));
  const before = read;
  return { retrieval, read: () => read - before };
}

function ids(hits: readonly Hit[]): string[] {
  return hits.map(({ passage }) => passage.article.id);
}

function shown(retrieval: Retrieval, question: string): unknown[] {
  return retrieval
    .search(question, { k: 100 })
    .map(({ passage, score }) => [passage.article.id, passage.span.start, score]);
}
