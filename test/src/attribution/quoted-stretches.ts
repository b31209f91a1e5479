/** Quoted spans for small examples: everything between “ and ”, marks included. */
import type { Span } from "../../../src/domain.ts";

export function quotedStretches(text: string): Span[] {
  return [...text.matchAll(/“[^”]*”/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
