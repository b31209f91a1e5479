/** Which statements and passages are of the time that a question asks for, and how that time was understood. */

import type { Reading } from "../domain/reading.ts";
import { type Article, type Passage, type PrintedDate, type Span, slice } from "../domain.ts";
import { MONTHS, WEEKDAYS } from "../language/english/calendar-data.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import { statedDay } from "../text/dates/calendar.ts";
import { type DatePhrase, datePhrases } from "../text/dates/phrases.ts";
import { printedDates } from "../text/dates/printed.ts";
import { type AskedTime, askedTime, isAsked, isAskedPhrase, isoOf } from "../text/dates.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import type { Asked } from "./asked.ts";
import { datesAround } from "./cite.ts";
import type { Holdings, Statement } from "./holdings.ts";

export interface TimeJudge {
  /** Whether a question asks for a time that articles can be held against. */
  readonly limits: boolean;
  /** Remembers what it has been asked: a question's evidence is judged by several rules. */
  isInTime(one: Timed): boolean;
}

/** A statement, or the article's own account where that is null. */
interface Timed {
  readonly passage: Passage;
  readonly statement: Statement | null;
}

export function createTimeJudge(
  { reading }: Pick<Asked, "reading">,
  holdings: Pick<Holdings, "searched">,
): TimeJudge {
  const times = timesAsked(reading, holdings).filter(({ says }) => says !== null);
  const sentencesOn = createSentencesOn();
  const known = new Map<Statement | Passage, boolean>();
  const printed = createPrintedDates();
  const isOf = (time: AskedTime, { passage, statement }: Timed): boolean =>
    isDated(printed, passage, statement?.piece ?? passage.span, time) ??
    (statement === null ? isPublishedIn(passage.article, time) : isTied(statement, time, sentencesOn));
  return {
    limits: times.length > 0,
    isInTime: (one) => {
      const key = one.statement ?? one.passage;
      const found = known.get(key) ?? times.every((time) => isOf(time, one));
      known.set(key, found);
      return found;
    },
  };
}

function timesAsked(
  { dates }: Pick<Reading, "dates">,
  { searched }: Pick<Holdings, "searched">,
): AskedTime[] {
  return dates.map((typed) => askedTime(typed, searched().to));
}

/** By what the sentence and its paragraph print; null where they don't tell. */
function isDated(printed: PrintedDates, passage: Passage, piece: Span, time: AskedTime): boolean | null {
  const resolved = printed.resolved(passage, piece);
  if (resolved.some((day) => isAsked(day, time))) return true;
  if (printed.phrases(passage).some((phrase) => isAskedPhrase(phrase, time))) return true;
  return resolved.length > 0 ? false : null;
}

/** Read once for all times asked for. */
interface PrintedDates {
  phrases(passage: Passage): readonly DatePhrase[];
  resolved(passage: Passage, piece: Span): readonly ResolvedDay[];
}

function createPrintedDates(): PrintedDates {
  const phrases = new Map<Passage, readonly DatePhrase[]>();
  const resolved = new Map<Span, readonly ResolvedDay[]>();
  const phrasesOf = (passage: Passage): readonly DatePhrase[] => {
    const found = phrases.get(passage) ?? datePhrases(slice(passage.article.text, passage.span));
    phrases.set(passage, found);
    return found;
  };
  return {
    phrases: phrasesOf,
    resolved(passage, piece) {
      const found =
        resolved.get(piece) ??
        (isNearDate(passage, piece, phrasesOf(passage)) ? daysAround(passage, piece) : []);
      resolved.set(piece, found);
      return found;
    },
  };
}

function daysAround(passage: Passage, piece: Span): ResolvedDay[] {
  return datesAround(passage, piece).flatMap((date) => date.resolved ?? []);
}

/** Most sentences print no date, which those of the paragraph tell sooner than reading the sentence. */
function isNearDate({ article, span }: Passage, piece: Span, phrases: readonly Span[]): boolean {
  if (phrases.length === 0) return false;
  const { start, end } = sentenceAround(article.text, span, piece);
  return phrases.some((phrase) => span.start + phrase.start < end && span.start + phrase.end > start);
}

type ResolvedDay = NonNullable<PrintedDate["resolved"]>;

/** A sentence of an article that names a time asked for. */
interface Naming {
  readonly end: number;
  readonly words: readonly Token[];
}

