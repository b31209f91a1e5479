/** Learnt weights as the text of src/answer/weights.ts. */

import type { Weights } from "../../src/answer/model.ts";
import type { Linear } from "../../src/domain/linear.ts";

/** What the weights were learnt from: `day` as in "2026-11-22". */
export interface AnswersOrigin {
  readonly day: string;
  readonly questions: number;
  readonly unanswerable: number;
  /** Our own. */
  readonly own: number;
  readonly articles: number;
}

export function answerWeightsModule({ rank, covers, answers }: Weights, origin: AnswersOrigin): string {
  const { day, questions, unanswerable, own, articles } = origin;
  return `/** Learnt, not written: \`npm run train:answers -- --write\` on ${day} from ${questions} questions that people would ask and
 *  ${unanswerable} that nothing printed answers (gold "asked", tune and none), and ${own} of our own, over ${articles} news articles. The publishers' texts
 *  stay with the gold; what stands here are figures by the names of features (features.ts, answers.ts), and no words of theirs. See docs/answers.md. */
import type { Weights } from "./model.ts";

export const WEIGHTS: Weights = {
  rank: ${mapLines(rank)},
  covers: ${mapLines(covers)},
  answers: ${mapLines(answers)},
};
`;
}

/** As the formatter would have it. */
function mapLines(weights: Linear): string {
  const entries = [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return "new Map()";
  const pairs = entries.map(([name, weight]) => `[${JSON.stringify(name)}, ${weight}]`);
  return pairs.length === 1
    ? `new Map([${pairs[0]}])`
    : `new Map([\n${pairs.map((pair) => `    ${pair},\n`).join("")}  ])`;
}
