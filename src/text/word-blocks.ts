/** The words of passages, a number for nearly each of them, and back. As bytes they would take a third less, and a question some hundredths longer
 * (docs/speed.md). */
import type { Passage, Span } from "../domain.ts";
import { NUMBERS } from "./packed-words.ts";

/** The words of one passage: `from` up to `to` of the block. */
export interface Stretch {
  readonly block: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Of an article's passages, in order: how many there are, of each where it begins in the article and where its words end here; then the words.
 * `wordsOf`: by place, form, start and end of each word. */
export function blockOf(passages: readonly Passage[], wordsOf: (at: number) => Int32Array): Int32Array {
  let page = new Int32Array(FIRST_PAGE);
  let end = frontOf(passages.length);
  if (end > page.length) page = longer(page, 2 * end);
  page[0] = passages.length;
  for (const [at, { span }] of passages.entries()) {
    const words = wordsOf(at);
    const most = end + (words.length / NUMBERS) * MOST_OF_WORD;
    if (most > page.length) page = longer(page, 2 * most);
    end = writeWords(words, span.start, page, end);
    page[beginsAt(at)] = span.start;
    page[endsAt(at)] = end;
  }
  return page.slice(0, end);
}

const FIRST_PAGE = 1024;

function frontOf(count: number): number {
  return beginsAt(count);
}

function beginsAt(passage: number): number {
  return 1 + 2 * passage;
}

function endsAt(passage: number): number {
  return 2 + 2 * passage;
}

/** Null where the block has no passage that begins there. By halves. */
export function stretchIn(block: Int32Array, { start }: Span): Stretch | null {
  const count = block[0] ?? 0;
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((block[beginsAt(middle)] ?? 0) < start) from = middle + 1;
    else to = middle;
  }
  if (from === count || block[beginsAt(from)] !== start) return null;
  const begin = from === 0 ? frontOf(count) : block[endsAt(from - 1)];
  return { block, from: begin ?? 0, to: block[endsAt(from)] ?? 0 };
}

/** Most numbers that a stretch is read as. */
export function mostIn({ from, to }: Stretch): number {
  return (to - from) * NUMBERS;
}

/** Writes form, start and end of each word to the page; gives how many numbers. `start`: of the passage. */
export function readWords({ block, from, to }: Stretch, start: number, page: Int32Array): number {
  let next = 0;
  let end = start;
  for (let at = from; at < to; at += 1) {
    const word = block[at] ?? 0;
    const gap = word & LARGE;
    if (gap === LARGE) {
      page[next] = block[at + 1] ?? 0;
      page[next + 1] = block[at + 2] ?? 0;
      end = block[at + 3] ?? 0;
      at += NUMBERS;
    } else {
      page[next] = word >>> (GAP_BITS + LENGTH_BITS);
      page[next + 1] = end + gap;
      end += gap + ((word >>> GAP_BITS) & LONGEST);
    }
    page[next + 2] = end;
    next += NUMBERS;
  }
  return next;
}

/** The last bits are the characters since the word before, those in front of them its length, the others its form; where one of the three has no room,
 * the last bits are all set and form, start and end follow. */
const GAP_BITS = 3;
const LARGE = 2 ** GAP_BITS - 1;
const LENGTH_BITS = 6;
const LONGEST = 2 ** LENGTH_BITS - 1;
const LAST_FORM = 2 ** (32 - GAP_BITS - LENGTH_BITS) - 1;
const MOST_OF_WORD = 1 + NUMBERS;

function writeWords(words: Int32Array, start: number, page: Int32Array, from: number): number {
  let [before, next] = [start, from];
  for (let at = 0; at < words.length; at += NUMBERS) {
    const form = words[at] ?? 0;
    const begin = words[at + 1] ?? 0;
    const end = words[at + 2] ?? 0;
    if (begin - before < LARGE && end - begin <= LONGEST && form <= LAST_FORM)
      page[next++] = (form << (GAP_BITS + LENGTH_BITS)) | ((end - begin) << GAP_BITS) | (begin - before);
    else {
      page[next++] = LARGE;
      page[next++] = form;
      page[next++] = begin;
      page[next++] = end;
    }
    before = end;
  }
  return next;
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(numbers);
  return more;
}
