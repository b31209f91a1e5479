/** The dates that an article itself prints in a sentence, and the days that they mean by its date of publication. */
import type { PrintedDate, Span } from "../../domain.ts";
import { quotedRuns } from "../quoted-runs.ts";
import { dayOf, daysFrom, type PartialDate, statedDay, weekdayOf } from "./calendar.ts";
import { type Direction, directionOf } from "./direction.ts";
import { type DatePhrase, datePhrases } from "./phrases.ts";

/** Where to look: `within` a paragraph of a text that was `published` (ISO 8601, or null). */
export interface DatedPlace {
  readonly text: string;
  readonly paragraph: Span;
  readonly within: Span;
  readonly published: string | null;
}

/** In order. Dates in quotation marks are left out: the speaker counted from another day than the article. */
export function printedDates({ text, paragraph, within, published }: DatedPlace): PrintedDate[] {
  const words = text.slice(within.start, within.end);
  const phrases = datePhrases(words);
  if (phrases.length === 0) return [];
  const runs = quotedRuns(text.slice(paragraph.start, paragraph.end), [
    { start: 0, end: paragraph.end - paragraph.start },
  ]);
  const narrated = narratedIn(words, runs, paragraph.start - within.start);
  return phrases
    .filter((phrase) => narrated.slice(phrase.start, phrase.end) === phrase.text)
    .map((phrase) => ({
      start: within.start + phrase.start,
      end: within.start + phrase.end,
      text: phrase.text,
      resolved: resolve(phrase, narrated, statedDay(published)),
    }));
}

/** The words with blanks where words in marks stand, so that offsets stay. */
function narratedIn(words: string, runs: readonly Span[], shift: number): string {
  return runs.reduce((text, { start, end }) => {
    const [from, to] = [Math.max(0, start + shift), Math.min(text.length, end + shift)];
    return from < to ? text.slice(0, from) + " ".repeat(to - from) + text.slice(to) : text;
  }, words);
}

/** Nothing is resolved without a date of publication, nor a phrase that bounds time instead of naming a day ("before Friday"). */
function resolve(
  { says, relation, start, end }: DatePhrase,
  sentence: string,
  published: string | null,
): string | null {
  if (says === null || published === null) return null;
  const { year, month, day } = says;
  if (year !== null && month !== null)
    return day === null ? monthOf(year, month) : checked(dayOf(year, month, day), says);
  if ((relation !== "on" && relation !== "since") || namesAnEvent(says, sentence.slice(0, start)))
    return null;
  const direction = directionOf(sentence.slice(0, start), sentence.slice(end));
  if (direction === "open") return null;
  if (month !== null && day !== null) return checked(yearly(month, day, published, direction), says);
  return month === null && year === null ? weekly(says.weekday, published, direction) : null;
}

/** "The Feb. 13 ruling", "the Sept. 11 attacks": the day of an event that may be of any year. */
function namesAnEvent({ month, day }: PartialDate, before: string): boolean {
  return (
    (month === 9 && day === 11) || (day !== null && /\b(?:the|its|their|his|her|that|this)\s$/iu.test(before))
  );
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** A weekday that doesn't fit its date means that one of them is wrong. */
function checked(day: string | null, { weekday }: PartialDate): string | null {
  return day !== null && (weekday === null || weekdayOf(day) === weekday) ? day : null;
}

/** 29 February comes back after eight years at most. */
const MOST_YEARS = 8;

/** The last such day on or before publication, or the first on or after it. */
function yearly(month: number, day: number, published: string, direction: Direction): string | null {
  const step = direction === "past" ? -1 : 1;
  const first = Number(published.slice(0, 4));
  for (let years = 0; years <= MOST_YEARS; years++) {
    const candidate = dayOf(first + step * years, month, day);
    if (candidate !== null && (step < 0 ? candidate <= published : candidate >= published)) return candidate;
  }
  return null;
}

function weekly(weekday: number | null, published: string, direction: Direction): string | null {
  if (weekday === null) return null;
  const since = (weekdayOf(published) - weekday + 7) % 7;
  return daysFrom(published, direction === "past" ? -since : (7 - since) % 7);
}
