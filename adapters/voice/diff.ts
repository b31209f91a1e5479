/** The steps of a word diff → the words of one side, marked where the other hasn't them. Read so without colours or strokes too. */
import type { DiffStep } from "../../src/index.ts";
import type { AsShown } from "./cited.ts";

type Side = Exclude<DiffStep["op"], "same">;

const MARKS: Readonly<Record<Side, readonly [string, string]>> = {
  asked: ["[-", "-]"],
  printed: ["{+", "+}"],
};

/** A blank stands between each of them and the next. */
export function sideOf(diff: readonly DiffStep[], side: Side, shown: AsShown): DiffStep[] {
  const [open, close] = MARKS[side];
  return diff
    .filter(({ op }) => op === "same" || op === side)
    .map(({ op, text }) => ({ op, text: op === "same" ? shown(text) : open + shown(text) + close }));
}

export const TOO_DIFFERENT =
  "The asked and the printed words differ in too much to be set side by side here.";
