/** A scene's tokens → the most likely label of each, and how likely each label is. */
import type { Steps } from "../../domain/steps.ts";
import type { Scene } from "../scene/scene.ts";
import { marginals } from "./forward-backward.ts";
import { isContent, LABELS } from "./labels.ts";
import { createScorer } from "./token-scores.ts";
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

export type Labeller = (scene: Scene) => Steps<Labelled>;

/** Each paragraph is a chain by itself. */
export function createLabeller(model: ReportModel): Labeller {
  const scorer = createScorer(model.features, model.weights);
  return function* (scene) {
    const { tokens } = scene;
    const view = viewOf(scene);
    const labels = new Uint8Array(tokens.length);
    const probabilities = new Float64Array(tokens.length * COUNT);
    for (let first = 0; first < tokens.length; ) {
      yield;
      const end = paragraphEnd(scene, first);
      const scores = scorer(view, { first, end });
      for (let at = 0; at < scores.length; at += 1) scores[at] = model.unit * (scores[at] ?? 0);
      const lattice = { length: end - first, labels: COUNT, scores, transitions: model.transitions };
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
