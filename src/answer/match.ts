/** Where the asked wording, or something near it, is printed. */
import type { Passage, Span } from "../domain.ts";
import { type Alignment, createAligner, diffOf } from "../text/align.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { turnsSense } from "./negation.ts";
import type { AskedFor } from "./speakers.ts";

/** printed: the same words; variant: a slip or another form; near: altered, yet plainly the same sentence; faint: a run of
 * words, which means something only in the words of the speaker asked for. */
export type Grade = "printed" | "variant" | "near" | "faint";

export interface Match {
  readonly passage: Passage;
  readonly alignment: Alignment;
  readonly grade: Grade;
  /** The quotation that the words stand in; null where they stand in nobody's. */
  readonly statement: Statement | null;
  /** Further pieces of quotations that the words run over. */
  readonly pieces: readonly Statement[];
  readonly wording: string;
}

/** Passages looked at for one wording: common words alone ("this company has had …") rank the right one low. */
const CANDIDATES = 100;
/** Least share of the asked words that a passage must hold to be worth aligning. */
const WORTH_ALIGNING = 0.34;
/** The same for words that may be no wording at all, but a question without its question mark. */
const SURELY_WORDING = 0.7;
/** Letters that agree for a slip of the pen (NEWSROOM.md puts "printed" at .90 for clean text; misspelt questions need less). */
const VARIANT_SIMILARITY = 0.86;

/** Share of the asked words that must agree with printed ones for any grade. */
const LEAST_RECALL = 0.5;
/** Share of the asked words that an altered wording keeps, and share of letters that agree on both sides: with less, one in
 * ten made-up wordings over 12,000 news passages was taken for a misquotation. */
const ALTERED_RECALL = 0.7;
const ALTERED_SIMILARITY = 0.45;

/** Best grade first, then by likeness; quotations before other text, the body before headlines. */
export function matchesOf(
  wording: string,
  holdings: Holdings,
  speaker: AskedFor | null = null,
  least = WORTH_ALIGNING,
): Match[] {
  const asked = tokenize(wording);
  if (asked.length === 0) return [];
  const align = createAligner(asked, LEAST_RECALL);
  return candidates(wording, holdings, speaker)
    .filter(createSieve(asked, holdings, { speaker, least }))
    .map((passage) => {
      const alignment = align(holdings.words(passage));
      return alignment && matchOf(alignment, { passage, wording, asked }, holdings);
    })
    .filter((match) => match !== null)
    .sort(byWorth);
}

/** Where the words may stand; those near the name of the speaker asked for are looked at too, since common words alone rank
 * them low. */
function candidates(wording: string, holdings: Holdings, speaker: AskedFor | null): Passage[] {
  const named = speaker === null ? [] : holdings.search(`${speaker.typed} ${wording}`, CANDIDATES);
  const hits = [...holdings.search(wording, CANDIDATES), ...named];
  return [...new Set(hits.map(({ passage }) => passage))];
}

interface Place {
  readonly passage: Passage;
  readonly wording: string;
  readonly asked: readonly Token[];
}

/** Least recall of words that are all printed, if with others between them. */
const WHOLE = 0.95;

/** Altered words are a misquotation only of words in marks; of reported speech they are another report, unless it has them
 * all. */
function matchOf(alignment: Alignment, { passage, wording, asked }: Place, holdings: Holdings): Match | null {
  const grade = gradeOf(alignment, asked);
  if (grade === null) return null;
  const pieces = holdings.statementsIn(passage).filter(({ piece }) => overlap(piece, alignment.span) > 0);
  const quoted = pieces.filter(({ quotation }) => quotation.kind !== "indirect");
  const isAltered = grade === "near" || grade === "faint";
  const isKept = !isAltered || (alignment.recall >= WHOLE && !turnsSense(alignment.columns));
  const statement = widest(quoted, alignment) ?? (isKept ? widest(pieces, alignment) : null);
  return isAltered && statement === null ? null : { passage, alignment, grade, statement, pieces, wording };
}

