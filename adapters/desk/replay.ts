/** What an answer showed, and whether an answer to the same question, asked again later, still shows it. */
import { type Answer, type Citation, shownCitation } from "../../src/index.ts";
import { shownCitations } from "../voice/card.ts";
import type { Shown, ShownSpan } from "./ledger.ts";

/** In the order of their numbers on every platform: what answers, then what comes near. */
export function shownOf(answer: Answer): Shown {
  const others = answer.parts.slice(1).map(({ verdict }) => verdict);
  const citations = shownCitations(answer).map(spanOf);
  return { verdict: answer.verdict, ...(others.length === 0 ? {} : { others }), citations };
}

export function sameAsShown(answer: Answer, shown: Shown): boolean {
  return isSameShown(shownOf(answer), shown);
}

/** Word for word: the same citations, in the same order, of the same article versions. */
export function isSameShown(again: Shown, shown: Shown): boolean {
  return (
    again.verdict === shown.verdict &&
    (again.others ?? []).join() === (shown.others ?? []).join() &&
    again.citations.length === shown.citations.length &&
    again.citations.every((span, index) => isSame(span, shown.citations[index]))
  );
}

function isSame(span: ShownSpan, other: ShownSpan | undefined): boolean {
  return (
    span.article === other?.article &&
    span.version === other.version &&
    span.start === other.start &&
    span.end === other.end
  );
}

function spanOf(citation: Citation): ShownSpan {
  const { article, version, start, end, ...as } = shownCitation(citation);
  return { article, version, start, end, as };
}
