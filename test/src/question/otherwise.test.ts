import { expect, test } from "vitest";
import { read } from "../../../src/question/read.ts";

function asksOtherwise(message: string): boolean {
  return read(message).wants.has("otherwise");
}

test.each([
  "did she ever say otherwise?",
  "and did he ever say anything different?",
  "ok but did Lind ever say the opposite",
  "has Lind changed her mind on the ferry?",
  "Has Ada Lind changed her position about the tolls",
  "did she always say that?",
  "has the mayor always said the ferry would stay?",
  "did Lind ever contradict herself on fares",
  "has Lind backtracked on the ferry",
  "when did Lind change her tune on fares",
  "did she say otherwise before the vote?",
])("asks whether somebody ever said otherwise: %s", (message) => {
  expect(asksOtherwise(message)).toBe(true);
});

test.each([
  "did Lind say that Holm changed his mind?",
  "did Nadal say otherwise they would be out?",
  "what changed her mind?",
  "who said “you always say that”?",
  "did Lind say things work differently now?",
  "what does Lind always say about trains?",
  "what did Lind say about the different boats?",
  "who changed his mind on the ferry",
  "Lind said the ferry always stays",
  "did Lind say “I have changed my mind”?",
  "otherwise?",
])("asks no such thing: %s", (message) => {
  expect(asksOtherwise(message)).toBe(false);
});

test("who is asked for, and on what, is read as if it were asked what they said on it", () => {
  const { speakers, words } = read("has the mayor changed her mind about the ferry?");
  expect(speakers[0]?.text).toBe("mayor");
  expect(words.flatMap(({ word, weight }) => (weight === 1 ? [word] : []))).toEqual(["mayor", "ferry"]);
});
