/** A stretch of a text → a selector, by which its words are found again in another version of it. */

import type { Selector } from "../domain/selector.ts";
import type { Span } from "../domain.ts";
import { slice } from "../domain.ts";

/** Characters on each side, as browser annotators keep them (Hypothesis, Apache Annotator). */
export const CONTEXT = 32;

export function selectorOf(text: string, { start, end }: Span): Selector {
  return {
    start,
    end,
    exact: slice(text, { start, end }),
    prefix: withoutHalf(text.slice(Math.max(0, start - CONTEXT), start), /^[\udc00-\udfff]/),
    suffix: withoutHalf(text.slice(end, end + CONTEXT), /[\ud800-\udbff]$/),
  };
}

/** Half a character at the edge of what was cut. */
function withoutHalf(context: string, half: RegExp): string {
  return context.length < CONTEXT ? context : context.replace(half, "");
}
