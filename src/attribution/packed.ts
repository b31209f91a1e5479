/** What attribution made of an article ↔ plain values to keep: names once, quotations as rows. */
import type { Attribution, Quotation, Span, Speaker } from "../domain.ts";

type PackedSpan = readonly [start: number, end: number];

type PackedQuotation = readonly [
  content: readonly PackedSpan[],
  kind: Quotation["kind"],
  zone: Quotation["zone"],
  cue: PackedSpan | null,
  source: PackedSpan | null,
  /** By place among the speakers. */
  speaker: number | null,
  how: Quotation["how"],
  confidence: number,
  polarity: Quotation["polarity"],
];

export interface PackedAttribution {
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly PackedQuotation[];
  readonly unattributed: readonly PackedSpan[];
}

export function packAttribution({ speakers, quotations, unattributed }: Attribution): PackedAttribution {
  return {
    speakers,
    quotations: quotations.map((quotation) => packQuotation(quotation, speakers)),
    unattributed: unattributed.map(packSpan),
  };
}

export function unpackAttribution({ speakers, quotations, unattributed }: PackedAttribution): Attribution {
  return {
    speakers,
    quotations: quotations.map((row) => unpackQuotation(row, speakers)),
    unattributed: unattributed.map(unpackSpan),
  };
}

function packQuotation(quotation: Quotation, speakers: readonly Speaker[]): PackedQuotation {
  const { content, kind, zone, cue, source, speaker, how, confidence, polarity } = quotation;
  return [
    content.map(packSpan),
    kind,
    zone,
    cue && packSpan(cue),
    source && packSpan(source),
    speaker && placeOf(speaker, speakers),
    how,
    confidence,
    polarity,
  ];
}

function placeOf(speaker: Speaker, speakers: readonly Speaker[]): number {
  const place = speakers.indexOf(speaker);
  if (place < 0) throw new Error("Whoever is quoted is a speaker of the article");
  return place;
}

function unpackQuotation(row: PackedQuotation, speakers: readonly Speaker[]): Quotation {
  const [content, kind, zone, cue, source, speaker, how, confidence, polarity] = row;
  const [first = [0, 0], ...more] = content;
  return {
    content: [unpackSpan(first), ...more.map(unpackSpan)],
    kind,
    zone,
    cue: cue && unpackSpan(cue),
    source: source && unpackSpan(source),
    speaker: speaker === null ? null : (speakers[speaker] ?? null),
    how,
    confidence,
    polarity,
  };
}

function packSpan({ start, end }: Span): PackedSpan {
  return [start, end];
}

function unpackSpan([start, end]: PackedSpan): Span {
  return { start, end };
}
