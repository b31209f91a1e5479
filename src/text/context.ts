/** A selector → what stands in a text between the words that stood before and after its own. */

import type { Selector } from "../domain/selector.ts";
import type { Span } from "../domain.ts";
import { countWhile } from "./count-while.ts";
import { MOST_PLACES } from "./occurrences.ts";

/** holds: other words · closed: what stood on both sides stands side by side · lost: one of the sides isn't there. */
export type Place = { readonly kind: "holds"; readonly span: Span } | { readonly kind: "closed" | "lost" };

/** Of a side as much is looked for as is there, in these numbers of characters. */
const LENGTHS = [32, 20, 12];
/** What is put in may be longer than what stood there, by so much. */
const MOST_TIMES = 2;
const MOST_MORE = 200;
/** Blanks and marks that are left where words were taken out. */
const MOST_BETWEEN = 20;
/** What a character of distance from where the words stood counts, against one of difference in length. */
const DISTANCE = 0.01;

/** Where the sides stand side by side somewhere, nothing between them elsewhere counts: it stood there before, or is like it by chance. */
export function contextIn(selector: Selector, text: string): Place {
  const length = selector.exact.length;
  const starts = placesAfter(selector.prefix.trimEnd(), text);
  const ends = placesBefore(selector.suffix.trimStart(), text);
  let best: { readonly span: Span; readonly cost: number } | null = null;
  for (const start of starts) {
    const first = nearest(ends, start, start);
    if (first !== null && first - start <= MOST_BETWEEN && isBlank(text.slice(start, first)))
      return { kind: "closed" };
    const end = nearest(ends, start, start + length);
    if (end === null || end - start > MOST_TIMES * length + MOST_MORE) continue;
    const cost = Math.abs(end - start - length) + DISTANCE * Math.abs(start - selector.start);
    if (best === null || cost < best.cost) best = { span: { start, end }, cost };
  }
  return best === null ? { kind: "lost" } : { kind: "holds", span: trimmed(best.span, text) };
}

/** But for marks. */
function isBlank(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words);
}

function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** Where a prefix ends. Nothing stood before the words: only the text's beginning will do. */
function placesAfter(prefix: string, text: string): number[] {
  if (prefix === "") return [0];
  for (const length of lengthsOf(prefix)) {
    const tail = prefix.slice(-length);
    const found = allOf(tail, text).map((at) => at + tail.length);
    if (found.length > 0) return found;
  }
  return [];
}

function placesBefore(suffix: string, text: string): number[] {
  if (suffix === "") return [text.length];
  for (const length of lengthsOf(suffix)) {
    const found = allOf(suffix.slice(0, length), text);
    if (found.length > 0) return found;
  }
  return [];
}

/** A side that is short from the beginning is looked for whole. */
function lengthsOf(side: string): number[] {
  const shorter = LENGTHS.filter((length) => length < side.length);
  return [side.length, ...shorter];
}

function allOf(words: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

/** Of places in order, that which is nearest to `wanted`, not before `least`. */
function nearest(places: readonly number[], least: number, wanted: number): number | null {
  const before = countWhile(places, (place) => place < wanted);
  const around = [places[before - 1], places[before]].filter(
    (place) => place !== undefined && place >= least,
  );
  return around.reduce<number | null>(
    (one, other = 0) => (one === null || Math.abs(other - wanted) < Math.abs(one - wanted) ? other : one),
    null,
  );
}
