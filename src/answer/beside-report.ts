/** What belongs with reported speech: the quotation that it introduces, or the article's next sentence on the same person. */
import { type Citation, overlaps, type Span } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import { citePassage } from "./cite.ts";
import type { Holdings, Statement } from "./holdings.ts";

/** "Lind said it was up to the town. ¶ “It doesn't depend on us,” she said": the words that follow a report at once, in the mouth
 * of the same speaker, are its wording. Null where something stands between. */
export function wordingAfter(report: Statement, holdings: Holdings): Statement | null {
  const later = holdings
    .statementsOf(report.passage.article)
    .find(({ piece, quotation }) => piece.start >= report.piece.end && quotation !== report.quotation);
  if (later === undefined || later.speaker === null || later.speaker !== report.speaker) return null;
  return later.quotation.kind === "direct" && follows(report, later) ? later : null;
}

/** Opens the next paragraph. */
function follows(report: Statement, { passage, piece }: Statement): boolean {
  const isNext = passage.paragraph === (report.passage.paragraph ?? Number.NaN) + 1;
  return isNext && piece.start === passage.span.start;
}

/** The sentence after a report, where it goes on about the same speaker without quoting anybody; null where it doesn't. */
export function accountAfter(report: Statement, shown: Span, holdings: Holdings): Citation | null {
  const { passage, speaker } = report;
  const { text } = passage.article;
  const rest = text.slice(shown.end, passage.span.end);
  const start = shown.end + rest.length - rest.trimStart().length;
  if (speaker === null || start >= passage.span.end) return null;
  const sentence = sentenceAround(text, passage.span, { start, end: start + 1 });
  const isQuoted = holdings.statementsIn(passage).some(({ piece }) => overlaps(piece, sentence));
  return !isQuoted && names(text.slice(sentence.start, sentence.end), speaker.name)
    ? citePassage(passage, sentence)
    : null;
}

function names(words: string, name: string): boolean {
  const surname = tokenize(name).at(-1)?.term;
  return tokenize(words).some(({ term }) => term === surname);
}
