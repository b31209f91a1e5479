/** Addresses that lead to the very words: text fragments (WICG, "URL Fragment Text Directives"). */
import type { Span } from "../domain.ts";

/** Up to this many characters are named whole; longer passages by their first and last words. */
const WHOLE = 300;
/** Shorter words than this may stand elsewhere on the page, so what stands before and after is named too. */
const NEEDS_CONTEXT = 20;
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 4;

/** `within` is the paragraph that holds the span: a fragment can't cross a block of the page. An address's own fragment
 * is replaced. */
export function fragmentLink(url: string, text: string, span: Span, within: Span): string {
  const words = text.slice(span.start, span.end).trim();
  const before = lastWords(text.slice(within.start, span.start));
  const after = firstWords(text.slice(span.end, within.end), CONTEXT_WORDS);
  const short = words.length < NEEDS_CONTEXT;
  const target =
    words.length <= WHOLE
      ? encode(words)
      : `${encode(firstWords(words, EDGE_WORDS))},${encode(lastWords(words, EDGE_WORDS))}`;
  const prefix = short && before !== "" ? `${encode(before)}-,` : "";
  const suffix = short && after !== "" ? `,-${encode(after)}` : "";
  return `${url.replace(/#.*$/su, "")}#:~:text=${prefix}${target}${suffix}`;
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/u).slice(0, count).join(" ");
}

function lastWords(text: string, count = CONTEXT_WORDS): string {
  return text.trim().split(/\s+/u).slice(-count).join(" ");
}

/** A dash, a comma and an ampersand have meanings of their own in a text directive. A lone surrogate can't be encoded. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed().replace(/\s+/gu, " ")).replace(/-/gu, "%2D");
}
