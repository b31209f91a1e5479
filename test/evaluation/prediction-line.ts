/** An article's attribution as a line that the scorer of ../shared/gold reads. */
import { type Attribution, type Quotation, type Span, slice } from "../../src/domain.ts";
import type { GoldArticle } from "./quotation-gold.ts";

/** One entry for each piece. Gold of marked quotations alone ("unattributed" tells) doesn't judge reported speech. */
export function predictionLine({ id, text, unattributed }: GoldArticle, { quotations }: Attribution): string {
  const judged = quotations.filter(({ kind }) => unattributed === undefined || kind !== "indirect");
  return JSON.stringify({ id, quotes: judged.flatMap((quotation) => entries(text, quotation)) });
}

/** Without words in marks that stand in a reported clause that is told as well: gold that has one quotation there counts the second as
 * false. */
export function countedOnce(attribution: Attribution): Attribution {
  const clauses = attribution.quotations
    .filter(({ kind }) => kind === "indirect")
    .map(({ content: [clause] }) => clause);
  const isInside = ({ start, end }: Span): boolean =>
    clauses.some((clause) => clause.start <= start + 1 && clause.end >= end - 1);
  const quotations = attribution.quotations.filter(
    ({ kind, content }) => kind === "indirect" || !content.every(isInside),
  );
  return { ...attribution, quotations };
}

function entries(text: string, { content, kind, source, speaker, cue, confidence }: Quotation): object[] {
  return content.map((piece) => ({
    ...spanned(text, piece),
    kind,
    speaker: source && spanned(text, source),
    speakerFull: speaker?.name ?? null,
    cue: cue && spanned(text, cue),
    confidence,
  }));
}

function spanned(text: string, { start, end }: Span): object {
  return { start, end, text: slice(text, { start, end }) };
}
