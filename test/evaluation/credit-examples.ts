/** Gold articles → examples of credits: what is told of each chosen source, and whether it is the gold's. */
import { articleFromText } from "../../src/article/parse.ts";
import { extractWith, LEARNT } from "../../src/attribution/extract.ts";
import { type Credit, creditFeatures } from "../../src/attribution/ranking/credit.ts";
import type { Ranker } from "../../src/attribution/ranking/ranker.ts";
import type { Attribution, Span } from "../../src/domain.ts";
import { type FeatureNames, type Rows, rowsOf } from "./feature-rows.ts";
import type { Case } from "./linear-learning.ts";
import type { GoldArticle } from "./quotation-gold.ts";
import { isRightSource } from "./reliability.ts";

export interface CreditExample extends Case {
  /** Of the run that the credit is of. */
  readonly span: Span;
}

/** `attribution` is what the article comes to where every choice is told. */
export function creditExamples(
  gold: GoldArticle,
  rank: Ranker,
  names: FeatureNames,
): { readonly examples: CreditExample[]; readonly attribution: Attribution } {
  const rows = new Map<number, Rows>();
  const recording: Credit = (scene, run, choice) => {
    const start = scene.runs[run]?.start ?? -1;
    const row = rowsOf([choice], names, (one, sink) => creditFeatures(scene, run, one, sink));
    // How sure those are is a constant.
    if (choice.by !== "subject") rows.set(start, row);
    return 1;
  };
  const attribution = extractWith(
    { ...LEARNT, rank, credit: recording },
    articleFromText(gold.id, gold.text),
  );
  const examples = attribution.quotations.flatMap((quotation) =>
    quotation.content.flatMap((span): CreditExample[] => {
      const row = quotation.kind === "indirect" ? undefined : rows.get(span.start);
      const isRight = isRightSource(gold, span, quotation);
      return row === undefined || quotation.zone !== "body" || isRight === null
        ? []
        : [{ span, row, isRight }];
    }),
  );
  return { examples, attribution };
}
