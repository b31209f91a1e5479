/** Where the lines of a text lie that hold anything: paragraphs, headlines, captions. */
import type { Span } from "../domain.ts";

const LINE = /[^\n\r\u2028\u2029]+/g;

/** Every line with something on it, trimmed of blanks, in order. News text keeps a paragraph on one line. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const lead = line.length - line.trimStart().length;
    const words = line.trim().length;
    if (words > 0) spans.push({ start: index + lead, end: index + lead + words });
  }
  return spans;
}
