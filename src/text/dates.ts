/** Dates as people ask with them, and whether a printed or stated date is one of those asked for. */
import { agrees, dayOf, type PartialDate, partsOf } from "./dates/calendar.ts";
import { type DatePhrase, type Relation, typedDatePhrases } from "./dates/phrases.ts";

/** As typed, with the word that bounds them: "January 11", "since March", "last week". */
export function datesIn(question: string): string[] {
  return typedDatePhrases(question).map(({ start, text, relation }) => {
    const bound = /(?:since|until|till|before|after) (?:the )?$/iu.exec(question.slice(0, start))?.[0] ?? "";
    return relation === "on" ? text : bound + text;
  });
}

/** When something asked for was said: as far as the question tells, and counted from nothing. */
export interface AskedTime {
  readonly typed: string;
  readonly relation: Relation;
  /** Null where it is counted from today, which isn't known here ("last week"). */
  readonly says: PartialDate | null;
}

/** `newest` is the last day that the coverage states; a month or day after which something is asked for is the last one up to it. */
export function askedTime(typed: string, newest: string | null): AskedTime {
  const phrase = typedDatePhrases(`in ${typed}`)[0];
  const says = phrase?.says ?? null;
  const relation = phrase?.relation ?? "on";
  if (says === null || relation === "on") return { typed, relation, says };
  return { typed, relation, says: bounded(says, newest) };
}

/** The last such month or day on or before the newest; a weekday bounds nothing. */
function bounded(says: PartialDate, newest: string | null): PartialDate | null {
  const { year, month, day } = says;
  if (year !== null) return says;
  if (month === null || newest === null) return null;
  const last = Number(newest.slice(0, 4));
  const isReached = (dayOf(last, month, day ?? 1) ?? "9") <= newest;
  return { ...says, year: isReached ? last : last - 1 };
}

/** Whether a day, month or year (ISO 8601) is one asked for. */
export function isAsked(iso: string, { relation, says }: AskedTime): boolean {
  if (says === null) return true;
  if (relation === "on") return agrees(says, partsOf(iso));
  const bound = isoOf(says);
  const common = Math.min(bound.length, iso.length);
  const [one, other] = [iso.slice(0, common), bound.slice(0, common)];
  switch (relation) {
    case "since":
      return one >= other;
    case "after":
      return one > other;
    case "before":
      return one < other;
    case "until":
      return one <= other;
  }
}

/** Whether a phrase as printed, without its year perhaps, is the date asked for. */
export function isAskedPhrase({ says }: DatePhrase, asked: AskedTime): boolean {
  return says !== null && asked.says !== null && asked.relation === "on" && agrees(asked.says, says);
}

/** Up to the first part that is left open. */
export function isoOf({ year, month, day }: PartialDate): string {
  const parts = [year, month, day].map((part) => (part === null ? null : String(part).padStart(2, "0")));
  const open = parts.indexOf(null);
  return parts.slice(0, open < 0 ? undefined : open).join("-");
}
