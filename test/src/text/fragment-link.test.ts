import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fragmentLink } from "../../../src/text/fragment-link.ts";
import { anyCharacter } from "../../any-character.ts";
import { placesOf } from "./a-browser.ts";

const URL = "https://herald.example/a";
const link = (text: string, words: string, url = URL): string => {
  const start = text.indexOf(words);
  return fragmentLink(url, text, { start, end: start + words.length }, { start: 0, end: text.length });
};

/** What stands between its commas. */
function directive(address: string): string[] {
  return address.replace(/^.*:~:text=/u, "").split(",");
}

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

  test("gives words that the article prints twice the neighbours that tell which", () => {
    const words = "“We were stabbed in the back,”";
    const text = `${words} said Ada Lind. ${words} said Tom Reed.`;
    const places = [0, text.lastIndexOf(words)].map((start) => ({ start, end: start + words.length }));
    const links = places.map((span) => fragmentLink(URL, text, span, { start: 0, end: text.length }));
    expect(links.map((address) => placesOf(address, text))).toEqual(places.map((span) => [span]));
  });

  test("goes further where the nearest neighbours are the same too", () => {
    const words = "We were stabbed in the back";
    const text = `He said: ${words}, and the town was told so by Lind. He said: ${words}, and the town was told so by Reed.`;
    const places = [text.indexOf(words), text.lastIndexOf(words)];
    const spans = places.map((start) => ({ start, end: start + words.length }));
    const links = spans.map((span) => fragmentLink(URL, text, span, { start: 0, end: text.length }));
    expect(links.map((address) => placesOf(address, text)[0])).toEqual(spans);
  });

  test("names long words by their ends", () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    expect(link(long, long)).toBe(
      `${URL}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79`,
    );
  });

  test("counts words as the address holds them: Cyrillic ones are named by their ends much sooner", () => {
    const long = Array.from({ length: 20 }, (_, index) => `слово${index}`).join(" ");
    const [start, end] = directive(link(long, long)).map(decodeURIComponent);
    expect([start, end]).toEqual([
      "слово0 слово1 слово2 слово3 слово4",
      "слово15 слово16 слово17 слово18 слово19",
    ]);
  });

  test("parts what has no blanks where a dictionary does", () => {
    const sentence = "市长说渡轮将继续运行。";
    const long = sentence.repeat(40);
    const [start = "", end = ""] = directive(link(long, long)).map(decodeURIComponent);
    expect(long.startsWith(start)).toBe(true);
    expect(long.endsWith(end)).toBe(true);
    const words = Array.from(new Intl.Segmenter("zh", { granularity: "word" }).segment(long));
    expect(words.some(({ index }) => index === start.length)).toBe(true);
    expect(words.some(({ index }) => index === long.length - end.length)).toBe(true);
  });

  test("of an endless word leads to the page, since half of one is found nowhere", () => {
    const endless = "f".repeat(1000);
    expect(link(endless, endless)).toBe(URL);
    expect(link(`The ferry ${endless}`, `The ferry ${endless}`)).toBe(`${URL}#:~:text=The%20ferry`);
  });

  test("whatever the words are, takes at most 420 characters beside the article's address", () => {
    const word = fc.oneof(
      fc.constantFrom(
        "ferry",
        "поромы",
        "渡轮将继续运行。",
        "เรือข้ามฟาก",
        "😀",
        "\ud83d",
        "-",
        "“",
        "f".repeat(500),
      ),
      fc.string({ unit: anyCharacter, maxLength: 30 }),
    );
    const some = fc
      .array(word, { maxLength: 90 })
      .chain((words) => fc.constantFrom(words.join(" "), words.join("")));
    fc.assert(
      fc.property(some, some, some, (before, words, after) => {
        const text = before + words + after;
        const span = { start: before.length, end: before.length + words.length };
        const address = fragmentLink(URL, text, span, { start: 0, end: text.length });
        expect(address.length - URL.length).toBeLessThanOrEqual(420);
        expect(address).toMatch(/^[\x21-\x7e]+$/u);
      }),
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

  test("words as long as an article, said over and over, are named by their edges", () => {
    const words = "The ferry stays. ".repeat(4_000).trim();
    const address = link(`${words} And again. ${words}`, words);
    expect(address).toContain("The%20ferry%20stays.%20The%20ferry%20stays.,The%20ferry");
  });
});
