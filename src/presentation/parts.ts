/** A text too long for one message → parts that are not: whole sentences, as many as go in; joined again, the text byte for byte. */

/** Where the longest stretch from `start` ends that there is room for: after `start`, and inside no code point. */
export type FittingEnd = (text: string, start: number) => number;

/** A sentence that is too long alone is parted between words, a word between letters as read, a letter between its code points. */
export function partsOf(text: string, fittingEnd: FittingEnd): string[] {
  const lastOf = boundariesOf(text);
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const limit = fittingEnd(text, start);
    const found =
      limit === text.length ? limit : lastOf.map((last) => last(limit, start)).find((at) => at > start);
    const end = found ?? limit;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** The last boundary at or before `limit`; `start` or what lies before it where there is none in between. */
type LastBoundary = (limit: number, start: number) => number;

/** The better boundary first. */
function boundariesOf(text: string): readonly LastBoundary[] {
  const sentences = SENTENCES.segment(text);
  const graphemes = GRAPHEMES.segment(text);
  return [
    (limit, start) => {
      let at = sentences.containing(limit)?.index ?? start;
      while (at > start && SHORT.test(text.slice(Math.max(start, at - TAIL), at))) {
        at = sentences.containing(at - 1)?.index ?? start;
      }
      return at;
    },
    (limit) => sentences.containing(limit)?.index ?? 0,
    (limit, start) => {
      let at = limit;
      while (at > start && !(isBlank(text, at - 1) && !isBlank(text, at))) at -= 1;
      return at;
    },
    (limit, start) => graphemes.containing(limit)?.index ?? start,
  ];
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** "Mr.", "Sept.", "U.S.", and also "Rome." and "Yes.": a full stop that may end no sentence, and is parted at only where there is no
 * surer one. */
const SHORT = /(?:^|[\s(["“‘'«])(?:\p{Lu}\p{L}{0,3}|(?:\p{L}\.)+\p{L})\.\s*$/u;
/** Letters that such a word and what stands around it can take. */
const TAIL = 16;

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
