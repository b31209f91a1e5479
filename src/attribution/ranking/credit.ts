/** How likely a chosen phrase is the source of a run, and the run somebody's words at all: a logistic model over few features, learnt
 * from choices out of fold on gold of several genres (docs/attribution.md). */

import { ABSENT } from "../../domain/absent.ts";
import { type Linear, probabilityOf, type Sink, scoreOf } from "../../domain/linear.ts";
import { labelBefore } from "../scene/labels.ts";
import type { Scene } from "../scene/scene.ts";
import { titleOf } from "../scene/shapes.ts";
import type { Choice } from "./ranker.ts";

/** 0..1. */
export type Credit = (scene: Scene, run: number, choice: Choice) => number;

export function createCredit(weights: Linear): Credit {
  return (scene, run, choice) =>
    choice.by === "subject"
      ? UNTOLD
      : probabilityOf(scoreOf(weights, (sink) => creditFeatures(scene, run, choice, sink)));
}

/** The subject of a verb that reports nothing speaks the words in its sentence in 32 of 61 cases (PolNeAR train): by this nobody is
 * told (`SUREST_DOUBT` in ../quotations.ts). */
const UNTOLD = 0.35;

/** Log odds beyond which more of them tell nothing, and what brings them to the order of 1. */
const MOST_ODDS = 8;
const ODDS = 4;

export function creditFeatures(scene: Scene, run: number, choice: Choice, sink: Sink): void {
  const shape = scene.shapes[run];
  const phrase = scene.phrases[choice.phrase];
  if (shape === undefined || phrase === undefined) return;
  sink("always", 1);
  sink(`by ${choice.by}`, 1);
  if (choice.by === "weights") {
    sink("odds", bounded(choice.odds));
    sink("somebody", bounded(choice.somebody));
  }
  sink(`mention ${phrase.mention.kind}`, 1);
  if (phrase.mention.governed) sink(`governed ${phrase.mention.kind}`, 1);
  const length = lengthOf(shape.words);
  sink(`words ${length}`, 1);
  sink(shape.clausal ? "clause" : `no clause, ${length}`, 1);
  sink(shape.opensSentence ? "opens" : `inside, ${shape.ending}`, 1);
  if (titleOf(shape) !== "small") sink(`title ${titleOf(shape)}, ${length}`, 1);
  const label = labelBefore(scene, run);
  if (label !== "unlabelled") sink(`label ${label}`, 1);
  const place = placeOf(scene, run, phrase.first);
  sink(`source ${place}`, 1);
  if (place === "before")
    sink(isIntroduced(scene, run) ? "introduced" : `not introduced, ${phrase.strength}`, 1);
}

function bounded(odds: number): number {
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)) / ODDS;
}

function lengthOf(words: number): string {
  return words <= 2 ? "few" : words <= 5 ? "some" : "many";
}

/** Where the source stands, seen from the run. */
function placeOf({ tokens, places }: Scene, run: number, first: number): string {
  const [here, place] = [places[run] ?? 0, tokens[places[run] ?? 0]];
  const token = tokens[first];
  if (token?.sentence === place?.sentence) return first < here ? "before" : "after";
  return token?.paragraph === place?.paragraph ? "another sentence" : "another paragraph";
}

/** A reporting verb, a colon or a comma leads to the run. */
function isIntroduced({ shapes }: Scene, run: number): boolean {
  const { before = "", lead = ABSENT } = shapes[run] ?? {};
  return lead >= 0 || /^[:,]?$/.test(before);
}
