/** Who said what in an article: quoted words, their cue and source, and the speaker whom the source means. */

import { ABSENT } from "../domain/absent.ts";
import { finished, type Steps } from "../domain/steps.ts";
import type { Article, Attribution, Quotation, Span, Speaker, Zone, ZoneKind } from "../domain.ts";
import { ENGLISH } from "../language/english/english.ts";
import { GERMAN } from "../language/german/german.ts";
import type { Language } from "../language/language.ts";
import { languageOf } from "../language/language-of.ts";
import { countWhile } from "../text/count-while.ts";
import { withReports } from "./agreed.ts";
import { announcedBlocks } from "./blocks.ts";
import { headlineSource } from "./headlines.ts";
import { kindOf } from "./kinds.ts";
import type { Mention } from "./mentions/mention.ts";
import { type AttributedRun, joinPieces } from "./pieces.ts";
import { quotationsOf, reportedQuotations } from "./quotations.ts";
import { type Credit, createCredit } from "./ranking/credit.ts";
import { CREDIT } from "./ranking/credit-weights.ts";
import { type Choice, createRanker, NOBODY, type Ranker } from "./ranking/ranker.ts";
import { WEIGHTS } from "./ranking/weights.ts";
import { readWeights } from "./ranking/weights-table.ts";
import { isCrossHeading, repeatedQuotations } from "./repeated.ts";
import { learntReader } from "./reports/model.ts";
import { type Report, reportsOf } from "./reports/reports.ts";
import { creditByLinks } from "./rules/credit-by-links.ts";
import { rankByLinks } from "./rules/rank-by-links.ts";
import { reportedClauses } from "./rules/reported-clauses.ts";
import { type Scene, sceneInSteps } from "./scene/scene.ts";
import { createPlainTable } from "./speakers/plain-speakers.ts";
import { createSpeakerTable, type SpeakerTable } from "./speakers/speakers.ts";
import { transcribed } from "./transcript-speakers.ts";
import { type TranscriptLine, transcriptLines } from "./transcripts.ts";

/** How a language's articles are judged: by what was learnt, or by rules where nothing was. */
export interface Models {
  readonly language: Language;
  readonly rank: Ranker;
  readonly credit: Credit;
  readonly reports: (scene: Scene) => Steps<readonly Report[]>;
  readonly speakers: (article: Article, mentions: readonly Mention[]) => SpeakerTable;
}

export const LEARNT: Models = {
  language: ENGLISH,
  rank: (scene) => learntRanker()(scene),
  credit: createCredit(CREDIT),
  reports: (scene) => reportsOf(scene, learntReader()),
  speakers: createSpeakerTable,
};

let ranker: Ranker | null = null;

/** Read at the first article that is taken in: a start that finds all of them in its store doesn't need it. */
function learntRanker(): Ranker {
  ranker ??= createRanker(readWeights(WEIGHTS));
  return ranker;
}

/** What no gold was there to learn from is judged by rules. */
const RULES: Models = {
  language: GERMAN,
  rank: rankByLinks,
  credit: creditByLinks,
  reports: reportedClauses,
  speakers: ({ text }, mentions) => createPlainTable(text, mentions, GERMAN),
};

/** An article of no such language is read as one of the first. */
const MODELS = [LEARNT, RULES] as const;
const LANGUAGES = [LEARNT.language, RULES.language] as const;

const READ: ReadonlySet<ZoneKind> = new Set(["headline", "subheadline", "body"]);

/** Quotations in text order, by the rules of the article's language. Never throws, whatever the text. */
export function extractQuotations(article: Article): Attribution {
  return finished(extractInSteps(article));
}

/** The same in pieces: a long article takes longer than others may be kept waiting. */
export function* extractInSteps(article: Article): Steps<Attribution> {
  const spoken = languageOf(article, LANGUAGES);
  yield;
  return yield* stepsWith(MODELS.find(({ language }) => language === spoken) ?? LEARNT, article);
}

/** The same by other models, for cross-validation. */
export function extractWith(models: Models, article: Article): Attribution {
  return finished(stepsWith(models, article));
}

