/** A speaker's page → what is said of it alike in the terminal and in the reading room: how much there is, of what days, what is marked. */
import type { PrintedRole, ProfileCounts, SpeakerProfile } from "../index.ts";
import type { AsShown } from "./cited.ts";
import { readableDay } from "./date.ts";
import { counted } from "./wording.ts";

export const HEADINGS = {
  roles: "Who that is, as printed",
  time: "When",
  subjects: "By subject",
  said: "Said, the oldest first",
  about: "Said of them, by others",
} as const;

export const SUBJECTS_TOLD =
  "Subjects are words that headlines share; the rest stands under its own headline.";
export const NO_ROLE = "No role stands beside the name where these articles print it.";
export const DENIED = "told as a denial";

/** "16 quotations and 5 reports in 7 articles, 5 Mar 2025 – 3 Jul 2026; 3 undated". */
export function extentOf(
  { quoted, reported, articles, undated, from, to }: ProfileCounts,
  shown: AsShown,
): string {
  const kinds = [
    ...(quoted > 0 ? [counted(quoted, "quotation")] : []),
    ...(reported > 0 ? [counted(reported, "report")] : []),
  ];
  const days = daysOf({ from, to }, shown);
  return [
    `${kinds.join(" and ")} in ${counted(articles, "article")}${days === null ? "" : `, ${days}`}`,
    ...(undated > 0 ? [`${undated.toLocaleString("en-GB")} undated`] : []),
  ].join("; ");
}

/** First to last; null where neither is known. */
function daysOf({ from, to }: Pick<ProfileCounts, "from" | "to">, shown: AsShown): string | null {
  const [first, last] = [from, to].map((day) => (day === null ? null : shown(readableDay(day))));
  if (first === undefined || last === undefined || first === null || last === null) return null;
  return first === last ? first : `${first} – ${last}`;
}

export function roleLine({ articles, from, to }: PrintedRole, shown: AsShown): string {
  return [counted(articles, "article"), daysOf({ from, to }, shown) ?? "undated"].join(", ");
}

/** Null where the name fits nobody else. */
export function alsoFitsLine({ alsoFits }: Pick<SpeakerProfile, "alsoFits">, shown: AsShown): string | null {
  return alsoFits.length === 0 ? null : `The name also fits ${alsoFits.map(shown).join(", ")}.`;
}

export function leftLine({ left }: Pick<SpeakerProfile, "left">): string | null {
  return left === 0 ? null : `${counted(left, "older statement")} counted above and not shown here.`;
}

export const OTHERWISE = "On the same, with a “not” or a figure more or less";

/** A stretch of time, and how many statements were published in it. */
export interface Period {
  /** "2025-03", or "2025". */
  readonly key: string;
  /** "Mar 2025", or "2025". */
  readonly label: string;
  readonly said: number;
}

/** Months that stand beside each other, empty ones too; of longer times years; of the longest only years in which something was said. */
const MOST_MONTHS = 36;
const MOST_YEARS = 80;

export function periodsOf(months: SpeakerProfile["months"]): Period[] {
  const said = new Map(months.map((one) => [one.month, one.said]));
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const all = monthsBetween(first, last);
  if (all !== null) return all.map((key) => ({ key, label: monthName(key), said: said.get(key) ?? 0 }));
  const years = new Map<string, number>();
  for (const { month, said: count } of months)
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  return yearsBetween(first, last, years).map((key) => ({ key, label: key, said: years.get(key) ?? 0 }));
}

/** "2025-03" → "Mar 2025". */
function monthName(month: string): string {
  return readableDay(`${month}-01`).replace(/^1 /u, "");
}

const MONTHS_OF_YEAR = 12;

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * MONTHS_OF_YEAR + Number(month.slice(5, 7)) - 1;
}

/** Null: too many. */
function monthsBetween(first: string, last: string): string[] | null {
  const [from, to] = [numberOf(first), numberOf(last)];
  if (to - from >= MOST_MONTHS) return null;
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const at = from + step;
    const year = String(Math.floor(at / MONTHS_OF_YEAR)).padStart(4, "0");
    return `${year}-${String((at % MONTHS_OF_YEAR) + 1).padStart(2, "0")}`;
  });
}

function yearsBetween(first: string, last: string, years: ReadonlyMap<string, number>): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  if (to - from >= MOST_YEARS) return [...years.keys()];
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step).padStart(4, "0"));
}
