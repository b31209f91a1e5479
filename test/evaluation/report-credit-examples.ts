/** Gold articles → examples of credits of reported speech: what is told of each report, and whether it is the gold's. */
import { articleFromText } from "../../src/article/parse.ts";
import { extractWith, LEARNT } from "../../src/attribution/extract.ts";
import type { Labeller } from "../../src/attribution/reports/labeller.ts";
import { type ReportCredit, reportFeatures } from "../../src/attribution/reports/report-credit.ts";
import { type Report, reportsOf } from "../../src/attribution/reports/reports.ts";
import type { Scene } from "../../src/attribution/scene/scene.ts";
import type { Steps } from "../../src/domain/steps.ts";
import type { Quotation, Span } from "../../src/domain.ts";
import { type FeatureNames, type Rows, rowsOf } from "./feature-rows.ts";
import type { Case } from "./linear-learning.ts";
import { predictionLine } from "./prediction-line.ts";
import type { GoldArticle, GoldQuotation } from "./quotation-gold.ts";
import { isRightSource } from "./reliability.ts";

/** `line` is what the article comes to where every report is told, for the scorer. */
export function reportCreditExamples(
  gold: GoldArticle,
  label: Labeller,
  names: FeatureNames,
): { readonly examples: Case[]; readonly line: string } {
  const rows = new Map<number, Rows>();
  const recording: ReportCredit = (scene, labelled, found) => {
    const start = scene.tokens[found.stretch.first]?.start ?? -1;
    rows.set(
      start,
      rowsOf([found], names, (one, sink) => reportFeatures(scene, labelled, one, sink)),
    );
    return 1;
  };
  const reports = (scene: Scene): Steps<Report[]> => reportsOf(scene, { label, credit: recording });
  const attribution = extractWith({ ...LEARNT, reports }, articleFromText(gold.id, gold.text));
  const examples = attribution.quotations.flatMap((quotation): Case[] => {
    const row = quotation.kind === "indirect" ? rows.get(quotation.content[0].start) : undefined;
    return row === undefined ? [] : [{ row, isRight: isRight(gold, quotation) }];
  });
  return { examples, line: predictionLine(gold, attribution) };
}

/** Half of the words and more are the gold's, and so is the source, if the gold has one. */
function isRight(gold: GoldArticle, quotation: Quotation): boolean {
  const [span] = quotation.content;
  const most = gold.quotes.reduce<GoldQuotation | null>(
    (best, one) => (shared(one, span) > (best === null ? 0 : shared(best, span)) ? one : best),
    null,
  );
  if (most === null || 2 * shared(most, span) < span.end - span.start) return false;
  return isRightSource({ ...gold, quotes: [most] }, span, quotation) ?? true;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
