/** What the features of each token weigh for each label. What a word weighs by itself is summed once for many articles, what lies
 * between two cues once for all tokens there; only the rest is looked up for each token. */
import {
  isSameBetween,
  MOST_FEATURES,
  near,
  STEPS,
  valueAt,
  writeBetween,
  writeHere,
  writeWord,
} from "./report-features.ts";
import type { TokenView } from "./token-view.ts";
import { findRows, ROW, type WeightRows, weightRows, writeSum } from "./weight-rows.ts";

/** Words whose sums are remembered, the latest of those that share a place; a power of 2. English articles mostly have these. */
const WORDS = 4096;

/** Of a view's token `t` and label `y` at `t * labels + y`, in the weights' unit. */
export type TokenScorer = (view: TokenView) => Float64Array;

export function createScorer(features: Int32Array, weights: Int8Array | Float32Array): TokenScorer {
  const rows = weightRows(features, weights, WORDS * STEPS.length + 1);
  const words = createWordSums(rows);
  const between = rows.sums + WORDS * STEPS.length * ROW;
  const found = new Int32Array(MOST_FEATURES);
  return (view) => {
    const length = view.word.length;
    const scores = new Float64Array(length * ROW);
    for (let token = 0; token < length; token += 1) {
      if (token === 0 || !isSameBetween(view, token, token - 1)) {
        const count = findRows(rows, found, writeBetween(view, token, found, 0));
        writeSum(rows, found, count, rows.weights, between);
      }
      const own = findRows(rows, found, writeHere(view, token, found, 0));
      found[own] = between;
      const count = words(view, token, found, own + 1);
      writeSum(rows, found, count, scores, token * ROW);
    }
    return scores;
  };
}

/** Writes the places of the rows in which the words at and around a token are summed; gives how many there are then. */
type WordSums = (view: TokenView, token: number, into: Int32Array, from: number) => number;

function createWordSums(rows: WeightRows): WordSums {
  /** Word, class and ending of those whose sums stand at each place, for each step. */
  const held = new Int32Array(3 * WORDS * STEPS.length);
  const isHeld = new Uint8Array(WORDS * STEPS.length);
  const room = new Int32Array(3);

  function rowAt(step: number, word: number, kind: number, ending: number): number {
    const place = step * WORDS + (word & (WORDS - 1));
    const at = 3 * place;
    const row = rows.sums + place * ROW;
    if (isHeld[place] === 1 && held[at] === word && held[at + 1] === kind && held[at + 2] === ending)
      return row;
    isHeld[place] = 1;
    held[at] = word;
    held[at + 1] = kind;
    held[at + 2] = ending;
    const count = findRows(rows, room, writeWord(step, word, kind, ending, room, 0));
    writeSum(rows, room, count, rows.weights, row);
    return row;
  }

  return (view, token, into, from) => {
    for (let step = 0; step < STEPS.length; step += 1) {
      const by = STEPS[step] ?? 0;
      const at = near(view, token, by) ? token + by : -1;
      into[from + step] = rowAt(step, valueAt(view.word, at), valueAt(view.kind, at), valueAt(view.ending, at));
    }
    return from + STEPS.length;
  };
}
