/** How sure the reported speech of gold articles is told, and whether its span and source are right. */
import { UNCALIBRATED } from "../../src/attribution/reports/calibration.ts";
import type { ReportReader } from "../../src/attribution/reports/model.ts";
import { reportsOf } from "../../src/attribution/reports/reports.ts";
import { sceneOf } from "../../src/attribution/scene/scene.ts";
import type { Span } from "../../src/domain.ts";
import type { GoldArticle } from "./quotation-gold.ts";
import type { Judged } from "./reliability.ts";

const NONE = [[1, 0]] as const;

/** Of one kind alone. Right: half of both spans together is shared, and the source touches the gold's, if that has one. */
export function judgedReports(
  articles: readonly GoldArticle[],
  { label }: ReportReader,
  kind: "said" | "stances",
): Judged[] {
  const reader = { label, said: NONE, stances: NONE, [kind]: UNCALIBRATED };
  return articles.flatMap(({ text, quotes }) => {
    const scene = sceneOf(text, [{ start: 0, end: text.length }]);
    return reportsOf(scene, reader).map(({ content: [span], source, probability }) => {
      const gold = quotes.find((one) => 2 * shared(one, span) >= joint(one, span));
      const phrase = scene.phrases[source]?.mention;
      const isSource = gold?.speaker == null || (phrase !== undefined && shared(phrase, gold.speaker) > 0);
      return { confidence: probability, right: gold !== undefined && isSource };
    });
  });
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function joint(a: Span, b: Span): number {
  return a.end - a.start + b.end - b.start - shared(a, b);
}
