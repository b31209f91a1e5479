/** Names, headlines, questions: words from outside as they may stand in a line of ours. */
import * as voice from "../../../src/presentation/one-line.ts";
import { sizeOf } from "./measure.ts";

/** Cut where it weighs more than `most`: characters of JSON or of `text`, whichever is more. */
export function oneLine(words: string, most: number): string {
  return voice.oneLine(words, { weight: most, weigh });
}

function weigh(character: string): number {
  const { json, text } = sizeOf(character);
  return Math.max(json, text);
}
