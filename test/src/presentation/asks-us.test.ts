/** In a thread, without a mention: what people say to each other isn't answered, and what is asked of the coverage is. */
import { expect, test } from "vitest";
import { asksUs } from "../../../src/presentation/asks-us.ts";
import { LATER, LINES } from "./thread-lines-data.ts";

/** What a rule of words alone takes for a question: somebody else's words in marks, and a "she" who isn't in the news. */
const TAKEN = ["Tom just said “not my problem” again lol", "did she text back?"];

test("of sixty lines between people two are taken for questions", () => {
  expect([...LINES.talk, ...LATER.talk].filter(asksUs)).toEqual(TAKEN);
});

test("of sixty questions none is passed over", () => {
  expect([...LINES.questions, ...LATER.questions].filter((line) => !asksUs(line))).toEqual([]);
});

test.each([
  ["what asks nothing", "Lind said so in the article"],
  ["a mark that is opened and never closed", "„thanks «that „helps"],
])("%s is left alone", (_what, line) => {
  expect(asksUs(line)).toBe(false);
});
