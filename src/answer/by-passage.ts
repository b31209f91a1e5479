/** Questions of fact: the paragraph that speaks of all they name, or nothing. */
import { type Passage, type Query, slice } from "../domain.ts";
import { createAligner } from "../text/align.ts";
import { tokenize } from "../text/analyse.ts";
import { citePassage } from "./cite.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { createTimeJudge, type TimeJudge } from "./in-time.ts";
import { coverageOf, type TopicWord, topicWords } from "./relevance.ts";
import { cited, type Ruling } from "./ruling.ts";
import { type AskedFor, askedFor, isTheirs } from "./speakers.ts";
import { holdsStance, stanceAsked } from "./stance.ts";

/** Least share of the question's words that a paragraph must hold to answer it. */
const ANSWERS = 0.62;
/** The same where the question has a word that no article prints, or wants a yes or no: a word that is missing is likely the
 * point of it. */
const ANSWERS_WITHOUT = 0.8;
const BESIDE = 0.9;
const MOST_CITED = 3;
const SEARCHED = 60;

/** Where a stance is asked for ("who denied …"), a paragraph without a verb of it says nothing of who took it. */
export function rulingByPassage(query: Query, holdings: Holdings): Ruling | null {
  const cue = query.intent === "who-said" ? query.cue : stanceAsked(query.cue);
  const picked = answeringPassages(query, holdings, ANSWERS).filter(
    ({ article, span }) => cue === null || holdsStance(cue, slice(article.text, span)),
  );
  return cited(
    "found-passage",
    picked.map((passage) => citePassage(passage)),
  );
}

/** "Did X comment on Y": a paragraph that names both answers, unless it quotes X, who is then to be heard. */
export function rulingOnComment(query: Query, holdings: Holdings): Ruling | null {
  if (stanceAsked(query.cue) !== null) return null;
  const asked = askedFor(query, holdings);
  const picked = answeringPassages(query, holdings, 1);
  const quotes = picked.some((passage) =>
    holdings.statementsIn(passage).some((statement) => isQuotedFrom(statement, asked)),
  );
  return quotes
    ? null
    : cited(
        "found-passage",
        picked.map((passage) => citePassage(passage)),
      );
}

function isQuotedFrom(statement: Statement, asked: AskedFor | null): boolean {
  return statement.quotation.kind !== "indirect" && (asked === null || isTheirs(statement, asked));
}

const POLAR =
  /^(?:(?:so|and|but|ok|hey),? )?(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could)\b/iu;
/** Asks for a number, which no answer puts so. */
const MEASURE = /\bhow (?:many|much|long|often|far|old|big|tall|high|large)\b/giu;

/** Best first; those that hold nearly as much as the best, and of equals those that have it in the asker's order, together. */
function answeringPassages(query: Query, holdings: Holdings, least: number): Passage[] {
  const sought = [query.speaker ?? "", query.topic].join(" ");
  const topic = topicWords(sought.replace(MEASURE, " "), holdings);
  const time = createTimeJudge(query, holdings);
  const isPlain = topic.every(({ known }) => known) && !POLAR.test(query.question);
  const needed = isPlain ? least : Math.max(least, ANSWERS_WITHOUT);
  const align = createAligner(tokenize(sought));
  const scored = holdings
    .search(sought, SEARCHED, ["body"])
    .filter(({ passage }) => holdings.successor(passage.article) === null)
    .map(({ passage }) => ({ passage, share: shareOf(topic, time, passage, holdings) }))
    .filter(({ share }) => share >= needed)
    .sort((a, b) => b.share - a.share);
  const best = scored[0]?.share ?? 0;
  return scored
    .filter(({ share }) => share >= best * BESIDE)
    .map(({ passage, share }) => ({
      passage,
      share,
      likeness: align(holdings.words(passage))?.similarity ?? 0,
    }))
    .sort((a, b) => b.share - a.share || b.likeness - a.likeness)
    .slice(0, MOST_CITED)
    .map(({ passage }) => passage);
}

/** A time counts as one more word that the paragraph holds or doesn't. */
function shareOf(topic: readonly TopicWord[], time: TimeJudge, passage: Passage, holdings: Holdings): number {
  const share = coverageOf(topic, passage, holdings);
  if (!time.limits) return share;
  return (share * topic.length + Number(time.isPassageInTime(passage))) / (topic.length + 1);
}
