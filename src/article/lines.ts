/** The lines of an article as the zone rules read them: each with its place, and its words without markup. */
import type { Span } from "../domain.ts";
import { linesIn } from "../text/paragraphs.ts";

/** Furniture, bylines and captions are short; a longer line is read as prose. */
const SHORT = 300;

export interface Line extends Span {
  /** As printed, but without Markdown around it and with straight apostrophes and plain blanks; empty if only marks. */
  readonly words: string;
  /** How many `#` it opens with. */
  readonly level: number;
  readonly isShort: boolean;
  /** Nothing but a line break stands between it and the line before. */
  readonly isAdjacent: boolean;
  /** A Markdown quotation or a point of a list: always the article's own. */
  readonly isBlock: boolean;
  /** In Markdown emphasis from end to end. */
  readonly isEmphasised: boolean;
}

const BLANK_LINE = /(?:\r\n|\n|\r|\u2028|\u2029)\s*(?:\r\n|\n|\r|\u2028|\u2029)/;

/** The lines from `from` on that hold anything. */
export function linesOf(text: string, from: number): Line[] {
  let end = from;
  return linesIn(text.slice(from)).map((span) => {
    const start = from + span.start;
    const gap = text.slice(end, start).replaceAll("\r\n", "\n");
    const isAdjacent = end > from && !BLANK_LINE.test(gap);
    end = from + span.end;
    return { start, end, isAdjacent, ...look(text.slice(start, end)) };
  });
}

function look(printed: string): Omit<Line, "start" | "end" | "isAdjacent"> {
  const isShort = printed.length <= SHORT;
  const level = /^#{1,6}(?=\s)/.exec(printed)?.[0].length ?? 0;
  const isBlock = /^(?:>|[-*+•‣]\s)/.test(printed);
  const isEmphasised = /^([*_]{1,3})[^*_\s][^*_]*\1$/.test(printed);
  return { words: isShort ? plain(printed) : printed, level, isShort, isBlock, isEmphasised };
}

/** A short line without Markdown's heading, emphasis and link marks. */
function plain(printed: string): string {
  return printed
    .replace(/^#{1,6}\s+|\s+#{1,6}$/g, "")
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, "$1")
    .replace(/^[*_~\s]+|[*_~\s]+$/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ");
}

/** Whether the words close as a sentence does, quotation marks and brackets behind the full stop or before it. */
export function endsSentence(words: string): boolean {
  return /[.!?…。！？](?:[\s"'”’»)\]*_」』\u0092\u0094]|&#?\w+;)*$/.test(words);
}

export function wordCount(words: string): number {
  return words.split(" ").length;
}
