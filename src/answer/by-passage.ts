/** Questions of fact: the paragraph that speaks of all they name, or nothing. */
import type { Query } from "../domain.ts";
import { datePattern } from "../text/dates.ts";
import { citePassage } from "./cite.ts";
import type { Holdings } from "./holdings.ts";
import { coverageOf, topicWords } from "./relevance.ts";
import { cited, type Ruling } from "./ruling.ts";

/** Least share of the question's words that a paragraph must hold to answer it. */
const ANSWERS = 0.62;
const BESIDE = 0.9;
const MOST_CITED = 3;
const SEARCHED = 60;

export function rulingByPassage(query: Query, holdings: Holdings): Ruling | null {
  const sought = [query.speaker ?? "", query.topic].join(" ");
  const topic = topicWords(sought);
  const dates = query.dates.map(datePattern);
  const scored = holdings
    .search(sought, SEARCHED, ["body"])
    .map(({ passage }) => {
      const dated = dates.filter((date) =>
        date.test(passage.article.text.slice(passage.span.start, passage.span.end)),
      ).length;
      const named = coverageOf(topic, passage) * topic.length;
      return { passage, share: (named + dated) / Math.max(1, topic.length + dates.length) };
    })
    .filter(({ share }) => share >= ANSWERS)
    .sort((a, b) => b.share - a.share);
  const best = scored[0]?.share ?? 0;
  const picked = scored.filter(({ share }) => share >= best * BESIDE).slice(0, MOST_CITED);
  return cited(
    "found-passage",
    picked.map(({ passage }) => citePassage(passage)),
  );
}
