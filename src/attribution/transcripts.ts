/** Transcript lines: "WALLACE: Good evening.", "Holt: Every winter.", "A: At four." – the words after a speaker's label, to the end of
 * the line. */
import { type Span, slice } from "../domain.ts";
import { PLACES } from "../language/english/places-data.ts";
import { type Turn, turnOf } from "../text/turns.ts";

export interface TranscriptLine {
  /** Number of the line among the paragraphs. */
  readonly paragraph: number;
  readonly name: Span;
  readonly words: Span;
  /** asked: the interviewer's, who is nobody in the news; answered: theirs who is interviewed; named: whose name the label is. */
  readonly part: "asked" | "answered" | "named";
}

/** One such line is a label as often as not; in small letters, two are. */
const FEWEST = { capitals: 2, plain: 3 } as const;

const ASKED = /^(?:q|question|interviewer|reporter|moderator|host)$/iu;
const ANSWERED = /^(?:a|answer|interviewee)$/iu;

/** Of these paragraphs, in order; none unless the article has at least two that open with a name in capitals, or three with labels in
 * small letters, one of which comes again, and somebody speaks in them. A quoted transcript opens every paragraph with a mark, so that one without a
 * name carries on the turn before it; an answer goes on to the next question. */
export function transcriptLines(text: string, paragraphs: readonly Span[]): TranscriptLine[] {
  const turns = paragraphs.flatMap((paragraph, number) => {
    const turn = turnOf(text.slice(paragraph.start, paragraph.end));
    return turn === null ? [] : [{ ...lineOf(paragraph, number, turn), style: turn.style }];
  });
  const labelled = accepted(text, turns);
  const byParagraph = new Map(labelled.map((line) => [line.paragraph, line]));
  const last = labelled.at(-1)?.paragraph ?? 0;
  const lines: TranscriptLine[] = [];
  for (const [number, paragraph] of paragraphs.entries()) {
    const before = lines.at(-1);
    const line = byParagraph.get(number) ?? carriedOn(text, paragraph, { number, last, before });
    if (line !== null) lines.push(line);
  }
  return lines;
}

type Labelled = TranscriptLine & Pick<Turn, "style">;

function lineOf({ start }: Span, paragraph: number, { name, words }: Turn): TranscriptLine {
  const moved = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
  return { paragraph, name: moved(name), words: moved(words), part: "named" };
}

function accepted(text: string, turns: readonly Labelled[]): TranscriptLine[] {
  const capitals = turns.filter(({ name, style }) => style === "capitals" && !isPlace(text, name));
  const isTranscript = capitals.length >= FEWEST.capitals && capitals.some((turn) => isSpeech(text, turn));
  const plain = turns.filter((turn) => turn.style === "plain" && isUnmarked(text, turn.words));
  const parts = plain.flatMap((turn) => {
    const part = partOf(text, turn, plain);
    return part === null ? [] : [{ ...turn, part }];
  });
  const labels = new Set(parts.map(({ name }) => slice(text, name)));
  const isInterview =
    parts.length >= FEWEST.plain && labels.size < parts.length && parts.some((turn) => isSpeech(text, turn));
  return [...(isTranscript ? capitals : []), ...(isTranscript || isInterview ? parts : [])].sort(
    (one, other) => one.paragraph - other.paragraph,
  );
}

/** Null for a label that the article shows to be nobody's ("Price: …"): names stand elsewhere in it too. */
function partOf(text: string, { name }: Labelled, plain: readonly Labelled[]): TranscriptLine["part"] | null {
  const label = slice(text, name);
  if (ASKED.test(label)) return "asked";
  if (ANSWERED.test(label)) return "answered";
  const labels = plain.filter((turn) => slice(text, turn.name) === label).length;
  return text.split(label).length - 1 > labels ? "named" : null;
}

/** Whoever speaks says "I", "we" or "you" sooner or later, asks or calls something; a list of scorers ("Viera: Lind 2 goals") doesn't. */
const SPEECH = /\bI\b|\b(?:[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b|[?!]/u;

function isSpeech(text: string, { words }: Labelled): boolean {
  return SPEECH.test(slice(text, words));
}

/** What stands in marks behind a label is a quotation like any other. */
function isUnmarked(text: string, words: Span): boolean {
  return !/["“”„«»「]/u.test(text.charAt(words.start));
}

function isPlace(text: string, name: Span): boolean {
  return PLACES.has(slice(text, name).toLowerCase());
}

/** What stands between a question and the next is the answer, whatever its paragraphs; between names it may be the article's own. */
function carriedOn(text: string, paragraph: Span, { number, last, before }: Place): TranscriptLine | null {
  if (before === undefined || before.paragraph !== number - 1) return null;
  const opens = (place: number) => /["“]/u.test(text.charAt(place));
  const isQuoted = opens(paragraph.start) && (opens(before.words.start) || opens(before.name.start - 1));
  const isAnswer = before.part !== "named" && number < last && !/[[(]/u.test(text.charAt(paragraph.start));
  return isQuoted || isAnswer ? { ...before, paragraph: number, words: paragraph } : null;
}

interface Place {
  readonly number: number;
  /** The last paragraph with a label. */
  readonly last: number;
  readonly before: TranscriptLine | undefined;
}
