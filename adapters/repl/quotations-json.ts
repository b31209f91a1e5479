/** What attribution makes of a text, for machines: the contract of `quotations --json`, in and out. */
import { z } from "zod";
import { type Article, type Attribution, type Quotation, type Span, slice } from "../../src/index.ts";
import { SliceJson } from "./answer-json.ts";

export const TextJson = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

const QuoteJson = z.strictObject({
  ...SliceJson.shape,
  kind: z.enum(["direct", "mixed", "indirect"]),
  speaker: SliceJson.nullable(),
  speakerFull: z.string().nullable(),
  cue: SliceJson.nullable(),
  confidence: z.number().min(0).max(1),
});

export const QuotationsJson = z.strictObject({
  id: z.union([z.string(), z.number()]),
  quotes: z.array(QuoteJson),
  unattributed: z.array(SliceJson),
});
export type QuotationsJson = z.infer<typeof QuotationsJson>;

/** As `ANSWER_OBJECTS`. */
export const QUOTATION_OBJECTS = { Quotations: QuotationsJson, Quote: QuoteJson } as const;

/** An interrupted quotation gives one entry for each of its pieces. */
export function quotationsJson(
  id: string | number,
  { text }: Article,
  attribution: Attribution,
): QuotationsJson {
  return {
    id,
    quotes: attribution.quotations.flatMap((quotation) =>
      quotation.content.map((piece) => ({ ...sliceJson(text, piece), ...credit(text, quotation) })),
    ),
    unattributed: attribution.unattributed.map((span) => sliceJson(text, span)),
  };
}

function credit(text: string, { kind, speaker, source, cue, confidence }: Quotation) {
  return {
    kind,
    speaker: source && sliceJson(text, source),
    speakerFull: speaker?.name ?? null,
    cue: cue && sliceJson(text, cue),
    confidence,
  };
}

function sliceJson(text: string, { start, end }: Span): z.infer<typeof SliceJson> {
  return { start, end, text: slice(text, { start, end }) };
}
