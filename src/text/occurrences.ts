/** A selector → where its very words stand in a text: of several places the one with the same words beside it, then the nearest. */

import type { Selector } from "../domain/selector.ts";
import type { Span } from "../domain.ts";

/** Letters and digits that don't stand anywhere by chance. */
const TELLING = 24;
/** Characters of a side that are more than chance. */
const BESIDE = 8;

interface Occurrence {
  readonly start: number;
  /** Characters that agree before and after. */
  readonly before: number;
  readonly after: number;
}

/** Null: nowhere, or only where other words stand beside words that could stand anywhere. */
export function occurrencesOf(selector: Selector, text: string): Span | null {
  const { exact, start: stood } = selector;
  let best: Occurrence | null = null;
  for (const at of placesOf(exact, text)) {
    const one = occurrenceAt(at, selector, text);
    if (isConvincing(one, selector) && (best === null || isBetter(one, best, stood))) best = one;
  }
  return best === null ? null : { start: best.start, end: best.start + exact.length };
}

function* placesOf(words: string, text: string): Generator<number> {
  if (words === "") return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

function occurrenceAt(start: number, { exact, prefix, suffix }: Selector, text: string): Occurrence {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  const end = start + exact.length;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return { start, before, after };
}

function isConvincing({ start, before, after }: Occurrence, selector: Selector): boolean {
  const { exact, prefix, suffix, start: stood } = selector;
  if (start === stood || exact.replace(/[^\p{L}\p{N}]+/gu, "").length >= TELLING) return true;
  return (
    (prefix !== "" && before >= Math.min(BESIDE, prefix.length)) ||
    (suffix !== "" && after >= Math.min(BESIDE, suffix.length))
  );
}

function isBetter(one: Occurrence, other: Occurrence, stood: number): boolean {
  const [agreeing, others] = [one.before + one.after, other.before + other.after];
  if (agreeing !== others) return agreeing > others;
  return Math.abs(one.start - stood) < Math.abs(other.start - stood);
}
