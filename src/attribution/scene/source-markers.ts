/** Words that make a source of the phrase beside them, found among tokens. */
import type { Token } from "./tokens.ts";

/** Whether these words stand from a token on. */
export function isMarker(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let step = 0; step < words.length; step += 1)
    if (tokens[from + step]?.lower !== words[step]) return false;
  return true;
}
