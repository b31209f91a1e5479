/** Names, headlines, questions: words from outside as they may stand in a line of ours. */
import { printable } from "../../src/index.ts";
import { sizeOf } from "./measure.ts";

/** On one line, without what could steer or reorder it; cut where it weighs more than `most`, and the cut is shown. */
export function oneLine(words: string, most: number): string {
  const line = printable(words.slice(0, FACTOR * most).toWellFormed()).replace(/\s+/gu, " ");
  if (weigh(line) <= most && words.length <= FACTOR * most) return line;
  let weight = weigh("…");
  let kept = "";
  for (const character of line) {
    weight += weigh(character);
    if (weight > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** No character weighs less than one, so that this much is more than will be kept, even of words with many blanks. */
const FACTOR = 4;

/** Characters of JSON or of `text`, whichever is more. */
function weigh(words: string): number {
  const { json, text } = sizeOf(words);
  return Math.max(json, text);
}
