/** Questions about what was just shown: what came next, is that exact, when and where was it. */

import type { Want } from "../domain/reading.ts";
import { type Citation, slice } from "../domain.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import type { Asked } from "./asked.ts";
import { citePassage, citeUtterance, utteranceOf } from "./cite.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { cited, distinct, type Ruling } from "./ruling.ts";
import { hasSign } from "./signs.ts";

/** Null where the question names something of its own, or nothing was shown. */
export function rulingOnThread(asked: Asked, holdings: Holdings): Ruling | null {
  const { thread, reading } = asked;
  const [shown] = thread.statements;
  if (shown === undefined || thread.leaning < 1 || reading.words.some(({ weight }) => weight === 1))
    return null;
  const { wants } = reading;
  if (wants.has("next")) return cited("found", next(shown, holdings));
  if (wants.has("exact") || wants.has("story"))
    return cited(
      "found",
      thread.statements.map((one) => citeUtterance(one)),
    );
  const circumstance = CIRCUMSTANCES.find((want) => wants.has(want));
  return circumstance === undefined ? null : cited("found", circumstances(shown, circumstance, holdings));
}

const CIRCUMSTANCES: readonly Want[] = ["when", "where", "to-whom"];

/** Quotations that are shown of what came next. */
const MOST_NEXT = 2;

/** After what stood first, shown already or not. */
function next(first: Statement, holdings: Holdings): Citation[] {
  const later = holdings.statementsOf(first.passage.article).filter((one) => comesAfter(one, first));
  return distinct(
    later.map((one) => citeUtterance(one)),
    MOST_NEXT,
  );
}

/** The next piece of the same speaker in the same article, or the one after it. */
function comesAfter(statement: Statement, last: Statement): boolean {
  const between = statement.piece.start - utteranceOf(last).end;
  return statement.speaker === last.speaker && between >= 0 && between < SOON;
}

/** Characters between them: a paragraph or two. */
const SOON = 900;

/** The words, the sentence around them, and the nearest paragraph that tells a day or an occasion where that sentence doesn't. */
function circumstances(shown: Statement, want: Want, holdings: Holdings): Citation[] {
  const { passage, piece } = shown;
  const { text } = passage.article;
  const sentence = sentenceAround(text, passage.span, piece);
  const around = [citeUtterance(shown), citePassage(passage, sentence)];
  if (hasSign(want, slice(text, sentence))) return around;
  const telling = holdings
    .paragraphsOf(passage.article)
    .filter((one) => one !== passage && hasSign(want, slice(text, one.span)))
    .sort((a, b) => distance(a.span.start, piece.start) - distance(b.span.start, piece.start));
  return [...around, ...telling.slice(0, 1).map((one) => citePassage(one))];
}

function distance(one: number, other: number): number {
  return Math.abs(one - other);
}
