/** What was found in gold articles, each with whether it is right → the weights of a credit, and how far it may be trusted. */
import { type Linear, probabilityOf } from "../../src/domain/linear.ts";
import { type createFeatureNames, scoresOf } from "./feature-rows.ts";
import { type Case, learnAnswers } from "./linear-learning.ts";
import { type Judged, reliabilityTable } from "./reliability.ts";

/** Cases of each article. */
export interface CreditCases {
  /** Of PolNeAR's train part, out of fold. */
  readonly politics: readonly (readonly Case[])[];
  /** Of articles of other genres, which what finds them wasn't learnt from. */
  readonly others: readonly (readonly Case[])[];
}

export interface CreditLearning {
  readonly names: ReturnType<typeof createFeatureNames>;
  /** Of the weights towards zero (L2). */
  readonly pull: number;
}

/** An article of another genre counts as much as this many of politics, of which there are up to thirty times as many. */
const GENRES_TIMES = 10;

export function creditFrom({ politics, others }: CreditCases, { names, pull }: CreditLearning): Linear {
  const cases = [...politics, ...Array.from({ length: GENRES_TIMES }, () => others).flat()].flat();
  return learnAnswers(cases, { names, without: [], signs: () => 0, pull });
}

/** How often what is told so surely is right, in articles that the weights weren't learnt from: a table for each part. */
export function creditReport(cases: CreditCases, learning: CreditLearning, folds: number): string {
  const told: { politics: Judged[]; others: Judged[] } = { politics: [], others: [] };
  for (let fold = 0; fold < folds; fold += 1) {
    const isLeft = (_: unknown, number: number): boolean => number % folds === fold;
    const rest = (all: CreditCases["others"]) => all.filter((one, number) => !isLeft(one, number));
    const weights = creditFrom({ politics: rest(cases.politics), others: rest(cases.others) }, learning);
    for (const part of ["politics", "others"] as const)
      told[part].push(
        ...cases[part]
          .filter(isLeft)
          .flat()
          .map((one) => judgedBy(weights, learning, one)),
      );
  }
  return `\nPolNeAR\n${reliabilityTable(told.politics)}\n\nother genres\n${reliabilityTable(told.others)}`;
}

function judgedBy(weights: Linear, { names: { names } }: CreditLearning, { row, isRight }: Case): Judged {
  const point = Float64Array.from(names, (name) => weights.get(name) ?? 0);
  return { confidence: probabilityOf(scoresOf(row, point)[0] ?? 0), right: isRight };
}
