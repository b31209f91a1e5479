/** Which candidate is the source of each run: a multinomial logistic choice with learnt weights, run after run. */
import { agentOf, isHeard, isHearer } from "../scene/agents.ts";
import { announcerOf } from "../scene/announcements.ts";
import { isHandled } from "../scene/labels.ts";
import { namesOfLines } from "../scene/name-lines.ts";
import { subjectOfOwnClause } from "../scene/own-clauses.ts";
import { isDisowned, isRejected, isSaidOf, relayedBy } from "../scene/passed-on.ts";
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
    const labels = namesOfLines(scene);
    return scene.runs.map((_, run) => {
      const label = labels[run] ?? NOBODY;
      const choice = label >= 0 ? { phrase: label, probability: SIGNED } : choose(scene, run, past, sum);
      past = pastAfter(past, choice.phrase);
      return choice;
    });
  };
}

/** How sure a signature or label is: readers' letters, reactions, live reports, and little else, are set so. */
const SIGNED = 0.95;

/** How sure the subject of a clause of its own is, and an agent. */
const OWN_CLAUSE = 0.9;

/** The subject of a verb that reports nothing speaks the words in its sentence in 32 of 61 cases (PolNeAR train): by this it is
 * nobody who is told (`SUREST_DOUBT` in ../quotations.ts). */
const UNCUED = 0.4;

/** A title between two pieces of a quotation doesn't make the speaker forgotten. */
export function pastAfter(past: Past, phrase: number): Past {
  return phrase < 0 ? { source: past.source, nobody: phrase === NOBODY } : { source: phrase, nobody: false };
}

function choose(scene: Scene, run: number, past: Past, sum: WeightedSum): Choice {
  if (isHandled(scene, run) || isDisowned(scene, run)) return { phrase: NOBODY, probability: 0 };
  const signer = signerOf(scene, run);
  if (signer >= 0) return { phrase: signer, probability: SIGNED };
  const own = Math.max(subjectOfOwnClause(scene, run), agentOf(scene, run));
  if (own >= 0) return { phrase: own, probability: OWN_CLAUSE };
  const candidates = candidatesOf(scene, run, past.source).filter(
    (phrase) => !isHearer(scene, run, phrase) && !isRejected(scene, run, phrase),
  );
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
  const choice = likeliest(scene, candidates, scores, past);
  const relayed = relayedBy(scene, run, choice.phrase);
  if (relayed >= 0) return { phrase: relayed, probability: OWN_CLAUSE };
  if (isSaidOf(scene, run, choice.phrase)) return { phrase: UNKNOWN, probability: 0 };
  if (isBefore(scene, run, choice.phrase) && isHeard(scene, run)) return { phrase: UNKNOWN, probability: 0 };
  if (isUncued(scene, run, choice.phrase)) return { ...choice, probability: choice.probability * UNCUED };
  return choice.probability < ANNOUNCED ? announced(scene, run, choice) : choice;
}

/** "Lind paid because the box “was shut”": nothing in the sentence says that the words are Lind's. */
function isUncued(scene: Scene, run: number, phrase: number): boolean {
  const { before = "", lead = -1 } = scene.shapes[run] ?? {};
  const plain = scene.phrases[phrase]?.strength === "plain";
  return plain && lead < 0 && !/^[:,]?$/.test(before) && isBefore(scene, run, phrase);
}

/** Given that somebody said it: what is asked of a confidence is whether this is who. "The mayor, Ada Lind, said": either
 * phrase of an apposition is, and the one that was taken before is taken again. */
function likeliest(
  { phrases }: Scene,
  candidates: readonly number[],
  scores: readonly number[],
  past: Past,
): Choice {
  const highest = Math.max(...scores);
  const best = candidates[scores.indexOf(highest)] ?? NOBODY;
  const verb = phrases[best]?.verb ?? -1;
  const isTwin = (phrase: number) => phrase === best || (verb >= 0 && phrases[phrase]?.verb === verb);
  let [same, total] = [0, 0];
  for (const [at, candidate] of candidates.entries()) {
    const mass = Math.exp((scores[at] ?? 0) - highest);
    if (isTwin(candidate)) same += mass;
    total += mass;
  }
  // "The ferry company, Reeve Line, said": a body is not found by its office as a person is.
  const body = phrases[best]?.mention.kind === "group" && phrases[best + 1]?.mention.kind === "name";
  const phrase = isTwin(past.source) ? past.source : body && isTwin(best + 1) ? best + 1 : best;
  return { phrase, probability: same / total };
}

/** In the run's sentence; what follows it ("…, according to Lind") may tell who said what somebody heard. */
function isBefore({ phrases, tokens, places }: Scene, run: number, phrase: number): boolean {
  const [first, place] = [phrases[phrase]?.first ?? -1, places[run] ?? 0];
  const fronted = phrases[phrase]?.order === "according";
  return first < place && !fronted && tokens[first]?.sentence === tokens[place]?.sentence;
}

/** Where nothing else is likely, the subject before a colon is. */
function announced(scene: Scene, run: number, otherwise: Choice): Choice {
  const announcer = announcerOf(scene, run);
  return announcer < 0 ? otherwise : { phrase: announcer, probability: ANNOUNCED };
}
