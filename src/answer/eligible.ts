/** Which of the ranked evidence may be shown at all, whatever its score. */

import { slice } from "../domain.ts";
import { type Asked, asksForSomebody, namesSubject, SURELY_ASKED } from "./asked.ts";
import type { Marks } from "./features.ts";
import type { Evidence } from "./gather.ts";
import type { Evidenced, Ranked } from "./rank.ts";
import { printsAll } from "./same-words.ts";
import { meantBy } from "./speakers.ts";

export function eligible(
  ranked: readonly Ranked[],
  { asked, time }: Pick<Evidenced, "asked" | "time">,
): Ranked[] {
  const isTimely = ({ marks }: Ranked): boolean => time.isInTime(marks.evidence);
  const limits = time.limits && ranked.some(isTimely);
  // "Pull everything X said", "no, I meant X": only theirs.
  const wantsAll = asked.reading.wants.has("all") || asked.reading.follows.corrects;
  const isPrinted = ranked.some(({ marks }) => printsMarked(marks.evidence, asked));
  const isSpokenOf = ranked.some(({ marks }) => speaksOfIt(marks, asked));
  const staysHere =
    !namesSubject(asked) && ranked.some((one) => isShown(one, asked) && isOwn(one.marks, asked));
  return ranked.filter(
    (one) =>
      !isTarget(one.marks.evidence, asked) &&
      one.marks.anothers < ANOTHERS &&
      (!isPrinted || printsMarked(one.marks.evidence, asked)) &&
      (!wantsAll || isTheirs(one.marks, asked)) &&
      (!isSpokenOf || one.marks.evidence.statement === null || isTheirs(one.marks, asked)) &&
      !isHeardAlready(one.marks.evidence, asked) &&
      (!staysHere || isShown(one, asked)) &&
      (!limits || isTimely(one)),
  );
}

/** Words meant as words are in what answers, where anything has them. */
function printsMarked({ passage, sentence }: Evidence, { reading }: Asked): boolean {
  const { wordings } = reading;
  return wordings.length > 0 && printsAll(wordings, slice(passage.article.text, sentence));
}

/** Share of the subject by which others' words in a sentence may be nearer before the sentence is theirs. */
const ANOTHERS = 0.05;

/** "Who called X a fraud": not X. */
function isTarget({ speaker }: Evidence, asked: Asked): boolean {
  const { reading, mentioned } = asked;
  return speaker !== null && !asksForSomebody(asked) && reading.wants.has("who") && mentioned.has(speaker);
}

/** Share of the words on the subject in or beside the words of whoever is asked for, from which others' words don't answer. */
const ON_IT = 0.5;

function speaksOfIt({ named, nearTopic, evidence }: Marks, asked: Asked): boolean {
  const isDirect = evidence.statement !== null && evidence.kind !== "indirect";
  return asksForSomebody(asked) && isDirect && named >= SURELY_ASKED && nearTopic >= ON_IT;
}

/** "Who else said that": not those who were shown. */
function isHeardAlready({ speaker }: Evidence, { reading, thread }: Asked): boolean {
  return reading.wants.has("else") && speaker !== null && thread.heard.has(speaker);
}

/** "And Lind?" goes on with the articles of the answer before. */
function isShown({ marks: { evidence } }: Ranked, { thread }: Asked): boolean {
  return thread.leaning === 1 && thread.articles.has(evidence.passage.article);
}

function isOwn({ evidence, named }: Marks, asked: Asked): boolean {
  return asksForSomebody(asked) && evidence.statement !== null && named >= SURELY_ASKED;
}

/** Whether somebody's words are theirs who is asked for; anybody's where nobody is. */
function isTheirs({ evidence, fit }: Marks, asked: Asked): boolean {
  const isAnybody = !asksForSomebody(asked) || asked.speakers[0]?.speakers.size === 0;
  return isAnybody || (evidence.statement !== null && fit >= SURELY_ASKED);
}

/** Those who share the name asked for and have about as much to say as the best of them; one whose whole name it is is meant alone, and where
 * the question goes on from an answer whoever its articles hear. */
export function namesakes(ranked: readonly Ranked[], asked: Asked, asGood: number): string[] {
  const [likeliest] = asked.speakers;
  const here = ranked.filter((one) => isShown(one, asked));
  const [first, ...others] = here.length > 0 ? here : ranked;
  if (first === undefined || likeliest === undefined || !likeliest.isName) return [];
  const near = [first, ...others.filter(({ score }) => first.score - score < asGood)];
  const people = near
    .flatMap(({ marks }) => marks.evidence.speaker ?? [])
    .filter((speaker) => speaker.kind === "person" && likeliest.speakers.has(speaker));
  return [...new Set(meantBy(likeliest.text, people).map(({ name }) => name))].sort();
}
