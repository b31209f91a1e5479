/** Whether somebody's words come right after others of theirs in an article. */
import type { Statement } from "./holdings.ts";

/** The next piece of the same speaker in the same article, or the one after it. */
export function comesAfter(statement: Statement, shown: readonly Statement[]): boolean {
  const last = shown[0];
  return (
    last !== undefined &&
    statement.passage.article === last.passage.article &&
    statement.speaker === last.speaker &&
    statement.piece.start >= last.piece.end &&
    statement.piece.start - last.piece.end < SOON
  );
}

/** Characters between them: a paragraph or two. */
const SOON = 900;
