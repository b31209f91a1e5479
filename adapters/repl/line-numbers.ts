/** Where in a text something stands, as an editor's program counts it, so that the place can be jumped to. */
import type { Span } from "../../src/index.ts";

/** "line 12", as wide as all the others. */
export type Numbering = (span: Span) => string;

export const LINE_NUMBER_WIDTH = 10;

export function lineNumbers(text: string): Numbering {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ start }) => `line ${starts.filter((at) => at <= start).length}`.padEnd(LINE_NUMBER_WIDTH);
}
