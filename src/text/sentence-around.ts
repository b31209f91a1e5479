/** The printed sentence that a stretch of a paragraph stands in. */

import type { Span } from "../domain.ts";
import { ABBREVIATIONS } from "../language/english/abbreviations.ts";
import { countWhile } from "./count-while.ts";

/** A full stop, question or exclamation mark, any closing marks, blanks, and then what can open a sentence. */
const BOUNDARY = /[.!?…][”"’')\]»]*\s+(?=[“"‘'«([]?[\p{Lu}\p{N}])/gu;
/** "No. 10" goes on; "No." is a sentence. */
const NUMBER = /(?:^|[\s("“‘'])Nos?\.\s+(?=\p{N})/u;

/** Characters of the longest word with a stop that is no sentence's. */
const LONGEST_WORD = 12;

/** Printed with a capital, or several stops: "Sen.", "p.m."; "no." is a word, and so is "No." where no number follows. */
function isAbbreviation(word: string): boolean {
  const bare = word.replace(/\.$/u, "");
  if (bare === word || bare === "No") return false;
  return DOTTED.test(bare) || (/^\p{Lu}/u.test(bare) && ABBREVIATIONS.holdsOpen(bare.toLowerCase()));
}

const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

function lastWord(before: string): string {
  return /[\p{L}\p{N}&;.]+$/u.exec(before)?.[0] ?? "";
}

function wordAt(paragraph: string, at: number): string {
  return /^[\p{L}’']+/u.exec(paragraph.slice(at, at + 20))?.[0] ?? "";
}

/** From the last sentence boundary before `piece` to the first one after its last character, inside `within`.
 * A boundary inside the piece is none: a quotation is not cut. */
export function sentenceAround(text: string, within: Span, piece: Span): Span {
  const boundaries = boundariesOf(text, within);
  const before = boundaries[countWhile(boundaries, ({ opens }) => opens <= piece.start) - 1];
  const after = boundaries[countWhile(boundaries, ({ opens }) => opens < piece.end)];
  return { start: before?.opens ?? within.start, end: Math.max(after?.closes ?? within.end, piece.end) };
}

/** The sentences of a paragraph that a stretch of it meets, each as far as the stretch goes, in order. */
export function sentencesOf(text: string, within: Span, stretch: Span): Span[] {
  const inner = boundariesOf(text, within).filter(
    ({ closes, opens }) => stretch.start < opens && closes < stretch.end,
  );
  return [...inner, { closes: stretch.end, opens: stretch.end }].map(({ closes }, at) => ({
    start: inner[at - 1]?.opens ?? stretch.start,
    end: closes,
  }));
}

/** Where one sentence ends, without the blanks behind it, and the next opens. */
interface Boundary {
  readonly closes: number;
  readonly opens: number;
}

/** Of the paragraphs of one text, by where they start and end: one with a thousand quotations is asked for each of them. */
let kept: { readonly text: string; readonly paragraphs: Map<string, readonly Boundary[]> } | null = null;

function boundariesOf(text: string, within: Span): readonly Boundary[] {
  if (kept?.text !== text) kept = { text, paragraphs: new Map() };
  const key = `${within.start} ${within.end}`;
  const known = kept.paragraphs.get(key) ?? boundariesIn(text.slice(within.start, within.end), within.start);
  kept.paragraphs.set(key, known);
  return known;
}

function boundariesIn(paragraph: string, offset: number): Boundary[] {
  const boundaries: Boundary[] = [];
  for (const match of paragraph.matchAll(BOUNDARY)) {
    const opens = match.index + match[0].length;
    const last = lastWord(paragraph.slice(Math.max(0, match.index - LONGEST_WORD), match.index + 1));
    if (isAbbreviation(last) && !ABBREVIATIONS.endsSentenceToo(last, wordAt(paragraph, opens))) continue;
    if (NUMBER.test(paragraph.slice(Math.max(0, match.index - 12), opens + 1))) continue;
    boundaries.push({ closes: offset + match.index + match[0].trimEnd().length, opens: offset + opens });
  }
  return boundaries;
}
