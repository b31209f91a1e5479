/** Transcript lines: "WALLACE: Good evening." – the words after a speaker's name, to the end of the line. */
import type { Span } from "../domain.ts";

export interface TranscriptLine {
  /** Number of the line among the paragraphs. */
  readonly paragraph: number;
  readonly name: Span;
  readonly words: Span;
}

const LINE =
  /^(?:["“]\s*)?((?:[A-Z][A-Z.'’-]+|[A-Z]\.)(?: (?:[A-Z][A-Z.'’-]+|[A-Z]\.)){0,3})(?: \([^()]{1,40}\))?:[ \u00a0]+(?=\S)/u;
/** Capitals before a colon that label a line rather than name a speaker. */
const LABELS =
  /^(?:UPDATE[DS]?|CORRECTION|NOTE|WATCH|READ|MORE|RELATED|PHOTOS?|VIDEO|BREAKING|EDITOR|SOURCE|PREVIOUSLY|ALSO|LIVE|FACT|[QA])\b/u;
/** One such line is a label as often as not. */
const FEWEST = 2;

/** Of these paragraphs, in order; none unless the article has at least two. */
export function transcriptLines(text: string, paragraphs: readonly Span[]): TranscriptLine[] {
  const lines = paragraphs.flatMap((paragraph, number) => {
    const head = LINE.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)));
    const name = head?.[1];
    if (head === null || name === undefined || LABELS.test(name)) return [];
    const start = paragraph.start + head[0].indexOf(name);
    return [
      {
        paragraph: number,
        name: { start, end: start + name.length },
        words: { start: paragraph.start + head[0].length, end: paragraph.end },
      },
    ];
  });
  return lines.length < FEWEST ? [] : lines;
}
