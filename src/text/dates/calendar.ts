/** Days of the calendar as ISO 8601 text, and dates that leave part of themselves open. */

import { MONTHS, WEEKDAYS } from "../../language/english/calendar-data.ts";

/** What a phrase says of a date; null is what it leaves open. */
export interface PartialDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
}

/** Enough of a name to tell it by. */
const TELLING = 3;
const months = MONTHS.map(opening);
const weekdays = WEEKDAYS.map(opening);

/** 1 to 12, of any spelling that begins as the month does; null of none. */
export function monthNamed(name: string | undefined): number | null {
  return placeOf(months, name, 1);
}

/** 0 is Sunday. */
export function weekdayNamed(name: string | undefined): number | null {
  return placeOf(weekdays, name, 0);
}

function opening(name: string): string {
  return name.slice(0, TELLING).toLowerCase();
}

function placeOf(names: readonly string[], name: string | undefined, first: number): number | null {
  const place = name === undefined ? -1 : names.indexOf(opening(name));
  return place < 0 ? null : place + first;
}

/** "2017-03-30"; null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function daysFrom(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The calendar day of a date as stated, in its own zone; null where it states none. */
export function statedDay(stated: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(stated ?? "") ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

/** Parts of "2017-03-30", "2017-03" or "2017". */
export function partsOf(iso: string): PartialDate {
  const [year, month, day] = iso.split("-").map(Number);
  return {
    year: year ?? null,
    month: month ?? null,
    day: day ?? null,
    weekday: day === undefined ? null : weekdayOf(iso.slice(0, 10)),
  };
}

/** Whether the second has all that the first asks for. */
export function agrees(asked: PartialDate, other: PartialDate): boolean {
  return (["year", "month", "day", "weekday"] as const).every(
    (part) => asked[part] === null || asked[part] === other[part],
  );
}
