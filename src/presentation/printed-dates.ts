/** The dates printed around a citation, as a reader needs them: the phrase, and the day that it means where the article tells. */
import type { Citation, PrintedDate } from "../index.ts";
import { readableDay } from "./date.ts";

/** "Thursday [= 30 Mar 2017, from the publication date]". Those that the citation shows already, with nothing to add, are left
 * out. */
export function printedDatesOf({ dates, start, end }: Pick<Citation, "dates" | "start" | "end">): string[] {
  return dates
    .map((date) => ({ date, meaning: meaningOf(date), isShown: start <= date.start && date.end <= end }))
    .filter(({ meaning, isShown }) => meaning !== null || !isShown)
    .map(({ date, meaning }) => (meaning === null ? date.text : `${date.text} ${meaning}`));
}

/** Null where the phrase says it all, or nothing is known. */
function meaningOf({ text, resolved }: PrintedDate): string | null {
  if (resolved === null || /(?:19|20)\d\d/u.test(text)) return null;
  return `[= ${readableDay(resolved)}, from the publication date]`;
}
