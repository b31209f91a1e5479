/** Whether the print denies what a match says. */
import type { Holdings } from "./holdings.ts";
import type { Match } from "./match.ts";
import { isNegation } from "./negation.ts";

/** Whether a "no" stands before the words that agree: anywhere in a report ("no evidence that it was arson" reports no
 * arson), directly before them in a quotation ("why won't he pay" for "he would pay"), whose very words are its words
 * wherever they are cut. */
export function isDeniedBefore(
  { statement, alignment, passage }: Match,
  { words }: Pick<Holdings, "words">,
): boolean {
  if (statement === null || alignment.columns.some(({ asked }) => isNegation(asked))) return false;
  const isReport = statement.quotation.kind === "indirect";
  if (!isReport && alignment.similarity >= 1) return false;
  const before = words(passage).filter(
    ({ start, end }) => start >= statement.piece.start && end <= alignment.span.start,
  );
  const near = isReport ? before : before.slice(-DIRECTLY);
  return near.some((word, at) => isNegation(word) && !AFFIRMING.has(near[at + 1]?.word ?? ""));
}

/** Words. */
const DIRECTLY = 2;

/** "No doubt that …", "not only …". */
const AFFIRMING: ReadonlySet<string> = new Set(["doubt", "question", "only", "just", "merely"]);
