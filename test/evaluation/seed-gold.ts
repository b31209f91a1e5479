/** Our own questions on the sample coverage, as the gold has its questions: they are short and plain, as most of the gold's are not. */
import { basename } from "node:path";
import type { Article } from "../../src/index.ts";
import type { AskedQuestion } from "./asked-gold.ts";
import { SEED_QUESTIONS, type SeedQuestion } from "./seed-questions-data.ts";

/** Those with words to be shown, and those that nothing answers. */
export function seedGold(articles: readonly Article[]): AskedQuestion[] {
  return SEED_QUESTIONS.filter(
    ({ holds, verdict }) => holds !== undefined || verdict.every((one) => one === "not-in-coverage"),
  ).map((asked, at) => ({
    id: `seed-${at}`,
    question: asked.question,
    context: (asked.thread ?? []).map((text) => ({ role: "user", text })),
    answers: wantedBy(asked, articles),
  }));
}

function wantedBy(
  { holds = [], speaker }: SeedQuestion,
  articles: readonly Article[],
): AskedQuestion["answers"] {
  return holds.flatMap((text) =>
    articles
      .filter((article) => article.text.includes(text))
      .map(({ file }) => ({ article: basename(file), text, ...(speaker === undefined ? {} : { speaker }) })),
  );
}
