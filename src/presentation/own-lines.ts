/** The lines that a citation stands in. */
import { type Citation, slice } from "../index.ts";

/** What stands before and after a citation in the lines that it stands in: news text keeps a paragraph on one line. */
export function ownLines({ article: { text }, start, end }: Pick<Citation, "article" | "start" | "end">): {
  readonly lead: string;
  readonly tail: string;
} {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return {
    lead: slice(text, { start: Math.min(from, start), end: start }).trimStart(),
    tail: slice(text, { start: end, end: to < 0 ? text.length : to }).trimEnd(),
  };
}
