/** What a single line says of itself: furniture, credit or caption by its own words, wherever it stands. */
import type { ZoneKind } from "../domain.ts";
import { CALENDAR_WORDS } from "../language/english/calendar-data.ts";
import {
  AGENCY,
  BYLINE,
  BYLINE_LINKS,
  CALENDAR_FILLER,
  CAPTIONS,
  CREDIT_ENDINGS,
  CREDITS,
  DATED,
  DATELINE,
  NOTES,
  OFFICE,
  STAFF,
} from "./credits.ts";
import { FURNITURE, OPENINGS, SECTIONS } from "./furniture.ts";
import { endsSentence, type Line, wordCount } from "./lines.ts";

/** Most words of a line of furniture that goes on in words of its own; prose that opens alike is longer. */
const FURNITURE_WORDS = 18;
/** The same behind a colon, where another article's headline stands. */
const LABELLED_WORDS = 25;

const NUMERIC_DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;

/** Most words of a byline, office and newspaper included. */
const BYLINE_WORDS = 14;

/** Null: nothing in the line tells. */
export function markedKind(line: Line): ZoneKind | null {
  if (!/[\p{L}\p{N}]/u.test(line.words)) return "navigation";
  if (line.isBlock) return null;
  if (isNote(line.words)) return "credit";
  if (!line.isShort) return null;
  if (isFurniture(line.words)) return "navigation";
  if (isCredit(line.words)) return "credit";
  return matches(CAPTIONS, line.words) ? "caption" : null;
}

/** What the desk says about the article itself: corrections, editor's notes. */
export function isNote(words: string): boolean {
  return (
    matches(NOTES, words) ||
    /^(?:corrections?|clarifications?|editor's note)(?: appended)?[.:]?$/i.test(words)
  );
}

/** A note that says only that it is one, and perhaps its date: the note itself comes below. */
export function isNoteHeading(words: string): boolean {
  if (!isNote(words)) return false;
  const rest = words.replace(/^[\p{L}']+(?: note)?\W*/u, "");
  return rest === "" || isDated(rest);
}

export function isByline(words: string): boolean {
  if (wordCount(words) > BYLINE_WORDS) return false;
  return BYLINE.test(words) ? namesOnly(words.replace(BYLINE, "")) : isSigned(words);
}

/** A line that is only a date, or says when it was published. */
export function isDated(words: string): boolean {
  const parts = words
    .replace(DATED, "")
    .split(/[\s,]+/)
    .filter((part) => part !== "");
  if (parts.length > 12 || !/\d/.test(words) || !parts.every(isDatePart)) return false;
  return DATED.test(words) || parts.some((part) => isCalendarWord(part) || NUMERIC_DATE.test(part));
}

/** Whether the story opens here by naming the place: "ARKHANGELSK, Russia (AP) — …". */
export function opensWithDateline(words: string): boolean {
  return DATELINE.test(words);
}

function isFurniture(words: string): boolean {
  const bare = words.toLowerCase().replace(/[\s.:!?…»›>→]+$/, "");
  if (FURNITURE.has(bare) || SECTIONS.has(bare) || isPath(bare)) return true;
  const most = /^[^:]{1,20}:/.test(bare) ? LABELLED_WORDS : FURNITURE_WORDS;
  return wordCount(bare) <= most && matches(OPENINGS, bare.replaceAll(":", " :"));
}

/** "Home > Sport > Football", "News | Local". */
function isPath(bare: string): boolean {
  const steps = bare.split(/\s*[>|»›/·•]\s*/);
  return (
    steps.length > 1 &&
    steps.some((step) => SECTIONS.has(step)) &&
    steps.every((step) => wordCount(step) <= 2)
  );
}

function isCredit(words: string): boolean {
  const colonApart = words.replace(/^([\p{L} ]{1,12}):/u, "$1 :");
  return (
    matches(CREDITS, colonApart) ||
    matches(CREDIT_ENDINGS, words) ||
    AGENCY.test(words) ||
    isByline(words) ||
    isDated(words) ||
    (opensWithDateline(words) && /(?:[—–―]|--| -)$/.test(words))
  );
}

/** Names in capitals up to the first comma or bar; an office may follow it. */
function namesOnly(words: string): boolean {
  if (STAFF.test(words)) return wordCount(words) <= 6;
  const [names = "", ...more] = words.split(/,| \| | [–—-] /);
  // "By Easter, all but two had gone home."
  if (more.length > 0 && endsSentence(words) && !OFFICE.test(words)) return false;
  return !isCalendarWord(withoutEnd(names)) && names.split(" ").every(isNamePart);
}

/** Without what is neither letter nor digit at its end. By characters: a line may be as long as its file. */
function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && /\W/.test(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}

/** "Nora Feld, Staff Writer". */
function isSigned(words: string): boolean {
  const [names = "", office = "", ...more] = words.split(/, | \| /);
  const parts = names.split(" ");
  return (
    more.length === 0 &&
    parts.length >= 2 &&
    parts.every(isNamePart) &&
    !endsSentence(words) &&
    wordCount(office) <= 5 &&
    OFFICE.test(office)
  );
}

function isNamePart(part: string): boolean {
  return /^[\p{Lu}@(]/u.test(part) || part.includes("@") || BYLINE_LINKS.has(part.toLowerCase());
}

function isDatePart(part: string): boolean {
  return isCalendarWord(part) || CALENDAR_FILLER.test(part) || /^\d[\d/.-]*$/.test(part);
}

function isCalendarWord(part: string): boolean {
  return CALENDAR_WORDS.has(part.replace(/\.$/, "").toLowerCase());
}

function matches(patterns: readonly RegExp[], words: string): boolean {
  return patterns.some((pattern) => pattern.test(words));
}
