/** The head of an article: which line is the headline, and which stand below it before the story opens. */
import type { ZoneKind } from "../domain.ts";
import { turnOf } from "../text/turns.ts";
import { endsSentence, type Line, wordCount } from "./lines.ts";
import { isByline, isDated, opensWithDateline } from "./marked.ts";

/** In characters; longer lines are a paragraph of the story. The longest of 840 headlines in PolNeAR's training part,
 * full stop included, has 141. */
const HEADLINE = 200;
const HEADLINE_WITH_FULL_STOP = 160;
const STANDFIRST = 250;

/** A paragraph that a headline with a full stop is above; shorter ones are read as lines of a dialogue. */
const PARAGRAPH = 100;

/** A second sentence between headline and story; a longer one is a paragraph. */
const SECOND_STANDFIRST = 150;

/** How far below a sentence the byline is looked for, captions included. */
const HEAD_LINES = 5;

/** Most words of a department's or paper's name above a headline ("Harrowmere Herald"), and of a name below one. */
const KICKER_WORDS = 2;
const NAME_WORDS = 7;

/** Lines between headline and story; further ones are the story. */
const STANDFIRSTS = 3;

type Kinds = readonly (ZoneKind | null)[];

/** The kinds of the lines of the head; the others are left out. `marked` is what the lines say of themselves. */
export function headKinds(lines: readonly Line[], marked: Kinds): (ZoneKind | undefined)[] {
  const at = headlineAt(lines, marked);
  if (at === null) return [];
  const above = lines.slice(0, at).map((_, before) => marked[before] ?? "navigation");
  return [...above, "headline", ...kindsBelow(lines, marked, at)];
}

function kindsBelow(lines: readonly Line[], marked: Kinds, headline: number): (ZoneKind | undefined)[] {
  const kinds: (ZoneKind | undefined)[] = [];
  let standfirsts = 0;
  for (const [offset, line] of lines.slice(headline + 1).entries()) {
    const at = headline + 1 + offset;
    const own = line.words === lines[headline]?.words ? "navigation" : marked[at];
    const kind = own ?? (standfirsts < STANDFIRSTS ? kindBelow(lines, marked, at) : null);
    if (kind === null) break;
    if (kind === "subheadline") standfirsts += 1;
    kinds.push(kind);
  }
  return kinds;
}

function headlineAt(lines: readonly Line[], marked: Kinds): number | null {
  const titled = lines.findIndex(({ level }) => level === 1);
  if (titled >= 0 && !lines.slice(0, titled).some(isProse)) return titled;
  const isOwn = (at: number): boolean => marked[at] === null || isRepeated(lines, at);
  const first = lines.findIndex((_, at) => isOwn(at));
  const second = lines.findIndex((_, at) => at > first && isOwn(at));
  const at = isKicker(lines[first], lines[second]) ? second : first;
  return isHeadline(lines, marked, at) ? at : null;
}

/** A page's title and its headline often say the same, one below the other. */
function isRepeated(lines: readonly Line[], at: number): boolean {
  return lines[at]?.words === lines[at + 1]?.words && !endsSentence(lines[at]?.words ?? "");
}

/** The name of a paper or department above the headline: far shorter than it. */
function isKicker(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || next === undefined) return false;
  if (wordCount(line.words) > KICKER_WORDS || endsSentence(line.words)) return false;
  return next.words.length <= HEADLINE && wordCount(next.words) >= 4 && !endsSentence(next.words);
}

function isHeadline(lines: readonly Line[], marked: Kinds, at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.words.length > HEADLINE || line.isBlock) return false;
  if (!hasStoryBelow(marked, at) || opensWithDateline(line.words)) return false;
  if (line.level > 0) return true;
  if (!endsSentence(line.words)) return !/[,:]$/.test(line.words) && !isWrapped(lines, at);
  return isHeadlineWithFullStop(lines, at);
}

/** Some archives end every line with a full stop, the headline too; then only its place and length tell. */
function isHeadlineWithFullStop(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.words.length > HEADLINE_WITH_FULL_STOP) return false;
  if (lines[at + 1]?.isAdjacent === true || isSpoken(line.words) || isTranscript(lines, at)) return false;
  return lines.slice(at + 1, at + 1 + HEAD_LINES).some(({ words }) => words.length >= PARAGRAPH);
}

