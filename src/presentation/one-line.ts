/** Names, headlines, questions: words from outside as they may stand in a line of ours. */
import { printable } from "../index.ts";

export interface Most {
  readonly weight: number;
  /** What a character takes where it is shown: at least 1. */
  readonly weigh: (character: string) => number;
}

/** On one line, without what could steer or reorder it; cut where it weighs more than `weight`, and the cut is shown. */
export function oneLine(words: string, { weight, weigh }: Most): string {
  const head = words.slice(0, FACTOR * weight);
  const line = printable(head.toWellFormed()).replace(/\s+/gu, " ");
  const sum = (characters: string): number =>
    Array.from(characters, weigh).reduce((total, one) => total + one, 0);
  if (head === words && sum(line) <= weight) return line;
  let left = weight - sum("…");
  let kept = "";
  for (const character of line) {
    left -= weigh(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Nothing weighs less than one, so that this much is more than will be kept, even of words with many blanks. */
const FACTOR = 4;
