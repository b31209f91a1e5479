/** Whose a reported stretch is: its cue and the phrase that is the cue's subject, by the labels and by the links. */

import { ABSENT } from "../../domain/absent.ts";
import { countWhile } from "../../text/count-while.ts";
import type { Phrase } from "../scene/phrase.ts";
import type { Scene } from "../scene/scene.ts";
import type { Token } from "../scene/tokens.ts";
import type { Labelled } from "./labeller.ts";
import { BEGIN, CUE, LABELS, SOURCE, STANCE, type Stretch } from "./labels.ts";

const COUNT = LABELS.length;
/** A phrase less likely than this says nothing. */
const LEAST_LIKELY = 0.2;
/** What a phrase gains that the cue is linked to, and loses by each token between them (PolNeAR train: the nearest likely one is
 * right, and a link outweighs any distance). */
const LINKED = 0.5;
const STEP = 0.01;

/** Number of the nearest token that reports, before the stretch or behind it in the same sentence; -1 where none does. */
export function cueOf({ tokens }: Scene, { labels }: Labelled, { first, end }: Stretch): number {
  const before = nearestCue(tokens, labels, first, -1);
  const after = nearestCue(tokens, labels, end - 1, 1);
  if (before < 0 || after < 0) return Math.max(before, after);
  return first - before <= after - end + 1 ? before : after;
}

/** None beyond the beginning of another report. */
function nearestCue(tokens: readonly Token[], labels: Uint8Array, from: number, step: 1 | -1): number {
  const sentence = tokens[from]?.sentence;
  for (let at = from + step; tokens[at]?.sentence === sentence && labels[at] !== BEGIN; at += step)
    if (labels[at] === CUE || labels[at] === STANCE) return at;
  return ABSENT;
}

/** Number of the phrase outside the stretch, in a sentence of it, that is most likely its source; -1 where none is likely. */
export function sourceOf(scene: Scene, labelled: Labelled, stretch: Stretch, cue: number): number {
  const { tokens, phrases } = scene;
  const sentences = [tokens[stretch.first]?.sentence, tokens[stretch.end - 1]?.sentence];
  let best = ABSENT;
  let most = 0;
  for (let number = firstFrom(scene, sentences[0] ?? 0); number < phrases.length; number += 1) {
    const phrase = phrases[number];
    const sentence = tokens[phrase?.first ?? ABSENT]?.sentence ?? 0;
    if (phrase === undefined || sentence > (sentences[1] ?? 0)) break;
    if (!sentences.includes(sentence) || (phrase.first < stretch.end && phrase.last >= stretch.first))
      continue;
    const score = scoreOf(phrase, labelled, cue < 0 ? stretch.first : cue, cue >= 0);
    if (score > most) [best, most] = [number, score];
  }
  return best;
}

/** Number of the first phrase of a sentence or of those after it. */
function firstFrom({ phrases, tokens }: Scene, sentence: number): number {
  return countWhile(phrases, ({ first }) => (tokens[first]?.sentence ?? 0) < sentence);
}

/** 0 for a phrase that is unlikely, or that a passive cue says is told ("Lind was told"). */
function scoreOf(phrase: Phrase, labelled: Labelled, anchor: number, linked: boolean): number {
  const likely = likelihoodOf(phrase, labelled);
  const isLinked = linked && phrase.verb === anchor;
  if (likely < LEAST_LIKELY || (isLinked && phrase.passive)) return 0;
  const gap = phrase.last < anchor ? anchor - phrase.last : phrase.first - anchor;
  return Math.max(Number.MIN_VALUE, likely - STEP * gap + (isLinked ? LINKED : 0));
}

/** 0..1 that a phrase is a source, by its likeliest token. */
export function likelihoodOf({ first, last }: Phrase, { probabilities }: Labelled): number {
  let likely = 0;
  for (let at = first; at <= last; at += 1)
    likely = Math.max(likely, probabilities[at * COUNT + SOURCE] ?? 0);
  return likely;
}
