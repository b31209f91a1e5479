/** Which words of a question the asker put in quotation marks. */
import type { Span } from "../domain.ts";

const CLOSES: Readonly<Record<string, string>> = {
  '"': '"“”„',
  "“": '”“"',
  "”": '”“"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "‘": "’'",
  "'": "'’",
};

/** Marks that are apostrophes too, and so open only after a blank and close only before one. */
const SINGLE = new Set(["‘", "’", "'"]);
const OPENS_AFTER = /[\s([{:,—–-]/;
const CLOSES_BEFORE = /[\s)\]}.,;:?!—–-]/;

/** The longest stretch in marks, as the span between them; null where there is none with a letter or digit in it.
 * A mark that is never closed runs to the end: people forget. Double marks win over single ones. */
export function markedWording(question: string): Span | null {
  const spans = stretches(question, (mark) => !SINGLE.has(mark));
  const found =
    longest(question, spans) ??
    longest(
      question,
      stretches(question, (mark) => SINGLE.has(mark)),
    );
  return found;
}

function longest(question: string, spans: readonly Span[]): Span | null {
  return spans
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(question.slice(start, end)))
    .reduce<Span | null>(
      (best, span) => (best && best.end - best.start >= span.end - span.start ? best : span),
      null,
    );
}

function stretches(question: string, isMark: (mark: string) => boolean): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < question.length; at++) {
    const mark = question.charAt(at);
    const closers = CLOSES[mark];
    if (!closers || !isMark(mark) || !opensAt(question, at)) continue;
    const end = closeAfter(question, at, closers, SINGLE.has(mark));
    if (end === null) continue;
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

function opensAt(question: string, at: number): boolean {
  return at === 0 || OPENS_AFTER.test(question.charAt(at - 1));
}

/** A double mark closes at the next one. A single one closes at the last that can, since those between are apostrophes. */
function closeAfter(question: string, open: number, closers: string, single: boolean): number | null {
  let last: number | null = null;
  for (let at = open + 1; at < question.length; at++) {
    if (!closers.includes(question.charAt(at))) continue;
    if (!single) return at;
    const next = question.charAt(at + 1);
    if (next === "" || CLOSES_BEFORE.test(next)) last = at;
  }
  return single ? last : question.length;
}