function* stepsWith(models: Models, article: Article): Steps<Attribution> {
  const { language, rank, credit, reports, speakers } = models;
  const read = article.zones.filter(({ kind }) => READ.has(kind));
  const scene = yield* sceneInSteps(article.text, read, language);
  yield;
  const zoneAt = (span: Span) => zoneOf(article.zones, span);
  const table = speakers(article, scene.mentions);
  yield;
  const lines = transcriptLines(article.text, scene.paragraphs);
  const choices = yield* rank(scene);
  yield;
  const attributed = attributedRuns(scene, choices, credit, zoneAt);
  const turns = new Set(lines.map(({ paragraph }) => paragraph));
  const narrated = attributed.filter(({ run }) => !isTranscribed(scene, run, turns));
  const told = quotationsOf(scene, table, joinPieces(scene, narrated), zoneAt);
  const spoken = transcribed(article.text, lines, table.speakers, { paragraphs: scene.paragraphs, zoneAt });
  const sources = told.flatMap(({ source }) => source ?? []);
  yield;
  const reported = reportedQuotations(scene, table, yield* reports(scene), zoneAt, sources);
  yield;
  const announced = announcedBlocks(scene).filter(({ content: [{ start }] }) => !isTurn(lines, start));
  const blocks = reportedQuotations(scene, table, announced, zoneAt, sources).map(
    (quotation): Quotation => ({ ...quotation, kind: "direct" }),
  );
  const sure = withReports(told, reported);
  const left = runsLeft(scene, attributed);
  const repeated = repeatedQuotations(scene, left, sure, zoneAt);
  const quotations = inOrder([...sure, ...repeated, ...spoken, ...blocks, ...reported]);
  return {
    quotations,
    unattributed: unattributedRuns(scene, left, repeated),
    speakers: speakersOf(quotations),
  };
}

/** Words in a headline's marks whose speaker the headline doesn't tell are nobody's: often a paraphrase. */
function attributedRuns(
  scene: Scene,
  choices: readonly Choice[],
  sure: Credit,
  zoneAt: (span: Span) => ZoneKind,
): AttributedRun[] {
  return scene.runs.flatMap((span, run) => {
    const choice = choices[run];
    const headline = zoneAt(span) === "body" ? null : headlineSource(scene, run);
    const source = headline?.phrase ?? choice?.phrase ?? NOBODY;
    if (choice === undefined || source === NOBODY) return [];
    // Who spoke before a heading tells nothing of it; whoever signs or announces it does.
    const isHeading = choice.by === "weights" && zoneAt(span) === "body" && isCrossHeading(scene, run);
    if (isHeading && scene.shapes[run]?.announced !== true) return [];
    const probability = headline?.probability ?? sure(scene, run, choice);
    return [{ run, source, probability, kind: kindOf(scene, run, source) }];
  });
}

function isTurn(lines: readonly TranscriptLine[], start: number): boolean {
  return lines.some(({ words }) => words.start <= start && start < words.end);
}

function isTranscribed({ runs }: Scene, run: number, paragraphs: ReadonlySet<number>): boolean {
  return paragraphs.has(runs[run]?.paragraph ?? ABSENT);
}

/** Numbers of the runs that nobody is credited with. */
function runsLeft({ runs }: Scene, attributed: readonly AttributedRun[]): number[] {
  const taken = new Set(attributed.map(({ run }) => run));
  return [...runs.keys()].filter((run) => !taken.has(run));
}

function unattributedRuns({ runs }: Scene, left: readonly number[], repeated: readonly Quotation[]): Span[] {
  const taken = new Set(repeated.map(({ content: [{ start }] }) => start));
  const spans = left.flatMap((run) => runs[run] ?? []);
  return spans.filter(({ start }) => !taken.has(start)).map(({ start, end }) => ({ start, end }));
}

function inOrder(quotations: readonly Quotation[]): Quotation[] {
  return [...quotations].sort((a, b) => a.content[0].start - b.content[0].start);
}

function speakersOf(quotations: readonly Quotation[]): Speaker[] {
  return [...new Set(quotations.flatMap(({ speaker }) => speaker ?? []))];
}

/** By halves: an article may have as many zones as paragraphs. */
function zoneOf(zones: readonly Zone[], { start }: Span): ZoneKind {
  const zone = countWhile(zones, ({ end }) => end <= start);
  return zones[Math.min(zone, zones.length - 1)]?.kind ?? "body";
}