/** Words that a bare question states, for a passage that prints them as they are or with a slip. */
export function statedMatches(wording: string, holdings: Holdings): Match[] {
  return matchesOf(wording, holdings, null, SURELY_WORDING).filter(
    ({ grade }) => grade === "printed" || grade === "variant",
  );
}

interface Least {
  readonly speaker: AskedFor | null;
  /** Share of the asked words that a passage must hold in any form. */
  readonly least: number;
}

/** Turns away the passages that no grade can come of, before they are laid out: a matter of milliseconds for a hundred. */
function createSieve(
  asked: readonly Token[],
  holdings: Holdings,
  { speaker, least }: Least,
): (passage: Passage) => boolean {
  const terms = new Set(asked.map(({ term }) => term));
  const content = [...new Set(asked.filter(({ stop }) => !stop).map(({ term }) => term))];
  const held = holdings.termsHeld(terms);
  const misspelt = new Set(content.filter((term) => !holdings.knows(term)));
  return (passage) => {
    const shared = held(passage);
    if (shared.size < least * terms.size) return false;
    // Only in the words of somebody asked for is a run of small words worth something: `gradeOf`, "faint".
    const telling = content.filter((term) => shared.has(term) || misspelt.has(term)).length;
    return speaker !== null || telling * 2 >= content.length;
  };
}

/** Null: what agrees is not enough to be the same sentence. Altered wordings keep runs of words; chance keeps words far
 * apart, or only runs of words that everybody uses. */
function gradeOf({ recall, similarity, run, columns }: Alignment, asked: readonly Token[]): Grade | null {
  if (similarity >= 1) return "printed";
  if (similarity >= VARIANT_SIMILARITY && keepsContent(columns)) return "variant";
  if (similarity < ALTERED_SIMILARITY || asked.length < 3) return null;
  const content = columns.filter((column) => column.likeness > 0 && column.asked?.stop === false).length;
  const all = asked.filter((token) => !token.stop).length;
  if (recall >= ALTERED_RECALL && content >= Math.min(2, all) && content * 2 >= all) return "near";
  return (recall >= LEAST_RECALL && run >= 4) || (recall >= 0.6 && run >= 3) ? "faint" : null;
}

/** A slip changes letters, forms and small words; a word of substance left out or put in is no slip, nor is a "not". */
function keepsContent(columns: Alignment["columns"]): boolean {
  return (
    !turnsSense(columns) &&
    columns.every(({ asked, printed, likeness }) => likeness >= SLIP || isSmall(asked ?? printed))
  );
}

/** Letters that agree between a word and its misspelling; "saint" and "said" agree in less. */
const SLIP = 0.65;

function isSmall(word: Token | null): boolean {
  return word === null || word.stop;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The quotation that holds most of the words that agree, if it holds half of them. */
function widest(pieces: readonly Statement[], { columns }: Alignment): Statement | null {
  const agreeing = columns.flatMap(({ printed, likeness }) =>
    printed !== null && likeness > 0 ? [printed] : [],
  );
  const held = pieces.map((piece) => agreeing.filter((word) => overlap(piece.piece, word) > 0).length);
  const most = Math.max(0, ...held);
  return most > 0 && most * 2 >= agreeing.length ? (pieces[held.indexOf(most)] ?? null) : null;
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
export function matchDiff({ alignment, wording, passage }: Match): ReturnType<typeof diffOf> | null {
  return alignment.similarity >= 1 ? null : diffOf(alignment, wording, passage.article.text);
}

/** Whether the words stand wholly in brackets: an editor's insertion, not the speaker's words. */
export function isInsertion({ alignment, passage }: Match): boolean {
  const { text } = passage.article;
  const before = text.slice(passage.span.start, alignment.span.start);
  const after = text.slice(alignment.span.end, passage.span.end);
  return before.lastIndexOf("[") > before.lastIndexOf("]") && /^[^[\]]*\]/u.test(after);
}
