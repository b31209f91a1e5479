import { expect, test } from "vitest";
import { sentenceAround } from "../../../src/text/sentence-around.ts";
import { growsLinearly } from "../../processor-time.ts";

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const span = sentenceAround(text, { start: 0, end: text.length }, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

test.each([
  [
    "the sentence in the middle",
    "It rained. He called it “bad luck” again. Then it snowed.",
    "“bad luck”",
    "He called it “bad luck” again.",
  ],
  [
    "a title is no sentence end",
    "It rained. Then Dr. Lind said it was “over” at last. Fine.",
    "“over”",
    "Then Dr. Lind said it was “over” at last.",
  ],
  ["initials are no sentence end", "She is J. P. Lind. He is “gone”.", "“gone”", "He is “gone”."],
  [
    "a boundary inside the words is none",
    "He said: “Go. Now.” They went.",
    "“Go. Now.”",
    "He said: “Go. Now.”",
  ],
  ["a no ends a sentence", "Lind said: “Never: No.” She left.", "“Never: No.”", "Lind said: “Never: No.”"],
  [
    "a number doesn't",
    "He lives at No. 10 by “the lock”.",
    "“the lock”",
    "He lives at No. 10 by “the lock”.",
  ],
  ["a paragraph of one sentence", "All of it is “one”", "“one”", "All of it is “one”"],
])("%s", (_, text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

test("the sentences of all quotations of a long paragraph take about four times as long for four times as many", () => {
  const sentence = "“No,” said Lind. ";
  const all = (count: number) => {
    const text = sentence.repeat(count);
    for (let at = 0; at < count; at += 1) {
      const start = at * sentence.length;
      sentenceAround(text, { start: 0, end: text.length }, { start, end: start + 5 });
    }
  };
  expect(growsLinearly(all, 2_000)).toBe(true);
});
