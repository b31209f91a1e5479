import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Evidence, gather } from "../../../src/answer/gather.ts";
import type { Holdings } from "../../../src/answer/holdings.ts";
import { createMeasure } from "../../../src/answer/measure.ts";
import { slice } from "../../../src/domain.ts";
import type { ArticleParts } from "../../an-article.ts";
import { someQuestion, someText } from "../../laws/some-coverage.ts";
import { after, askedOf, evidencedOf, holdingsOf, paragraphs } from "./a-question.ts";

function gathered(question: string, holdings: Holdings, earlier = after([], holdings)): Evidence[] {
  const asked = askedOf(question, holdings, earlier);
  return gather(asked, holdings, createMeasure(asked, holdings));
}

function shown(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ passage, span }) => slice(passage.article.text, span));
}

describe("what may answer", () => {
  test("are all statements of the one asked for, whatever they are about", () => {
    const holdings = holdingsOf(
      paragraphs("“My soup is cold,” said Ada Lind.", "“So is mine,” said Per Holm."),
      ...["old", "late", "loud"].map((how) => paragraphs(`Lind said the ferry was ${how}.`)),
    );
    const said = shown(gathered("what did Lind say about the ferry?", holdings));
    expect(said).toContain("“My soup is cold,”");
    expect(said).not.toContain("“So is mine,”");
  });

  test("is the whole of the article that holds most of the question", () => {
    const text = ["The ferry hit the quay on Monday.", "It rained.", "“I slept,” said Per Holm."];
    const said = shown(gathered("who saw the ferry hit the quay?", holdingsOf(paragraphs(...text))));
    expect(said).toEqual(expect.arrayContaining(["It rained.", "“I slept,”"]));
  });

  test("is what holds the rarest word, however many passages hold the others and a headline that is like the question", () => {
    const lamps = Array.from({ length: 70 }, (_, at) => `You end up buying lamp ${at} this year.`);
    const other = paragraphs(...Array.from({ length: 700 }, (_, at) => `Nobody slept in room ${at}.`));
    const guide = { ...paragraphs(...lamps), headline: "What you end up buying this year" };
    const sold = `The Quillon mill changed hands, ${"with its looms, its barges and the long shed on the bank, ".repeat(9)}in 1911.`;
    const said = shown(
      gathered("who ended up buying quillon this year", holdingsOf(guide, other, paragraphs(sold))),
    );
    expect(said).toContain(sold);
  });

  test("is the whole of the articles that the thread has shown", () => {
    const holdings = holdingsOf(
      paragraphs("“The ferry is late,” said Ada Lind.", "“I slept,” said Per Holm."),
      ...["quay", "quay wall", "old quay"].map((quay) => paragraphs(`The ${quay} stands.`)),
    );
    const earlier = after(["who said “the ferry is late”?"], holdings);
    expect(shown(gathered("and the quay?", holdings, earlier))).toContain("“I slept,”");
  });

  test("is nothing of an earlier version", () => {
    const url = "https://herald.example/ferry";
    const holdings = holdingsOf(
      { ...paragraphs("“The ferry is late,” said Ada Lind."), url, published: "2025-01-01" },
      { ...paragraphs("“The ferry is not late,” said Ada Lind."), url, published: "2025-01-02" },
    );
    expect(shown(gathered("what did Lind say about the ferry?", holdings))).not.toContain(
      "“The ferry is late,”",
    );
  });

  test("are words in marks alone, a fragment and a report with their sentence", () => {
    const mixed = "Per Holm called the ferry “a tub” at noon.";
    const report = "Ines Berg said the ferry was late.";
    const evidence = gathered(
      "who spoke of the ferry?",
      holdingsOf(paragraphs(`“The ferry leaks,” said Ada Lind. ${mixed} ${report}`)),
    );
    const spans = evidence
      .filter(({ statement }) => statement !== null)
      .map(({ kind, passage, span }) => [kind, slice(passage.article.text, span)]);
    expect(spans).toEqual(
      expect.arrayContaining([
        ["direct", "“The ferry leaks,”"],
        ["mixed", mixed],
        ["indirect", report],
      ]),
    );
  });

  test("is nothing where the question names nothing that is printed", () => {
    expect(gathered("submarine?", holdingsOf(paragraphs("The ferry is late.")))).toEqual([]);
  });
});

test("the best passage is found with 1, one that the search didn’t find with 0", () => {
  const evidence = gathered("ferry quay", holdingsOf(paragraphs("The ferry hit the quay.", "It rained.")));
  const found = new Map(evidence.map((one) => [slice(one.passage.article.text, one.span), one.found]));
  expect([found.get("The ferry hit the quay."), found.get("It rained.")]).toEqual([1, 0]);
});

test("the order in which articles came is no matter, for any coverage and question", () => {
  const some = fc.array(someText, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(some, someQuestion, (articles, question) => {
      const parts = articles.map((text, at): ArticleParts => ({ id: `a${at}`, text }));
      const told = (inOrder: readonly ArticleParts[]): string[] => {
        const { marks } = evidencedOf(question, holdingsOf(...inOrder));
        return marks.map(({ evidence, ...numbers }) =>
          JSON.stringify([evidence.passage.article.id, evidence.span, evidence.kind, numbers]),
        );
      };
      expect(told([...parts].reverse()).sort()).toEqual(told(parts).sort());
    }),
    { numRuns: 20 },
  );
});
