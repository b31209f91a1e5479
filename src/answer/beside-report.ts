/** What belongs with reported speech: the quotation that it introduces. */
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
