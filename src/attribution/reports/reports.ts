/** Reported speech without marks: which words are somebody's, who says so and how sure that is, by a learnt chain of labels. */

import { ABSENT } from "../../domain/absent.ts";
import type { Steps } from "../../domain/steps.ts";
import type { Span } from "../../domain.ts";
import type { Scene } from "../scene/scene.ts";
import type { Token } from "../scene/tokens.ts";
import type { Labelled } from "./labeller.ts";
import { BEGIN, INSIDE, isContent, type Stretch } from "./labels.ts";
import type { ReportReader } from "./model.ts";
import { cueOf, sourceOf } from "./report-sources.ts";
import { asksNothing, isInterrupting } from "./ruled.ts";

/** Fewer words report nothing ("he said so"). */
const FEWEST_WORDS = 2;
/** What is less likely its source's is not told. PolNeAR's gold, which counts beliefs and plans as well, would have less, news of other
 * kinds more; what answers come to is the same from .2 to .6 (docs/attribution.md). */
const LEAST = 0.35;

export interface Report {
  readonly content: readonly [Span, ...Span[]];
  /** Number of the cue's token, -1 where there is none. */
  readonly cue: number;
  /** Number of the source's phrase. */
  readonly source: number;
  /** 0..1 that these are that source's words, with about these bounds. */
  readonly probability: number;
}

/** In text order, disjoint. What nobody in the sentence says is no report. */
export function* reportsOf(scene: Scene, reader: ReportReader): Steps<Report[]> {
  const labelled = yield* reader.label(scene);
  yield;
  return stretchesOf(scene.tokens, labelled.labels).flatMap(
    (stretch) => reportFrom(scene, reader, labelled, stretch) ?? [],
  );
}

/** Rows of one kind of label within a paragraph, without the marks at their edges. */
function stretchesOf(tokens: readonly Token[], labels: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first < tokens.length; ) {
    const label = labels[first] ?? 0;
    const goesOn = label === BEGIN ? INSIDE : label;
    let end = first + 1;
    while (labels[end] === goesOn && tokens[end]?.paragraph === tokens[first]?.paragraph) end += 1;
    if (isContent(label)) found.push(withoutEdges(tokens, { first, end }));
    first = end;
  }
  return found;
}

function withoutEdges(tokens: readonly Token[], { first, end }: Stretch): Stretch {
  let start = first;
  let last = end - 1;
  while (start < last && isEdge(tokens[start])) start += 1;
  while (last > start && isEdge(tokens[last])) last -= 1;
  return { first: start, end: last + 1 };
}

function isEdge(token: Token | undefined): boolean {
  return token?.kind === "mark" && !/^[($[]$/.test(token.lower);
}

function reportFrom(
  scene: Scene,
  { credit }: ReportReader,
  labelled: Labelled,
  stretch: Stretch,
): Report | null {
  const words = scene.tokens.slice(stretch.first, stretch.end);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const content = { start: first.start, end: last.end };
  if (words.filter(({ kind }) => kind === "word").length < FEWEST_WORDS || isMarked(words, content))
    return null;
  const cue = cueOf(scene, labelled, stretch);
  if (asksNothing(scene, cue) || (cue >= stretch.end && isInterrupting(scene, cue))) return null;
  const source = sourceOf(scene, labelled, stretch, cue);
  if (source < 0 || isJoined(scene, stretch, source) || isBroken(scene.text, content)) return null;
  const probability = credit(scene, labelled, { stretch, cue, source });
  return probability < LEAST ? null : { content: [content], cue, source, probability };
}

/** "Nobody counted them, and the clerk never asked": two clauses, and neither reports the other. */
function isJoined({ tokens, phrases }: Scene, { end }: Stretch, source: number): boolean {
  const first = phrases[source]?.first ?? ABSENT;
  return first >= end && tokens.slice(end, first).some(({ lower }) => /^(?:and|but|or)$/.test(lower));
}

/** Marks that a decoding lost may have stood around it: neither marked nor reported. */
function isBroken(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === "\uFFFD" || text.charAt(end) === "\uFFFD";
}

/** Words mostly in marks are told as such. */
function isMarked(words: readonly Token[], { start, end }: Span): boolean {
  const runs = words.filter(({ kind }) => kind === "run");
  return 2 * runs.reduce((sum, run) => sum + run.end - run.start, 0) > end - start;
}
