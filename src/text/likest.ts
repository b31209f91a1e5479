/** Words → the stretch of a text that is most like them, where one is like enough to be the same statement reworded. */
import type { Span } from "../domain.ts";
import { type Alignment, createAligner } from "./align.ts";
import { tokenize } from "./analyse.ts";
import { comparable } from "./comparable.ts";
import { paragraphs } from "./paragraphs.ts";

/** Share of the words that must be there. Where what stood beside them closed up behind them, they were taken out: what is like them
 * elsewhere is another statement, unless nearly all of it is the same. */
const ENOUGH = 0.6;
const NEARLY_ALL = 0.85;
/** Fewer words are like any. */
const LEAST_WORDS = 4;
/** Words in a row that must be printed in a row. */
const LEAST_RUN = 3;

/** `isTakenOut`: what stood on both sides stands side by side now. */
export function likestStretch(words: string, text: string, isTakenOut: boolean): Span | null {
  const asked = comparable(tokenize(words), words);
  if (asked.length < LEAST_WORDS) return null;
  const least = isTakenOut ? NEARLY_ALL : ENOUGH;
  const align = createAligner(asked);
  const isWorth = (most: readonly number[]): boolean =>
    most.reduce((sum, like) => sum + like, 0) / asked.length >= least;
  let best: Alignment | null = null;
  for (const { start, end } of paragraphs(text)) {
    const tokens = tokenize(text.slice(start, end)).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }));
    const alignment = align(comparable(tokens, text, { start, end }), isWorth);
    if (alignment === null || alignment.recall < least || alignment.run < LEAST_RUN) continue;
    if (best === null || alignment.similarity > best.similarity) best = alignment;
  }
  return best === null ? null : withMarks(best.span, text);
}

/** Marks that open before a stretch and close after it. */
function withMarks({ start, end }: Span, text: string): Span {
  const before = /["“„«‘'([]{1,3}$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const after = /^[.,;:!?…%)\]]*["”“»’']*/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