/** Null where the story opens. */
function kindBelow(lines: readonly Line[], marked: Kinds, at: number): ZoneKind | null {
  const line = lines[at];
  if (line === undefined || !hasStoryBelow(marked, at)) return null;
  if (isAbstract(lines, at) || isHeadlinesSecondLine(lines, at)) return "subheadline";
  if (line.words.length > STANDFIRST || line.isBlock) return null;
  if (line.level > 0 || line.isEmphasised || isQuotedStandfirst(lines, at)) return "subheadline";
  if (opensWithDateline(line.words) || isTranscriptTurn(line.words)) return null;
  if (endsSentence(line.words)) return isSentenceAboveStory(lines, marked, at) ? "subheadline" : null;
  if (/[,:;]$/.test(line.words) || isWrapped(lines, at) || isBrokenProse(lines, at)) return null;
  // A name right above words in marks is theirs who said them.
  if (isName(line.words) && /^["“«„]/u.test(lines[at + 1]?.words ?? "")) return null;
  return isName(line.words) ? "caption" : "subheadline";
}

/** A sentence is a standfirst only where the byline, date or dateline of the story is still to come: else the lede. */
function isSentenceAboveStory(lines: readonly Line[], marked: Kinds, at: number): boolean {
  if (isSpoken(lines[at]?.words ?? "")) return false;
  const below = lines
    .slice(at + 1, at + 1 + HEAD_LINES)
    .filter((_, next) => marked[at + 1 + next] !== "caption");
  const [next, second] = below;
  if (next === undefined || opensStory(next)) return next !== undefined;
  return next.words.length <= SECOND_STANDFIRST && second !== undefined && opensStory(second);
}

/** Archives print a line "ABSTRACT" above the standfirst and "FULL TEXT" below it. */
function isAbstract(lines: readonly Line[], at: number): boolean {
  return /^abstract\b.?$/i.test(lines[at - 1]?.words ?? "");
}

/** "Ferry halted;" and right below it the rest. */
function isHeadlinesSecondLine(lines: readonly Line[], at: number): boolean {
  return lines[at]?.isAdjacent === true && (lines[at - 1]?.words.endsWith(";") ?? false);
}

function opensStory({ words }: Line): boolean {
  return opensWithDateline(words) || isByline(words) || isDated(words);
}

/** "Ada Lind: 'We had no choice'" – one such line; two in a row are a transcript. */
function isQuotedStandfirst(lines: readonly Line[], at: number): boolean {
  const isQuoted = (words = ""): boolean => QUOTED.test(words) && !SENTENCE.test(words);
  return (
    isQuoted(lines[at]?.words) && !isQuoted(lines[at + 1]?.words) && !isTranscriptTurn(lines[at]?.words ?? "")
  );
}

const QUOTED = /^\p{Lu}[\p{L}.' -]{1,60}: ?['"“«].*['"”»]\.?$/u;
/** "The mayor said on Tuesday: “…”" is how a story opens: what stands before the colon has a verb. */
const SENTENCE =
  /^[^:]* (?:\p{Ll}+ed|says?|said|tells?|told|asks|adds|writes?|wrote|began|put|had|has|was|is|read|reads|spoke|gave|made|sent)\b[^:]*:/u;

/** "THE CHAIR: …", "Mr. LIND (rising). …", "Q: …". */
function isTranscriptTurn(words: string): boolean {
  return /^\p{Lu}: /u.test(words) || turnOf(words)?.style === "capitals";
}

/** One turn may be a label ("EXCLUSIVE: …"); two are a transcript. */
function isTranscript(lines: readonly Line[], at: number): boolean {
  const [first = false, ...next] = lines.slice(at, at + 4).map(({ words }) => isTranscriptTurn(words));
  return first && next.includes(true);
}

/** Words in double marks with the verb that credits them, or a paragraph that is all speech. */
function isSpoken(words: string): boolean {
  if (/^["“«]/.test(words)) return true;
  return /["“”«»]/.test(words) && /\b(?:said|says|told|asked|added|replied)\b/i.test(words);
}

/** A paragraph broken into lines of one width goes on in lower case. */
function isWrapped(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return next?.isAdjacent === true && /^\p{Ll}/u.test(next.words);
}

/** In characters, of the lines of mail and old wires. */
const BROKEN = { least: 40, most: 100 } as const;

/** Or it ends its sentence a few narrow lines on. */
function isBrokenProse(lines: readonly Line[], at: number): boolean {
  if (lines[at + 1]?.isAdjacent !== true) return false;
  const end = lines.findIndex((line, next) => next > at && !line.isAdjacent);
  const block = lines.slice(at, end < 0 ? lines.length : end).map(({ words }) => words);
  const isNarrow = block.every(({ length }) => length <= BROKEN.most);
  return isNarrow && (block[0]?.length ?? 0) >= BROKEN.least && endsSentence(block.at(-1) ?? "");
}

function isName(words: string): boolean {
  const parts = words.split(" ");
  return (
    parts.length <= NAME_WORDS && parts.every((part) => /^(?:\p{Lu}|(?:of|the|and|de|von|van)$)/u.test(part))
  );
}

function isProse({ words }: Line): boolean {
  return words.length >= PARAGRAPH && endsSentence(words);
}

function hasStoryBelow(marked: Kinds, at: number): boolean {
  return marked.indexOf(null, at + 1) >= 0;
}
