/** Reported speech that an answer shows with a name, in articles that its credits weren't learnt from: how much of it there is, whether it
 *  reports speech, and whether the source is the gold's. */
import { articleFromText } from "../../src/article/parse.ts";
import { extractWith, LEARNT } from "../../src/attribution/extract.ts";
import type { Labeller } from "../../src/attribution/reports/labeller.ts";
import { createReportCredit } from "../../src/attribution/reports/report-credit.ts";
import { reportsOf } from "../../src/attribution/reports/reports.ts";
import type { Scene } from "../../src/attribution/scene/scene.ts";
import type { Quotation } from "../../src/domain.ts";
import { type CreditCases, type CreditLearning, creditFrom } from "./credit-learning.ts";
import type { GoldArticle } from "./quotation-gold.ts";
import { isRightSource } from "./reliability.ts";

/** As in src/answer/thresholds.ts: below it an answer shows no name. */
const SHOWN = 0.8;

/** `cases.others` are those of `genres`, article by article; `label` was learnt from neither. */
export function shownReports(
  genres: readonly GoldArticle[],
  cases: CreditCases,
  learning: CreditLearning,
  { label, folds }: { readonly label: Labeller; readonly folds: number },
): string {
  const found = Array.from({ length: folds }, (_, fold) => {
    const rest = (all: CreditCases["others"]) => all.filter((_cases, number) => number % folds !== fold);
    const learnt = creditFrom({ politics: rest(cases.politics), others: rest(cases.others) }, learning);
    const reader = { label, credit: createReportCredit(learnt) };
    const models = { ...LEARNT, reports: (scene: Scene) => reportsOf(scene, reader) };
    return genres
      .filter((_gold, number) => number % folds === fold)
      .flatMap((gold) => {
        const { quotations } = extractWith(models, articleFromText(gold.id, gold.text));
        return quotations.filter(isShown).map((quotation) => judgedReport(gold, quotation));
      });
  }).flat();
  const share = (some: readonly unknown[]): string => ((100 * some.length) / found.length).toFixed(1);
  const speech = found.filter(({ reports }) => reports);
  const right = found.filter((one) => one.right);
  return `${found.length} reports shown with a name, other genres: ${share(speech)} % report speech, ${share(right)} % have the right source`;
}

function isShown({ kind, speaker, confidence }: Quotation): boolean {
  return kind === "indirect" && speaker !== null && confidence >= SHOWN;
}

/** It reports speech where it touches words that are somebody's in the gold. */
function judgedReport(gold: GoldArticle, quotation: Quotation): { reports: boolean; right: boolean } {
  const [span] = quotation.content;
  const reports = gold.quotes.some(({ start, end }) => start < span.end && span.start < end);
  return { reports, right: reports && isRightSource(gold, span, quotation) !== false };
}
