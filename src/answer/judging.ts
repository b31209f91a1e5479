/** What evidence is judged by. */
import type { Weights } from "./model.ts";
import type { Evidenced } from "./rank.ts";
import type { Thresholds } from "./thresholds.ts";

export interface Judging {
  readonly weights: Weights;
  readonly thresholds: Thresholds;
  /** Citations at most. */
  readonly most: number;
  /** Told all that is judged by weights: what they are learnt from. */
  readonly observe?: (evidenced: Evidenced) => void;
}
