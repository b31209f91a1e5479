import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMeaning, type Meaning } from "../../../src/answer/meaning.ts";
import { createMeasure } from "../../../src/answer/measure.ts";
import type { Passage } from "../../../src/domain.ts";
import { someQuestion, someText } from "../../laws/some-coverage.ts";
import { askedOf, evidencedOf, holdingsOf, paragraphs } from "./a-question.ts";

const HOLDINGS = holdingsOf(
  paragraphs(
    "The ship was late. Nobody paid for the potatoes.",
    "The ferry was late.",
    "Nobody paid.",
    "Zorblax qwindle.",
  ),
);
const [SHIP, FERRY, NOBODY, NONSENSE] = body();

function body(): [Passage, Passage, Passage, Passage] {
  const article = HOLDINGS.search("ferry", 1)[0]?.passage.article;
  const [first, second, third, fourth] = article === undefined ? [] : HOLDINGS.paragraphsOf(article);
  if (!first || !second || !third || !fourth) throw new Error("The article has four paragraphs");
  return [first, second, third, fourth];
}

function meaningOf(question: string): Meaning {
  const asked = askedOf(question, HOLDINGS);
  return createMeaning(asked, HOLDINGS, createMeasure(asked, HOLDINGS));
}

describe("a word counts where one near it in meaning is printed", () => {
  const { share, shareNear } = meaningOf("what about the boat?");

  test("though less than where it is printed itself", () => {
    expect(share(SHIP, SHIP.span)).toBeGreaterThan(0.2);
    expect(share(SHIP, SHIP.span)).toBeLessThan(1);
    expect(meaningOf("what about the ferry?").share(FERRY, FERRY.span)).toBe(1);
  });

  test("and not where what is printed has nothing to do with it", () => {
    expect(share(NOBODY, NOBODY.span)).toBe(0);
  });

  test("within the stretch that counts alone", () => {
    const { start, end } = SHIP.span;
    expect(share(SHIP, { start: start + "The ship was late.".length, end })).toBe(0);
  });

  // A page pasted with its question took a third of a second.
  test("only for the weightiest words of a page that is pasted", () => {
    const rest =
      "airport album anchor apple arena autumn avenue bakery balloon banana barrel basket battery bicycle blanket bottle bridge bucket butter button cabin camera candle carpet castle cattle ceiling cellar cement cereal chapel cherry circus closet cotton cousin cradle crystal curtain desert diamond dragon";
    const holdings = holdingsOf(paragraphs("The ship was late.", `On the list: ${rest}.`));
    const ship = holdings.search("ship", 1)[0]?.passage;
    if (ship === undefined) throw new Error("It is found");
    const ofBoat = (question: string): number => {
      const asked = askedOf(question, holdings);
      const boat = asked.words.flatMap(({ term }, at) => (term === "boat" ? [at] : []));
      return createMeaning(asked, holdings, createMeasure(asked, holdings)).shareOf(boat, [[ship, null]]);
    };
    expect(ofBoat("what about the boat?")).toBeGreaterThan(0);
    expect(ofBoat(`what about the boat, ${rest}?`)).toBe(0);
  });

  test("in the paragraphs beside it, together", () => {
    expect(shareNear(NOBODY)).toBe(share(FERRY, FERRY.span));
    expect(shareNear(NONSENSE)).toBe(0);
  });

  test("of those of the words that are asked about", () => {
    const { shareOf } = meaningOf("what about the boat and the potatoes?");
    const { words } = askedOf("what about the boat and the potatoes?", HOLDINGS);
    const potatoes = words.flatMap(({ term }, at) => (term.startsWith("potato") ? [at] : []));
    expect(shareOf(potatoes, [[SHIP, null]])).toBe(1);
    expect(shareOf(potatoes, [[FERRY, null]])).toBe(0);
    expect(shareOf([], [[FERRY, null]])).toBe(0);
  });

  test("none of whoever is asked for counts", () => {
    const holdings = holdingsOf(paragraphs("“The ferry is late,” said Ada Lind.", "Lind smiled."));
    const asked = askedOf("what did Lind say?", holdings);
    const passage = holdings.search("smiled", 1)[0]?.passage;
    if (passage === undefined) throw new Error("It is found");
    const meaning = createMeaning(asked, holdings, createMeasure(asked, holdings));
    expect(meaning.share(passage, passage.span)).toBe(0);
  });
});

