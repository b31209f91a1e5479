/** One candidate beside one quoted run: how they lie to each other, and what the runs before have come to. */
import type { Phrase } from "../scene/phrase.ts";
import type { Scene } from "../scene/scene.ts";
import type { Shape } from "../scene/shapes.ts";

export interface Past {
  /** Number of the phrase that is the source of the run before, or -1. */
  readonly source: number;
  /** The run before has no source: a title, a scare quote. */
  readonly nobody: boolean;
}

export interface Situation {
  readonly scene: Scene;
  readonly run: number;
  readonly shape: Shape;
  /** Number of the candidate among the phrases. */
  readonly number: number;
  readonly phrase: Phrase;
  readonly past: Past;
  /** b0: before in the same sentence; b2: two sentences earlier; a0, a1: after; p: the paragraph before; n: the next;
   * far: further off. */
  readonly relation: string;
  readonly before: boolean;
}

const BEFORE = ["b0", "b1", "b2", "b3"] as const;
const AFTER = ["a0", "a1", "a2", "a3"] as const;
const COUNTS = ["0", "1", "2", "3+"] as const;
const GAPS = ["gap0", "gap1", "gap2", "gap3", "gap6", "gap12", "gap24", "gap99"] as const;

export function situationOf(scene: Scene, run: number, number: number, past: Past): Situation | null {
  const shape = scene.shapes[run];
  const phrase = scene.phrases[number];
  if (shape === undefined || phrase === undefined) return null;
  const before = phrase.first < (scene.places[run] ?? 0);
  return {
    scene,
    run,
    shape,
    number,
    phrase,
    past,
    relation: relationOf(scene, run, phrase, before),
    before,
  };
}

function relationOf({ tokens, places, runs }: Scene, run: number, phrase: Phrase, before: boolean): string {
  const token = tokens[phrase.first];
  const place = tokens[places[run] ?? 0];
  if (token === undefined || place === undefined) return "far";
  const paragraphs = (runs[run]?.paragraph ?? 0) - token.paragraph;
  if (paragraphs !== 0) return paragraphs === 1 ? "p" : paragraphs === -1 ? "n" : "far";
  return (before ? BEFORE : AFTER)[Math.min(3, Math.abs(place.sentence - token.sentence))] ?? "far";
}

/** "0", "1", "2", "3+". */
export function count(number: number): string {
  return COUNTS[Math.max(0, Math.min(3, number))] ?? "3+";
}

/** Tokens between two things, in steps that widen. */
export function gap(tokens: number): string {
  const step = tokens < 4 ? Math.max(0, tokens) : tokens < 7 ? 4 : tokens < 13 ? 5 : tokens < 25 ? 6 : 7;
  return GAPS[step] ?? "gap99";
}
