/** What `--format` writes, as zod schemas: the columns of CSV, the keys of JSON lines, and annotations. `docs/json.md` tells it, and a test holds the two together. */
import { z } from "zod";
import type { Annotation } from "../../src/presentation/annotation.ts";
import type { ExportedCitation, ExportedQuotation } from "../../src/presentation/exported.ts";
import { AnswerJson } from "./answer-json.ts";

const Offset = z.int().nonnegative();
const Urn = z.string().regex(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
const Citation = AnswerJson.shape.citations.element.shape;
const How = Citation.speaker.unwrap().shape.how;
const Text = z.string().nullable();

/** The words first, since that is what a table is opened for. */
const WORDS = { id: Urn, text: z.string(), speaker: Text, source: Text };
const PLACE = {
  headline: Text,
  publisher: Text,
  published: Text,
  url: Text,
  article: z.string(),
  version: z.string(),
  zone: Citation.zone,
  start: Offset,
  end: Offset,
  prefix: z.string(),
  suffix: z.string(),
};

export const ExportedQuotationJson = z.strictObject({
  ...WORDS,
  how: How,
  kind: z.enum(["direct", "mixed", "indirect"]),
  polarity: z.enum(["affirmed", "denied"]),
  cue: Text,
  confidence: z.number().min(0).max(1),
  ...PLACE,
  quotation: z.int().positive(),
}) satisfies z.ZodType<ExportedQuotation>;

export const ExportedCitationJson = z.strictObject({
  question: z.string(),
  verdict: AnswerJson.shape.verdict,
  number: z.int().positive(),
  standing: z.enum(["answers", "beside"]),
  ...WORDS,
  how: How.nullable(),
  kind: Citation.kind,
  ...PLACE,
  paragraph: Citation.paragraph,
  link: Text,
}) satisfies z.ZodType<ExportedCitation>;

const BodyJson = z.strictObject({
  type: z.literal("TextualBody"),
  purpose: z.enum(["classifying", "identifying"]),
  format: z.literal("text/plain"),
  value: z.string(),
});

const QuoteSelectorJson = z.strictObject({
  type: z.literal("TextQuoteSelector"),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

const PositionSelectorJson = z.strictObject({
  type: z.literal("TextPositionSelector"),
  start: Offset,
  end: Offset,
});

const StateJson = z.strictObject({ type: z.literal("TimeState"), cached: Urn });

const TargetJson = z.strictObject({
  type: z.literal("SpecificResource"),
  source: z.union([z.url({ protocol: /^https?$/u }), Urn]),
  state: StateJson.optional(),
  selector: z.tuple([QuoteSelectorJson, PositionSelectorJson]),
});

export const AnnotationJson = z.strictObject({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  id: Urn,
  type: z.literal("Annotation"),
  motivation: z.literal("classifying"),
  body: z.array(BodyJson).min(1),
  target: TargetJson,
}) satisfies z.ZodType<Annotation>;

/** As `ANSWER_OBJECTS`. */
export const EXPORTED_OBJECTS = {
  "Exported quotation": ExportedQuotationJson,
  "Exported citation": ExportedCitationJson,
  Annotation: AnnotationJson,
  Target: TargetJson,
  State: StateJson,
  Body: BodyJson,
  TextQuoteSelector: QuoteSelectorJson,
  TextPositionSelector: PositionSelectorJson,
} as const;
