/** How a text uses words: how fast new ones come, and how much of it the commonest are. */
import { exponent } from "../peers/figures.ts";

export interface Vocabulary {
  readonly words: number;
  readonly different: number;
  /** Power of the number of words by which that of different ones grows (Heaps' law), from FIRST words on. */
  readonly heaps: number;
  /** Shares of all words, in 0..1, that the commonest 10, 100, 1,000 and 10,000 are. */
  readonly commonest: readonly number[];
  /** Share of the different words that stand once, in 0..1. */
  readonly once: number;
}

/** Before it nearly every word is new, whatever the law. */
const FIRST = 8_000;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

export function vocabularyOf(texts: Iterable<string>, most = Number.POSITIVE_INFINITY): Vocabulary {
  const counts = new Map<string, number>();
  const growth: [number, number][] = [];
  let [words, next] = [0, FIRST];
  for (const text of texts) {
    if (words >= most) break;
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      words += 1;
      if (words < next) continue;
      growth.push([words, counts.size]);
      next *= 1.5;
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const sum = (of: readonly number[]): number => of.reduce((all, count) => all + count, 0);
  return {
    words,
    different: counts.size,
    heaps: exponent(growth) ?? Number.NaN,
    commonest: [10, 100, 1_000, 10_000].map((most) => sum(sorted.slice(0, most)) / words),
    once: sorted.filter((count) => count === 1).length / counts.size,
  };
}

export function vocabularyLine(
  name: string,
  { words, different, heaps, commonest, once }: Vocabulary,
): string {
  return (
    `${name}: ${words.toLocaleString("en")} words, ${different.toLocaleString("en")} different (as the power ${heaps.toFixed(2)} of all), ` +
    `the commonest 10, 100, 1,000, 10,000 are ${commonest.map((part) => part.toFixed(2)).join(", ")} of all, ${once.toFixed(2)} stand once`
  );
}
