/** Addresses that lead to the very words: text fragments (WICG, "URL Fragment Text Directives"). */
import type { Span } from "../domain.ts";

/**
 * Characters of an address, encoded. Words of up to so many are named whole, longer ones by their first and last: a letter of Chinese
 * takes nine, and chats that take addresses of 700 or 800 characters must have room for the article's own.
 */
const WHOLE = 400;
const EDGE: Most = { words: 6, encoded: WHOLE / 2 };
/** Shorter words than this may stand elsewhere on the page, as some longer ones do in the article itself: then what stands before
 * and after is named too. */
const NEEDS_CONTEXT = 20;
const CONTEXT: Most = { words: 4, encoded: 100 };
/** Where the nearest neighbours are the same as well. */
const MORE_CONTEXT: Most = { words: 10, encoded: 150 };

/** How many words, parted by blanks, and of how many characters once they are encoded. */
interface Most {
  readonly words: number;
  readonly encoded: number;
}

/** `within` is the paragraph that holds the span: a fragment can't cross a block of the page. An address's own fragment
 * is replaced. Where the words can't be named, as one endless word can't, the address leads to the page. */
export function fragmentLink(url: string, text: string, span: Span, within: Span): string {
  const words = text.slice(span.start, span.end).trim();
  const target = targetOf(words);
  if (target === "") return url;
  const context = contextOf(text, span, within);
  const before = context === null ? "" : lastWords(text.slice(within.start, span.start), context);
  const after = context === null ? "" : firstWords(text.slice(span.end, within.end), context);
  const prefix = before === "" ? "" : `${before}-,`;
  const suffix = after === "" ? "" : `,-${after}`;
  return `${url.replace(/#.*$/su, "")}#:~:text=${prefix}${target}${suffix}`;
}

/** How much must be named beside the words to tell their place from others; null: nothing. */
function contextOf(text: string, span: Span, within: Span): Most | null {
  const words = text.slice(span.start, span.end);
  // Of longer ones only the opening and closing words are named.
  const named = words.length <= WHOLE ? words : firstOf(words, EDGE.words);
  if (named.trim().length < NEEDS_CONTEXT) return CONTEXT;
  if (!standsAgain(text, named)) return null;
  const [before, after] = [text.slice(within.start, span.start), text.slice(span.end, within.end)];
  const beside = `${lastOf(before, CONTEXT.words)}${words}${firstOf(after, CONTEXT.words)}`;
  return standsAgain(text, beside) ? MORE_CONTEXT : CONTEXT;
}

/** Whether words stand in a text more than once, however they are capitalised and parted. By searching, since a pattern made of an
 * article's words is as long as they are, and overflows. */
function standsAgain(text: string, words: string): boolean {
  const [within, sought] = [folded(text), folded(words)];
  const first = within.indexOf(sought);
  return first >= 0 && within.includes(sought, first + sought.length);
}

function folded(text: string): string {
  return text.trim().replace(/\s+/gu, " ").toLowerCase();
}

function firstOf(text: string, count: number): string {
  return new RegExp(`^(?:\\s*\\S+){0,${count}}`, "u").exec(text)?.[0] ?? "";
}

function lastOf(text: string, count: number): string {
  const words = text.trimEnd().split(/(?<=\s)(?=\S)/u);
  const last = words.slice(-count).join("");
  return text.slice(text.trimEnd().length - last.length);
}

function targetOf(words: string): string {
  // No character is encoded shorter than it is.
  const whole = words.length <= WHOLE ? encode(words) : null;
  if (whole !== null && whole.length <= WHOLE) return whole;
  return [firstWords(words, EDGE), lastWords(words, EDGE)].filter((edge) => edge !== "").join(",");
}

/** Encoded. Whole words, because browsers find no halves; of a script that parts none by blanks, as many as a dictionary tells apart. */
function firstWords(text: string, { words, encoded }: Most): string {
  const found = text.trim().split(/\s+/u, words);
  for (let count = found.length; count > 0; count -= 1) {
    const first = encode(found.slice(0, count).join(" "));
    if (first.length <= encoded) return first;
  }
  return beginningOf(found[0] ?? "", encoded);
}

function lastWords(text: string, { words, encoded }: Most): string {
  const found = text.trim().split(/\s+/u).slice(-words);
  for (let from = 0; from < found.length; from += 1) {
    const last = encode(found.slice(from).join(" "));
    if (last.length <= encoded) return last;
  }
  return endOf(found.at(-1) ?? "", encoded);
}

const WORDS = new Intl.Segmenter("en", { granularity: "word" });

function beginningOf(word: string, most: number): string {
  let kept = "";
  // What lies beyond has no room, and the time that a segmenter takes grows with the square of the text.
  for (const { segment } of WORDS.segment(word.slice(0, most + 1))) {
    const more = kept + encode(segment);
    if (more.length > most) break;
    kept = more;
  }
  return kept;
}

function endOf(word: string, most: number): string {
  const end = word.slice(-(most + 1));
  const segments = WORDS.segment(end);
  let kept = "";
  for (let at = end.length; at > 0; ) {
    const { segment, index } = segments.containing(at - 1) ?? { segment: "", index: 0 };
    const more = encode(segment) + kept;
    if (more.length > most) break;
    kept = more;
    at = index;
  }
  return kept;
}

/** A dash, a comma and an ampersand have meanings of their own in a text directive. A lone surrogate can't be encoded. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed().replace(/\s+/gu, " ")).replace(/-/gu, "%2D");
}
