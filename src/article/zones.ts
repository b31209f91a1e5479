/** What each line of an article is for, told by its own words first and then by where it stands. */
import type { Span, Zone, ZoneKind } from "../domain.ts";
import { frontMatterEnd } from "./front-matter.ts";
import { headKinds } from "./head.ts";
import { endsSentence, type Line, linesOf, wordCount } from "./lines.ts";
import { isNote, isNoteHeading, markedKind } from "./marked.ts";

/** In order, disjoint, and together the whole text; neighbours of one kind are one zone. */
export function zonesOf(text: string): Zone[] {
  const from = frontMatterEnd(text);
  const lines = linesOf(text, from);
  const kinds = kindsOf(lines);
  const marks: Zone[] = lines.map(({ start, end }, at) => ({ start, end, kind: kinds[at] ?? "body" }));
  const before: Zone[] = from > 0 ? [{ start: 0, end: from, kind: "navigation" }] : [];
  return covering(text.length, [...before, ...marks]);
}

/** Where the headline's words lie, Markdown's `#` left out; null without one. */
export function headlineSpan(text: string, zones: readonly Zone[]): Span | null {
  const zone = zones.find(({ kind }) => kind === "headline");
  if (zone === undefined) return null;
  const printed = text.slice(zone.start, zone.end);
  const lead = /^\s*(?:#{1,6}\s+)?/.exec(printed)?.[0].length ?? 0;
  const words = printed
    .slice(lead)
    .trimEnd()
    .replace(/\s#{1,6}$/, "")
    .trimEnd();
  return { start: zone.start + lead, end: zone.start + lead + words.length };
}

export function headlineOf(text: string, zones: readonly Zone[]): string | null {
  const span = headlineSpan(text, zones);
  return span === null ? null : text.slice(span.start, span.end);
}

function kindsOf(lines: readonly Line[]): ZoneKind[] {
  const notes = continuedNotes(lines);
  const own = lines.map((line, at) => markedKind(line) ?? (notes[at] ? "credit" : null));
  const marked = captionedLines(lines, doubledLines(lines, own));
  const head = headKinds(lines, marked);
  const kinds = lines.map((_, at) => head[at] ?? marked[at] ?? "body");
  // A headline above nothing but its own repetition is the story itself.
  return kinds.includes("body") ? kinds : kinds.map((kind) => (kind === "headline" ? "body" : kind));
}

/** Below "Correction" alone stands what is corrected; and a note broken into lines goes on until its sentence ends. */
function continuedNotes(lines: readonly Line[]): boolean[] {
  const isInNote: boolean[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const isBroken = line.isAdjacent && isInNote[at - 1] === true && !endsSentence(before?.words ?? "");
    isInNote.push(isNote(line.words) || isBroken || isNoteHeading(before?.words ?? ""));
  }
  return isInNote;
}

/** A picture's alternative text and its caption often say the same, one below the other. */
function doubledLines(lines: readonly Line[], kinds: readonly (ZoneKind | null)[]): (ZoneKind | null)[] {
  const isDoubled = (at: number): boolean => {
    const [line, next] = [lines[at], lines[at + 1]];
    return line?.isShort === true && line.words === next?.words && !endsSentence(line.words) && !line.isBlock;
  };
  return kinds.map((kind, at) => kind ?? (isDoubled(at) || isDoubled(at - 1) ? "caption" : null));
}

/** A line without an end right above "Photo: …" is what the photo shows. */
function captionedLines(lines: readonly Line[], kinds: readonly (ZoneKind | null)[]): (ZoneKind | null)[] {
  return kinds.map((kind, at) => {
    const [line, next] = [lines[at], lines[at + 1]];
    const stands = line?.isShort === true && next?.isAdjacent === true && kinds[at + 1] === "caption";
    return kind ?? (stands && !endsSentence(line.words) && wordCount(line.words) <= 40 ? "caption" : null);
  });
}

/** Blanks go to the zone before them, at the start to the one behind. */
function covering(length: number, marks: readonly Zone[]): Zone[] {
  const zones: Zone[] = [];
  for (const { kind, start } of marks) {
    if (zones.at(-1)?.kind !== kind) zones.push({ kind, start: zones.length === 0 ? 0 : start, end: length });
  }
  if (zones.length === 0 && length > 0) return [{ kind: "navigation", start: 0, end: length }];
  return zones.map((zone, at) => ({ ...zone, end: zones[at + 1]?.start ?? length }));
}
