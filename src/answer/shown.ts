/** Evidence → the citations that show it. */
import type { Citation } from "../domain.ts";
import { type Asked, isAskedFor } from "./asked.ts";
import { wordingAfter } from "./beside-report.ts";
import { citePassage, citeStatement } from "./cite.ts";
import type { Evidence } from "./gather.ts";
import type { Holdings } from "./holdings.ts";
import { CREDITED, CREDITED_AS_ASKED } from "./thresholds.ts";

export function citationOf({ statement, passage, shown }: Evidence, asked: Asked): Citation {
  if (statement === null) return citePassage(passage, shown);
  const least = isAskedFor(statement.speaker, asked) ? CREDITED_AS_ASKED : CREDITED;
  return citeStatement(statement, { span: shown, least });
}

/** The best one with what belongs to it: the words that a report introduces, or the sentence that tells when and where. */
export function citationsOfBest(best: Evidence, asked: Asked, holdings: Holdings): Citation[] {
  const citation = citationOf(best, asked);
  const { statement } = best;
  if (statement === null) return [citation];
  if (statement.quotation.kind !== "indirect") return [citation, ...circumstancesOf(best, asked)];
  const wording = wordingAfter(statement, holdings);
  return wording === null ? [citation] : [citation, citeStatement(wording)];
}

/** When, where and to whom stand around the words. */
function circumstancesOf({ passage, sentence, span }: Evidence, { reading: { wants } }: Asked): Citation[] {
  const isAsked = wants.has("when") || wants.has("where") || wants.has("to-whom");
  const isWider = sentence.start < span.start || sentence.end > span.end;
  return isAsked && isWider ? [citePassage(passage, sentence)] : [];
}
