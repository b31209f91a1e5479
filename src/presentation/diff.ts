/** The steps of a word diff → words in one line. A terminal marks what only one side has, and is read so without colours or strokes; chats strike it out or set it in bold. */
import type { DiffStep } from "../index.ts";
import type { AsShown } from "./cited.ts";
import { type Run, run } from "./piece.ts";

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

/** In the marks of a platform: struck out, and bold. */
export function diffRuns(diff: readonly DiffStep[], shown: AsShown): Run[] {
  const steps = diff.flatMap(({ op, text }, at) => [
    run(at === 0 ? "" : " "),
    run(shown(text), op === "same" ? "plain" : op),
  ]);
  return [run(BOTH_SIDES), ...steps];
}

/** In words alone, where neither strokes nor bold type are read out. */
export function sidesTold(
  diff: readonly DiffStep[],
  shown: AsShown,
  [one, other]: readonly [string, string] = ["asked", "printed"],
): string {
  const side = (of: Side): string => {
    const words = diff.flatMap(({ op, text }) => (op === "same" || op === of ? [shown(text)] : []));
    return words.join(" ").trim() || "–";
  };
  return `${one}: ${side("asked")} · ${other}: ${side("printed")}`;
}

/** The words of one side. */
export function sideOf(diff: readonly DiffStep[], side: Side, shown: AsShown): DiffStep[] {
  return bothSidesOf(
    diff.filter(({ op }) => op === "same" || op === side),
    shown,
  );
}

function marked(words: string, side: Side): string {
  const [open, close] = MARKS[side];
  return open + words + close;
}

export const TOO_DIFFERENT =
  "The asked and the printed words differ in too much to be set side by side here.";
