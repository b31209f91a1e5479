/** What an answer showed, and whether an answer to the same question, asked again later, still shows it. */
import { type Answer, type Citation, shownCitation } from "../../src/index.ts";
import { shownCitations } from "../../src/presentation/card.ts";
import type { Shown, ShownSpan } from "./ledger/ledger.ts";

/** In the order of their numbers on every platform: what answers, then what comes near. */
export function shownOf(answer: Answer): Shown {
  const others = answer.parts.slice(1).map(({ verdict }) => verdict);
  const citations = shownCitations(answer).map(spanOf);
  return { verdict: answer.verdict, ...(others.length === 0 ? {} : { others }), citations };
}

/** Of a list as much is compared as both have: it may be asked for more than was shown yet, or for less. */
export function sameAsShown(answer: Answer, shown: Shown): boolean {
  const { citations, ...again } = shownOf(answer);
  const beyond = Math.max(0, citations.length - shown.citations.length);
  const isCut = beyond > 0 && beyond <= (answer.further?.length ?? 0);
  const before = (answer.left ?? 0) > 0 ? shown.citations.slice(0, citations.length) : shown.citations;
  return isSameShown(
    { ...again, citations: isCut ? citations.slice(0, -beyond) : citations },
    { ...shown, citations: before },
  );
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

/** Whether it is all that was shown before, and more. */
export function goesOn(more: Shown, before: Shown | null): boolean {
  const citations = more.citations.slice(0, before?.citations.length);
  return (
    before !== null && citations.length < more.citations.length && isSameShown({ ...more, citations }, before)
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
