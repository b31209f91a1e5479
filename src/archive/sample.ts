/** The words of an article → a sample of its five-word runs, so chosen that two articles share as much of their samples as of their texts (Broder 1997). */
import type { Passage } from "../domain.ts";
import { NUMBERS } from "../text/packed-words.ts";
import type { WordStore } from "../text/word-store.ts";

/** Numbers that stand for runs, each below `below`: all of the article's that are. */
export interface Sample {
  /** Rising. */
  readonly runs: readonly number[];
  readonly below: number;
}

/** Words of a run. It ends with its paragraph. */
const RUN = 5;
/** As many numbers as there are; a run's is one of them, the same on every machine. */
const NUMBERS_OF_RUNS = 2 ** 32;
/** One of sixteen runs is kept. */
const KEPT_BELOW = NUMBERS_OF_RUNS / 16;
/** Of a short article more than that: so many, or all. */
const LEAST_KEPT = 24;

/** Of a word in a run's number, for each word behind it. */
const STEP = 0x9e3779b1;
const PAST = Array.from({ length: RUN }).reduce((power: number) => Math.imul(power, STEP), 1);

export function createSampling({
  packed,
  form,
}: Pick<WordStore, "packed" | "form">): (passages: readonly Passage[]) => Sample {
  const numberOf = createNumbers(form);
  const runsBelow = (bound: number, passages: readonly Passage[]): number[] => {
    const found = new Set<number>();
    for (const passage of passages) {
      const words = packed(passage);
      let run = 0;
      for (let at = 0; at < words.length; at += NUMBERS) {
        const past = at - RUN * NUMBERS;
        run = (Math.imul(run, STEP) + numberOf(words[at] ?? 0)) | 0;
        if (past >= 0) run = (run - Math.imul(numberOf(words[past] ?? 0), PAST)) | 0;
        const number = scattered(run);
        if (past >= -NUMBERS && number < bound) found.add(number);
      }
    }
    return [...found].sort((one, other) => one - other);
  };
  return (passages) => {
    const runs = runsBelow(KEPT_BELOW, passages);
    if (runs.length >= LEAST_KEPT) return { runs, below: KEPT_BELOW };
    const all = runsBelow(NUMBERS_OF_RUNS, passages);
    return { runs: all.slice(0, LEAST_KEPT), below: all[LEAST_KEPT] ?? NUMBERS_OF_RUNS };
  };
}

/** Reads a form's letters once: its number is remembered, in a table, since most have been met. */
function createNumbers(form: WordStore["form"]): (at: number) => number {
  let known = new Int32Array(1 << 12);
  return (at) => {
    if (at >= known.length) {
      const longer = new Int32Array(2 * (at + 1));
      longer.set(known);
      known = longer;
    }
    const number = known[at] || numberOfWord(form(at)?.word ?? "");
    known[at] = number;
    return number;
  };
}

/** FNV-1a, 32 bits. */
function numberOfWord(word: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193);
  return number;
}

/** So that the small ones are any; 0 and more (the end of MurmurHash3). */
function scattered(run: number): number {
  let number = Math.imul(run ^ (run >>> 16), 0x85ebca6b);
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35);
  return (number ^ (number >>> 16)) >>> 0;
}
