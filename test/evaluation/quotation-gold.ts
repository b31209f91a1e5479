/** Gold articles with their quotations, one JSON object a line, as the scorer in ../shared/gold reads them. */
import { readFileSync } from "node:fs";
import type { Span } from "../../src/domain.ts";

export interface GoldSpan extends Span {
  readonly text: string;
}

export interface GoldQuotation extends GoldSpan {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly speaker: GoldSpan | null;
  readonly speakerFull: string | null;
  readonly cue: GoldSpan | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuotation[];
  readonly unattributed?: readonly GoldSpan[];
}

export function readGold(file: string): GoldArticle[] {
  const lines = readFileSync(file, "utf8").split("\n");
  // The gold files are our own measure, checked by their scorer; a line that breaks this type is a broken file.
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as GoldArticle);
}
