/** A selector → where its very words stand in a text: of several places the one with the same words beside it, then the nearest. */

import type { Selector } from "../domain/selector.ts";
import type { Span } from "../domain.ts";

/** Letters and digits that don't stand anywhere by chance. */
const TELLING = 24;
/** Characters of a side that are more than chance. */
const BESIDE = 8;

/** Beyond so many, what repeats itself tells nothing. */
export const MOST_PLACES = 5_000;

interface Occurrence {
  readonly start: number;
  /** Characters that agree before and after. */
  readonly before: number;
  readonly after: number;
}

/** Null: nowhere, or only where other words stand beside words that could stand anywhere. */
export function occurrencesOf(selector: Selector, text: string): Span | null {
  const { exact, start: stood } = selector;
  const isTelling = exact.replace(/[^\p{L}\p{N}]+/gu, "").length >= TELLING;
  let best: Occurrence | null = null;
  for (const at of placesOf(exact, text, stood)) {
    const one = occurrenceAt(at, selector, text);
    if ((isTelling || isConvincing(one, selector)) && (best === null || isBetter(one, best, stood)))
      best = one;
  }
  return best === null ? null : { start: best.start, end: best.start + exact.length };
}

/** Where they stood, if they do still, then from the beginning. */
function* placesOf(words: string, text: string, stood: number): Generator<number> {
  if (words === "") return;
  if (text.startsWith(words, stood)) yield stood;
  let left = MOST_PLACES;
  for (let at = text.indexOf(words); at >= 0 && left > 0; at = text.indexOf(words, at + 1)) {
    yield at;
    left -= 1;
  }
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
  const { prefix, suffix, start: stood } = selector;
  return (
    start === stood ||
    (prefix !== "" && before >= Math.min(BESIDE, prefix.length)) ||
    (suffix !== "" && after >= Math.min(BESIDE, suffix.length))
  );
}

function isBetter(one: Occurrence, other: Occurrence, stood: number): boolean {
  const [agreeing, others] = [one.before + one.after, other.before + other.after];
  if (agreeing !== others) return agreeing > others;
  return Math.abs(one.start - stood) < Math.abs(other.start - stood);
}
