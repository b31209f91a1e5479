/** Questions in the asker's own words: the best evidence speaks, or nothing does. */

import { probabilityOf, scoreOf } from "../domain/linear.ts";
import { slice } from "../domain.ts";
import { answerFeatures, coverFeatures } from "./answers.ts";
import { type Asked, asksForSomebody, namesSubject, SURELY_ASKED, subjectOf, tellingOf } from "./asked.ts";
import { eligible, namesakes } from "./eligible.ts";
import type { Marks } from "./features.ts";
import type { Evidence } from "./gather.ts";
import type { Holdings } from "./holdings.ts";
import { timeNotes } from "./in-time.ts";
import type { Judging } from "./judging.ts";
import type { Measure, Part } from "./measure.ts";
import { isDenying } from "./negation.ts";
import { type Evidenced, type Ranked, rank } from "./rank.ts";
import { cited, distinct, type Ruling } from "./ruling.ts";
import { type Room, select } from "./select.ts";
import { citationOf, citationsOfBest } from "./shown.ts";
import type { Thresholds } from "./thresholds.ts";
import { asAccount, isAnothersClaim, isClaim, isRefusal, verdictOn } from "./verdict.ts";

export function rulingByEvidence(evidenced: Evidenced, holdings: Holdings, judging: Judging): Ruling {
  const { asked } = evidenced;
  const { weights, thresholds, most, observe } = judging;
  observe?.(evidenced);
  const ranked = rank(evidenced, weights.rank);
  const covered = probabilityOf(scoreOf(weights.covers, (sink) => coverFeatures(evidenced, ranked, sink)));
  const probability = probabilityOf(
    scoreOf(weights.answers, (sink) => answerFeatures(evidenced, ranked, sink)),
  );
  const chosen = theirsFirst(select(eligible(ranked, evidenced), roomFor(asked, judging)), evidenced);
  const [first] = chosen;
  if (
    first === undefined ||
    covered < thresholds.covered ||
    !answers(first.marks, probability, evidenced, thresholds)
  )
    return declined(chosen, asked, holdings);
  const choice = namesakes(chosen, asked, thresholds.asGood);
  if (choice.length > 1) return { verdict: "ambiguous-speaker", choice };
  const [best, ...others] = chosen.map(({ marks }) => asAccount(marks.evidence, asked));
  if (best === undefined) return declined(chosen, asked, holdings);
  const citations = [
    ...citationsOfBest(best, asked, holdings),
    ...others.map((one) => citationOf(one, asked)),
  ];
  const notes = [
    ...othersNotes(first.marks, evidenced),
    ...(probability < thresholds.sure ? [LIKELY] : []),
    ...timeNotes(asked, holdings),
  ];
  const ruling = cited(verdictOn(best, asked), distinct(citations, Math.max(chosen.length, most)), { notes });
  return ruling ?? declined(chosen, asked, holdings);
}

/** Whoever was asked for is nobody here, and the words that come nearest are somebody's: an asker must not take one for the other. */
function othersNotes({ evidence: { speaker }, fit }: Marks, { asked }: Evidenced): string[] {
  const [likeliest] = asked.speakers;
  if (likeliest === undefined || speaker === null || !asksForSomebody(asked)) return [];
  const isAnybody = likeliest.speakers.size > 0 || fit >= SURELY_ASKED;
  return isAnybody ? [] : [`Whether “${likeliest.text}” is ${speaker.name}, the coverage does not tell.`];
}

/** Whoever is asked for by name is shown before others who spoke of it; a claim may be another's. */
function theirsFirst(chosen: readonly Ranked[], { asked, isProper }: Evidenced): readonly Ranked[] {
  const isAsked = isProper && asksForSomebody(asked) && !isClaim(asked);
  if (!isAsked || chosen[0]?.marks.evidence.statement === null) return chosen;
  const isNamed = ({ marks: { evidence, named } }: Ranked): boolean =>
    named >= SURELY_ASKED && (evidence.statement !== null || isRefusal(evidence, asked));
  return [...chosen.filter(isNamed), ...chosen.filter((one) => !isNamed(one))];
}

const LIKELY = "Likely, not certain: this comes nearest to what was asked, in other words.";

/** Citations at most where all that somebody said is asked for. */
const MOST_OF_ALL = 5;

function roomFor({ reading: { wants } }: Asked, { thresholds, most }: Judging): Room {
  return wants.has("all")
    ? { most: Math.max(most, MOST_OF_ALL), within: thresholds.withinAll, wants }
    : { most, within: thresholds.within, wants };
}

/** Probable enough; somebody else's words are seldom an answer where a person is asked for by name. */
function answers(
  marks: Marks,
  probability: number,
  { asked, isProper, measure }: Evidenced,
  thresholds: Thresholds,
): boolean {
  const { evidence, fit } = marks;
  const isOthers = isProper && evidence.statement !== null && fit < SURELY_ASKED;
  const least = holdsWhole(marks, asked, measure) ? thresholds.whole : thresholds.shown;
  if (probability < (isOthers ? thresholds.notTheirs : least)) return false;
  const isSameClaim =
    shareIn(evidence, "topic", measure) >= thresholds.sameClaim && !isTurned(evidence, asked);
  if (isAnothersClaim(evidence, asked) && !isSameClaim) return false;
  const { article } = evidence.passage;
  const goesOn = asked.thread.leaning === 1 && asked.thread.articles.has(article);
  if (goesOn || !namesSubject(asked)) return true;
  // What no word on the subject stands in may be theirs, but is not on this.
  const places = measure.places(article);
  const telling = [...subjectOf(asked), ...tellingOf(asked)].filter(
    (at) => asked.words[at]?.isGuessed !== true,
  );
  return measure.shareOf(telling, places) > 0;
}

/** Whether one sentence has all that is asked, of whoever is asked for. */
function holdsWhole({ evidence, named }: Marks, asked: Asked, measure: Measure): boolean {
  if (!namesSubject(asked)) return false;
  if (!asksForSomebody(asked)) return shareIn(evidence, "all", measure) >= NEARLY_ALL;
  const isTheirs = evidence.statement !== null && named >= SURELY_ASKED;
  return isTheirs && shareIn(evidence, "topic", measure) >= NEARLY_ALL;
}

function shareIn({ passage, sentence }: Evidence, part: Part, measure: Measure): number {
  return measure.share(part, [[passage, sentence]]);
}

/** Share of the weight of the words. */
const NEARLY_ALL = 0.9;

/** Whether a "not" stands in what is printed and not in what somebody is asked to have said, or the other way round. */
function isTurned({ passage: { article }, sentence }: Evidence, { reading }: Asked): boolean {
  return isDenying(reading.remembered ?? reading.question) !== isDenying(slice(article.text, sentence));
}

function declined(chosen: readonly Ranked[], asked: Asked, holdings: Holdings): Ruling {
  return {
    verdict: "not-in-coverage",
    nearest: chosen.slice(0, NEAREST).map(({ marks }) => citationOf(marks.evidence, asked)),
    notes: [...carriedOver(asked), ...timeNotes(asked, holdings)],
  };
}

const NEAREST = 3;

/** "And about the diesel?" found nothing: of whom it was asked is told, since the question doesn't say. */
function carriedOver({ thread, speakers: [likeliest] }: Asked): string[] {
  if (likeliest === undefined || !thread.speakers.includes(likeliest)) return [];
  const [only, ...others] = likeliest.speakers;
  const name = only === undefined || others.length > 0 ? likeliest.text : only.name;
  return [`Looked for what ${name} said, whom the questions before were about.`];
}