describe("what a place says is like the subject", () => {
  const { likeness, likenessNear } = meaningOf("what about the boats?");
  const topic = (passage: Passage): number => likeness(passage, passage.span).topic;

  test("the more, the nearer its words are to it", () => {
    expect(topic(FERRY)).toBeGreaterThan(topic(NOBODY));
    expect(topic(NONSENSE)).toBe(0);
  });

  test("by its own words, or by those beside it too", () => {
    const { start } = SHIP.span;
    const ship = { start, end: start + "The ship was late.".length };
    expect(likeness(SHIP, ship).topic).toBeGreaterThan(topic(SHIP));
    expect(likenessNear(NOBODY)).toBeGreaterThan(topic(NOBODY));
  });

  test("of a whole article by all that stands in it", () => {
    const holdings = holdingsOf(paragraphs("The ship was late.", "Nobody paid."), paragraphs("Nobody paid."));
    const asked = askedOf("what about the boats?", holdings);
    const { likenessOf } = createMeaning(asked, holdings, createMeasure(asked, holdings));
    const articles = new Set(holdings.search("paid", 9).map(({ passage }) => passage.article));
    const [one = 0, other = 0] = [...articles].map(likenessOf).toSorted((a, b) => b - a);
    expect(articles.size).toBe(2);
    expect(one).toBeGreaterThan(other);
  });

  test("beyond what its whole article is about, by what tells it from the others there", () => {
    const holdings = holdingsOf(
      paragraphs("The ship was late.", "The ship carried potatoes.", "A ship came."),
    );
    const asked = askedOf("what about the boats and the vegetables?", holdings);
    const meaning = createMeaning(asked, holdings, createMeasure(asked, holdings));
    const [late, potatoes] = ["late", "potatoes"].map((word) => {
      const passage = holdings.search(word, 1)[0]?.passage;
      if (passage === undefined) throw new Error("It is found");
      return meaning.likeness(passage, passage.span);
    });
    expect(potatoes?.here).toBeGreaterThan(0);
    expect(late?.here).toBe(0);
    expect(late?.topic).toBeGreaterThan(0);
  });

  test("and not at all beyond it, where the article is that one sentence", () => {
    const holdings = holdingsOf(paragraphs("The ship was late."));
    const asked = askedOf("what about the boats and the vegetables?", holdings);
    const passage = holdings.search("ship", 1)[0]?.passage;
    if (passage === undefined) throw new Error("It is found");
    const { likeness: alike } = createMeaning(asked, holdings, createMeasure(asked, holdings));
    expect(alike(passage, passage.span)).toMatchObject({ here: 0 });
  });

  test("never, where the question has no common word", () => {
    expect(meaningOf("zorblax qwindle").likeness(FERRY, FERRY.span)).toEqual({ topic: 0, here: 0 });
  });
});

test("whatever is asked and printed, they lie between nothing and all", () => {
  fc.assert(
    fc.property(someQuestion, fc.array(someText, { minLength: 1, maxLength: 3 }), (question, printed) => {
      const holdings = holdingsOf(...printed.map((text) => ({ text })));
      for (const marks of evidencedOf(question, holdings).marks)
        for (const one of [
          marks.senseSentence,
          marks.senseNear,
          marks.like,
          marks.likeNear,
          marks.likeArticle,
          marks.fit,
          marks.heard,
          marks.office,
        ]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1 + 1e-6);
        }
    }),
    { numRuns: 40 },
  );
});
