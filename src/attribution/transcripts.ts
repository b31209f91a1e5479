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
const LONGEST_HEAD = 120;
/** One such line is a label as often as not. */
const FEWEST = 2;

/** Of these paragraphs, in order; none unless the article has at least two that open with a name. A quoted transcript
 * opens every paragraph with a mark, so that one without a name carries on the turn before it. */
export function transcriptLines(text: string, paragraphs: readonly Span[]): TranscriptLine[] {
  const lines: TranscriptLine[] = [];
  let named = 0;
  for (const [number, paragraph] of paragraphs.entries()) {
    const line = namedLine(text, number, paragraph) ?? carriedOn(text, number, paragraph, lines.at(-1));
    if (line === null) continue;
    lines.push(line);
    if (line.name.start >= paragraph.start) named += 1;
  }
  return named < FEWEST ? [] : lines;
}

function namedLine(text: string, number: number, paragraph: Span): TranscriptLine | null {
  const head = LINE.exec(
    text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_HEAD)),
  );
  const name = head?.[1];
  if (head === null || name === undefined || LABELS.test(name)) return null;
  const start = paragraph.start + head[0].indexOf(name);
  const words = { start: paragraph.start + head[0].length, end: paragraph.end };
  return { paragraph: number, name: { start, end: start + name.length }, words };
}

function carriedOn(
  text: string,
  number: number,
  paragraph: Span,
  before: TranscriptLine | undefined,
): TranscriptLine | null {
  if (before === undefined || before.paragraph !== number - 1) return null;
  const opens = (place: number) => /["“]/u.test(text.charAt(place));
  const quoted = opens(paragraph.start) && (opens(before.words.start) || opens(before.name.start - 1));
  return quoted ? { paragraph: number, name: before.name, words: paragraph } : null;
}
