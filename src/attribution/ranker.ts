/** Which candidate is the source of each run: a multinomial logistic choice with learnt weights, run after run. */
import { candidatesOf } from "./candidates.ts";
import { createWeightedSum, type WeightedSum, type Weights } from "./feature-sink.ts";
import { addFeatures } from "./features.ts";
import { addNobodyFeatures } from "./nobody-features.ts";
import type { Scene } from "./scene.ts";
import type { Past } from "./situation.ts";

/** Number of the phrase that is a run's source, or `NOBODY`; `probability` in 0..1. */
export interface Choice {
  readonly phrase: number;
  readonly probability: number;
}

/** One choice for each run of a scene, in order; each run knows what the one before came to. */
export type Ranker = (scene: Scene) => Choice[];

export const NOBODY = -1;
/** Titles and scare quotes of so many words hardly exist (cross-validated on PolNeAR train: 10 costs precision, none recall). */
const STATEMENT_WORDS = 20;
export const BEGINNING: Past = { source: NOBODY, nobody: false };

export function createRanker(weights: Weights): Ranker {
  const sum = createWeightedSum(weights);
  return (scene) => {
    let past = BEGINNING;
    return scene.runs.map((_, run) => {
      const choice = choose(scene, run, past, sum);
      past = pastAfter(past, choice.phrase);
      return choice;
    });
  };
}

/** A title between two pieces of a quotation doesn't make the speaker forgotten. */
export function pastAfter(past: Past, phrase: number): Past {
  return phrase === NOBODY ? { source: past.source, nobody: true } : { source: phrase, nobody: false };
}

/** Long enough and whole enough to be somebody's words, whatever stands around it. */
function isStatement({ shapes }: Scene, run: number): boolean {
  const shape = shapes[run];
  return shape?.clausal === true && shape.opensCapital && !shape.titled && shape.words >= STATEMENT_WORDS;
}

function choose(scene: Scene, run: number, past: Past, sum: WeightedSum): Choice {
  const candidates = candidatesOf(scene, run, past.source);
  const scores = candidates.map((phrase) => {
    addFeatures(scene, run, phrase, past, sum);
    return sum.take();
  });
  addNobodyFeatures(scene, run, past, sum);
  const nobody = sum.take();
  const highest = Math.max(...scores);
  const best = nobody > highest && !isStatement(scene, run) ? -1 : scores.indexOf(highest);
  // Given that somebody said it: what is asked of a confidence is whether this is who.
  const total = scores.reduce((mass, score) => mass + Math.exp(score - highest), 0);
  const probability = best < 0 ? 0 : 1 / total;
  return { phrase: candidates[best] ?? NOBODY, probability };
}
