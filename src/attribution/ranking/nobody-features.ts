/** What speaks for a quoted run being nobody's words: a title, a scare quote, a nickname, a label. */

import { labelBefore } from "../scene/labels.ts";
import type { Scene } from "../scene/scene.ts";
import { reportingVerbAt } from "../scene/senses.ts";
import { type Shape, titleOf } from "../scene/shapes.ts";
import { classAfter, closeClassBefore } from "../scene/word-classes.ts";
import type { FeatureSink } from "./feature-sink.ts";
import { gap, type Past } from "./situation.ts";
import { addWordingFeatures } from "./wording-features.ts";

/** What may stand between two titles of a list, and how many tokens at most, and one. */
const JOINER = /^(?:,|;|\/|and|or)$/;
const LIST_GAP = 3;
const LENGTHS = ["0", "1", "2", "3", "4", "5", "6"] as const;

export function addNobodyFeatures(scene: Scene, run: number, past: Past, sink: FeatureSink): void {
  const shape = scene.shapes[run];
  const quoted = scene.runs[run];
  if (shape === undefined || quoted === undefined) return;
  const length = LENGTHS[shape.words] ?? (shape.words < 13 ? "12" : "long");
  const opens = shape.opensSentence ? "opens" : "inside";
  addWordsFeatures(shape, length, opens, sink);
  addNeighbourFeatures(scene, run, shape, sink);
  const label = labelBefore(scene, run);
  addListFeature(scene, run, past, length, sink);
  addWordingFeatures(scene, run, shape, sink);
  sink.add("nobody", label, titleOf(shape));
  sink.add("nobody", label, length);
  sink.add("nobody", quoted.family, quoted.paragraph === 0 ? "first" : "later");
  sink.add("nobody", quoted.closed ? "closed" : "open", opens);
  sink.add("nobody", past.nobody ? "nobody" : past.source < 0 ? "none" : "somebody", opens, length);
}

function addWordsFeatures(shape: Shape, length: string, opens: string, sink: FeatureSink): void {
  const title = titleOf(shape);
  sink.add("nobody", "always");
  sink.add("nobody", length, shape.ending);
  sink.add("nobody", length, title);
  sink.add("nobody", length, opens);
  sink.add("nobody", title, opens, shape.ending);
  sink.add("nobody", shape.clausal ? "clause" : "phrase", title);
  if (shape.announced) sink.add("nobody", "announced");
  if (shape.before === "" && shape.after === "") sink.add("nobody", "alone", length);
}

function addNeighbourFeatures(scene: Scene, run: number, shape: Shape, sink: FeatureSink): void {
  const lead = reportingVerbAt(scene.tokens, shape.lead);
  sink.add("nobody", "lead", lead?.lemma ?? "none");
  sink.add("nobody", "lead", lead?.strength ?? "none", gap(Math.max(0, shape.leadGap)));
  sink.add("nobody", "before", closeClassBefore(shape.before));
  sink.add("nobody", "after", classAfter(shape.after), titleOf(shape));
  sink.add(
    "nobody",
    isSpokenAfter(scene, run) ? "tail" : "no-tail",
    shape.opensSentence ? "opens" : "inside",
  );
}

/** `“Taken”, “Rush Hour” and “The Wire”`: what stands in a row is of one kind. */
function addListFeature(
  { tokens, places }: Scene,
  run: number,
  past: Past,
  length: string,
  sink: FeatureSink,
): void {
  const before = places[run - 1];
  if (before === undefined) return;
  const between = tokens.slice(before + 1, places[run]);
  if (between.length < LIST_GAP && between.every(({ lower }) => JOINER.test(lower)))
    sink.add("nobody", "list", past.nobody ? "nobody" : "somebody", length);
}

/** A phrase with its verb of speech follows at once. */
function isSpokenAfter({ phrases, phraseAfter, places }: Scene, run: number): boolean {
  const phrase = phrases[phraseAfter[run] ?? 0];
  if (phrase === undefined || phrase.strength !== "speech") return false;
  return Math.min(phrase.first, phrase.verb) - (places[run] ?? 0) <= 2;
}
