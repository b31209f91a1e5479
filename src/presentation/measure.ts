/** What one character takes on a platform → what words take there, and how many of them there is room for. */
import { oneLine } from "./one-line.ts";
import { fits, type Size } from "./size.ts";

export interface Measuring<Unit extends string> {
  readonly nothing: Size<Unit>;
  /** Of the UTF-16 unit at `at`, as in a quotation, which takes the most: never less than it takes. */
  readonly costAt: (words: string, at: number) => Size<Unit>;
  /** In a line of ours: at least 1. */
  readonly weigh: (size: Size<Unit>) => number;
}

export interface Measure<Unit extends string> {
  /** Of words, without what stands around them. */
  readonly sizeOf: (words: string) => Size<Unit>;
  /** Where the longest stretch from `start` ends that fits. At least one code point, and no half of one at its end, nor of a line break. */
  readonly fittingEnd: (words: string, start: number, room: Size<Unit>) => number;
  /** Words from outside in a line of ours: cut where they weigh more than `most`. */
  readonly outside: (words: string, most: number) => string;
}

export function measuring<Unit extends string>(of: Measuring<Unit>): Measure<Unit> {
  const { nothing, costAt, weigh } = of;
  /** From `start` on until `isEnd` says so, which is told each sum and where it reaches to. */
  function summed(
    words: string,
    start: number,
    isEnd: (sum: Size<Unit>, end: number) => boolean,
  ): Size<Unit> {
    const sum = { ...nothing } as Record<Unit, number>;
    const units = Object.keys(nothing) as Unit[];
    for (let at = start; at < words.length; at += 1) {
      const cost = costAt(words, at);
      for (const unit of units) sum[unit] += cost[unit];
      if (isEnd(sum, at + 1)) break;
    }
    return sum;
  }
  const sizeOf = (words: string): Size<Unit> => summed(words, 0, () => false);
  return {
    sizeOf,
    fittingEnd(words, start, room) {
      let fitting = start;
      summed(words, start, (sum, end) => {
        if (!fits(sum, room)) return true;
        if (!isPair(words, end - 1)) fitting = end;
        return false;
      });
      return fitting > start ? fitting : start + (isPair(words, start) ? 2 : 1);
    },
    outside: (words, most) =>
      oneLine(words, { weight: most, weigh: (character) => weigh(sizeOf(character)) }),
  };
}

/** Whether two units from here on are one code point, or one line break. */
export function isPair(words: string, at: number): boolean {
  const first = words.charCodeAt(at);
  const second = words.charCodeAt(at + 1);
  if (first === 0x0d) return second === 0x0a;
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff;
}
