/** Of several statements on a topic, those that speak of it themselves. */
import type { Passage } from "../domain.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import type { Holdings, Statement } from "./holdings.ts";
import type { Scored } from "./picks.ts";
import { shareOf, type TopicWord } from "./relevance.ts";

/** A statement whose sentence holds less than this share of the topic's words that its paragraph's best one holds is its neighbour. */
const IN_PARAGRAPH = 0.7;
/** The same beside the best one of all: the subject of another paragraph may be named before it. */
const OF_ALL = 0.5;

/** Where a sentence holds words of the topic, those that hold far fewer are context, which "more" shows; where none does (the
 * subject was named before), all stay. Of 225 made questions whose gold is one quotation, 194
 * instead of 159 were answered by it with at most one beside it (docs/answers.md, "Stress"). */
export function speakingOfIt(
  scored: readonly Scored[],
  topic: readonly TopicWord[],
  holdings: Pick<Holdings, "words">,
): Scored[] {
  const own = scored.map(({ statement }) => ownShare(statement, topic, holdings));
  const best = new Map<Passage, number>();
  for (const [at, { statement }] of scored.entries())
    best.set(statement.passage, Math.max(best.get(statement.passage) ?? 0, own[at] ?? 0));
  const most = Math.max(0, ...own);
  return scored.filter(
    ({ statement }, at) =>
      (own[at] ?? 0) >= IN_PARAGRAPH * (best.get(statement.passage) ?? 0) && (own[at] ?? 0) >= OF_ALL * most,
  );
}

/** The share of the topic's words that stand in the sentence of a statement, in 0..1. */
export function ownShare(
  { passage, piece }: Statement,
  topic: readonly TopicWord[],
  holdings: Pick<Holdings, "words">,
): number {
  const sentence = sentenceAround(passage.article.text, passage.span, piece);
  const words = holdings
    .words(passage)
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  return shareOf(topic, words);
}
