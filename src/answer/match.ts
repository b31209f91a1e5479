/** Where the asked wording, or something near it, is printed. */
import type { Passage, Span } from "../domain.ts";
import { type Aligner, type Alignment, createAligner } from "../text/align.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import { comparable, type Word } from "../text/comparable.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import { diffOf } from "../text/word-diff.ts";
import { differenceOf } from "./difference.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { turnsSense } from "./negation.ts";
import { searched } from "./searched.ts";
import { isOneSource, type Stretch, stretchOf } from "./stretch.ts";
import type { Wording } from "./worded.ts";

/** printed: the same words; variant: a slip or another form; near: altered, yet plainly the same sentence; faint: a run of
 * words, which means something only in the words of the speaker asked for. */
export type Grade = "printed" | "variant" | "near" | "faint";

export interface Match {
  readonly passage: Passage;
  readonly alignment: Alignment;
  readonly grade: Grade;
  /** The quotation that the words stand in; null where they stand in nobody's. */
  readonly statement: Statement | null;
  /** All pieces of that speaker's that hold some of the words, in order of position. */
  readonly pieces: readonly Statement[];
  readonly wording: string;
}

/** Least share of the asked words that a passage must hold to be worth aligning. */
const WORTH_ALIGNING = 0.34;
/** Letters that agree for a slip of the pen (NEWSROOM.md puts "printed" at .90 for clean text; misspelt questions need less). */
const VARIANT_SIMILARITY = 0.86;

/** Share of the asked words that must agree with printed ones for any grade. */
const LEAST_RECALL = 0.5;
/** Share of the asked words that an altered wording keeps, and share of letters that agree on both sides: with less, one in
 * ten made-up wordings over 12,000 news passages was taken for a misquotation. */
const ALTERED_RECALL = 0.7;
const ALTERED_SIMILARITY = 0.45;

/** Best grade first, then by likeness; quotations before other text, the body before headlines. `among`: the only passages to look
 * at; those that the search finds where left out. */
export function matchesOf(wording: Wording, holdings: Holdings, among?: readonly Passage[]): Match[] {
  const tokens = tokenize(wording.text);
  if (tokens.length === 0) return [];
  const asked = askedWords(tokens, wording);
  const seek: Seek = { wording, asked, align: createAligner(asked), holdings };
  const sieve = createSieve(tokens, holdings, wording);
  const lookAt = (passages: readonly Passage[]): Match[] =>
    passages.filter(sieve).flatMap((passage) => placesIn(passage, seek));
  return (among === undefined ? searched(wording, holdings, lookAt) : lookAt(among)).sort(byWorth);
}

/** What is sought, and where. */
interface Seek {
  readonly wording: Wording;
  readonly asked: readonly Word[];
  readonly align: Aligner;
  readonly holdings: Holdings;
}

function askedWords(tokens: readonly Token[], { text, isCutOff }: Wording): Word[] {
  const words = comparable(tokens, text);
  const last = words.at(-1);
  return isCutOff && last !== undefined ? [...words.slice(0, -1), { ...last, cutOff: true }] : words;
}

/** Places beside the best one that are looked for in one passage: of each the passage is laid out anew. */
const MOST_BESIDE = 20;

/** The places of a passage that have the words equally well: two people may be quoted with them. */
function placesIn(passage: Passage, seek: Seek): Match[] {
  const stretch = stretchOf([passage], seek.holdings);
  const best = bestIn(stretch, seek);
  if (best === null) return [];
  // Of altered words, only somebody's own place is worth looking for.
  const mayBeTwice = stretch.statements.length > 1 && (seek.wording.speaker !== null || isPrinted(best));
  return mayBeTwice ? [best, ...placesBeside(best, stretch, seek, MOST_BESIDE)] : [best];
}

/** Before and after a place, in the order in which they are printed; `most` of them at most. */
function placesBeside(best: Match, stretch: Stretch, seek: Seek, most: number): Match[] {
  const { span } = best.alignment;
  const before = { ...stretch, words: stretch.words.filter(({ end }) => end <= span.start) };
  const after = { ...stretch, words: stretch.words.filter(({ start }) => start >= span.end) };
  const earlier = placesAsGood(best, before, seek, most);
  return [...earlier, ...placesAsGood(best, after, seek, most - earlier.length)];
}

function placesAsGood(best: Match, stretch: Stretch, seek: Seek, most: number): Match[] {
  const match = most > 0 ? placeIn(stretch, seek) : null;
  const isAsGood = match !== null && GRADES.indexOf(match.grade) <= GRADES.indexOf(best.grade);
  return isAsGood ? [match, ...placesBeside(match, stretch, seek, most - 1)] : [];
}