type SentencesOn = (article: Article, time: AskedTime) => readonly Naming[];

/** By the publication, or by an earlier sentence of the article that names the time and the speaker. */
function isTied({ passage, speaker }: Statement, time: AskedTime, sentencesOn: SentencesOn): boolean {
  const { article, span } = passage;
  if (isPublishedIn(article, time)) return true;
  const surname = speaker && tokenize(speaker.name).at(-1);
  if (!surname) return false;
  return sentencesOn(article, time).some(
    ({ end, words }) =>
      end <= span.start && words.some(({ word, term }) => word === surname.word || term === surname.term),
  );
}

/** A day of the week says nothing of an article: what it prints may have been said on another day. */
function isPublishedIn({ published }: Article, time: AskedTime): boolean {
  const day = statedDay(published);
  const isWeekday = time.says?.weekday !== null && time.says?.day === null;
  return day !== null && !isWeekday && isAsked(day, time);
}

function createSentencesOn(): SentencesOn {
  const known = new Map<string, readonly Naming[]>();
  return (article, time) => {
    const key = `${time.typed}\n${article.id}`;
    const sentences = known.get(key) ?? paragraphsOn(article.text, time).flatMap(sentencesIn(article, time));
    known.set(key, sentences);
    return sentences;
  };
}

/** Most print no such time, which a look for one of its words tells. */
function paragraphsOn(text: string, time: AskedTime): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (mightPrint(text.slice(start, end), time)) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

function sentencesIn({ text, published }: Article, time: AskedTime): (paragraph: Span) => Naming[] {
  return (paragraph) =>
    datePhrases(slice(text, paragraph)).flatMap((phrase) => {
      const [start, end] = [paragraph.start + phrase.start, paragraph.start + phrase.end];
      const sentence = sentenceAround(text, paragraph, { start, end });
      const isResolved = (): boolean =>
        printedDates({ text, paragraph, within: sentence, published }).some(
          ({ resolved }) => resolved !== null && isAsked(resolved, time),
        );
      return isAskedPhrase(phrase, time) || isResolved()
        ? [{ end: sentence.end, words: tokenize(slice(text, sentence)) }]
        : [];
    });
}

/** Letters that every spelling of a month or day begins with. */
const OPENING = 3;

function mightPrint(text: string, { says }: AskedTime): boolean {
  const { year = null, month = null, weekday = null } = says ?? {};
  const name = month === null ? (weekday === null ? null : WEEKDAYS[weekday]) : MONTHS[month - 1];
  const word = name === null ? String(year) : name?.slice(0, OPENING);
  return (
    word !== undefined &&
    (text.includes(word) || (month !== null && text.includes(`-${String(month).padStart(2, "0")}-`)))
  );
}

/** How the asked time was understood, one sentence for each, and what could not be placed in it. */
export function timeNotes(asked: Asked, holdings: Holdings): string[] {
  const times = timesAsked(asked.reading, holdings);
  if (times.length === 0) return [];
  const limited = times.some(({ says }) => says !== null);
  return [...times.flatMap(understood), ...(limited ? undated(asked, holdings) : [])];
}

function understood(time: AskedTime): string[] {
  const { typed, relation, says } = time;
  if (says === null)
    return [
      `The time asked for, ${typed}, could not be resolved: today’s date is not known here, so nothing was left out for it.`,
    ];
  if (relation !== "on")
    return askedYear(time) ? [] : [`The time asked for, ${typed}, is taken as ${relation} ${isoOf(says)}.`];
  if (says.year !== null) return [];
  return [`The time asked for, ${typed}, is taken as that of any ${says.month === null ? "week" : "year"}.`];
}

function askedYear({ typed }: AskedTime): boolean {
  return /(?:19|20)\d\d/u.test(typed);
}

function undated({ speakers: [likeliest] }: Asked, holdings: Holdings): string[] {
  const statements = [...(likeliest?.speakers ?? [])].flatMap((speaker) => [
    ...holdings.statementsBy(speaker),
  ]);
  const articles = new Set(statements.map(({ passage }) => passage.article));
  const count = [...articles].filter(({ published }) => statedDay(published) === null).length;
  if (count === 0) return [];
  return [
    `Without a date of publication: ${count} of ${articles.size} articles that quote this speaker; only dates printed in them could place them.`,
  ];
}
