/** Which candidate is the source of each run: a multinomial logistic choice with learnt weights, run after run. */
import { ABSENT } from "../../domain/absent.ts";
import type { Steps } from "../../domain/steps.ts";
import { agentOf, isHeard, isHearer } from "../scene/agents.ts";
import { announcerOf } from "../scene/announcements.ts";
import { ownerOfClaim } from "../scene/claims.ts";
import { feltBy } from "../scene/feelings.ts";
import { isHandled } from "../scene/labels.ts";
import { namesOfLines } from "../scene/name-lines.ts";
import { subjectOfOwnClause } from "../scene/own-clauses.ts";
import { subjectOfParticiple } from "../scene/participles.ts";
import { isDisowned, isRejected, isSaidOf, relayedBy } from "../scene/passed-on.ts";
import type { Scene } from "../scene/scene.ts";
import { isStatement } from "../scene/statements.ts";
import { isNameOfWork } from "../scene/works.ts";
import { candidatesOf, signerOf } from "./candidates.ts";
import { createWeightedSum, type WeightedSum, type Weights } from "./feature-sink.ts";
import { addFeatures } from "./features.ts";
import { addNobodyFeatures } from "./nobody-features.ts";
import type { Past } from "./situation.ts";

/** Number of the phrase that is a run's source, or `NOBODY`, or `UNKNOWN`, and what tells how sure that is. */
export interface Choice {
  readonly phrase: number;
  /** What found it: the weights, perhaps as the subject of a verb that reports nothing, or a rule that stands above them. */
  readonly by: "weights" | "subject" | "signature" | "clause" | "announcer";
  /** Natural log odds, by the weights, of this phrase against the others, and of somebody against nobody; 0 where a rule found it. */
  readonly odds: number;
  readonly somebody: number;
}

/** One choice for each run of a scene, in order; each run knows what the one before came to. */
export type Ranker = (scene: Scene) => Steps<Choice[]>;

export const NOBODY = -1;
/** Somebody said it, and no phrase is near that could tell who. */
export const UNKNOWN = -2;
/** Under these odds (.7 to .3) the last subject before a colon speaks the paragraph after it rather (18 of 25 in PolNeAR train,
 * docs/attribution.md). */
const ANNOUNCED = 0.85;
export const BEGINNING: Past = { source: NOBODY, nobody: false };

export function createRanker(weights: Weights): Ranker {
  const sum = createWeightedSum(weights);
  return function* (scene) {
    let past = BEGINNING;
    const labels = namesOfLines(scene);
    const choices: Choice[] = [];
    for (const run of scene.runs.keys()) {
      yield;
      const label = labels[run] ?? NOBODY;
      const choice = label >= 0 ? byRule(label, "signature") : choose(scene, run, past, sum);
      past = pastAfter(past, choice.phrase);
      choices.push(choice);
    }
    return choices;
  };
}

function byRule(phrase: number, by: Choice["by"]): Choice {
  return { phrase, by, odds: 0, somebody: 0 };
}

/** A title between two pieces of a quotation doesn't make the speaker forgotten. */
export function pastAfter(past: Past, phrase: number): Past {
  return phrase < 0 ? { source: past.source, nobody: phrase === NOBODY } : { source: phrase, nobody: false };
}

function choose(scene: Scene, run: number, past: Past, sum: WeightedSum): Choice {
  if (isHandled(scene, run) || isNameOfWork(scene, run) || isDisowned(scene, run))
    return byRule(NOBODY, "weights");
  const signer = signerOf(scene, run);
  if (signer >= 0) return byRule(signer, "signature");
  const own = Math.max(
    subjectOfOwnClause(scene, run),
    subjectOfParticiple(scene, run),
    ownerOfClaim(scene, run),
    agentOf(scene, run),
    feltBy(scene, run),
  );
  if (own >= 0) return byRule(own, "clause");
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
    return byRule(spoken ? UNKNOWN : NOBODY, "weights");
  const { phrase, odds } = likeliest(scene, candidates, scores, past);
  const relayed = relayedBy(scene, run, phrase);
  if (relayed >= 0) return byRule(relayed, "clause");
  if (isSaidOf(scene, run, phrase)) return byRule(UNKNOWN, "weights");
  if (isBefore(scene, run, phrase) && isHeard(scene, run)) return byRule(UNKNOWN, "weights");
  const announcer = odds < ANNOUNCED ? announcerOf(scene, run) : NOBODY;
  if (announcer >= 0) return byRule(announcer, "announcer");
  return {
    phrase,
    by: isUncued(scene, run, phrase) ? "subject" : "weights",
    odds,
    somebody: highest - nobody,
  };
}

/** "Lind paid because the box “was shut”": nothing in the sentence says that the words are Lind's. */
function isUncued(scene: Scene, run: number, phrase: number): boolean {
  const { before = "", lead = ABSENT } = scene.shapes[run] ?? {};
  const plain = scene.phrases[phrase]?.strength === "plain";
  return plain && lead < 0 && !/^[:,]?$/.test(before) && isBefore(scene, run, phrase);
}

/** "The mayor, Ada Lind, said": either
 * phrase of an apposition is, and the one that was taken before is taken again. */
function likeliest(
  { phrases }: Scene,
  candidates: readonly number[],
  scores: readonly number[],
  past: Past,
): Pick<Choice, "phrase" | "odds"> {
  const highest = Math.max(...scores);
  const best = candidates[scores.indexOf(highest)] ?? NOBODY;
  const verb = phrases[best]?.verb ?? ABSENT;
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
  return { phrase, odds: Math.log(same / Math.max(LEAST, total - same)) };
}

const LEAST = 1e-6;

/** In the run's sentence; what follows it ("…, according to Lind") may tell who said what somebody heard. */
function isBefore({ phrases, tokens, places }: Scene, run: number, phrase: number): boolean {
  const [first, place] = [phrases[phrase]?.first ?? ABSENT, places[run] ?? 0];
  const fronted = phrases[phrase]?.order === "according";
  return first < place && !fronted && tokens[first]?.sentence === tokens[place]?.sentence;
}
