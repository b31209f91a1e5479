import { describe, expect, test } from "vitest";
import { createMeasure, type Measure } from "../../../src/answer/measure.ts";
import type { Passage } from "../../../src/domain.ts";
import { askedOf, holdingsOf, paragraphs } from "./a-question.ts";

const HOLDINGS = holdingsOf(
  paragraphs(
    "The lighthouse stands. The ferry sails past the lighthouse.",
    "The ferry is late, said Ada Lind.",
    "Nobody minds. The keeper sleeps in a light boat.",
  ),
  paragraphs("The ferry again.", "The ferry once more."),
);
const [LIGHT, FERRY, KEEPER] = bodyOf(0);

function bodyOf(at: number): [Passage, Passage, Passage] {
  const hits = HOLDINGS.search("ferry lighthouse keeper", 20);
  const article = hits.find(({ passage }) => passage.article.id === `article-${at}`)?.passage.article;
  const [first, second, third] = article === undefined ? [] : HOLDINGS.paragraphsOf(article);
  if (!first || !second || !third) throw new Error("The article has three paragraphs");
  return [first, second, third];
}

function measureOf(question: string): Measure {
  return createMeasure(askedOf(question, HOLDINGS), HOLDINGS);
}

describe("a place holds", () => {
  const { share, shareOf, near, article } = measureOf("ferry lighthouse keeper");

  test("all of what is asked, some of it by weight, or nothing", () => {
    expect(
      share("all", [
        [LIGHT, null],
        [KEEPER, null],
      ]),
    ).toBe(1);
    expect(share("all", [])).toBe(0);
    expect(share("all", [[LIGHT, null]])).toBeGreaterThan(share("all", [[FERRY, null]]));
  });

  test("less of a frequent word than of a rare one", () => {
    expect(shareOf([0, 1, 2], [[KEEPER, null]])).toBeGreaterThan(shareOf([0, 1, 2], [[FERRY, null]]));
  });

  test("only what stands within its stretch", () => {
    const { start } = LIGHT.span;
    expect(share("all", [[LIGHT, { start, end: start + "The lighthouse".length }]])).toBeLessThan(
      share("all", [[LIGHT, null]]),
    );
  });

  test("with the paragraphs beside it, what they hold together", () => {
    expect(near(FERRY, "all")).toBe(1);
    expect(near(KEEPER, "all")).toBeLessThan(1);
  });

  test("as an article, what all of its passages hold", () => {
    expect(article(LIGHT.article, "all")).toBe(1);
  });

  test("nothing where nothing is asked", () => {
    expect(measureOf("").share("all", [[LIGHT, null]])).toBe(0);
  });
});

describe("of whoever is asked for and what about", () => {
  const { share } = measureOf("what did Lind say about the lighthouse?");

  test("each has a measure of its own", () => {
    expect(share("topic", [[LIGHT, null]])).toBeGreaterThan(0.8);
    expect(share("topic", [[FERRY, null]])).toBeLessThan(0.2);
    expect(share("speaker", [[FERRY, null]])).toBe(1);
    expect(share("speaker", [[LIGHT, null]])).toBe(0);
  });
});

test("what stands for the asker’s own word is worth less than the word", () => {
  const printed = measureOf("boat").share("all", [[KEEPER, null]]);
  const standing = measureOf("lightboat").share("all", [[KEEPER, null]]);
  expect(printed).toBe(1);
  expect(standing).toBeGreaterThan(0.5);
  expect(standing).toBeLessThan(1);
});
