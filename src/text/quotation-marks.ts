/** A text's quotation marks, each with how well its surroundings suit an opening and a closing mark. */
import type { Span } from "../domain.ts";
import { ENCODED, ENCODED_MARKS } from "./encoded-marks.ts";

/** Marks that pair with each other; the inner ones are those nested in their fellows: »… ›…‹ …«, 「… 『…』 …」. */
export type MarkFamily = "double" | "single" | "angle" | "inner-angle" | "corner" | "inner-corner";

export interface Mark extends Span, Reading {
  readonly family: MarkFamily;
  /** The mark meant, where it is printed as "&ldquo;" or the like. */
  readonly sign: string;
}

/** What it costs to read a mark so, in hundredths of a slip; 0 is what typography books print. */
interface Reading {
  readonly openCost: number;
  readonly closeCost: number;
  /** As a nested mark's fellow, an apostrophe, an inch sign, or a slip of the pen. */
  readonly ignoreCost: number;
}

interface Surroundings {
  readonly sign: string;
  readonly before: string;
  readonly after: string;
}

/** Eight and more marks in a row are an ornament, or rubbish, and enclose nothing. */
const ORNAMENT = /(?:["“”„‟«»‘’‚'`\u2039\u203a][ \t]*){8,}/gu;
const MARK = new RegExp(`${ENCODED_MARKS}|''|\`\`|‘‘|’’|["“”„‟«»‘’‚'\`\u2039\u203a「」『』]`, "gu");
const TAG = /<\/?[a-zA-Z][^<>\n]{0,1500}>/g;
/** Direction marks and zero-width blanks count as blanks: feeds leave them beside quotation marks. */
const BLANK = /[\s\u200b-\u200f\u202a-\u202e\ufeff]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Marks after which an opening mark may stand without a blank between them. */
const OPENERS = "([{<—–-/\"'“‘«…";
/** Words that open with an apostrophe ("'em", "'90s"): such a mark hardly ever opens a quotation. */
const ELISION = /^(?:em|tis|twas|til|cause|bout|n|round|neath|\d0s|\d\d)\b/iu;
const LONGEST_ELISION = 8;
const NEVER = 900;

/** In order, disjoint; `''`, ` `` ` and the like count as one mark each, and so does "&ldquo;"; marks inside markup tags are left out. */
export function quotationMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const readings = new Map<string, Reading>();
  const signs = signsOf(text);
  for (const [at, { start, end, sign }] of signs.entries()) {
    const [last, next] = [signs[at - 1], signs[at + 1]];
    const before = last?.end === start ? last.sign : (text[start - 1] ?? " ");
    const after = next?.start === end ? next.sign : (text[end] ?? "\n");
    if (isSingle(sign) && WORD.test(before) && WORD.test(after)) continue;
    const elided = sign !== '"' && ELISION.test(text.slice(end, end + LONGEST_ELISION));
    marks.push({
      start,
      end,
      sign,
      family: familyOf(sign),
      ...readingOf({ sign, before, after }, elided, readings),
    });
  }
  return marks;
}

type Sign = Pick<Mark, "start" | "end" | "sign">;

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  const passed = passedOver(text);
  let next = 0;
  for (const { 0: printed, index: start } of text.matchAll(MARK)) {
    while ((passed[next]?.end ?? text.length) <= start) next += 1;
    if ((passed[next]?.start ?? text.length) <= start) continue;
    const sign =
      printed.length === 1 ? (ENCODED.get(printed) ?? printed) : ENCODED.get(printed.toLowerCase());
    const end = start + printed.length;
    // Of what is encoded, dashes and dots are no marks.
    if (sign !== undefined) signs.push({ start, end, sign });
    else if (/^(.)\1$/u.test(printed)) signs.push({ start, end, sign: printed });
  }
  return signs;
}

/** Markup tags and ornaments, in order. */
function passedOver(text: string): Span[] {
  const spans = [TAG, ORNAMENT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: printed, index }) => ({
      start: index,
      end: index + printed.length,
    })),
  );
  return spans.sort((a, b) => a.start - b.start);
}

