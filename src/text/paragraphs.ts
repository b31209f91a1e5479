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

/** The same, but that a paragraph broken into lines of one width is one, and an endless one several. News text mostly keeps a paragraph
 * on one line. */
export function paragraphs(text: string): Span[] {
  return blocksOf(text, linesIn(text))
    .flatMap((block) => (isWrapped(text, block) ? joined(text, block) : block))
    .flatMap((paragraph) => parted(text, paragraph));
}

/** Characters of the longest paragraph: twice as many as the longest of 25,000 in news articles has. What reads a paragraph may take
 * time that grows with its square. */
const MOST = 5000;

/** At the ends of sentences, else between words, else anywhere. */
function parted(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > MOST) {
    const words = text.slice(from, from + MOST);
    const cut = ENDS.map((last) => last.exec(words)?.[0].length ?? 0).find((length) => length > 0);
    const to = from + (cut ?? lastWhole(words));
    parts.push({ start: from, end: to });
    from = to + (/^\s*/u.exec(text.slice(to, to + MOST))?.[0].length ?? 0);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** As much as possible up to the end of a sentence, of a word. */
const ENDS = [/^.*[.!?…][”"’')\]»]*(?=\s)/su, /^.*\S(?=\s)/su] as const;

/** A character is not cut in two. */
function lastWhole(words: string): number {
  return /[\uD800-\uDBFF]$/.test(words) ? words.length - 1 : words.length;
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
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    if (!BREAKS.test(words)) continue;
    pieces.push(text.slice(done, start), words.replace(ANY_BREAK, " "));
    done = end;
  }
  return done === 0 ? text : pieces.join("") + text.slice(done);
}

const BREAKS = /[\n\r\u2028\u2029]/u;
const ANY_BREAK = /[\n\r\u2028\u2029]/gu;
