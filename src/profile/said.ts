/** Statements of one speaker → what they are printed as saying, each as it stands in print, with what is to be known of it. */

import { citeStatement, utteranceOf } from "../answer/cite.ts";
import type { Holdings, Statement } from "../answer/holdings.ts";
import { oldestFirst } from "../answer/own-statements.ts";
import { isOtherwise, sayingsOf } from "../answer/sayings.ts";
import { CREDITED_AS_ASKED } from "../answer/thresholds.ts";
import type { OtherWording, Said } from "../domain/profile.ts";
import type { Span } from "../domain.ts";
import { findAgain } from "../text/find-again.ts";
import { selectorOf } from "../text/selector.ts";

/** One stretch of print that is shown as theirs. */
export interface Spoken {
  readonly statement: Statement;
  readonly span: Span;
}

/** The oldest first. Pieces that "he said" parts are one, and so are a report and the words in marks that it holds. */
export function spokenIn(statements: readonly Statement[]): Spoken[] {
  const spoken: Spoken[] = [];
  for (const one of statements.map(spokenOf).sort(inOrder)) {
    const last = spoken.at(-1);
    if (last === undefined || !holds(last, one)) spoken.push(one);
    else if (isWordingOf(one, last)) spoken[spoken.length - 1] = one;
  }
  return spoken;
}

function spokenOf(statement: Statement): Spoken {
  return { statement, span: utteranceOf(statement) };
}

function inOrder(one: Spoken, other: Spoken): number {
  return (
    oldestFirst({ ...one.statement, piece: one.span }, { ...other.statement, piece: other.span }) ||
    other.span.end - one.span.end
  );
}

function holds({ statement, span }: Spoken, other: Spoken): boolean {
  return (
    statement.passage.article === other.statement.passage.article &&
    span.start <= other.span.start &&
    other.span.end <= span.end
  );
}

/** Of one stretch, a report gives way to the words that it quotes. */
function isWordingOf({ statement, span }: Spoken, last: Spoken): boolean {
  const isSame = span.start === last.span.start && span.end === last.span.end;
  return isSame && last.statement.quotation.kind === "indirect" && statement.quotation.kind !== "indirect";
}

export function citeSaid(spoken: readonly Spoken[], holdings: Holdings): Said[] {
  const otherwise = otherwiseIn(spoken, holdings);
  return spoken.map(({ statement, span }, at) => ({
    citation: citeStatement(statement, { span, least: CREDITED_AS_ASKED }),
    polarity: statement.quotation.polarity,
    changes: changesOf(statement, span, holdings),
    otherwise: [...(otherwise[at] ?? [])].sort((a, b) => a - b),
  }));
}

/** For each, the places of those that have it otherwise. */
function otherwiseIn(spoken: readonly Spoken[], holdings: Holdings): ReadonlySet<number>[] {
  const sayings = spoken.map(({ statement }) => sayingsOf(statement, holdings));
  const found = spoken.map(() => new Set<number>());
  for (const [at, own] of sayings.entries())
    for (let other = at + 1; other < sayings.length; other += 1) {
      const others = sayings[other] ?? [];
      if (!own.some((one) => others.some((another) => isOtherwise(one, another)))) continue;
      found[at]?.add(other);
      found[other]?.add(at);
    }
  return found;
}

/** Versions of one article that are looked into. */
const MOST_VERSIONS = 3;

function changesOf({ passage: { article } }: Statement, span: Span, holdings: Holdings): OtherWording[] {
  const others = holdings.versions(article).slice(0, MOST_VERSIONS);
  if (others.length === 0) return [];
  const selector = selectorOf(article.text, span);
  return others.flatMap((other) => {
    const finding = findAgain(selector, other.text);
    return finding.kind === "wording changed" ? [{ article: other, diff: finding.diff }] : [];
  });
}