function placeIn(stretch: Stretch, seek: Seek): Match | null {
  const alignment = seek.align(stretch.words, mayMatch(stretch, seek));
  return alignment && matchOf(alignment, stretch, seek);
}

function bestIn(stretch: Stretch, seek: Seek): Match | null {
  const alignment = seek.align(stretch.words, mayMatch(stretch, seek));
  if (alignment === null) return null;
  const wider = isWhole(alignment) ? null : overParagraphs(alignment, stretch, seek);
  return wider ?? matchOf(alignment, stretch, seek);
}

/** Whether any grade can come of a stretch in which each asked word agreed with the printed word that is most like it. */
function mayMatch({ statements }: Stretch, { asked, wording }: Seek): (most: readonly number[]) => boolean {
  return (most) => {
    const own = asked.flatMap(({ aside, stop }, at) =>
      aside === undefined ? [{ stop, most: most[at] ?? 0 }] : [],
    );
    const recall = own.reduce((sum, word) => sum + word.most, 0) / Math.max(1, own.length);
    // "Faint" means something only of somebody asked for, and a quotation may go on in the next paragraph.
    const isEnough = wording.speaker !== null || statements.length > 0 || recall >= ALTERED_RECALL;
    return recall >= LEAST_RECALL && (isEnough || own.every((word) => word.stop || word.most > 0));
  };
}

function isWhole({ recall }: Alignment): boolean {
  return recall >= WHOLE;
}

/** Share of the words of substance lacking in a paragraph that the next one must hold to be laid out with it. */
const WORTH_GOING_ON = 0.5;

/** Where a quotation runs over a break of paragraphs, and was asked for as one; null where no more is printed of it so. */
function overParagraphs(alignment: Alignment, { passage, statements }: Stretch, seek: Seek): Match | null {
  if (passage.zone !== "body" || statements.length === 0) return null;
  const lacking = alignment.columns.flatMap(({ asked, likeness }) =>
    asked?.stop === false && likeness === 0 ? [asked.term] : [],
  );
  if (lacking.length === 0) return null;
  const { holdings } = seek;
  const held = holdings.termsHeld(lacking);
  const enough = new Set(lacking).size * WORTH_GOING_ON;
  const [before, after] = [-1, 1].map((step) => {
    const beside = holdings.neighbour(passage, step);
    return beside !== null && held(beside).size >= enough ? [beside] : [];
  });
  if (before?.length === 0 && after?.length === 0) return null;
  const stretch = stretchOf([...(before ?? []), passage, ...(after ?? [])], seek.holdings);
  const wider = seek.align(stretch.words, mayMatch(stretch, seek));
  if (wider === null || wider.recall <= alignment.recall) return null;
  const match = matchOf(wider, { ...stretch, passage }, seek);
  return match?.statement && holdsAll(match) ? match : null;
}

/** Whether the words stand in quotations of one speaker alone. */
function holdsAll({ alignment, pieces }: Match): boolean {
  return agreeingWords(alignment).every((word) => pieces.some(({ piece }) => overlap(piece, word) > 0));
}

/** Least recall of words that are all printed, if with others between them. */
const WHOLE = 0.95;

/** Altered words are a misquotation only of words in marks; of reported speech they are another report, unless it has them
 * all. */
function matchOf(alignment: Alignment, stretch: Stretch, seek: Seek): Match | null {
  const { passage, statements } = stretch;
  const grade = gradeOf(alignment, seek, passage.article.text);
  if (grade === null) return null;
  const quoted = statements.filter(({ quotation }) => quotation.kind !== "indirect");
  const isKept = isPrinted({ grade });
  const holdsReport = isKept || (isWhole(alignment) && !turnsSense(alignment.columns));
  const speaking = widest(quoted, alignment) ?? (holdsReport ? widest(statements, alignment) : null);
  if (!isKept && speaking === null) return null;
  const agreeing = agreeingWords(alignment);
  const pieces = statements.filter(
    (other) =>
      speaking !== null &&
      isOneSource(speaking, other) &&
      agreeing.some((word) => overlap(other.piece, word) > 0),
  );
  const isTheirs = speaking !== null && !(isKept && goesBeyond(pieces, agreeing));
  return {
    passage: isTheirs ? speaking.passage : passage,
    alignment,
    grade,
    statement: isTheirs ? speaking : null,
    pieces: isTheirs ? pieces : [],
    wording: seek.wording.text,
  };
}

