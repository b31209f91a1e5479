/** What the words in marks are like themselves, and which words they lean on: "the “unity” lunch", "on “The Late Watch”". */

import type { Scene } from "../scene/scene.ts";
import { type Shape, titleOf } from "../scene/shapes.ts";
import { closeClassBefore } from "../scene/word-classes.ts";
import type { FeatureSink } from "./feature-sink.ts";

/** Longer runs are told by their length. */
const FRAGMENT = 3;
const LOOKED_AT = 60;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
/** Adjectives are said of somebody; plain nouns name something. */
const SUFFIX = /(?:ing|ed|ly|ous|ful|ive|able|ible|al|er|ers|ist|ists|tion|ions|s|ic|y)$/;

export function addWordingFeatures(scene: Scene, run: number, shape: Shape, sink: FeatureSink): void {
  addContextFeatures(scene, run, shape, sink);
  if (shape.words <= FRAGMENT) addFragmentFeatures(scene, run, shape, sink);
}

function addContextFeatures({ tokens, places }: Scene, run: number, shape: Shape, sink: FeatureSink): void {
  const place = places[run] ?? 0;
  const [beyond, before] = [tokens[place - 2], tokens[place - 1]];
  const small = closeClassBefore(shape.before);
  const title = titleOf(shape);
  const near = beyond?.sentence === tokens[place]?.sentence ? closeClassBefore(beyond?.lower ?? "") : "edge";
  sink.add("nobody", "before", small, title);
  sink.add("nobody", "two", near, small);
  if (before?.kind === "word" && shape.before !== "") sink.add("nobody", "word", before.lower);
  if (shape.after !== "") sink.add("nobody", "then", closeClassBefore(shape.after), title);
}

function addFragmentFeatures({ text, runs }: Scene, run: number, shape: Shape, sink: FeatureSink): void {
  const { start = 0, end = 0, family = "double" } = runs[run] ?? {};
  const words =
    text
      .slice(start, Math.min(end, start + LOOKED_AT))
      .toLowerCase()
      .match(WORD) ?? [];
  const first = words[0] ?? "";
  const last = (words.at(-1) ?? "").replace(/[.,'’]+$/, "");
  sink.add("nobody", "suffix", SUFFIX.exec(last)?.[0] ?? "bare", titleOf(shape));
  sink.add("nobody", "first", closeClassBefore(first) === first ? first : "word", String(words.length));
  sink.add("nobody", "marks", family);
}
