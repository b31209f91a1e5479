/** How likely reported words are those of the phrase that is taken for their source: a logistic model over few features, learnt from
 * reports out of fold on gold of several genres (docs/attribution.md). */
import { type Linear, probabilityOf, type Sink, scoreOf } from "../../domain/linear.ts";
import { reportingVerb } from "../../language/english/reporting-verbs.ts";
import { isSubject, type Scene } from "../scene/scene.ts";
import type { Labelled } from "./labeller.ts";
import { CONTENT, LABELS, type Stretch } from "./labels.ts";
import { likelihoodOf } from "./report-sources.ts";

const COUNT = LABELS.length;

/** Words as the chain has found them. */
export interface Found {
  readonly stretch: Stretch;
  /** Number of the cue's token, -1 where there is none. */
  readonly cue: number;
  /** Number of the source's phrase. */
  readonly source: number;
}

/** 0..1. */
export type ReportCredit = (scene: Scene, labelled: Labelled, found: Found) => number;

export function createReportCredit(weights: Linear): ReportCredit {
  return (scene, labelled, found) =>
    probabilityOf(scoreOf(weights, (sink) => reportFeatures(scene, labelled, found, sink)));
}

export function reportFeatures(scene: Scene, labelled: Labelled, found: Found, sink: Sink): void {
  sink("always", 1);
  addChain(labelled, found.stretch, sink);
  addCue(scene, found, sink);
  addSource(scene, labelled, found, sink);
}

/** What the chain tells of the words: on the whole and at the edges. */
function addChain({ labels, probabilities }: Labelled, { first, end }: Stretch, sink: Sink): void {
  const told = Array.from({ length: end - first }, (_, at) => contentAt(probabilities, first + at));
  sink(`label ${LABELS[labels[first] ?? 0]}`, 1);
  sink("mean", oddsOf(told.reduce((sum, one) => sum + one, 0) / told.length));
  sink("first", oddsOf(told[0] ?? 0));
  sink("last", oddsOf(told.at(-1) ?? 0));
}

function addCue({ tokens }: Scene, { stretch, cue }: Found, sink: Sink): void {
  const word = tokens[cue]?.lower;
  const verb = reportingVerb(word ?? "");
  const place = cue < 0 ? "nowhere" : cue < stretch.first ? "before" : "behind";
  sink(`cue ${place}`, 1);
  sink(`cue ${place}, ${verb?.strength ?? "no verb"}`, 1);
  sink(`verb ${verb?.lemma ?? word ?? "none"}`, 1);
  if (verb !== null) sink(`form ${verb.form}`, 1);
  const before = tokens[cue - 1]?.lower ?? "";
  if (GOVERNING.has(before)) sink(`after ${before}`, 1);
}

/** Before a cue, they tell whether it was done at all: "declined to say", "would not say", "who said". */
const GOVERNING: ReadonlySet<string> = new Set(
  "to not n’t n't never would could might may will should must can has have had who which what as when if after".split(
    " ",
  ),
);

function addSource(scene: Scene, labelled: Labelled, found: Found, sink: Sink): void {
  const phrase = scene.phrases[found.source];
  if (phrase === undefined) return;
  sink("source", oddsOf(likelihoodOf(phrase, labelled)));
  sink(`mention ${phrase.mention.kind}`, 1);
  const isLinked = found.cue >= 0 && phrase.verb === found.cue;
  sink(isLinked ? `linked ${phrase.order}` : `unlinked ${phrase.order}, ${phrase.strength}`, 1);
  sink(isSubject(phrase) ? "subject" : "no subject", 1);
  sink(phrase.first < found.stretch.first ? "source before" : "source behind", 1);
  if (phrase.parted) sink("parted", 1);
}

/** That a token is somebody's words, whatever the kind. */
function contentAt(probabilities: Float64Array, token: number): number {
  let sum = 0;
  for (const label of CONTENT) sum += probabilities[token * COUNT + label] ?? 0;
  return Math.min(1, sum);
}

/** Natural log odds, bounded, in the order of 1. */
function oddsOf(probability: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(bounded / (1 - bounded)) / ODDS;
}

const LEAST = 1e-3;
const ODDS = 4;