/** Whether words of substance stand in no sentence of the pieces: “We will build it.” The mayor left. They are the article's, and nobody said all of it. */
function goesBeyond(pieces: readonly Statement[], agreeing: readonly Word[]): boolean {
  const sentences = pieces.map(({ passage, piece }) =>
    sentenceAround(passage.article.text, passage.span, piece),
  );
  return agreeing.some((word) => !word.stop && sentences.every((sentence) => overlap(sentence, word) <= 0));
}

/** Whether the words are printed, in whatever form. */
export function isPrinted({ grade }: Pick<Match, "grade">): boolean {
  return grade === "printed" || grade === "variant";
}

/** Turns away the passages that no grade can come of, before they are laid out: a matter of milliseconds for a hundred. */
function createSieve(
  asked: readonly Token[],
  holdings: Holdings,
  { speaker }: Wording,
): (passage: Passage) => boolean {
  const terms = new Set(asked.map(({ term }) => term));
  const content = [...new Set(asked.filter(({ stop }) => !stop).map(({ term }) => term))];
  const held = holdings.termsHeld(terms);
  const misspelt = new Set(content.filter((term) => !holdings.knows(term)));
  return (passage) => {
    const shared = held(passage);
    if (shared.size < WORTH_ALIGNING * terms.size) return false;
    // Only in the words of somebody asked for is a run of small words worth something: `gradeOf`, "faint".
    const telling = content.filter((term) => shared.has(term) || misspelt.has(term)).length;
    return speaker !== null || telling * 2 >= content.length;
  };
}

/** Null: what agrees is not enough to be the same sentence. Altered wordings keep runs of words; chance keeps words far
 * apart, or only runs of words that everybody uses. */
function gradeOf(alignment: Alignment, { asked, holdings }: Seek, text: string): Grade | null {
  const { recall, similarity, run, columns } = alignment;
  const difference = similarity < VARIANT_SIMILARITY ? "altered" : differenceOf(alignment, text, holdings);
  if (difference !== "altered") return difference === "same" ? "printed" : "variant";
  if (similarity < ALTERED_SIMILARITY || asked.length < 3) return null;
  const content = columns.filter((column) => column.likeness > 0 && column.asked?.stop === false).length;
  const all = asked.filter((token) => !token.stop).length;
  if (recall >= ALTERED_RECALL && content >= Math.min(2, all) && content * 2 >= all) return "near";
  return (recall >= LEAST_RECALL && run >= 4) || (recall >= 0.6 && run >= 3) ? "faint" : null;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function agreeingWords({ columns }: Alignment): Word[] {
  return columns.flatMap(({ printed, likeness }) => (printed !== null && likeness > 0 ? [printed] : []));
}

/** Of the speaker whose quotations hold most of the words that agree, if they hold half of them, the piece that holds most. */
function widest(pieces: readonly Statement[], alignment: Alignment): Statement | null {
  const agreeing = agreeingWords(alignment);
  const held = pieces.map(({ piece }) => agreeing.filter((word) => overlap(piece, word) > 0).length);
  const ofSource = pieces.map((one) =>
    pieces.reduce((sum, other, at) => sum + (isOneSource(one, other) ? (held[at] ?? 0) : 0), 0),
  );
  const most = Math.max(0, ...ofSource);
  if (most === 0 || most * 2 < agreeing.length) return null;
  const theirs = held.map((count, at) => (ofSource[at] === most ? count : 0));
  return pieces[theirs.indexOf(Math.max(...theirs))] ?? null;
}

const GRADES: readonly Grade[] = ["printed", "variant", "near", "faint"];

function byWorth(a: Match, b: Match): number {
  return (
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    Number(b.passage.zone === "body") - Number(a.passage.zone === "body") ||
    Number(b.statement !== null) - Number(a.statement !== null) ||
    b.alignment.similarity - a.alignment.similarity
  );
}

/** Word by word, both sides; nothing where they agree. */
export function matchDiff({ alignment, grade, wording, passage }: Match): ReturnType<typeof diffOf> | null {
  return grade === "printed" ? null : diffOf(alignment, wording, passage.article.text);
}

/** Whether the words stand wholly in brackets: an editor's insertion, not the speaker's words. */
export function isInsertion({ alignment, passage }: Match): boolean {
  const { text } = passage.article;
  const before = text.slice(passage.span.start, alignment.span.start);
  const after = text.slice(alignment.span.end, passage.span.end);
  return before.lastIndexOf("[") > before.lastIndexOf("]") && /^[^[\]]*\]/u.test(after);
}
