/** Transcript lines as quotations, each credited to whom its capitals name. */
import type { Quotation, Span, Speaker, ZoneKind } from "../domain.ts";
import type { TranscriptLine } from "./transcripts.ts";

/** A line's label is as good as a name, where the cast knows it; a new name is taken as printed. */
const CONFIDENCE = { known: 0.97, new: 0.85 } as const;

/** `cast` is everybody whom the article names. */
export function transcribed(
  text: string,
  lines: readonly TranscriptLine[],
  cast: readonly Speaker[],
  zoneAt: (span: Span) => ZoneKind,
): Quotation[] {
  const named = new Map<string, Speaker>();
  return lines.map(({ name, words }) => {
    const printed = text.slice(name.start, name.end);
    const known = cast.find((speaker) => answersTo(speaker, printed));
    const speaker = known ??
      named.get(printed) ?? { name: printed, aliases: [], roles: [], kind: "person" as const };
    named.set(printed, speaker);
    return {
      content: [words],
      kind: "direct",
      zone: zoneAt(words),
      cue: null,
      source: name,
      speaker,
      how: "transcript",
      confidence: known === undefined ? CONFIDENCE.new : CONFIDENCE.known,
      polarity: "affirmed",
    };
  });
}

/** "WALLACE" is Ada Wallace, "ADA WALLACE" too. */
function answersTo({ kind, name, aliases }: Speaker, printed: string): boolean {
  if (kind !== "person") return false;
  const called = printed.toLowerCase();
  return [name, ...aliases].some(
    (form) => form.toLowerCase() === called || form.toLowerCase().endsWith(` ${called}`),
  );
}
