/** How often a speaker told with so much confidence is right, on gold quotations. */
import type { Attribution, Quotation, Span } from "../../src/domain.ts";
import type { GoldArticle, GoldQuotation } from "./quotation-gold.ts";

export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

const STEPS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001] as const;

/** Every piece of marked words in the body that is credited to somebody. */
export function judged(gold: GoldArticle, { quotations }: Attribution): Judged[] {
  const marked = quotations.filter(
    ({ kind, zone, speaker }) => kind !== "indirect" && zone === "body" && speaker !== null,
  );
  return marked.flatMap((quotation) =>
    quotation.content.flatMap((piece) => {
      const right = isRightSource(gold, piece, quotation);
      return right === null ? [] : [{ confidence: quotation.confidence, right }];
    }),
  );
}

/** Whether the words are the source's, as the gold has it: false for words that it takes for nobody's, null where it leaves open whose
 * they are. */
export function isRightSource(
  { text, quotes }: GoldArticle,
  piece: Span,
  quotation: Quotation,
): boolean | null {
  const gold = quotes.find((one) => overlap(one, piece) > 0);
  if (gold === undefined) return false;
  return gold.speaker === null && gold.speakerFull === null ? null : isRight(text, gold, quotation);
}

/** One line a step of confidence: how many, their mean confidence, how many of a hundred are right. */
export function reliabilityTable(all: readonly Judged[]): string {
  const rows = STEPS.slice(0, -1).flatMap((from, step) => {
    const to = STEPS[step + 1] ?? 1;
    const some = all.filter(({ confidence }) => confidence >= from && confidence < to);
    if (some.length === 0) return [];
    const mean = some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length;
    const right = some.filter((one) => one.right).length / some.length;
    return [
      `| ${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)} | ${some.length} | ${(100 * mean).toFixed(1)} | ${(100 * right).toFixed(1)} |`,
    ];
  });
  return ["| confidence | quotations | mean | right |", "|---|---|---|---|", ...rows].join("\n");
}

/** The gold source's own words, or a name with the same last word. */
function isRight(text: string, gold: GoldQuotation, { source, speaker }: Quotation): boolean {
  if (gold.speaker !== null && source !== null && overlap(source, gold.speaker) > 0) return true;
  const words = source === null ? "" : text.slice(source.start, source.end);
  const wanted = lastWord(gold.speakerFull ?? gold.speaker?.text ?? "");
  return wanted !== null && [words, speaker?.name ?? ""].some((name) => lastWord(name) === wanted);
}

function lastWord(name: string): string | null {
  return /(\p{L}+)(?:['’]s)?$/u.exec(name.split(",")[0]?.trim() ?? "")?.[1]?.toLowerCase() ?? null;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
