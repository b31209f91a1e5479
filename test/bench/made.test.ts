import { describe, expect, test } from "vitest";
import { createCoverage } from "../../src/index.ts";
import { madeNews } from "./made/articles.ts";
import { KINDS, madeQuestions } from "./made/questions.ts";
import { madeStock } from "./made/stock.ts";
import { vocabularyOf } from "./made/vocabulary.ts";
import { invented } from "./made/words.ts";

const stock = madeStock(300, 15);

function* texts(seed: number): Generator<string> {
  for (const { article } of madeNews(seed)) yield article.text;
}

describe("made articles", () => {
  test("the same seed gives the same ones, another seed others", () => {
    expect(madeStock(300, 15)).toEqual(stock);
    expect(madeStock(300, 16).articles[0]?.article.text).not.toBe(stock.articles[0]?.article.text);
  });

  test("more of them begin with the same ones", () => {
    const more = madeStock(600, 15).articles.slice(0, stock.articles.length);
    expect(more).toEqual(stock.articles);
  });

  test("their vocabulary grows as that of news does, and its commonest words are as common", () => {
    // rtqa-evidence: .54 over 2.9 million words; of as few as here a little more.
    const { heaps, commonest } = vocabularyOf(texts(15), 300_000);
    expect(heaps).toBeGreaterThan(0.5);
    expect(heaps).toBeLessThan(0.7);
    expect(commonest[0]).toBeGreaterThan(0.16);
    expect(commonest[0]).toBeLessThan(0.24);
    expect(commonest[2]).toBeGreaterThan(0.6);
    expect(commonest[2]).toBeLessThan(0.72);
  });

  test("whosaid finds their people and about as many quotations as there are passages", () => {
    const coverage = createCoverage(stock.articles.map(({ article }) => article));
    const { passages, quotations } = coverage.searched();
    expect(passages).toBe(stock.passages);
    expect(quotations / passages).toBeGreaterThan(0.7);
    expect(quotations / passages).toBeLessThan(1.4);
    const found = new Set(coverage.speakers().map(({ speaker }) => speaker.name));
    const people = new Set(stock.articles.flatMap((one) => one.people.map(({ name }) => name)));
    // Some have nothing to say.
    expect([...people].filter((name) => found.has(name)).length / people.size).toBeGreaterThan(0.7);
  });

  test("each number makes another word", () => {
    const words = new Set(Array.from({ length: 60_000 }, (_, number) => invented(number, 2)));
    expect(words.size).toBe(60_000);
  });
});

describe("how a text uses words", () => {
  test("words are counted whatever their case, up to so many", () => {
    const { words, different, once, commonest } = vocabularyOf(["The ferry, the FERRY’s mayor"]);
    expect({ words, different, once, all: commonest.at(-1) }).toEqual({
      words: 5,
      different: 4,
      once: 0.75,
      all: 1,
    });
    expect(vocabularyOf(["a b", "c d", "e f"], 3).words).toBe(4);
  });
});

describe("made questions", () => {
  const ask = (round: number) => madeQuestions(stock.articles, { count: 10, seed: 15, round });

  test("are of eight kinds, the same again, and others in another round", () => {
    expect([...ask(1).keys()]).toEqual([...KINDS]);
    expect(KINDS).toHaveLength(8);
    expect(ask(1)).toEqual(ask(1));
    expect(ask(2)).not.toEqual(ask(1));
    for (const questions of ask(1).values()) expect(questions).toHaveLength(10);
  });

  test("have the words that their kind promises", () => {
    const count = (text: string): number => text.split(" ").length;
    for (const { text } of ask(1).get("8 words") ?? []) expect(count(text)).toBe(8);
    for (const { text } of ask(1).get("1 word") ?? []) expect(count(text)).toBe(1);
    for (const { text } of ask(1).get("who said, 10 words") ?? [])
      expect(text).toMatch(/^who said “[^”]+”\?$/u);
    for (const { thread } of ask(1).get("follow-up") ?? []) expect(thread).toHaveLength(2);
  });
});
