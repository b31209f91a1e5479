/** Attributed runs → Quotations: cue, polarity, and the speaker whom the source means. */

import { ABSENT } from "../domain/absent.ts";
import type { Quotation, Resolution, Span, ZoneKind } from "../domain.ts";
import { isAddressed } from "./addressed.ts";
import { cueOf, cueSpan, polarityOf } from "./cues.ts";
import type { AttributedRun } from "./pieces.ts";
import { NOBODY } from "./ranking/ranker.ts";
import type { Report } from "./reports/reports.ts";
import type { Scene } from "./scene/scene.ts";
import type { SpeakerTable } from "./speakers/speakers.ts";

/** Below this the speaker is not told: a wrong name is worse than none (reliability table in docs/attribution.md). */
const SUREST_DOUBT = 0.4;

/** `groups` are the pieces of each quotation, in order. */
export function quotationsOf(
  scene: Scene,
  table: SpeakerTable,
  groups: readonly (readonly AttributedRun[])[],
  zoneAt: (span: Span) => ZoneKind,
): Quotation[] {
  const lastSources: Span[] = [];
  let before = NOBODY;
  return groups.flatMap((pieces) => {
    const quotation = quotationOf(scene, table, pieces, { zoneAt, lastSources, before });
    if (quotation?.source) lastSources.push(quotation.source);
    before = pieces.at(-1)?.source ?? before;
    return quotation ?? [];
  });
}

/** Reported speech as quotations; `marked` are the sources of the marked ones, in order. */
export function reportedQuotations(
  scene: Scene,
  table: SpeakerTable,
  reports: readonly Report[],
  zoneAt: (span: Span) => ZoneKind,
  marked: readonly Span[],
): Quotation[] {
  const lastSources: Span[] = [];
  let next = 0;
  return reports.map(({ content, cue, source, probability }) => {
    const start = scene.phrases[source]?.mention.start ?? 0;
    for (let one = marked[next]; one !== undefined && one.end <= start; one = marked[next]) {
      lastSources.push(one);
      next += 1;
    }
    return {
      content,
      kind: "indirect",
      zone: zoneAt(content[0]),
      cue: cueSpan(scene, cue),
      polarity: polarityOf(scene.tokens, cue),
      ...resolvedSource(scene, table, source, probability, lastSources),
    };
  });
}

interface Course {
  readonly zoneAt: (span: Span) => ZoneKind;
  readonly lastSources: readonly Span[];
  /** Source of the quotation before, by the number of its phrase. */
  readonly before: number;
}

function quotationOf(
  scene: Scene,
  table: SpeakerTable,
  pieces: readonly AttributedRun[],
  course: Course,
): Quotation | null {
  const [first] = pieces;
  const content = pieces
    .flatMap(({ run }) => scene.runs[run] ?? [])
    .map(({ start, end }) => ({ start, end }));
  const [opening, ...more] = content;
  if (first === undefined || opening === undefined) return null;
  const cue = cueOf(scene, first.run, first.source);
  return {
    content: [opening, ...more],
    kind: first.kind,
    zone: course.zoneAt(opening),
    cue: cueSpan(scene, cue),
    polarity: polarityOf(scene.tokens, cue),
    ...attributionOf(scene, table, first, course),
  };
}

function attributionOf(
  scene: Scene,
  table: SpeakerTable,
  { run, source, probability }: AttributedRun,
  { lastSources, before }: Course,
): Credit {
  const credit = resolvedSource(scene, table, source, probability, lastSources);
  const words = scene.runs[run]?.inner;
  if (credit.speaker === null || words === undefined) return credit;
  return isAddressed(scene.text.slice(words.start, words.end), credit.speaker)
    ? { ...credit, speaker: null, how: "unresolved", confidence: 0 }
    : { ...credit, how: howFound(scene, run, source, before, credit.how) };
}

type Credit = Pick<Quotation, "source" | "speaker" | "how" | "confidence">;

function resolvedSource(
  { phrases, runs }: Scene,
  table: SpeakerTable,
  source: number,
  probability: number,
  lastSources: readonly Span[],
): Credit {
  const mention = phrases[source]?.mention;
  if (mention === undefined) return { source: null, speaker: null, how: "unresolved", confidence: 0 };
  const span = { start: mention.start, end: mention.end };
  const resolved = table.resolve(span, { quoted: runs, lastSources });
  const confidence = probability * resolved.confidence;
  const told = resolved.speaker !== null && confidence >= SUREST_DOUBT;
  return {
    source: span,
    speaker: told ? resolved.speaker : null,
    how: told ? resolved.how : "unresolved",
    confidence,
  };
}

/** The rule that found the phrase where that is the weaker link, else the one that resolved it. */
function howFound(scene: Scene, run: number, source: number, before: number, how: Resolution): Resolution {
  const phrase = scene.tokens[scene.phrases[source]?.first ?? ABSENT];
  const place = scene.tokens[scene.places[run] ?? ABSENT];
  if (phrase === undefined || place === undefined || phrase.sentence === place.sentence) return how;
  if (source === before) return "carried-over";
  return phrase.paragraph < place.paragraph ? "paragraph-before" : how;
}
