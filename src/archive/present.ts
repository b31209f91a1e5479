/** A citation that was shown, and its article as it is now → what became of it. */
import { isCredited } from "../answer/cite.ts";
import type { Holdings, Statement } from "../answer/holdings.ts";
import type { CitationNow, Finding, ShownCitation } from "../domain/selector.ts";
import { type Article, type Citation, overlaps, type Span, type Speaker } from "../domain.ts";
import { findAgain } from "../text/find-again.ts";
import { fold } from "../text/fold.ts";
import { selectorOf } from "../text/selector.ts";

/** What must be kept of a citation when it is shown. */
export function shownCitation({
  article,
  start,
  end,
  speaker,
}: Pick<Citation, "article" | "start" | "end" | "speaker">): ShownCitation {
  const { id, version, headline, url, text, corrections } = article;
  return {
    ...selectorOf(text, { start, end }),
    article: id,
    version,
    headline,
    url,
    speaker: speaker?.name ?? null,
    corrections: corrections.length + statusNote(article).length,
  };
}

/** `article`: null where it is gone, or nobody may see it any more. */
export function presentOf(
  cited: ShownCitation,
  article: Article | null,
  statementsOf: Holdings["statementsOf"],
): CitationNow {
  if (article === null) return { finding: { kind: "gone" }, article, credit: null, corrections: [] };
  const isSameText = article.id === cited.article && article.version === cited.version;
  const finding: Finding = isSameText
    ? { kind: "unchanged", span: { start: cited.start, end: cited.end } }
    : findAgain(cited, article.text);
  // Of the same text the archive may know a speaker by another name since; that is no change of the article.
  const credit =
    isSameText || cited.speaker === null ? null : creditNow(cited.speaker, finding, statementsOf(article));
  const stated = [...article.corrections, ...statusNote(article)];
  return { finding, article, credit, corrections: stated.slice(cited.corrections) };
}

/** Whether whoever read the answer was told what isn't printed so any more. Words that only stand elsewhere were told right. */
export function isTouched({ finding, credit, corrections }: CitationNow): boolean {
  const isReworded = finding.kind === "wording changed" || finding.kind === "gone";
  return isReworded || credit !== null || corrections.length > 0;
}

/** "Corrected", where the publisher states it as the article's status. */
function statusNote({ status }: Article): readonly string[] {
  return status !== null && /correct|clarif|amend/iu.test(status) ? [status] : [];
}

function creditNow(name: string, finding: Finding, statements: readonly Statement[]): CitationNow["credit"] {
  if (finding.kind !== "unchanged" && finding.kind !== "moved") return null;
  const speakers = creditedIn(finding.span, statements);
  if (speakers.some((speaker) => isCalled(speaker, name))) return null;
  return { now: speakers[0]?.name ?? null };
}

/** Whoever is credited with words of the stretch. */
function creditedIn(span: Span, statements: readonly Statement[]): Speaker[] {
  return statements.flatMap((statement) =>
    overlaps(statement.piece, span) && isCredited(statement) ? (statement.speaker ?? []) : [],
  );
}

/** By any of the names printed; "Lind" may have become "Ada Lind" when another article came in. */
function isCalled({ name, aliases }: Speaker, called: string): boolean {
  const words = wordsIn(called);
  return [name, ...aliases].some((other) => {
    const others = wordsIn(other);
    const [fewer, more] = words.length < others.length ? [words, others] : [others, words];
    return fewer.length > 0 && fewer.every((word) => more.includes(word));
  });
}

function wordsIn(name: string): string[] {
  return (name.match(/[\p{L}\p{N}’'.]+/gu) ?? []).map(fold);
}
