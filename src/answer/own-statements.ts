/** What somebody is printed as saying, as it is now: each where it stood first, without what was superseded or stands in no body. */
import { byFirst } from "../domain/order.ts";
import type { Speaker } from "../domain.ts";
import { isCredited } from "./cite.ts";
import { createFirstPrinted, foldCopies, isOneBody } from "./first-printed.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { isEdited } from "./same-words.ts";
import { CREDITED_AS_ASKED } from "./thresholds.ts";

/** In the order of `statementsBy`; `most`: of the newest, read at most. */
export function ownStatements(
  speakers: readonly Speaker[],
  holdings: Holdings,
  most: number = Number.POSITIVE_INFINITY,
): Statement[] {
  const current = speakers
    .flatMap((speaker) => holdings.statementsBy(speaker).slice(0, most))
    .filter((one) => isCurrent(one, holdings) && isCredited(one, CREDITED_AS_ASKED));
  return foldCopies(current, createFirstPrinted(holdings, isEdited, isOneBody));
}

/** Whether it stands in a body that no later version replaces. */
export function isCurrent({ passage }: Statement, { successor }: Pick<Holdings, "successor">): boolean {
  return passage.zone === "body" && successor(passage.article) === null;
}

export function oldestFirst(one: Statement, other: Statement): number {
  return byFirst(one.passage.article, other.passage.article) || one.piece.start - other.piece.start;
}
