/** The learnt weights that answering judges by. */
import type { Linear } from "../domain/linear.ts";

export interface Weights {
  /** Of `createFeatures`: the higher the sum, the better it answers. Softmax over one question's evidence. */
  readonly rank: Linear;
  /** Of `coverFeatures`: log odds that the article which the best evidence stands in is on what is asked. */
  readonly covers: Linear;
  /** Of `answerFeatures`: log odds that what is shown answers. */
  readonly answers: Linear;
}
