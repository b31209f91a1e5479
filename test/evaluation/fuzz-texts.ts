/** Changes to a text that questions and articles share: each takes one and chance, and gives another. */
import type { Dice } from "./dice.ts";
import { MARKS, PAIRS } from "./fuzz-pieces-data.ts";

export type Change = (text: string, dice: Dice) => string;

/** `changes` picked by chance, one after another: one at least, twice as seldom with each more, `most` at most. */
export function changed(text: string, changes: readonly Change[], dice: Dice, most = 6): string {
  let result = text;
  for (let done = 0; done < most && (done === 0 || dice.below(2) === 0); done += 1) {
    result = (dice.pick(changes) ?? unchanged)(result, dice);
  }
  return result;
}

const unchanged: Change = (text) => text;

/** Of the words between single blanks, which stay what they are. */
function onWords(alter: (words: string[], at: number, dice: Dice) => void): Change {
  return (text, dice) => {
    const words = text.split(" ");
    alter(words, dice.below(words.length), dice);
    return words.join(" ");
  };
}

const WORD_CHANGES: readonly Change[] = [
  onWords((words, at) => words.splice(at, 2, ...words.slice(at, at + 2).reverse())),
  onWords((words, at) => words.splice(at, 0, words[at] ?? "")),
  onWords((words, at) => words.splice(at, 1)),
  onWords((words, at, dice) => {
    words[at] = misspelt(words[at] ?? "", dice);
  }),
  onWords((words, at) => {
    words[at] = (words[at] ?? "").toUpperCase();
  }),
  (text) => text.toLowerCase(),
];

/** A letter gone, doubled, or changed with the one after it. */
function misspelt(word: string, dice: Dice): string {
  const at = dice.below(Math.max(1, word.length));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return (
    dice.pick([
      before + after,
      before + letter + letter + after,
      before + after.charAt(0) + letter + after.slice(1),
    ]) ?? word
  );
}

const MARK_CHANGES: readonly Change[] = [
  (text, dice) => inserted(text, dice.pick(MARKS) ?? "", dice),
  (text, dice) => around(text, dice, 1),
  (text, dice) => around(text, dice, 2 + dice.below(12)),
  // Typed with another keyboard.
  (text, dice) => text.replace(/[“”]/gu, () => dice.pick(MARKS) ?? ""),
  (text) => text.replace(/[“”„"«»]/gu, '"'),
  (text) => text.replace(/[“”„"«»‘’']/gu, "'"),
];

/** Words and marks changed as people change them by mistake. */
export const SLIPS: readonly Change[] = [...WORD_CHANGES, ...MARK_CHANGES];

/** At any place, between the halves of a character too. */
export function inserted(text: string, piece: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

/** Some stretch of it in marks, inside each other. */
function around(text: string, dice: Dice, depth: number): string {
  const from = dice.below(text.length + 1);
  const to = from + dice.below(text.length - from + 1);
  let words = text.slice(from, to);
  for (let level = 0; level < depth; level += 1) {
    const [open = "", close = ""] = dice.pick(PAIRS) ?? [];
    words = open + words + close;
  }
  return text.slice(0, from) + words + text.slice(to);
}
