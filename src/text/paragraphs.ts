/** Where the lines and paragraphs of a text lie. */
import type { Span } from "../domain.ts";

const LINE = /[^\n\r\u2028\u2029]+/g;

/** Every line with something on it, trimmed of blanks, in order. */
export function linesIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const lead = line.length - line.trimStart().length;
    const words = line.trim().length;
    if (words > 0) spans.push({ start: index + lead, end: index + lead + words });
  }
  return spans;
}

/** The same, but that a paragraph broken into lines of one width is one. News text mostly keeps a paragraph on one line. */
export function paragraphs(text: string): Span[] {
  return blocksOf(text, linesIn(text)).flatMap((block) =>
    isWrapped(text, block) ? joined(text, block) : block,
  );
}

/** Lines with nothing but one line break between them. */
function blocksOf(text: string, lines: readonly Span[]): Span[][] {
  const blocks: Span[][] = [];
  let before: Span | undefined;
  for (const line of lines) {
    const isAdjacent = before !== undefined && BREAK.test(text.slice(before.end, line.start));
    if (isAdjacent) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    before = line;
  }
  return blocks;
}

const BREAK = /^[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*$/u;

/** Width in characters at which mail and old wires break their lines. */
const WIDTH = { least: 40, most: 100 } as const;

/** No line is wider, and one breaks off within a clause. */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2 || block.some((line) => lengthOf(line) > WIDTH.most)) return false;
  return block.some((line, at) => {
    const next = block[at + 1];
    if (next === undefined || lengthOf(line) < WIDTH.least) return false;
    return (
      /[\p{L}\p{N},’'-]$/u.test(text.slice(line.start, line.end)) &&
      /^\p{Ll}/u.test(text.slice(next.start, next.end))
    );
  });
}

/** Share of the width that a line fills which breaks for want of room. */
const FILLED = 0.85;

/** A line that ends a sentence, and where the next word would have had room, ends its paragraph. */
function joined(text: string, block: readonly Span[]): Span[] {
  const width = Math.max(...block.map(lengthOf));
  const spans: Span[] = [];
  let isOpen = false;
  for (const [at, line] of block.entries()) {
    const last = spans.at(-1);
    if (isOpen && last !== undefined) spans[spans.length - 1] = { start: last.start, end: line.end };
    else spans.push(line);
    const next = block[at + 1];
    const word = next === undefined ? "" : (/^\S+/u.exec(text.slice(next.start, next.end))?.[0] ?? "");
    const isFull = lengthOf(line) + 1 + word.length > width * FILLED;
    isOpen = isFull || !/[.!?…:;][^\p{L}\p{N}]*$/u.test(text.slice(line.start, line.end));
  }
  return spans;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The text with a blank for every break within a paragraph: as long as before, so that offsets stay. */
export function unbroken(text: string, spans: readonly Span[]): string {
  let read = text;
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    if (BREAKS.test(words)) read = read.slice(0, start) + words.replace(ANY_BREAK, " ") + read.slice(end);
  }
  return read;
}

const BREAKS = /[\n\r\u2028\u2029]/u;
const ANY_BREAK = /[\n\r\u2028\u2029]/gu;
