import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { isAskedHere, readAsked, readAskedArticles } from "./asked-gold.ts";

const LINES = readFileSync(new URL("own-questions.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");

test("our own questions name places, and hold no text of an article", () => {
  const questions = LINES.map((line) => JSON.parse(line));
  expect(new Set(questions.map(({ id }) => id)).size).toBe(LINES.length);
  for (const { answers } of questions)
    for (const answer of answers) expect(Object.keys(answer)).not.toContain("text");
});

test.skipIf(!isAskedHere())("each place is one of its article (needs ../shared)", async () => {
  const texts = new Map((await readAskedArticles()).map(({ file, text }) => [basename(file), text]));
  for (const { id, answers } of readAsked("own"))
    for (const { article, text } of answers)
      expect(text !== "" && texts.get(article)?.includes(text), `${id}: ${article}`).toBe(true);
});
