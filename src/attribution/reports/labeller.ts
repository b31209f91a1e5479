/** A scene's tokens → the most likely label of each, and how likely each label is. */
import type { Scene } from "../scene/scene.ts";
import { marginals } from "./forward-backward.ts";
import { isContent, LABELS } from "./labels.ts";
import { MOST_FEATURES, writeFeatures } from "./report-features.ts";
import { viewOf } from "./token-view.ts";
import { bestPath } from "./viterbi.ts";

const COUNT = LABELS.length;

/** A learnt linear chain. */
export interface ReportModel {
  /** Hashes of the features, each once. */
  readonly features: Int32Array;
  /** Of feature `f` and label `y` at `f * labels + y`, in units of `unit`. */
  readonly weights: Int8Array | Float32Array;
  readonly unit: number;
  /** From label `a` to label `b` at `a * labels + b`. */
  readonly transitions: Float64Array;
}

export interface Labelled {
  /** The best path's label of each token. */
  readonly labels: Uint8Array;
  /** Of token `t` and label `y` at `t * labels + y`; 0 in a paragraph where nothing is reported. */
  readonly probabilities: Float64Array;
}

export type Labeller = (scene: Scene) => Labelled;

/** Each paragraph is a chain by itself. */
export function createLabeller(model: ReportModel): Labeller {
  const table = tableOf(model.features);
  return (scene) => {
    const { tokens } = scene;
    const scores = scoresOf(scene, model, table);
    const labels = new Uint8Array(tokens.length);
    const probabilities = new Float64Array(tokens.length * COUNT);
    for (let first = 0; first < tokens.length; ) {
      const end = paragraphEnd(scene, first);
      const part = scores.subarray(first * COUNT, end * COUNT);
      const lattice = { length: end - first, labels: COUNT, scores: part, transitions: model.transitions };
      const path = bestPath(lattice);
      labels.set(path, first);
      // Most paragraphs report nothing, and nobody asks how surely.
      if (path.some(isContent)) probabilities.set(marginals(lattice).probabilities, first * COUNT);
      first = end;
    }
    return { labels, probabilities };
  };
}

function paragraphEnd({ tokens }: Scene, first: number): number {
  let end = first + 1;
  while (end < tokens.length && tokens[end]?.paragraph === tokens[first]?.paragraph) end += 1;
  return end;
}

function scoresOf(scene: Scene, { weights, unit }: ReportModel, table: Table): Float64Array {
  const view = viewOf(scene);
  const scores = new Float64Array(scene.tokens.length * COUNT);
  const features = new Int32Array(MOST_FEATURES);
  for (let token = 0; token < scene.tokens.length; token += 1) {
    const row = token * COUNT;
    const count = writeFeatures(view, token, features);
    for (let one = 0; one < count; one += 1) {
      const number = numberIn(table, features[one] ?? 0);
      if (number >= 0) add(scores, row, weights, number * COUNT);
    }
    for (let at = row; at < row + COUNT; at += 1) scores[at] = unit * (scores[at] ?? 0);
  }
  return scores;
}

function add(scores: Float64Array, row: number, weights: Int8Array | Float32Array, from: number): void {
  for (let label = 0; label < COUNT; label += 1)
    scores[row + label] = (scores[row + label] ?? 0) + (weights[from + label] ?? 0);
}

/** Open addressing: a feature and, beside it, its number stand at its hash or in the next free place. */
interface Table {
  /** Pairs; a number of -1 is a free place. */
  readonly pairs: Int32Array;
  readonly mask: number;
}

function tableOf(features: Int32Array): Table {
  const size = 2 ** (Math.ceil(Math.log2(Math.max(1, features.length))) + 1);
  const table = { pairs: new Int32Array(2 * size).fill(-1), mask: size - 1 };
  for (const [number, feature] of features.entries()) {
    let at = feature & table.mask;
    while ((table.pairs[2 * at + 1] ?? -1) >= 0) at = (at + 1) & table.mask;
    table.pairs[2 * at] = feature;
    table.pairs[2 * at + 1] = number;
  }
  return table;
}

function numberIn({ pairs, mask }: Table, feature: number): number {
  for (let at = feature & mask; ; at = (at + 1) & mask) {
    const number = pairs[2 * at + 1] ?? -1;
    if (number < 0 || pairs[2 * at] === feature) return number;
  }
}
