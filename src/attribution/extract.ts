/** Who said what in an article: quoted words, their cue and source, and the speaker whom the source means. */
import type { Article, Attribution, Quotation, Span, Speaker, Zone, ZoneKind } from "../domain.ts";
import { headlineSource } from "./headlines.ts";
import { kindOf } from "./kinds.ts";
import { type AttributedRun, joinPieces } from "./pieces.ts";
import { quotationsOf, reportedQuotations } from "./quotations.ts";
import { type Calibration, calibrated } from "./ranking/calibration.ts";
import { type Choice, createRanker, NOBODY, type Ranker } from "./ranking/ranker.ts";
import { CALIBRATION, WEIGHTS } from "./ranking/weights.ts";
import { readWeights } from "./ranking/weights-table.ts";
import { LEARNT_READER, type ReportReader } from "./reports/model.ts";
import { reportsOf } from "./reports/reports.ts";
import { type Scene, sceneOf } from "./scene/scene.ts";
import { createSpeakerTable } from "./speakers/speakers.ts";
import { transcribed } from "./transcript-speakers.ts";
import { transcriptLines } from "./transcripts.ts";

/** What is learnt, not written. */
export interface Models {
  readonly rank: Ranker;
  readonly calibration: Calibration;
  readonly reports: ReportReader;
}

export const LEARNT: Models = {
  rank: createRanker(readWeights(WEIGHTS)),
  calibration: CALIBRATION,
  reports: LEARNT_READER,
};

const READ: ReadonlySet<ZoneKind> = new Set(["headline", "subheadline", "body"]);

/** Quotations in text order. Never throws, whatever the text. */
export function extractQuotations(article: Article): Attribution {
  return extractWith(LEARNT, article);
}

/** The same by other models, for cross-validation. */
export function extractWith({ rank, calibration, reports }: Models, article: Article): Attribution {
  const read = article.zones.filter(({ kind }) => READ.has(kind));
  const scene = sceneOf(article.text, read);
  const zoneAt = (span: Span) => zoneOf(article.zones, span);
  const table = createSpeakerTable(article, scene.mentions);
  const lines = transcriptLines(article.text, scene.paragraphs);
  const attributed = attributedRuns(scene, rank(scene), zoneAt);
  const narrated = attributed.filter(
    ({ run }) => !isTranscribed(scene, run, new Set(lines.map(({ paragraph }) => paragraph))),
  );
  const told = quotationsOf(scene, table, joinPieces(scene, narrated), zoneAt).map((quotation) =>
    withCalibration(quotation, calibration),
  );
  const spoken = transcribed(article.text, lines, table.speakers, zoneAt);
  const sources = told.flatMap(({ source }) => source ?? []);
  const reported = reportedQuotations(scene, table, reportsOf(scene, reports), zoneAt, sources);
  const quotations = inOrder([...told, ...spoken, ...reported]);
  return { quotations, unattributed: unattributedRuns(scene, attributed), speakers: speakersOf(quotations) };
}

/** Words in a headline's marks whose speaker the headline doesn't tell are nobody's: often a paraphrase. */
function attributedRuns(
  scene: Scene,
  choices: readonly Choice[],
  zoneAt: (span: Span) => ZoneKind,
): AttributedRun[] {
  return scene.runs.flatMap((span, run) => {
    const choice = zoneAt(span) === "body" ? choices[run] : headlineSource(scene, run);
    if (choice === undefined || choice.phrase === NOBODY) return [];
    const { phrase: source, probability } = choice;
    return [{ run, source, probability, kind: kindOf(scene, run, source) }];
  });
}

/** Headlines are read by rules that have their own figures. */
function withCalibration(quotation: Quotation, calibration: Calibration): Quotation {
  if (quotation.zone !== "body" || quotation.source === null) return quotation;
  return { ...quotation, confidence: calibrated(quotation.confidence, calibration) };
}

function isTranscribed({ runs }: Scene, run: number, paragraphs: ReadonlySet<number>): boolean {
  return paragraphs.has(runs[run]?.paragraph ?? -1);
}

function unattributedRuns({ runs }: Scene, attributed: readonly AttributedRun[]): Span[] {
  const taken = new Set(attributed.map(({ run }) => run));
  return runs.filter((_, run) => !taken.has(run)).map(({ start, end }) => ({ start, end }));
}

function inOrder(quotations: readonly Quotation[]): Quotation[] {
  return [...quotations].sort((a, b) => a.content[0].start - b.content[0].start);
}

function speakersOf(quotations: readonly Quotation[]): Speaker[] {
  return [...new Set(quotations.flatMap(({ speaker }) => speaker ?? []))];
}

/** By halves: an article may have as many zones as paragraphs. */
function zoneOf(zones: readonly Zone[], { start }: Span): ZoneKind {
  let low = 0;
  let high = zones.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return zones[low]?.kind ?? "body";
}
