/** Spans → citations. The only place where a citation is made, and so the only one that could get its text wrong. */
import type { Citation, CitedSpeaker, DiffStep, Passage, PrintedDate, Span } from "../domain.ts";
import { overlaps, slice } from "../domain.ts";
import { printedDates } from "../text/dates/printed.ts";
import { fragmentLink } from "../text/fragment-link.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import type { Statement } from "./holdings.ts";
import { CREDITED } from "./thresholds.ts";

export function citePassage(passage: Passage, span: Span = passage.span): Citation {
  const { article, zone, paragraph } = passage;
  const text = slice(article.text, span);
  const link = article.url === null ? null : fragmentLink(article.url, article.text, span, passage.span);
  return {
    article,
    zone,
    paragraph,
    start: span.start,
    end: span.end,
    text,
    kind: "passage",
    speaker: null,
    dates: datesAround(passage, span),
    link,
  };
}

/** A quotation's date stands in the sentence that quotes it. */
export function datesAround({ article, span: paragraph }: Passage, span: Span): PrintedDate[] {
  const { text, published } = article;
  return printedDates({ text, paragraph, within: sentenceAround(text, paragraph, span), published });
}

/** A direct quotation is cited with its marks; a fragment in marks with the sentence that it stands in, and reported
 * speech as the sentence that reports it, since neither means anything alone. */
export function citeStatement(
  statement: Statement,
  {
    diff = null,
    span = spanOf(statement),
    least = CREDITED,
  }: {
    readonly diff?: readonly DiffStep[] | null;
    readonly span?: Span;
    /** Confidence from which the name is shown. */
    readonly least?: typeof CREDITED;
  } = {},
): Citation {
  const { quotation, passage } = statement;
  const bare: Citation = {
    ...citePassage(passage, span),
    kind: quotation.kind,
    speaker: citedSpeaker(statement, least),
    // A transcript has no account of its own: every date in it is a speaker's.
    ...(quotation.how === "transcript" ? { dates: [] } : {}),
  };
  return diff === null ? bare : { ...bare, diff };
}

/** With what interrupts it: a direct quotation from its first words in the paragraph to its last. */
export function citeUtterance(statement: Statement): Citation {
  return citeStatement(statement, { span: utteranceOf(statement) });
}

/** What is shown of a statement: "he said" between two pieces of a quotation belongs to how it stands in print. */
export function utteranceOf(statement: Statement): Span {
  const { quotation, passage, piece } = statement;
  if (quotation.kind !== "direct") return spanOf(statement);
  const pieces = quotation.content.filter((one) => overlaps(one, passage.span));
  return { start: pieces[0]?.start ?? piece.start, end: pieces.at(-1)?.end ?? piece.end };
}

function spanOf({ quotation, piece, passage }: Statement): Span {
  return quotation.kind === "direct" ? piece : sentenceAround(passage.article.text, passage.span, piece);
}

/** Sure enough for the name to be shown. */
export function isCredited({ quotation: { kind, confidence } }: Statement, least = CREDITED): boolean {
  return confidence >= least[kind];
}

function citedSpeaker(statement: Statement, least: typeof CREDITED): CitedSpeaker | null {
  const { quotation, speaker, passage } = statement;
  if (speaker === null || !isCredited(statement, least)) return null;
  const { source, how } = quotation;
  const words = source && { start: source.start, end: source.end, text: slice(passage.article.text, source) };
  return { name: speaker.name, source: words, how };
}
