/** Gold articles → what the sequence model of reported speech learns from: each paragraph's tokens, their features and labels. */
import {
  AHEAD,
  BEGIN,
  CUE,
  HELD,
  INSIDE,
  OUTSIDE,
  QUOTED,
  SOURCE,
  STANCE,
} from "../../src/attribution/reports/labels.ts";
import { MOST_FEATURES, writeFeatures } from "../../src/attribution/reports/report-features.ts";
import { viewOf } from "../../src/attribution/reports/token-view.ts";
import { type Scene, sceneOf } from "../../src/attribution/scene/scene.ts";
import type { Token } from "../../src/attribution/scene/tokens.ts";
import type { Span } from "../../src/domain.ts";
import { reportingVerb } from "../../src/language/english/reporting-verbs.ts";
import type { GoldArticle, GoldQuotation, GoldSpan } from "./quotation-gold.ts";

export interface Chain {
  readonly labels: Uint8Array;
  /** Those of token `t` are `features[starts[t]..starts[t + 1]]`. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
}

/** One chain a paragraph, in order. */
export function chainsOf(gold: GoldArticle): Chain[] {
  const scene = sceneOf(gold.text, [{ start: 0, end: gold.text.length }]);
  const labels = labelsOf(scene, gold.quotes);
  const view = viewOf(scene);
  const room = new Int32Array(MOST_FEATURES);
  const chains: Chain[] = [];
  for (let first = 0; first < scene.tokens.length; ) {
    let end = first;
    const starts = [0];
    const features: number[] = [];
    while (scene.tokens[end]?.paragraph === scene.tokens[first]?.paragraph && end < scene.tokens.length) {
      const count = writeFeatures(view, end, room);
      for (let one = 0; one < count; one += 1) features.push(room[one] ?? 0);
      starts.push(features.length);
      end += 1;
    }
    chains.push({
      labels: labels.slice(first, end),
      starts: Int32Array.from(starts),
      features: Int32Array.from(features),
    });
    first = end;
  }
  return chains;
}

/** Words stand over sources and cues: what is reported may hold both. */
function labelsOf({ tokens }: Scene, quotes: readonly GoldQuotation[]): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  for (const { speaker, cue } of quotes) {
    for (const at of touched(tokens, speaker)) labels[at] = SOURCE;
    for (const at of touched(tokens, cue)) labels[at] = isSaid(cue) ? CUE : STANCE;
  }
  for (const quotation of quotes) {
    const places = touched(tokens, quotation);
    const isRun = places.length === 1 && tokens[places[0] ?? -1]?.kind === "run";
    const [opening, rest] = isRun ? [QUOTED, QUOTED] : labelsOfWords(quotation);
    for (const [number, at] of places.entries()) labels[at] = number === 0 ? opening : rest;
  }
  return labels;
}

/** Of the first word and of those after it. */
function labelsOfWords({ cue, end }: GoldQuotation): readonly [number, number] {
  if (cue !== null && cue.start >= end) return [AHEAD, AHEAD];
  return isSaid(cue) ? [BEGIN, INSIDE] : [HELD, HELD];
}

/** Numbers of the tokens of which more than half stands in a span, without the marks at its edges. */
function touched(tokens: readonly Token[], span: Span | null): number[] {
  if (span === null) return [];
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; (tokens[at]?.start ?? span.end) < span.end; at += 1) {
    const token = tokens[at];
    const shared = Math.min(token?.end ?? 0, span.end) - Math.max(token?.start ?? 0, span.start);
    if (token !== undefined && 2 * shared > token.end - token.start) found.push(at);
  }
  while (tokens[found.at(-1) ?? -1]?.kind === "mark") found.pop();
  while (tokens[found[0] ?? -1]?.kind === "mark") found.shift();
  return found;
}

/** A cue with a verb of speech, or "according to". */
function isSaid(cue: GoldSpan | null): boolean {
  const words = cue?.text.toLowerCase().split(/[^a-z]+/) ?? [];
  return words.some((word) => word === "according" || reportingVerb(word)?.strength === "speech");
}
