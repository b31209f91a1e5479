/** The steps of a word diff → words in one line, marked where only one side has them. Read so without colours or strokes too. */
import type { DiffStep } from "../../src/index.ts";
import type { AsShown } from "./cited.ts";

type Side = Exclude<DiffStep["op"], "same">;

const MARKS: Readonly<Record<Side, readonly [string, string]>> = {
  asked: ["[-", "-]"],
  printed: ["{+", "+}"],
};

/** Before them. */
export const BOTH_SIDES = "asked and printed: ";

/** Those of both sides. A blank stands between each of them and the next. */
export function bothSidesOf(diff: readonly DiffStep[], shown: AsShown): DiffStep[] {
  return diff.map(({ op, text }) => ({ op, text: op === "same" ? shown(text) : marked(shown(text), op) }));
}

/** The words of one side. */
export function sideOf(diff: readonly DiffStep[], side: Side, shown: AsShown): DiffStep[] {
  return bothSidesOf(
    diff.filter(({ op }) => op === "same" || op === side),
    shown,
  );
}

export function marked(words: string, side: Side): string {
  const [open, close] = MARKS[side];
  return open + words + close;
}

export const TOO_DIFFERENT =
  "The asked and the printed words differ in too much to be set side by side here.";
