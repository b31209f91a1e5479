/** Which candidate is the source of each run: a multinomial logistic choice with learnt weights, run after run. */
import { announcerOf } from "../scene/announcements.ts";
import { contrastedSubject } from "../scene/contrasts.ts";
import { isHandled } from "../scene/labels.ts";
import type { Scene } from "../scene/scene.ts";
import { isStatement } from "../scene/statements.ts";
import { candidatesOf, signerOf } from "./candidates.ts";
import { createWeightedSum, type WeightedSum, type Weights } from "./feature-sink.ts";
import { addFeatures } from "./features.ts";
import { addNobodyFeatures } from "./nobody-features.ts";
import type { Past } from "./situation.ts";

/** Number of the phrase that is a run's source, or `NOBODY`, or `UNKNOWN`; `probability` in 0..1. */
export interface Choice {
  readonly phrase: number;
  readonly probability: number;
}

/** One choice for each run of a scene, in order; each run knows what the one before came to. */
export type Ranker = (scene: Scene) => Choice[];

export const NOBODY = -1;
/** Somebody said it, and no phrase is near that could tell who. */
export const UNKNOWN = -2;
/** How often the last subject before a colon speaks the paragraph after it (18 of 25 in PolNeAR train, docs/attribution.md). */
const ANNOUNCED = 0.7;
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

/** How sure a signature is: readers' letters, and little else, are set so. */
const SIGNED = 0.95;

/** How sure the subject of a clause with "while" is; no more than seven were seen. */
const CONTRASTED = 0.9;

/** A title between two pieces of a quotation doesn't make the speaker forgotten. */
export function pastAfter(past: Past, phrase: number): Past {
  return phrase < 0 ? { source: past.source, nobody: phrase === NOBODY } : { source: phrase, nobody: false };
}

function choose(scene: Scene, run: number, past: Past, sum: WeightedSum): Choice {
  if (isHandled(scene, run)) return { phrase: NOBODY, probability: 0 };
  const signer = signerOf(scene, run);
  if (signer >= 0) return { phrase: signer, probability: SIGNED };
  const contrasted = contrastedSubject(scene, run);
  if (contrasted >= 0) return { phrase: contrasted, probability: CONTRASTED };
  const candidates = candidatesOf(scene, run, past.source);
  const scores = candidates.map((phrase) => {
    addFeatures(scene, run, phrase, past, sum);
    return sum.take();
  });
  addNobodyFeatures(scene, run, past, sum);
  const nobody = sum.take();
  const highest = Math.max(...scores);
  const spoken = isStatement(scene, run);
  if (nobody > highest && !(spoken && candidates.length > 0))
    return { phrase: spoken ? UNKNOWN : NOBODY, probability: 0 };
  // Given that somebody said it: what is asked of a confidence is whether this is who.
  const total = scores.reduce((mass, score) => mass + Math.exp(score - highest), 0);
  const choice = { phrase: candidates[scores.indexOf(highest)] ?? NOBODY, probability: 1 / total };
  return choice.probability < ANNOUNCED ? announced(scene, run, choice) : choice;
}

/** Where nothing else is likely, the subject before a colon is. */
function announced(scene: Scene, run: number, otherwise: Choice): Choice {
  const announcer = announcerOf(scene, run);
  return announcer < 0 ? otherwise : { phrase: announcer, probability: ANNOUNCED };
}
