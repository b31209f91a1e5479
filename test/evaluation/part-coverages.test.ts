import { expect, test } from "vitest";
import { anArticle } from "../an-article.ts";
import type { AskedQuestion } from "./asked-gold.ts";
import { type Part, partCoverages } from "./part-coverages.ts";

const FILES = Array.from({ length: 36 }, (_, number) => `port-${number}.txt`);
const PARTS = partCoverages(
  FILES.map((file, number) =>
    anArticle({ id: file, text: `Port ${number}\n\n“Pier ${number} is shut,” said Ada Lind.` }),
  ),
  5,
);

function filesHeld(part: Part, answer: string): string[] {
  const question: AskedQuestion = {
    id: `Q ${answer}`,
    question: "?",
    answers: [{ article: answer, text: "" }],
  };
  const holdings = PARTS[part](question);
  return holdings.search("pier", FILES.length).map(({ passage }) => passage.article.file);
}

test("a question is asked of few articles with its own, of as few others, and of all without it", () => {
  for (const file of FILES) {
    expect(filesHeld("few", file)).toContain(file);
    expect(filesHeld("others", file)).not.toContain(file);
    expect(filesHeld("without", file)).not.toContain(file);
    expect(new Set(filesHeld("few", file)).size).toBeLessThan(FILES.length);
  }
});
