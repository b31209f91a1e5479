import { describe, expect, test } from "vitest";
import { fragmentLink } from "../../../src/text/fragment-link.ts";

const URL = "https://herald.example/a";
const link = (text: string, words: string, url = URL): string => {
  const start = text.indexOf(words);
  return fragmentLink(url, text, { start, end: start + words.length }, { start: 0, end: text.length });
};

describe("a link to the very words", () => {
  test("names words of some length whole", () => {
    expect(link("“The boat pays for its diesel,” she said.", "The boat pays for its diesel")).toBe(
      `${URL}#:~:text=The%20boat%20pays%20for%20its%20diesel`,
    );
  });

  test("gives short words their neighbours", () => {
    expect(link("She had said “never” to them.", "never")).toBe(
      `${URL}#:~:text=She%20had%20said%20%E2%80%9C-,never,-%E2%80%9D%20to%20them.`,
    );
  });

  test("names long words by their ends", () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    expect(link(long, long)).toBe(
      `${URL}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79`,
    );
  });

  test("escapes what a directive would read: dash, comma, ampersand", () => {
    expect(link("well-known, red & blue flags", "well-known, red & blue flags")).toContain(
      "well%2Dknown%2C%20red%20%26%20blue",
    );
  });

  test("replaces a fragment that the address has", () => {
    expect(link("twenty characters and more", "twenty characters and more", `${URL}#top`)).toMatch(
      /^https:\/\/herald\.example\/a#:~:text=twenty/u,
    );
  });

  test("half of an emoji doesn't break it", () => {
    expect(() =>
      fragmentLink(URL, "a\u{1F600}b and so on and on", { start: 0, end: 2 }, { start: 0, end: 4 }),
    ).not.toThrow();
  });
});
