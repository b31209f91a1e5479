/** Pieces of texts, and questions as they are mistyped. */
import type { Dice } from "../../evaluation/dice.ts";

/** So many words in a row, without marks. */
export function wordsFrom(text: string, count: number, dice: Dice): string {
  const all = text.replace(/["“”]/gu, "").split(/\s+/u);
  const start = dice.below(Math.max(1, all.length - count));
  return all.slice(start, start + count).join(" ");
}

/** Two slips of the pen in longer words: a letter left out, or swapped with the next. */
export function misspelt(question: string, dice: Dice): string {
  const parts = question.split(" ");
  for (let slip = 0; slip < 2; slip += 1) {
    const long = parts.flatMap((word, at) => (word.length > 5 ? [at] : []));
    const at = dice.pick(long);
    if (at === undefined) break;
    const word = parts[at] ?? "";
    const from = 1 + dice.below(word.length - 3);
    const pair = dice.below(2) === 0 ? word.charAt(from) : word.charAt(from + 1) + word.charAt(from);
    parts[at] = word.slice(0, from) + pair + word.slice(from + 2);
  }
  return parts.join(" ");
}
