/** What a coverage tells beside its answers: who is quoted, what stands beside a citation, and what becomes of it when its article is changed. */
import { createHash } from "node:crypto";
import { shownCitation } from "../../src/archive/present.ts";
import { createCoverage } from "../../src/coverage.ts";
import type { Article } from "../../src/domain.ts";
import { anArticle } from "../an-article.ts";
import { createDice } from "../evaluation/dice.ts";
import { changed, SLIPS } from "../evaluation/fuzz-texts.ts";
import { SEED_QUESTIONS } from "../evaluation/seed-questions-data.ts";
import { judgingBy } from "../src/answer/a-question.ts";
import { seedFiles } from "./articles-as-read.ts";

export const COVERAGE_AS_KEPT = new URL("coverage-as-kept.txt", import.meta.url);

/** Of the sample coverage; every third question's citations are looked up again once a sixth of the sentences have slips, and every fourth article is gone. */
export function coverageAsKept(): string {
  const articles = seedFiles().map(([id, text], at) => seeded(id, text, at));
  const coverage = createCoverage(articles, judgingBy({}));
  const told = (): string[] => [
    `searched ${JSON.stringify(coverage.searched())}`,
    ...coverage.speakers().map(({ speaker, quotations }) => `${speaker.name} ${quotations}`),
  ];
  const before = told();
  const cited = SEED_QUESTIONS.filter((_, at) => at % 3 === 0)
    .flatMap(({ question }) => coverage.answer(question).citations)
    .map((citation) => ({ citation, beside: coverage.surroundings(citation) }));
  for (const [at, { id, text }] of articles.entries()) {
    if (at % 4 === 3) coverage.remove(id);
    else coverage.add(seeded(at % 4 === 2 ? `${id}-later` : id, withSlips(text, at), at + articles.length));
  }
  const lines = cited.map(({ citation, beside: { before: above, after: below } }) => {
    const { finding, article, credit, corrections } = coverage.standing(shownCitation(citation));
    const place = [above, below].map((one) => one && [one.start, one.end]);
    return `${JSON.stringify(citation.text.slice(0, LONGEST))} ${finding.kind}, ${credit === null ? "credited as before" : (credit.now ?? "to nobody")} ${sumOf([place, finding, article?.id, corrections])}`;
  });
  return `${["# before", ...before, "# cited", ...lines, "# after", ...told()].join("\n")}\n`;
}

const LONGEST = 40;

/** Of two addresses in turn, a day later each. */
function seeded(id: string, text: string, at: number): Article {
  const published = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
  return anArticle({ id, text, published, url: `https://herald.example/${id.replace("-later", "")}` });
}

function withSlips(text: string, at: number): string {
  const dice = createDice(at);
  return text
    .split(/(?<=[.?!”]) /u)
    .map((sentence) => (dice.below(6) === 0 ? changed(sentence, SLIPS, dice, 2) : sentence))
    .join(" ");
}

/** Eight digits are enough to tell that something is another. */
function sumOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
}
