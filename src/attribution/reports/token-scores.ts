/** What the features of each token weigh for each label. */
import type { Stretch } from "./labels.ts";
import { isSameBetween, MOST_FEATURES, writeBetween, writeHere, writeWords } from "./report-features.ts";
import type { TokenView } from "./token-view.ts";
import { createWeightRows, ROW } from "./weight-rows.ts";

/** Of a view's tokens from `first` to before `end`, the `t`th of these and label `y` at `t * labels + y`, in the weights' unit. */
export type TokenScorer = (view: TokenView, stretch: Stretch) => Float64Array;

export function createScorer(features: Int32Array, weights: Int8Array | Float32Array): TokenScorer {
  const rows = createWeightRows(features, weights);
  const found = new Int32Array(MOST_FEATURES);
  /** What lies between two cues weighs the same for all tokens there, so it is looked up once. */
  const between = new Int32Array(MOST_FEATURES);
  return (view, { first, end }) => {
    const scores = new Float64Array((end - first) * ROW);
    let shared = 0;
    for (let token = first; token < end; token += 1) {
      if (token === first || !isSameBetween(view, token, token - 1))
        shared = rows.find(between, writeBetween(view, token, between, 0));
      const written = writeHere(view, token, found, writeWords(view, token, found, 0));
      const own = rows.find(found, written);
      for (let one = 0; one < shared; one += 1) found[own + one] = between[one] ?? 0;
      rows.sum(found, own + shared, scores, (token - first) * ROW);
    }
    return scores;
  };
}