/** The same few surroundings come again and again, so a reading is worked out once for each. */
function readingOf(around: Surroundings, elided: boolean, known: Map<string, Reading>): Reading {
  const key = `${around.before}${around.sign}${around.after}${elided ? "*" : ""}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const reading = familyOf(around.sign) === "single" ? readSingle(around, elided) : readDouble(around);
  known.set(key, reading);
  return reading;
}

function isSingle(sign: string): boolean {
  return sign === "'" || sign === "‘" || sign === "’" || sign === "‚" || sign === "`";
}

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
  ["«", "angle"],
  ["»", "angle"],
  ["‹", "inner-angle"],
  ["›", "inner-angle"],
  ["「", "corner"],
  ["」", "corner"],
  ["『", "inner-corner"],
  ["』", "inner-corner"],
]);

function familyOf(sign: string): MarkFamily {
  return isSingle(sign) ? "single" : (FAMILIES.get(sign) ?? "double");
}

function readDouble(around: Surroundings): Reading {
  // Written without blanks, and never turned round.
  if ("「『".includes(around.sign)) return { openCost: 0, closeCost: NEVER, ignoreCost: 300 };
  if ("」』".includes(around.sign)) return { openCost: NEVER, closeCost: 0, ignoreCost: 300 };
  const blanks = blankCosts(around);
  const shape = shapeCosts(around);
  const inches = around.sign === '"' && /\d/u.test(around.before);
  return {
    openCost: blanks.open + shape.open,
    closeCost: blanks.close + shape.close + (inches ? 60 : 0),
    ignoreCost: inches ? 100 : 300,
  };
}

/** An opening mark leans on what follows it, a closing one on what stands before it. */
function blankCosts({ before, after }: Surroundings): { open: number; close: number } {
  const blankBefore = BLANK.test(before);
  const blankAfter = BLANK.test(after);
  const crowded = blankBefore || OPENERS.includes(before) ? 0 : WORD.test(before) ? 250 : 180;
  const close = (blankBefore ? 200 : 0) + (!blankAfter && WORD.test(after) ? 200 : 0);
  return { open: crowded + (blankAfter ? 180 : 0), close };
}

function shapeCosts({ sign, before, after }: Surroundings): { open: number; close: number } {
  // “Well,“ he said: a closing mark that a keyboard turned the wrong way.
  if (sign === "“") return BLANK.test(after) ? { open: 60, close: 90 } : { open: 0, close: 240 };
  if ("„‟``‘‘".includes(sign)) return { open: 0, close: 240 };
  if (sign === "”" || sign === "’’") return { open: 240, close: 0 };
  // « leads in French, » leads in German: blanks decide, the French way is the commoner in English copy.
  if (sign === "«" || sign === "‹") return { open: BLANK.test(before) ? 0 : 20, close: 120 };
  if (sign === "»" || sign === "›") return { open: 120, close: 0 };
  return { open: 20, close: 20 };
}

function readSingle(around: Surroundings, elided: boolean): Reading {
  const { sign, before, after } = around;
  const opening = sign !== "’" && !BLANK.test(after) && (BLANK.test(before) || OPENERS.includes(before));
  const openCost = opening ? (sign === "‘" ? 0 : 30) + (elided ? 150 : 0) : NEVER;
  return { openCost, closeCost: closeSingle(around), ignoreCost: opening ? apostrophe(sign, elided) : 0 };
}

function closeSingle({ sign, before, after }: Surroundings): number {
  if (BLANK.test(before) || sign === "‘" || sign === "‚") return NEVER;
  if (WORD.test(after)) return 300;
  // "voters’ roll" may be a possessive; at a line's end, or before another mark, hardly.
  return /s/iu.test(before) && after === " " ? 60 : 0;
}

function apostrophe(sign: string, elided: boolean): number {
  if (elided) return 20;
  return sign === "‘" || sign === "‚" ? 260 : 160;
}
